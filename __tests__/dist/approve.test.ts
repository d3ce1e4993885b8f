import { describe, expect, test } from '@jest/globals';
import type { JobResult, Message } from '../../emulator/index.ts';
import { hasButtons, PEOPLE, TOPIC } from '../support/approval.ts';
import { SPACE } from '../support/runner.ts';
import { secretsIn } from '../support/secrets.ts';
import { useEmulator } from '../support/use-emulator.ts';
import { runSteps, status, type Step } from '../support/workflow.ts';

// What people complain about in other approval steps, and the holes of such steps, with the shipped bundle.

const emulator = useEmulator();

const approval = (inputs: Readonly<Record<string, string>> = {}): Step =>
  status(
    {
      'pubsub-api-url': '${{ vars.API }}',
      ...{ topic: TOPIC, title: 'Deploy?', approvers: 'ada, ben', people: PEOPLE, timeout: '1s', ...inputs },
    },
    { uses: './approve', id: 'approve' },
  );

const DEPLOY: Step = { name: 'Deploy', run: 'echo "deployed by ${{ steps.approve.outputs.approved-by }}"' };

type Press = (user: string, button: 'Approve' | 'Reject') => void;

/** Calls back when a card with buttons is posted, once for each. */
async function whenAsked<T>(press: (press: Press, message: Message) => void, work: () => Promise<T>): Promise<T> {
  const stop = emulator.onChange(({ kind, message: name }) => {
    const message = emulator.space(SPACE).messages.find((each) => each.name === name);
    if (kind !== 'created' || !message || !hasButtons(message)) return;
    press((user, button) => void emulator.space(SPACE).click({ user, button, message: name ?? '' }), message);
  });
  try {
    return await work();
  } finally {
    stop();
  }
}

const ask = (press: (press: Press, message: Message) => void, inputs: Readonly<Record<string, string>> = {}) =>
  whenAsked(press, () => runSteps(emulator, [approval(inputs), DEPLOY]));

const resultOf = ({ steps }: JobResult): unknown => steps[0]?.outputs['result'];
const deployed = ({ log }: JobResult): boolean => log.includes('\ndeployed by') || / deployed by users/.test(log);
const cards = (): string[] => emulator.space(SPACE).messages.map((message) => JSON.stringify(message.cardsV2));
const texts = (): string[] => emulator.space(SPACE).messages.map(({ text }) => text ?? '');
const errors = ({ steps }: JobResult): string =>
  steps.flatMap(({ annotations }) => annotations.map(({ message }) => message)).join('\n');
/** Nothing is left that anybody could press, and nothing that costs anything. */
const expectClean = (): void => {
  expect(emulator.space(SPACE).messages.filter(hasButtons)).toEqual([]);
  expect([...emulator.pubSub.subscriptions.keys()]).toEqual([]);
};

test('the job goes on when the right person presses Approve, and who that was is known (argo-workflows#9445)', async () => {
  const job = await ask((press) => press('users/102', 'Approve'));
  expect([job.conclusion, resultOf(job), deployed(job)]).toEqual(['success', 'approved', true]);
  expect(job.steps[0]?.outputs).toMatchObject({ 'approved-by': 'users/102', 'rejected-by': '' });
  expect(job.steps[0]?.outputs['decided-at']).toMatch(/^\d{4}-\d\d-\d\dT/);
  expect(job.steps[0]?.summary).toContain('Ben Lindqvist');
  expect(secretsIn(job, emulator.key)).toEqual([]);
  expectClean();
});

test('two runs ask at once: a click on one card frees only its own run (slack-approval#11, argo-workflows#6666)', async () => {
  const asked: Press[] = [];
  const [first, second] = await whenAsked(
    (press, { text }) => void (text?.includes('B?') && asked.push(press) && press('users/101', 'Approve')),
    () =>
      Promise.all([
        runSteps(emulator, [approval({ title: 'A?' }), DEPLOY]),
        runSteps(emulator, [approval({ title: 'B?' }), DEPLOY]),
      ]),
  );
  expect([resultOf(first), deployed(first)]).toEqual(['timed-out', false]);
  expect([resultOf(second), deployed(second)]).toEqual(['approved', true]);
  expectClean();
});

describe('no buttons are left (slack-approval#9, manual-approval#30)', () => {
  test('after the time is over, which never approves', async () => {
    const job = await ask(() => undefined);
    expect([job.conclusion, resultOf(job), deployed(job)]).toEqual(['failure', 'timed-out', false]);
    expectClean();
  });

  test('after the job is cancelled', async () => {
    const controller = new AbortController();
    const job = await whenAsked(
      () => controller.abort(),
      () => runSteps(emulator, [approval({ timeout: '1h' }), DEPLOY], { signal: controller.signal }),
    );
    expect([job.conclusion, resultOf(job), deployed(job)]).toEqual(['cancelled', 'cancelled', false]);
    expect(texts()).toEqual(['⚪ Cancelled: Deploy?']);
    expectClean();
  });

  test('after the step is killed: its post step cleans up', async () => {
    const controller = new AbortController();
    const job = await whenAsked(
      () => controller.abort(),
      () =>
        runSteps(emulator, [approval({ timeout: '1h' }), DEPLOY], {
          signal: controller.signal,
          timing: { cancelGraceMs: [0, 0] },
        }),
    );
    expect(job.conclusion).toBe('cancelled');
    expect(texts()).toEqual(['⚪ Cancelled: Deploy?']);
    expectClean();
  });

  test('after a rejection, if Chat is down just then: the post step repaints', async () => {
    const job = await ask(
      (press) => {
        press('users/101', 'Reject');
        emulator.faults.add({ on: 'messages.patch', fault: { kind: 'status', code: 403 } });
      },
      { minimum: '2' },
    );
    expect(resultOf(job)).toBe('rejected');
    expect(errors(job)).toContain('could not clean up after the request for approval');
    expect(texts()).toEqual(['🔴 Rejected by Ada Okafor: Deploy?']);
    expectClean();
  });
});

test('a timeout is told from a rejection (manual-approval#29), and how long it waits is on the card (#135)', async () => {
  let until = '';
  const late = await ask((_, { cardsV2 }) => void (until = JSON.stringify(cardsV2)), {});
  const rejected = await ask((press) => press('users/101', 'Reject'));
  expect(until).toMatch(/until \w{3} \d+, \d\d:\d\d UTC/);
  expect(errors(late)).toMatch(/Not approved: the time was over after \d+s, with 0 of 1 approvals/);
  expect(errors(rejected)).toMatch(/Rejected by users\/101 after/);
  expect(texts()).toEqual(['⚪ Timed out: Deploy?', '🔴 Rejected by Ada Okafor: Deploy?']);
});

test('a timeout that is no time is reported (manual-approval#111)', async () => {
  expect(errors(await ask((press) => press('users/101', 'Approve'), { timeout: 'soon' }))).toContain(
    '"soon" is not a time',
  );
});

test('one of two has approved: it waits, and says so (manual-approval#114); one person is one person', async () => {
  const job = await ask(
    (press) => {
      press('users/101', 'Approve');
      press('users/101', 'Approve');
    },
    { minimum: '2' },
  );
  expect([resultOf(job), deployed(job)]).toEqual(['timed-out', false]);
  expect(errors(job)).toContain('with 1 of 2 approvals');
});

test('whoever may not decide is told so on the card (manual-approval#70), and can neither approve (spinnaker#4792) nor reject', async () => {
  const job = await ask((press) => {
    press('users/103', 'Approve');
    press('users/103', 'Reject');
  }, {});
  expect([resultOf(job), deployed(job)]).toEqual(['timed-out', false]);
  expect(cards().join()).toContain('Chiara Moreau is not an approver');
  expect(job.steps[0]?.summary).toContain('no: this person is not an approver');
});

test.each([
  ['no list of approvers (hermes-agent#36848)', { approvers: '${{ vars.APPROVRES }}' }, /approvers: names nobody/],
  ['an approver who is nobody', { approvers: 'stranger' }, /stranger: this login is not in people/],
  [
    'a person who started it and is not known',
    { people: 'ada: users/101' },
    /octocat started this run and is not in people/,
  ],
])('with %s, nobody is asked', async (_, inputs, message) => {
  const job = await ask((press) => press('users/101', 'Approve'), inputs);
  expect([job.conclusion, resultOf(job), deployed(job)]).toEqual(['failure', 'error', false]);
  expect(errors(job)).toMatch(message);
  expect(texts()).toEqual([]);
});

test('a re-run asks anew, in the same thread: a click on the old card counts for nothing', async () => {
  const first = await runSteps(emulator, [approval(), DEPLOY]);
  const oldCard = emulator.space(SPACE).messages[0];
  const oldText = JSON.stringify(oldCard);
  const again = await whenAsked(
    (_, { cardsV2 }) => {
      // What a client that still shows the old card would send.
      const [request] = /(?<="value":")\w{32}/.exec(JSON.stringify(cardsV2)) ?? [];
      for (const value of [request, 'f'.repeat(32)])
        emulator.pubSub.publish(TOPIC, click({ message: oldCard?.name ?? '', value: value ?? '' }));
    },
    () => runSteps(emulator, [approval(), DEPLOY], { github: { run_attempt: '2' } }),
  );
  expect([resultOf(first), resultOf(again), deployed(again)]).toEqual(['timed-out', 'timed-out', false]);
  const [before, after] = emulator.space(SPACE).messages;
  expect(after?.thread?.name).toBe(before?.thread?.name);
  expect(JSON.stringify(before)).toBe(oldText);
});

test('whoever started or re-ran it cannot approve', async () => {
  const job = await whenAsked(
    (press) => {
      press('users/101', 'Approve');
      press('users/102', 'Approve');
    },
    () =>
      runSteps(emulator, [approval({ approvers: 'ada, ben, chiara' }), DEPLOY], {
        github: { actor: 'ada', triggering_actor: 'ben', run_attempt: '2' },
      }),
  );
  expect([resultOf(job), deployed(job)]).toEqual(['timed-out', false]);
});

/** The text of a click, as Chat would send it. */
const click = ({ message, value, ...rest }: { message: string; value: string } & Record<string, unknown>): string =>
  JSON.stringify({
    type: 'CARD_CLICKED',
    eventTime: new Date().toISOString(),
    user: { name: 'users/101', displayName: 'Ada', type: 'HUMAN' },
    space: { name: SPACE },
    message: { name: message },
    action: { actionMethodName: 'approve', parameters: [{ key: 'request', value }] },
    ...rest,
  });

test('what is no click on this card counts for nothing, and its content is not logged', async () => {
  const job = await whenAsked(
    (_, { name = '', cardsV2 }) => {
      const value = /(?<="value":")\w{32}/.exec(JSON.stringify(cardsV2))?.[0] ?? '';
      const message = name ?? '';
      for (const text of [
        '',
        '{"type":',
        '[]',
        'null',
        JSON.stringify({ type: 'MESSAGE', message: { text: 'the code is hunter2' } }),
        click({ message, value, type: 'CARD_CLICKED_TWICE' }),
        click({ message, value, user: { name: 'users/101', type: 'BOT' } }),
        click({ message, value, user: { name: 'users/ada', type: 'HUMAN' } }),
        click({ message, value, space: { name: 'spaces/OTHER' } }),
        click({ message, value: 'f'.repeat(32) }),
        click({ message: `${SPACE}/messages/other.other`, value }),
        click({ message, value, eventTime: '2020-01-01T00:00:00Z' }),
        click({ message, value, eventTime: 'soon' }),
        click({ message, value, isDialogEvent: true }),
        click({ message, value, common: { parameters: { request: 'f'.repeat(32) } } }),
        click({ message, value, action: { actionMethodName: 'delete', parameters: [{ key: 'request', value }] } }),
      ])
        emulator.pubSub.publish(TOPIC, text);
    },
    () => runSteps(emulator, [approval(), DEPLOY]),
  );
  expect([resultOf(job), deployed(job)]).toEqual(['timed-out', false]);
  expect(job.log).not.toContain('hunter2');
});

describe('it fails, closed', () => {
  test.each([
    ['the subscription is deleted', () => emulator.pubSub.subscriptions.clear(), 'Resource not found'],
    [
      'the right to receive is removed',
      () => emulator.project.pubSubPermissions.clear(),
      'not authorized to perform this action',
    ],
  ])('if %s while it waits', async (_, change, message) => {
    const job = await ask(
      (press) => {
        change();
        try {
          press('users/101', 'Approve');
        } catch {
          // The click is lost.
        }
      },
      { timeout: '1h' },
    );
    expect([job.conclusion, resultOf(job), deployed(job)]).toEqual(['failure', 'error', false]);
    expect(errors(job)).toContain(message);
  });

  test('if Pub/Sub cannot be reached until the time is over', async () => {
    const job = await ask(
      () => void emulator.faults.add({ on: 'subscriptions.pull', times: 999, fault: { kind: 'status', code: 503 } }),
      {},
    );
    expect([job.conclusion, resultOf(job), deployed(job)]).toEqual(['failure', 'timed-out', false]);
    expectClean();
  });
});

test('it goes on if Pub/Sub could not be reached for a moment', async () => {
  const job = await ask(
    (press) => {
      emulator.faults.add({ on: 'subscriptions.pull', times: 2, fault: { kind: 'status', code: 503 } });
      press('users/101', 'Approve');
    },
    { timeout: '1h' },
  );
  expect([resultOf(job), deployed(job)]).toEqual(['approved', true]);
  expect(job.log).toContain('Pub/Sub answers again.');
});
