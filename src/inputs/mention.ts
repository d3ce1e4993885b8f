import { LOGIN, type UserName } from './people.ts';
import { NotUnderstood } from '../errors.ts';

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
