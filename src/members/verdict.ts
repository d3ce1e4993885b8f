import type { Membership } from '../google-chat/chat.ts';
import type { Role } from './inputs.ts';

/** What is known of one person: in, not in (and why), or that it could not be checked (and why). */
export type Finding = { readonly kind: 'allowed' } | { readonly kind: 'denied' | 'unknown'; readonly why: string };

/** What the gate says. */
export type Result = Finding['kind'];

/**
 * Google's role names as people know them: a manager in Chat is ROLE_ASSISTANT_MANAGER, an owner ROLE_MANAGER
 * (https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.members#membershiprole).
 */
const RANK: Readonly<Record<string, number>> = { ROLE_ASSISTANT_MANAGER: 2, ROLE_MANAGER: 3 };
const NEEDED: Readonly<Record<Role, number>> = { member: 1, manager: 2, owner: 3 };

/** Judges a membership: only who has joined counts, and a role that nobody has heard of yet counts as the lowest. */
export function judge(membership: Membership | undefined, role: Role): Finding {
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
export function everybody(findings: readonly Result[]): Result {
  if (findings.includes('denied')) return 'denied';
  return findings.length === 0 || findings.includes('unknown') ? 'unknown' : 'allowed';
}

/** `all`: every line is met. `any`: one line is. What could not be checked never helps to pass. */
export function decide(lines: readonly Result[], match: 'all' | 'any'): Result {
  if (match === 'all') return everybody(lines);
  if (lines.includes('allowed')) return 'allowed';
  return lines.length === 0 || lines.includes('unknown') ? 'unknown' : 'denied';
}
