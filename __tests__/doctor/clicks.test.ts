import { describe, expect, test } from '@jest/globals';
import { doctor } from '../../src/doctor/run-checks.ts';
import { TOPIC } from '../support/approval.ts';
import { job } from '../support/job.ts';
import { SPACE } from '../support/runner.ts';
import { useEmulator } from '../support/use-emulator.ts';

const emulator = useEmulator({ pullWaitMs: 0 });

/** The checks about clicks, as `mark title: detail`, and the advice. */
async function runChecks(inputs: Record<string, string> = {}) {
  const [day = '', now = ''] = emulator.clock.now().toISOString().slice(0, 19).split('T');
  const fake = await job(emulator, {
    inputs: { topic: TOPIC, 'pubsub-api-url': emulator.url, ...inputs },
    day,
  }).step(doctor, now, {}, { onFailure: 'fail' });
  const lines = fake.log.map((line) => line.replace(/^info: /, ''));
  return lines.slice(lines.findIndex((line) => line.includes(' Posting'))).join('\n');
}

/** Does something as soon as the button is there. */
async function whenPosted(act: () => void, inputs: Record<string, string> = {}) {
  const stop = emulator.onChange(({ kind, message }) => {
    const found = emulator.space(SPACE).messages.find(({ name }) => name === message);
    if (kind === 'created' && JSON.stringify(found).includes('Press me')) act();
  });
  const content = await runChecks({ 'test-button': 'true', ...inputs });
  stop();
  expect(emulator.space(SPACE).messages).toEqual([]);
  expect([...emulator.pubSub.subscriptions.keys()]).toEqual([]);
  return content;
}

const press = () => void emulator.space(SPACE).click({ user: 'users/101', button: 'Press me' });

test('all is well', async () => {
  const content = await runChecks();
  expect(content).toContain(`✓ Pub/Sub: A subscription of ${TOPIC} was created and deleted.`);
  expect(content).toContain('✓ Forged clicks: The service account may not publish to the topic.');
  expect(content).toContain(
    '– Publishers: The service account may not read who may publish. Look it up: https://console',
  );
  expect([...emulator.pubSub.subscriptions.keys()]).toEqual([]);
});

describe('what is wrong', () => {
  const grant = (permission: 'pubsub.topics.publish' | 'pubsub.topics.getIamPolicy') =>
    emulator.project.pubSubPermissions.get(emulator.key.client_email)?.add(permission);

  test.each<[string, () => unknown, RegExp, RegExp]>([
    [
      'the API is off',
      () => (emulator.project.pubSubEnabled = false),
      /✗ Pub\/Sub: Cloud Pub\/Sub API has not been used/,
      /→ Enable the Pub\/Sub API/,
    ],
    [
      'there is no such topic',
      () => emulator.pubSub.topics.clear(),
      /✗ Pub\/Sub: Resource not found/,
      /→ Check the input topic/,
    ],
    [
      'no rights',
      () => emulator.project.pubSubPermissions.clear(),
      /✗ Pub\/Sub: User not authorized/,
      /→ Give the service account the role/,
    ],
    [
      'it may publish',
      () => grant('pubsub.topics.publish'),
      /✗ Forged clicks: .*could forge an approval/,
      /→ Replace its role, such as roles\/pubsub.editor/,
    ],
    [
      'others may publish',
      () => {
        grant('pubsub.topics.getIamPolicy');
        emulator.pubSub.topics.get(TOPIC)?.publishers.add('allUsers');
      },
      /✗ Publishers: These can publish .*: allUsers\./,
      /→ Remove them: https:\/\/console/,
    ],
    [
      'Chat may not publish',
      () => {
        grant('pubsub.topics.getIamPolicy');
        emulator.pubSub.topics.get(TOPIC)?.publishers.clear();
      },
      /✗ Publishers: Nobody may publish to the topic, so no click arrives/,
      /→ Grant the role Pub\/Sub Publisher/,
    ],
  ])('%s', async (_, change, detail, fix) => {
    change();
    const content = await runChecks();
    expect(content).toMatch(detail);
    expect(content).toMatch(fix);
  });

  test('only Chat may publish', async () => {
    grant('pubsub.topics.getIamPolicy');
    expect(await runChecks()).toContain(
      '✓ Publishers: On the topic, only serviceAccount:chat-api-push@system.gserviceaccount.com may publish.',
    );
  });
});

describe('a button to press', () => {
  test('arrives', async () => {
    expect(await whenPosted(press)).toContain('✓ Button: The click of Ada Okafor (users/101) arrived.');
  });

  test('by somebody who is not in people', async () => {
    const content = await whenPosted(press, { people: 'ben: users/102' });
    expect(content).toContain('people has no login for this person');
    expect(content).toContain('→ Add "LOGIN: users/101" to people.');
    expect(await whenPosted(press, { people: 'ada: users/101' })).toContain('✓ Button');
  });

  test('does not arrive: nobody pressed it, the topic is another, or Chat may not publish', async () => {
    const content = await whenPosted(() => {
      emulator.pubSub.topics.get(TOPIC)?.publishers.clear();
      press();
    });
    expect(content).toContain('✗ Button: No click arrived within 60 seconds.');
    expect(content).toMatch(/→ If nobody pressed it, run the doctor again.*connection settings of the Chat app/);
  });

  test('of an app that is an add-on', async () => {
    const event = { commonEventObject: {}, chat: { user: {}, messagePayload: {} } };
    const content = await whenPosted(() => emulator.pubSub.publish(TOPIC, JSON.stringify(event)));
    expect(content).toContain('✗ Button: The Chat app is a Google Workspace add-on.');
  });

  test('needs a topic and a space', async () => {
    expect(await runChecks({ topic: '', 'test-button': 'true' })).toContain('test-button: needs topic');
    expect(await runChecks({ space: '', 'test-button': 'true' })).toContain('Button: There is no space');
  });
});

test('a dry run creates nothing', async () => {
  expect(await runChecks({ 'dry-run': 'true', 'test-button': 'true' })).toContain(
    '– Pub/Sub: Not checked in a dry run.',
  );
  expect(emulator.requests.map(({ service }) => service)).not.toContain('pubsub');
});
