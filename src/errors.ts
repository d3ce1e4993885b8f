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

/** Google's access tokens, JWTs, GitHub's tokens, headers that carry one, and private keys. */
const TOKENS =
  /\bya29\.[\w.-]+|\beyJ[\w-]{8,}(?:\.[\w-]*){0,2}|\bgh[oprsu]_\w{16,}|\bgithub_pat_\w{16,}|(?<=\b(?:Bearer|Basic)\s{1,20})[\w.~+/=-]{8,}|-----BEGIN [A-Z ]*PRIVATE KEY-----[^]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g;

/** The same text with whatever looks like a token blotted out: a server may repeat in its error what it was sent. */
export function withoutTokens(text: string): string {
  return text.replace(TOKENS, '***');
}
