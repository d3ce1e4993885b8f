import { NotUnderstood } from '../errors.ts';
import { LOGIN, type UserName } from '../inputs/people.ts';

/** A line that names a person or a team. */
export type Requirement =
  | { readonly kind: 'user'; readonly written: string; readonly user: UserName }
  | { readonly kind: 'login'; readonly written: string }
  | { readonly kind: 'actor'; readonly written: string }
  | { readonly kind: 'team'; readonly written: string; readonly org: string; readonly slug: string }
  | { readonly kind: 'email'; readonly written: string };

/** The lowest role that a person must have, as named in Google Chat. */
export type Role = 'member' | 'manager' | 'owner';

const FORM = 'Write users/123, a GitHub login, actor, team:org/slug, or an email address.';

/** Parses a line of the input `require`, or a person or team in `approvers`. */
export function requirement(written: string): Requirement {
  if (written === 'actor') return { kind: 'actor', written };
  if (/^users\/\d+$/.test(written)) return { kind: 'user', written, user: written as UserName };
  if (written.startsWith('team:')) {
    const [, org, slug] = /^team:([\w-]+)\/(\w[\w.-]*)$/.exec(written) ?? [];
    if (org === undefined || slug === undefined)
      throw new NotUnderstood(written, `is not a team. Write team:org/slug.`);
    return { kind: 'team', written, org, slug };
  }
  if (/^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(written)) return { kind: 'email', written };
  if (LOGIN.test(written)) return { kind: 'login', written };
  throw new NotUnderstood(written, `is not a person or a team. ${FORM}`);
}
