import { quote, withoutTokens } from './secrets.ts';

/** What is wrong with an input. */
export type Problem = { readonly input: string; readonly text: string };

/** All problems with the inputs, so that users can fix them in one go. */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const inputs = new Set(problems.map(({ input }) => input)).size;
    const count = inputs === 1 ? '1 input needs' : `${inputs} inputs need`;
    super([`${count} attention.`, ...problems.map(({ input, text }) => `  ${input}: ${text}`)].join('\n'));
    this.problems = problems;
  }
}

/**
 * An invalid value, or an invalid part of an input. Whether it is safe to quote depends on the whole input, so the
 * reader of the input creates the final message with {@link within}.
 */
export class NotUnderstood extends Error {
  override readonly name = 'NotUnderstood';
  private readonly value: string;
  private readonly problem: string;

  /**
   * @param value the invalid value
   * @param problem what is wrong and what to write instead, to follow the quoted value: "is not a field. …"
   */
  constructor(value: string, problem: string) {
    super(`${quote(value)} ${problem}`);
    this.value = value;
    this.problem = problem;
  }

  /** The message if the value is a part of `input`. Does not quote it if `input` may contain a secret. */
  within(input: string): string {
    return `${quote(this.value, input)} ${this.problem}`;
  }
}

/** Whether a retry may succeed. `retryAfterMs` is how long the server asks to wait, if it does. */
export function isTransient(thrown: unknown): thrown is Error & { transient: true; retryAfterMs?: number | undefined } {
  return thrown instanceof Error && 'transient' in thrown && thrown.transient === true;
}

/** Converts a thrown value to an Error. */
export function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}

/**
 * The text of an error for users: its message and those of its causes, unless they repeat it. Never uses other
 * properties, which may contain requests and their headers.
 */
export function describe(error: Error): string {
  const sentences: string[] = [];
  let current: unknown = error;
  for (let depth = 0; current instanceof Error && depth < 5; depth += 1) {
    const { message } = current;
    if (message && !sentences.some((sentence) => sentence.includes(message))) sentences.push(message);
    current = current.cause;
  }
  return withoutTokens(sentences.join(' ← ') || error.name);
}
