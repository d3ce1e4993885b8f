import type { Env } from '../core.ts';
import { NotUnderstood } from '../errors.ts';
import { peopleInput, type People, LOGIN, type UserName } from './people.ts';
import { oneOf, type Reader } from './reader.ts';

/** Who should hear of the end of a job, and when. */
export type MentionSettings = {
  readonly mentions: readonly Mention[];
  readonly when: 'failure' | 'change' | 'always' | 'never';
  readonly people: People;
};

/**
 * Reads who is to be mentioned. `people` may be a file of the workspace, which is there only after a checkout, so it
 * is looked at when the job ends: nobody is mentioned before.
 */
export async function mentionInputs(read: Reader, env: Env, { atEnd }: { atEnd: boolean }): Promise<MentionSettings> {
  return {
    mentions: read.items('mention', mention, 'warning'),
    when: read.setting('mention-on', oneOf('failure', 'change', 'always', 'never')) ?? 'failure',
    people: atEnd ? await peopleInput(read, env) : { find: () => undefined },
  };
}

/** Which results are posted. */
export type PostOn = 'always' | 'failure' | 'change';

/** Reads `post-on`. */
export function postOnInput(read: Reader): PostOn {
  return read.setting('post-on', oneOf('always', 'failure', 'change')) ?? 'always';
}

/** Whom a line of `mention` means. */
export type Mention =
  | { readonly kind: 'user'; readonly user: UserName }
  | { readonly kind: 'all' }
  | { readonly kind: 'author' }
  | { readonly kind: 'login'; readonly login: string };

/** A line of the input `mention`: `users/123`, `all`, `author`, or a GitHub login found in `people`. */
export function mention(written: string): Mention {
  const login = written.replace(/^@/, '');
  if (login === 'all') return { kind: 'all' };
  if (login === 'author') return { kind: 'author' };
  if (/^users\/\d+$/.test(login)) return { kind: 'user', user: login as UserName };
  if (LOGIN.test(login)) return { kind: 'login', login };
  throw new NotUnderstood(written, `is nobody. Write users/123, all, author, or a GitHub login that people knows.`);
}
