import { quote, withoutTokens } from './secrets.ts';

/** One thing wrong with one input, in words for the person who wrote the workflow. */
export type Problem = { readonly input: string; readonly text: string };

/** What is wrong with the inputs: every problem at once, so that one push can fix them all. */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const count = problems.length === 1 ? '1 input needs' : `${problems.length} inputs need`;
    super([`${count} attention.`, ...problems.map(({ input, text }) => `  ${input}: ${text}`)].join('\n'));
    this.problems = problems;
  }
}

/**
 * Something that a person wrote and that is not understood. How much of it may be repeated depends on the whole input
 * that it is a piece of, which only the reader of the input knows: it puts the sentence together.
 */
export class NotUnderstood extends Error {
  override readonly name = 'NotUnderstood';
  private readonly written: string;
  private readonly says: string;

  /**
   * @param written the piece
   * @param says what is wrong with it and what to write instead, to follow the piece: "is not a field. …"
   */
  constructor(written: string, says: string) {
    super(`${quote(written)} ${says}`);
    this.written = written;
    this.says = says;
  }

  /** The sentence about it, as a piece of a whole input. */
  within(whole: string): string {
    return `${quote(this.written, whole)} ${this.says}`;
  }
}

/** Whether the same may succeed a moment later, and perhaps how long the other side asked to wait. */
export function isTransient(thrown: unknown): thrown is Error & { transient: true; retryAfterMs?: number | undefined } {
  return thrown instanceof Error && 'transient' in thrown && thrown.transient === true;
}

/** Gives whatever was thrown the shape of an Error. */
export function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}

/**
 * An error as a person should read it: its own sentence and, where they add something, those of its
 * causes. Only messages are used, never an error's other properties, which may hold requests and their headers.
 */
export function describe(error: Error): string {
  const sentences: string[] = [];
  let link: unknown = error;
  for (let depth = 0; link instanceof Error && depth < 5; depth += 1) {
    const { message } = link;
    if (message && !sentences.some((known) => known.includes(message))) sentences.push(message);
    link = link.cause;
  }
  return withoutTokens(sentences.join(' ← ') || error.name);
}
