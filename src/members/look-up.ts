import { asError } from '../errors.ts';
import type { Chat, Membership } from '../google-chat/chat.ts';
import type { SpaceName } from '../google-chat/names.ts';
import type { Role } from './inputs.ts';

/** What a look-up works with. */
export type CheckOptions = {
  readonly chat: Chat;
  readonly space: SpaceName;
  readonly role: Role;
  readonly onPage: (count: number) => void;
};

/** Up to so many people are asked for one by one; for more, the space is listed. */
const FEW = 10;

/** How many are asked for at the same time: a space takes 15 reads a second from everybody together. */
const AT_ONCE = 4;

/**
 * Finds out for each person whether they are in the space with the role. A list is proof of who is in it, never of
 * who is not: Chat may hide people from an app (https://developers.google.com/workspace/chat/list-members), so
 * whoever is missing from it is asked for by name.
 */
export async function checkPeople(
  people: readonly string[],
  work: CheckOptions,
): Promise<ReadonlyMap<string, MemberCheck>> {
  const wanted = [...new Set(people)];
  const listed = wanted.length > FEW ? await listing(work) : new Map<string, Membership>();
  const checks = new Map<string, MemberCheck>();
  await inTurns(wanted, async (who) => {
    const seen = listed.get(`users/${who}`);
    checks.set(who, seen === undefined ? await ask(who, work) : checkMembership(seen, work.role));
  });
  return [...checks.values()].some(({ kind }) => kind === 'denied') ? onlyIfVisible(checks, work) : checks;
}

/** A list that cannot be read is no reason to give up: everybody is asked for instead. */
async function listing({ chat, space, onPage }: CheckOptions): Promise<ReadonlyMap<string, Membership>> {
  const all = await chat.members(space, onPage).catch(() => []);
  return new Map(all.map((membership) => [membership.user, membership]));
}

/** Google does not say whether an app may look people up by address, so "no such member" may mean that it may not. */
const ADDRESS =
  'Chat finds no member by that address, or does not look for addresses on behalf of an app. Use users/123.';

async function ask(who: string, { chat, space, role }: CheckOptions): Promise<MemberCheck> {
  try {
    const membership = await chat.member(space, who);
    if (membership === undefined && who.includes('@')) return { kind: 'unknown', why: ADDRESS };
    if (membership !== undefined && !isAbout(membership, who))
      return { kind: 'unknown', why: 'Chat answered about somebody else.' };
    return checkMembership(membership, role);
  } catch (thrown) {
    return { kind: 'unknown', why: asError(thrown).message };
  }
}

/** Whose number an address has is Chat's to say; but it has to be somebody's. */
const isAbout = ({ user }: Membership, who: string): boolean =>
  who.includes('@') ? /^users\/\d+$/.test(user) : user === `users/${who}`;

/** "There is no such member" is also what a space says that the app cannot see; only a space it can see denies anybody. */
async function onlyIfVisible(
  checks: ReadonlyMap<string, MemberCheck>,
  { chat, space }: CheckOptions,
): Promise<ReadonlyMap<string, MemberCheck>> {
  try {
    await chat.space(space);
    return checks;
  } catch (thrown) {
    const why = asError(thrown).message;
    return new Map(
      [...checks].map(([who, check]) => [who, check.kind === 'denied' ? { kind: 'unknown', why } : check]),
    );
  }
}

async function inTurns<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const left = items.values();
  const worker = async () => {
    for (const item of left) await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

/** What is known of one person: in, not in (and why), or that it could not be checked (and why). */
export type MemberCheck = { readonly kind: 'allowed' } | { readonly kind: 'denied' | 'unknown'; readonly why: string };

/** What the gate says. */
export type Result = MemberCheck['kind'];

/**
 * Google's role names as people know them: a manager in Chat is ROLE_ASSISTANT_MANAGER, an owner ROLE_MANAGER
 * (https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.members#membershiprole).
 */
const RANK: Readonly<Record<string, number>> = { ROLE_ASSISTANT_MANAGER: 2, ROLE_MANAGER: 3 };
const NEEDED: Readonly<Record<Role, number>> = { member: 1, manager: 2, owner: 3 };

/** Judges a membership: only who has joined counts, and a role that nobody has heard of yet counts as the lowest. */
export function checkMembership(membership: Membership | undefined, role: Role): MemberCheck {
  if (membership === undefined || membership.state === 'NOT_A_MEMBER')
    return { kind: 'denied', why: 'is not in the space' };
  if (membership.state === 'INVITED') return { kind: 'denied', why: 'is invited, and has not joined' };
  if (membership.state !== 'JOINED')
    return { kind: 'unknown', why: `Chat tells a state that is not known: "${membership.state}"` };
  const rank = Object.hasOwn(RANK, membership.role) ? (RANK[membership.role] ?? 1) : 1;
  return rank >= NEEDED[role]
    ? { kind: 'allowed' }
    : { kind: 'denied', why: `is in the space, but is not ${role === 'owner' ? 'an owner' : 'a manager or owner'}` };
}

/** A line is met when everybody it stands for is allowed; nobody at all is not everybody. */
export function combine(checks: readonly Result[]): Result {
  if (checks.includes('denied')) return 'denied';
  return checks.length === 0 || checks.includes('unknown') ? 'unknown' : 'allowed';
}

/** `all`: every line is met. `any`: one line is. What could not be checked never helps to pass. */
export function decide(lines: readonly Result[], match: 'all' | 'any'): Result {
  if (match === 'all') return combine(lines);
  if (lines.includes('allowed')) return 'allowed';
  return lines.length === 0 || lines.includes('unknown') ? 'unknown' : 'denied';
}
