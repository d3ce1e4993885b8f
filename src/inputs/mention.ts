import type { Env } from '../core.ts';
import { NotUnderstood } from '../errors.ts';
import { peopleInput, type People, LOGIN, type UserName } from './people.ts';
import { oneOf, type Reader } from './reader.ts';

/** Who is mentioned when the job ends, and on which results. */
export type MentionSettings = {
  readonly mentions: readonly Mention[];
  readonly when: 'failure' | 'change' | 'always' | 'never';
  readonly people: People;
};

/**
 * Reads whom to mention. `people` can be a file in the workspace, which exists only after a checkout, so it is read at
 * the end of the job. Nobody is mentioned before then.
 */
export async function mentionInputs(read: Reader, env: Env, { atEnd }: { atEnd: boolean }): Promise<MentionSettings> {
  return {
    mentions: read.items('mention', mention, 'warning'),
    when: read.setting('mention-on', oneOf('failure', 'change', 'always', 'never')) ?? 'failure',
    people: atEnd ? await peopleInput(read, env) : { find: () => undefined, users: [] },
  };
}

/** Which results are posted. */
export type PostOn = 'always' | 'failure' | 'change';

/** Reads `post-on`. */
export function postOnInput(read: Reader): PostOn {
  return read.setting('post-on', oneOf('always', 'failure', 'change')) ?? 'always';
}

/** One line of the input `mention`. */
export type Mention =
  | { readonly kind: 'user'; readonly user: UserName }
  | { readonly kind: 'all' }
  | { readonly kind: 'author' }
  | { readonly kind: 'login'; readonly login: string };

/** Parses a line of the input `mention`: `users/123`, `all`, `author`, or a GitHub login listed in `people`. */
export function mention(value: string): Mention {
  const login = value.replace(/^@/, '');
  if (login === 'all') return { kind: 'all' };
  if (login === 'author') return { kind: 'author' };
  if (/^users\/\d+$/.test(login)) return { kind: 'user', user: login as UserName };
  if (LOGIN.test(login)) return { kind: 'login', login };
  throw new NotUnderstood(
    value,
    `cannot be mentioned. Write users/123, all, author, or a GitHub login listed in people.`,
  );
}
