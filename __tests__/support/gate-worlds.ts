import fc from 'fast-check';
import type { Member, Emulator } from '../../emulator/index.ts';
import { SPACE } from './job.ts';

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
