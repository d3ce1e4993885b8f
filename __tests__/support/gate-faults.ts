import fc from 'fast-check';
import type { Fault, FaultRule } from '../../emulator/index.ts';
import { SPACE } from './job.ts';

// Whatever may come instead of an answer, and comes at once: a gate that waits is tested elsewhere.

const CODES = [400, 401, 403, 404, 408, 409, 410, 418, 429, 500, 501, 502, 503, 504];
const WAITS = ['0', '1', '60', 'soon', 'Sun, 22 Nov 2026 14:00:01 GMT'];

/** Somebody who is never in the space, as Chat may tell of them all the same: not as one who has joined. */
const absent = (state: string) => ({
  name: `${SPACE}/members/901`,
  state,
  role: 'ROLE_MANAGER',
  member: { name: 'users/901', displayName: 'Absent', type: 'HUMAN' },
});

/** Answers of 200 that are none, or none to what was asked. */
const BODIES: readonly (string | object)[] = [
  ...['<html><title>Sign in to the proxy</title>', '', 'null', '[]', '{}', '"ok"', '0', 'true', '[null]', '[{}]'],
  { error: { code: 403, status: 'PERMISSION_DENIED' } },
  { memberships: null },
  { memberships: 'users/101' },
  { memberships: [null] },
  { memberships: [{}], nextPageToken: 7 },
  { memberships: [], nextPageToken: 'again' },
  { nextPageToken: 'again' },
  { state: 'JOINED' },
  { state: 'JOINED', role: 'ROLE_MANAGER', member: null },
  { name: `${SPACE}/members/777`, state: 'JOINED', role: 'ROLE_MANAGER', groupMember: { name: 'groups/777' } },
];

/** A true answer, about somebody who was not asked for. */
const SOMEBODY_ELSE = {
  name: `${SPACE}/members/777`,
  state: 'JOINED',
  role: 'ROLE_MANAGER',
  member: { name: 'users/777', displayName: 'Somebody Else', type: 'HUMAN' },
};

const ok = (body: string | object): Fault => ({ kind: 'status', code: 200, body });
const answers = fc.oneof(
  fc.constantFrom(...CODES).map((code): Fault => ({ kind: 'status', code })),
  fc.constantFrom(...CODES).map((code): Fault => ({ kind: 'status', code, body: '<html>', afterCommit: true })),
  fc
    .tuple(fc.constantFrom(429, 503, 403), fc.constantFrom(...WAITS))
    .map(([code, wait]): Fault => ({ kind: 'status', code, headers: { 'retry-after': wait } })),
  fc.constantFrom(...BODIES).map(ok),
  fc.constantFrom<Fault>(
    ok({ memberships: [SOMEBODY_ELSE] }),
    { kind: 'status', code: 204 },
    { kind: 'redirect', to: 'http://127.0.0.1:9/' },
    { kind: 'reset', when: 'before handling' },
    { kind: 'reset', when: 'during the answer' },
    { kind: 'cut', after: 'commit' },
    { kind: 'cut', after: 'half the body' },
    { kind: 'empty' },
    { kind: 'truncated' },
  ),
);

const at = { times: fc.constantFrom(1, 1, 1, 2, 5, 999), after: fc.constantFrom(0, 0, 0, 1, 2, 5) };
const CALLS = ['members.get', 'members.list', 'spaces.get', 'teams.members', 'token', 'chat', 'github', '*'];
const anywhere = fc.record({ on: fc.constantFrom(...CALLS), ...at, fault: answers });

const UNHEARD_OF = ['LURKING', ''].map(absent);
const ELSEWHERE = [...['NOT_A_MEMBER', 'INVITED'].map(absent), SOMEBODY_ELSE, SOMEBODY_ELSE];

/** Answers to another question. Whose an address is only Chat knows, so there only a state unheard of gives it away. */
const replaced = ({ addresses }: { addresses: boolean }) =>
  fc.record({
    on: fc.constantFrom('members.get', 'members.list'),
    ...at,
    fault: fc.constantFrom(...UNHEARD_OF, ...(addresses ? [] : ELSEWHERE)).map(ok),
  });

/** Draws what goes wrong; `addresses` says whether somebody is asked for by address. */
export const gateFaults = (about: { addresses: boolean }): fc.Arbitrary<FaultRule[]> =>
  fc.array(fc.oneof({ weight: 5, arbitrary: anywhere }, { weight: 1, arbitrary: replaced(about) }), {
    minLength: 1,
    maxLength: 3,
  });

/** Whether a fault says of something that it isn't there: then a denial is what anybody would understand. */
export const saysNotFound = (rules: readonly FaultRule[]): boolean =>
  rules.some(({ fault }) => fault.kind === 'status' && fault.code === 404);
