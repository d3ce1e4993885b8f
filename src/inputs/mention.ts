import { LOGIN, type UserName } from './people.ts';

/** Whom a line of `mention` means. */
export type Mention =
  | { readonly kind: 'user'; readonly user: UserName }
  | { readonly kind: 'all' }
  | { readonly kind: 'author' }
  | { readonly kind: 'login'; readonly login: string };

/** A line of the input `mention`: `users/123`, `all`, `author`, or a GitHub login found in `people`. */
export function mention(written: string): Mention {
  if (written === 'all') return { kind: 'all' };
  if (written === 'author') return { kind: 'author' };
  if (/^users\/\d+$/.test(written)) return { kind: 'user', user: written as UserName };
  const login = written.replace(/^@/, '');
  if (LOGIN.test(login)) return { kind: 'login', login };
  throw new Error(
    `"${written.slice(0, 60)}" is nobody. Write users/123, all, author, or a GitHub login that people knows.`,
  );
}
