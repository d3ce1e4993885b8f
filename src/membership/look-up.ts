import { asError } from '../errors.ts';
import type { Chat, Membership } from '../google-chat/chat-api.ts';
import type { SpaceName } from '../google-chat/names.ts';
import type { Role } from './requirement.ts';

export type CheckOptions = {
  readonly chat: Chat;
  readonly space: SpaceName;
  readonly role: Role;
  readonly onPage: (count: number) => void;
};

/** Up to this many people are looked up one by one. For more, the space is listed. */
const MAX_SINGLE_LOOKUPS = 10;

/** Lookups at the same time. A space accepts 15 reads per second, from all apps together. */
const CONCURRENCY = 4;

/**
 * Checks for each person whether they are in the space with the role. A list proves only who is a member: Chat can hide
 * members from an app (https://developers.google.com/workspace/chat/list-members), so people who are not on the list are
 * looked up one by one.
 */
export async function checkPeople(
  people: readonly string[],
  options: CheckOptions,
): Promise<ReadonlyMap<string, MemberCheck>> {
  const unique = [...new Set(people)];
  const listed = unique.length > MAX_SINGLE_LOOKUPS ? await listMemberships(options) : new Map<string, Membership>();
  const checks = new Map<string, MemberCheck>();
  await forEachConcurrently(unique, async (who) => {
    const membership = listed.get(`users/${who}`);
    checks.set(
      who,
      membership === undefined ? await checkPerson(who, options) : checkMembership(membership, options.role),
    );
  });
  return [...checks.values()].some(({ kind }) => kind === 'denied')
    ? denyOnlyIfSpaceIsVisible(checks, options)
    : checks;
}

/** If the list can't be read, everybody is looked up one by one. */
async function listMemberships({ chat, space, onPage }: CheckOptions): Promise<ReadonlyMap<string, Membership>> {
  const all = await chat.members(space, onPage).catch(() => []);
  return new Map(all.map((membership) => [membership.user, membership]));
}

/** Google does not document whether an app can look up people by e-mail address, so "not found" proves nothing. */
const ADDRESS = 'Chat found no member with that address, or does not look up addresses for apps. Use users/123.';

async function checkPerson(who: string, { chat, space, role }: CheckOptions): Promise<MemberCheck> {
  try {
    const membership = await chat.member(space, who);
    if (membership === undefined && who.includes('@')) return { kind: 'unknown', why: ADDRESS };
    if (membership !== undefined && !isAbout(membership, who))
      return { kind: 'unknown', why: 'Chat returned a different person.' };
    return checkMembership(membership, role);
  } catch (thrown) {
    return { kind: 'unknown', why: asError(thrown).message };
  }
}

/** For an e-mail address, Chat can return any user id, but it has to be one. */
const isAbout = ({ user }: Membership, who: string): boolean =>
  who.includes('@') ? /^users\/\d+$/.test(user) : user === `users/${who}`;

/** Chat also answers "not found" if the app can't see the space, so people are denied only if it can. */
async function denyOnlyIfSpaceIsVisible(
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

async function forEachConcurrently<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const remaining = items.values();
  const worker = async () => {
    for (const item of remaining) await work(item);
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, worker));
}

/** The check of one person: a member, not a member (and why), or not checked (and why). */
export type MemberCheck = { readonly kind: 'allowed' } | { readonly kind: 'denied' | 'unknown'; readonly why: string };

/** The result of the gate. */
export type Result = MemberCheck['kind'];

/**
 * The rank of Google's roles. A manager in Chat is ROLE_ASSISTANT_MANAGER, an owner ROLE_MANAGER
 * (https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.members#membershiprole).
 */
const RANK: Readonly<Record<string, number>> = { ROLE_ASSISTANT_MANAGER: 2, ROLE_MANAGER: 3 };
const REQUIRED_RANK: Readonly<Record<Role, number>> = { member: 1, manager: 2, owner: 3 };

/** Checks a membership. Only people who have joined count, and an unknown role counts as the lowest. */
export function checkMembership(membership: Membership | undefined, role: Role): MemberCheck {
  if (membership === undefined || membership.state === 'NOT_A_MEMBER')
    return { kind: 'denied', why: 'is not in the space' };
  if (membership.state === 'INVITED') return { kind: 'denied', why: 'is invited but has not joined' };
  if (membership.state !== 'JOINED')
    return { kind: 'unknown', why: `Chat returned an unknown membership state: "${membership.state}"` };
  const rank = Object.hasOwn(RANK, membership.role) ? (RANK[membership.role] ?? 1) : 1;
  return rank >= REQUIRED_RANK[role]
    ? { kind: 'allowed' }
    : { kind: 'denied', why: `is in the space, but is not ${role === 'owner' ? 'an owner' : 'a manager or owner'}` };
}

/** A requirement is met if everybody it stands for is allowed. If it stands for nobody, it is not met. */
export function combineChecks(checks: readonly Result[]): Result {
  if (checks.includes('denied')) return 'denied';
  return checks.length === 0 || checks.includes('unknown') ? 'unknown' : 'allowed';
}

/** `all`: every requirement is met. `any`: one is. What could not be checked never counts as met. */
export function combineRequirements(results: readonly Result[], match: 'all' | 'any'): Result {
  if (match === 'all') return combineChecks(results);
  if (results.includes('allowed')) return 'allowed';
  return results.length === 0 || results.includes('unknown') ? 'unknown' : 'denied';
}
