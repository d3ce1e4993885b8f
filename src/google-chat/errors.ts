import type { Failure } from './failure.ts';
import { troubleOf, type Trouble } from './trouble.ts';

/** A request to Google Chat that did not work, told in a few sentences with the next thing to do. */
export class ChatError extends Error {
  override readonly name = 'ChatError';
  readonly trouble: Trouble;
  /** What Google said, in one sentence. */
  readonly found: string;
  /** The next thing to do; `undefined` when nothing is known. */
  readonly advice: string | undefined;
  /** The HTTP status; `undefined` when no answer came. */
  readonly httpStatus: number | undefined;
  /** Whether the same request may succeed a moment later. */
  readonly transient: boolean;
  /** How long Chat asked to wait, in milliseconds. */
  readonly retryAfterMs: number | undefined;

  /**
   * @param call what was being done, such as "post to spaces/AAQA…"
   * @param whenRefused what a refused sign-in means for the way in that was used
   */
  constructor(call: string, failure: Failure, whenRefused?: string) {
    const { trouble, advice: known } = troubleOf(failure);
    const advice = trouble === 'sign-in' ? (whenRefused ?? known) : known;
    const found = sentence(failure);
    super(`Could not ${call}: ${found}${advice === undefined ? '' : ` ${advice}`}`);
    this.trouble = trouble;
    this.found = found;
    this.advice = advice;
    this.httpStatus = failure.httpStatus;
    this.transient = failure.transient;
    this.retryAfterMs = failure.retryAfterMs;
  }
}

/** Whether a space, or the project, has no more quota at this moment. */
export const isBusy = (thrown: unknown): boolean => thrown instanceof ChatError && thrown.trouble === 'quota';

function sentence({ httpStatus, said, status }: Failure): string {
  const what = said === '' ? 'no explanation was given' : said.replace(/\.$/, '');
  const mark = [httpStatus, status].filter(Boolean).join(' ');
  return `${what}${mark === '' ? '' : ` (${mark})`}.`;
}
