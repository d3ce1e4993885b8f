import fc from 'fast-check';
import type { Member, Emulator, Fault, FaultRule } from '../../emulator/index.ts';
import { SPACE } from '../support/runner.ts';

/** A space, GitHub's teams, and a gate with what its author wrote: all drawn at random. */
export type GateWorld = {
  readonly members: readonly Member[];
  readonly appThere: boolean;
  /** Whether Chat finds people by address. */
  readonly addresses: boolean;
  /** The input `people`: logins as they are written there. */
  readonly people: readonly (readonly [login: string, id: string])[];
  readonly teams: Readonly<Record<'day' | 'night', readonly string[]>>;
  readonly token: 'reads teams' | "the workflow's" | 'revoked' | 'none';
  readonly actor: string;
  readonly triggeringActor: string;
  readonly require: readonly string[];
  readonly match: 'all' | 'any';
  readonly role: 'member' | 'manager' | 'owner';
  readonly onDenied: 'fail' | 'report';
};

// Nobody in Chat has the last two ids, or is called by the last login.
const HERE = Array.from({ length: 14 }, (_, n) => String(101 + n));
const IDS = [...HERE, '901', '902'];
const LOGINS = ['ada', 'ben', 'chiara', 'dan_octo', 'eve-2', 'renovate[bot]', 'nobody'];
const often = <T>(usual: T, ...others: T[]) =>
  fc.oneof({ weight: 6, arbitrary: fc.constant(usual) }, { weight: 2, arbitrary: fc.constantFrom(usual, ...others) });
const login = fc
  .tuple(fc.constantFrom(...LOGINS), fc.constantFrom('as it is', 'capitals'))
  .map(([name, how]) => (how === 'capitals' ? name.toUpperCase().replace('[BOT]', '[bot]') : name));
/** Somebody in the space; in a calm one nobody is invited, hidden or no person. */
const member = ({ calm }: { calm: boolean }): fc.Arbitrary<Member> =>
  fc.record({
    id: fc.constantFrom(...HERE),
    displayName: fc.constantFrom('Ada', 'users/101', '::error::', ''),
    role: fc.constantFrom('ROLE_MEMBER', 'ROLE_ASSISTANT_MANAGER', 'ROLE_MANAGER'),
    state: calm ? fc.constant('JOINED') : often('JOINED', 'INVITED'),
    type: calm ? fc.constant('HUMAN') : often('HUMAN', 'BOT'),
    hidden: calm ? fc.constant(false) : often(false, true),
  });
const members = (about: { calm: boolean; atLeast: number }) =>
  fc.uniqueArray(member(about), { selector: ({ id }) => id, minLength: about.atLeast, maxLength: HERE.length });
const line = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...IDS).map((id) => `users/${id}`) },
  { weight: 3, arbitrary: login },
  { weight: 2, arbitrary: fc.constantFrom(...IDS).map((id) => addressOf(id)) },
  { weight: 2, arbitrary: fc.constantFrom('team:octo-org/day', 'team:octo-org/night', 'team:octo-org/none') },
  { weight: 3, arbitrary: fc.constant('actor') },
  { weight: 1, arbitrary: fc.constantFrom('# nobody', '', '#users/901', '# actor') },
);
const people = fc
  .uniqueArray(fc.tuple(login, fc.constantFrom(...IDS)), {
    selector: ([name]) => name.toLowerCase(),
    minLength: 5,
    maxLength: 7,
  })
  .map((pairs) => pairs.filter(([name]) => name.toLowerCase() !== 'nobody'));

/** Draws worlds in which it is about as likely that a requirement is met as that it isn't. */
export const gateWorlds: fc.Arbitrary<GateWorld> = fc.record({
  members: fc.oneof(members({ calm: false, atLeast: 9 }), members({ calm: true, atLeast: 13 })),
  appThere: fc.oneof({ weight: 12, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
  addresses: often(true, false),
  people,
  teams: fc.record({ day: fc.array(login, { maxLength: 3 }), night: fc.array(login, { maxLength: 2 }) }),
  token: often<GateWorld['token']>('reads teams', "the workflow's", 'revoked', 'none'),
  actor: fc.oneof(login, fc.constant('')),
  triggeringActor: fc.oneof(login, fc.constant('')),
  // Few are asked for one by one, and for many the space is listed; nothing at all would check nobody.
  require: fc
    .oneof(
      fc.tuple(line),
      fc.array(line, { minLength: 1, maxLength: 4 }),
      fc
        .tuple(fc.shuffledSubarray(HERE, { minLength: 11 }), fc.array(line, { maxLength: 2 }))
        .map(([ids, more]) => [...ids.map((id) => `users/${id}`), ...more]),
    )
    .filter((lines) => lines.join('') !== ''),
  match: fc.constantFrom('all', 'any'),
  role: fc.constantFrom('member', 'member', 'member', 'manager', 'owner'),
  onDenied: fc.constantFrom('fail', 'report'),
});

/** The address that somebody with this id has, or would have. */
export const addressOf = (id: string): string => `p${id}@example.com`;

/** Makes the emulator that world, and gives what the members action is told in it. */
export function enterWorld(emulator: Emulator, world: GateWorld) {
  const { github, settings } = emulator;
  emulator.reset();
  const space = emulator.space(SPACE);
  for (const { id } of space.members) space.removeMember(id);
  for (const member of world.members) space.addMember({ ...member, email: addressOf(member.id) });
  if (!world.appThere) space.removeApp();
  settings.emailAliases = world.addresses;
  github.addTeam({ org: 'octo-org', slug: 'day', members: world.teams.day });
  github.addTeam({ org: 'octo-org', slug: 'night', members: world.teams.night, parent: 'day' });
  const reader = github.token({ permissions: { members: 'read' }, orgs: ['octo-org'] });
  const revoked = github.token({ permissions: { members: 'read' }, orgs: ['octo-org'] });
  github.revokeToken(revoked);
  const tokens: Readonly<Record<GateWorld['token'], string>> = {
    'reads teams': reader,
    "the workflow's": github.token({ repositories: ['octo-org/octo-repo'] }),
    revoked,
    none: '',
  };
  return {
    inputs: {
      require: world.require.join('\n'),
      match: world.match,
      role: world.role,
      'on-denied': world.onDenied,
      people: world.people.map(([name, id]) => `${name}: users/${id}`).join('\n'),
      'github-token': tokens[world.token],
    },
    env: {
      GITHUB_API_URL: github.apiUrl,
      GITHUB_ACTOR: world.actor,
      GITHUB_TRIGGERING_ACTOR: world.triggeringActor,
    },
  };
}

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

// What the gate ought to say, worked out from the state of the emulator and without a line of `src`.

type Word = 'allowed' | 'denied' | 'unknown';

/** Whether the requirement is met, as somebody knows who sees everything: nothing is hidden from them. */
export function isMet(emulator: Emulator, world: GateWorld): boolean {
  const lines = linesOf(world).map((line) => {
    const people = peopleOf(line, world);
    return people.length > 0 && people.every((id) => isIn(memberOf(id, emulator), world));
  });
  return lines.length > 0 && (world.match === 'all' ? lines.every(Boolean) : lines.some(Boolean));
}

/** What a gate may know of it that nothing goes wrong for: Chat hides people, and not every token reads teams. */
export function canBeSaid(emulator: Emulator, world: GateWorld): Word {
  const lines = linesOf(world).map((line): Word => {
    if (line.startsWith('team:') && world.token !== 'reads teams') return 'unknown';
    return all(peopleOf(line, world).map((id) => ofOne(id, line, emulator, world)));
  });
  if (world.match === 'all') return all(lines);
  if (lines.includes('allowed')) return 'allowed';
  return lines.length === 0 || lines.includes('unknown') ? 'unknown' : 'denied';
}

function all(words: readonly Word[]): Word {
  if (words.includes('denied')) return 'denied';
  return words.length === 0 || words.includes('unknown') ? 'unknown' : 'allowed';
}

function ofOne(id: string | undefined, line: string, emulator: Emulator, world: GateWorld): Word {
  const member = memberOf(id, emulator);
  const hidden = member?.hidden === true || member?.type === 'BOT';
  if (id === undefined || !world.appThere || hidden) return 'unknown';
  if (line.includes('@') && (member === undefined || !world.addresses)) return 'unknown';
  return isIn(member, world) ? 'allowed' : 'denied';
}

const linesOf = ({ require }: GateWorld): string[] => require.filter((line) => line !== '' && !line.startsWith('#'));

/** Whom a line stands for, by id; `undefined` stands for somebody nobody can say it of. */
function peopleOf(line: string, { people, teams, actor, triggeringActor }: GateWorld): (string | undefined)[] {
  const idOf = (login: string) => people.find(([known]) => known.toLowerCase() === login.toLowerCase())?.[1];
  if (line.startsWith('users/')) return [line.slice('users/'.length)];
  if (line.includes('@')) return [/\d+/.exec(line)?.[0]];
  if (line === 'actor') return [actor, triggeringActor].filter((login) => login !== '').map(idOf);
  if (line === 'team:octo-org/day') return [...teams.day, ...teams.night].map(idOf);
  if (line === 'team:octo-org/night') return teams.night.map(idOf);
  return line.startsWith('team:') ? [] : [idOf(line)];
}

const memberOf = (id: string | undefined, emulator: Emulator): Member | undefined =>
  emulator.space(SPACE).members.find((member) => member.id === id);

const RANKS = ['ROLE_MEMBER', 'ROLE_ASSISTANT_MANAGER', 'ROLE_MANAGER'];

function isIn(member: Member | undefined, { role }: GateWorld): boolean {
  if (member === undefined || member.state !== 'JOINED' || member.type === 'BOT') return false;
  return RANKS.indexOf(member.role ?? 'ROLE_MEMBER') >= ['member', 'manager', 'owner'].indexOf(role);
}
