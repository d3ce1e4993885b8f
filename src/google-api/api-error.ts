import type { Failure } from './failure.ts';

/** Why a request failed, in one word, and what to do next; `advice` is `undefined` if unknown. */
export type Explanation<Reason extends string> = { readonly reason: Reason; readonly advice: string | undefined };

/** A failed request to one of Google's APIs. The message says what failed, why, and what to do. */
export class ApiError<Reason extends string = string> extends Error {
  readonly reason: Reason;
  /** What Google answered, in one sentence. */
  readonly found: string;
  /** What to do next; `undefined` if unknown. */
  readonly advice: string | undefined;
  /** The HTTP status; `undefined` if there was no response. */
  readonly httpStatus: number | undefined;
  /** Whether a retry may succeed. */
  readonly transient: boolean;
  /** How long Google asks to wait before a retry, in milliseconds. */
  readonly retryAfterMs: number | undefined;

  /** @param call what the request does, such as "post to spaces/AAQA…" */
  constructor(call: string, failure: Failure, { reason, advice }: Explanation<Reason>) {
    const found = sentence(failure);
    super(`Could not ${call}: ${found}${advice === undefined ? '' : ` ${advice}`}`);
    this.reason = reason;
    this.found = found;
    this.advice = advice;
    this.httpStatus = failure.httpStatus;
    this.transient = failure.transient;
    this.retryAfterMs = failure.retryAfterMs;
  }
}

/** A kind of failure, and what to do about it. */
export type Row<Reason extends string> = {
  readonly reason: Reason;
  readonly when: (failure: Failure) => boolean;
  readonly advice: (failure: Failure) => string;
};

/** The first row that matches a failure. */
export function explainWith<Reason extends string>(
  rows: readonly Row<Reason>[],
  failure: Failure,
): Explanation<Reason> | undefined {
  const row = rows.find(({ when }) => when(failure));
  return row && { reason: row.reason, advice: row.advice(failure) };
}

function sentence({ httpStatus, message, status }: Failure): string {
  const text = message === '' ? 'the server gave no reason' : message.replace(/\.$/, '');
  const code = [httpStatus, status].filter(Boolean).join(' ');
  return `${text}${code === '' ? '' : ` (${code})`}.`;
}
