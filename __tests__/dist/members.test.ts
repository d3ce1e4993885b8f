import { beforeEach, describe, expect, test } from '@jest/globals';
import { gates, members } from '../support/workflow.ts';
import { useEmulator } from '../support/use-emulator.ts';
import { SPACE } from '../support/runner.ts';

// Whom the gate of the shipped bundle lets pass, in real processes, started by the emulator's runner from action.yml.

const emulator = useEmulator();
let teamToken: string;
beforeEach(() => {
  const space = emulator.space(SPACE);
  space.addMember({ id: '105', displayName: 'Eve', email: 'eve@example.com', state: 'INVITED', role: 'ROLE_MANAGER' });
  space.addMember({ id: '106', displayName: 'Shy', email: 'shy@example.com', hidden: true });
  teamToken = emulator.github.token({ permissions: { members: 'read' }, orgs: ['octo-org'] });
});

// 101 is an owner, 102 a manager, 103 and 104 are members; 105 is invited, 106 hidden from apps, 999 nobody.
const PEOPLE = [
  'Ada: users/101',
  'ben: users/102',
  'chiara: users/103',
  'eve: users/105',
  'shy: users/106',
  'mallory: users/999',
].join('\n');
const gate = (inputs: Record<string, string>) => members({ people: PEOPLE, ...inputs });

/** A team of more than one page with a child team; all of them are one person in Chat, but for the last one. */
function team(who: string, last: string): string {
  const many = Array.from({ length: 120 }, (_, n) => `dev-${n}`);
  emulator.github.addTeam({ org: 'octo-org', slug: 'deployers', members: many });
  emulator.github.addTeam({ org: 'octo-org', slug: 'night', members: [last], parent: 'deployers' });
  return many.map((login) => `${login}: users/${who}`).join('\n');
}

type Somebody = { readonly id: string; readonly login: string; readonly email: string };
const somebody = (id: string, login: string): Somebody => ({ id, login, email: `${login}@example.com` });
const [ADA, BEN, CHIARA] = [somebody('101', 'ada'), somebody('102', 'ben'), somebody('103', 'chiara')];
const [EVE, SHY] = [somebody('105', 'eve'), somebody('106', 'shy')];

/** One person in each kind of entry: by number, by login, as the actor, in a team, by address. */
const kindsOf = ({ id, login, email }: Somebody) => [`users/${id}`, login, 'actor', 'team:octo-org/deployers', email];
const endsAs = (result: string) => `${result} ${result === 'allowed' ? 'success' : 'failure'}`;

describe('users/123, a login, actor, a team and an e-mail address', () => {
  const token = { 'github-token': '${{ secrets.TEAM_READER }}' };

  test.each([
    ['allowed', CHIARA],
    ['denied', EVE],
    ['unknown', SHY],
  ])('are each %s', async (result, who) => {
    const people = `${PEOPLE}\n${team('101', who.login)}`;
    const steps = kindsOf(who).map((require) => gate({ people, require, ...token }));
    const { verdicts } = await gates(emulator, steps, { actor: who.login, teamToken });
    expect(verdicts).toEqual(kindsOf(who).map(() => endsAs(result)));
    expect(emulator.requests.filter(({ call }) => call === 'teams.members')).toHaveLength(2);
  });

  test.each([
    ['member', '✓', 'allowed', CHIARA],
    ['member', '✗', 'denied', EVE],
    ['member', '?', 'unknown', SHY],
    ['manager', '✓', 'allowed', BEN],
    ['manager', '✗', 'denied', CHIARA],
    ['manager', '?', 'unknown', SHY],
    ['owner', '✓', 'allowed', ADA],
    ['owner', '✗', 'denied', BEN],
    ['owner', '?', 'unknown', SHY],
  ])('as %s are all marked %s and %s, for match all and any', async (role, mark, result, who) => {
    const people = `${PEOPLE}\n${team('101', who.login)}`;
    const lines = kindsOf(who).join('\n');
    // The first line never decides: all is met by it, and any is not.
    const { verdicts, steps } = await gates(
      emulator,
      [
        gate({ people, role, match: 'all', require: `users/101\n${lines}`, ...token }),
        gate({ people, role, match: 'any', require: `users/999\n${lines}`, ...token }),
      ],
      { actor: who.login, teamToken },
    );
    expect(verdicts).toEqual([endsAs(result), endsAs(result)]);
    const { id, login, email } = who;
    for (const { log } of steps) {
      for (const label of [`users/${id}`, login, `${login} (actor)`, `${login} (team:octo-org/deployers)`, email]) {
        expect(log).toContain(`\n${mark} ${label}: `);
      }
    }
  });
});

test('all lines must be met, or any one; what could not be checked never helps to pass', async () => {
  const pair = (require: string) => [gate({ require, match: 'all' }), gate({ require, match: 'any' })];
  const steps = ['ada\nmallory', 'ada\nshy', 'mallory\nshy', 'mallory\nusers/998'].flatMap(pair);
  const { verdicts, steps: content } = await gates(emulator, steps);
  expect(verdicts).toEqual([
    ...['denied failure', 'allowed success'],
    ...['unknown failure', 'allowed success'],
    ...['denied failure', 'unknown failure'],
    ...['denied failure', 'denied failure'],
  ]);
  expect(content.map(({ outputs }) => outputs['missing'])).toEqual([
    ...['mallory', 'mallory', '', ''],
    ...['mallory', 'mallory', 'mallory, users/998', 'mallory, users/998'],
  ]);
});

test('an actor is who started the run, and who ran it again', async () => {
  const run = async (actor: string, triggering_actor: string) =>
    (
      await gates(emulator, [gate({ require: 'actor' }), gate({ require: 'actor', match: 'any' })], {
        actor,
        triggering_actor,
      })
    ).verdicts;
  expect(await run('ada', 'ben')).toEqual(['allowed success', 'allowed success']);
  expect(await run('ada', 'mallory')).toEqual(['denied failure', 'denied failure']);
  expect(await run('mallory', 'ada')).toEqual(['denied failure', 'denied failure']);
  expect(await run('ada', 'stranger')).toEqual(['unknown failure', 'unknown failure']);
});

test('logins are compared without case, and one that people lacks is told how to be known', async () => {
  const { verdicts, steps } = await gates(
    emulator,
    ['ADA', 'Chiara', 'actor', 'stranger'].map((require) => gate({ require })),
    { actor: 'aDa', triggering_actor: 'BEN' },
  );
  expect(verdicts).toEqual(['allowed success', 'allowed success', 'allowed success', 'unknown failure']);
  expect(steps[3]?.annotations[0]?.message).toContain('Add "stranger: users/…"');
});

describe('people', () => {
  test('come from a file that the job has in its workspace', async () => {
    const file = { run: "mkdir -p .github && printf 'ada: users/101\\nmallory: users/999\\n' > .github/people.yml" };
    const people = '.github/people.yml';
    const asked = [
      gate({ require: 'ada', people }),
      file,
      gate({ require: 'ada', people }),
      gate({ require: 'mallory', people }),
    ];
    const { verdicts, steps } = await gates(emulator, asked);
    expect(verdicts).toEqual(['unknown failure', 'allowed success', 'denied failure']);
    expect(steps[0]?.annotations[0]?.message).toContain('run actions/checkout before this step');
  });
});

test('who is denied is told with the reason, in the log, the summary and the outputs', async () => {
  const { steps } = await gates(emulator, [
    gate({ require: 'mallory\neve\nchiara', role: 'manager', 'on-denied': 'report' }),
  ]);
  const [step] = steps;
  expect([step?.outputs, step?.outcome, step?.annotations]).toEqual([
    { result: 'denied', missing: 'mallory, eve, chiara' },
    'success',
    [],
  ]);
  for (const told of [step?.log, step?.summary]) {
    for (const why of [
      'is not in the space',
      'is invited but has not joined',
      'is in the space, but is not a manager or owner',
    ]) {
      expect(told).toContain(why);
    }
  }
});
