import { beforeEach, describe, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recordedRun, annotations, ROOT, status, type Step } from '../support/workflow.ts';
import { useEmulator } from '../support/use-emulator.ts';
import { REPOSITORY, SPACE } from '../support/runner.ts';

// What the end of a job tells, with the shipped bundle and GitHub's record of the job as the runner reports it.

const emulator = useEmulator();
beforeEach(() => {
  emulator.github.addRepository({ name: REPOSITORY });
});

const PEOPLE = { people: 'octocat: users/101\nhubot: users/102' };
const messages = () => emulator.space(SPACE).messages;
const content = (index = 0) => JSON.stringify(messages()[index]).replaceAll('\u2060', '');
const asked = () => emulator.requests.filter(({ service }) => service === 'github').map(({ call }) => call);
const pinged = () => emulator.space(SPACE).notifications.flatMap(({ mentioned }) => mentioned);
const failing: Step = { name: 'Test the parrot', run: 'echo "::error file=src/parrot.js,line=3::it is dead"; exit 1' };

describe('the failed step is right', () => {
  test('in a job of 40 steps with some that may fail in between', async () => {
    const steps = Array.from({ length: 40 }, (_, n): Step => {
      if (n === 30) return { name: 'The culprit', run: 'exit 1' };
      return n % 7 === 3
        ? { name: `May fail ${n}`, run: 'exit 1', 'continue-on-error': true }
        : { name: `Step ${n}`, run: 'true' };
    });
    await recordedRun(emulator, [status(), ...steps]);
    expect(content()).toContain('"text":"The culprit"');
    expect(content()).toContain('step 33');
    expect(content()).not.toContain('May fail');
  });

  test('in a matrix of 12 legs that share a name', async () => {
    const run = emulator.github.addRun({ repository: REPOSITORY });
    for (let leg = 0; leg < 12; leg += 1) {
      const steps: Step[] = [status(), { name: 'Build', run: 'true' }, { name: `Fails in leg ${leg}`, run: 'exit 1' }];
      await recordedRun(emulator, steps, {
        run,
        matrixIndex: leg,
        job: { name: 'same', strategy: { matrix: { n: Array.from({ length: 12 }, (_, n) => n) } } },
        name: 'same',
      });
    }
    expect(messages()).toHaveLength(12);
    for (let leg = 0; leg < 12; leg += 1) {
      expect(content(leg)).toContain(`Fails in leg ${leg}"`);
      expect(content(leg)).toContain(`"title":"CI · same (${leg})"`);
    }
  });

  test('in a composite action, where it is the step that used it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'actions-'));
    mkdirSync(join(folder, 'composite'));
    const composite =
      'runs:\n  using: composite\n  steps:\n    - run: "true"\n      shell: bash\n    - run: exit 1\n      shell: bash\n';
    writeFileSync(join(folder, 'composite/action.yml'), `name: c\ndescription: c\n${composite}`);
    await recordedRun(
      emulator,
      [status({}, { uses: 'OWNER/google-chat-status@v1' }), { name: 'Composite of two', uses: './composite' }],
      {
        localActions: folder,
        actions: { 'OWNER/google-chat-status': ROOT },
      },
    );
    expect(content()).toContain('Composite of two');
    rmSync(folder, { recursive: true });
  });

  test('in a called workflow, whose job has a name of two parts', async () => {
    await recordedRun(emulator, [status(), failing], { name: 'deploy / build' });
    expect(content()).toContain('Test the parrot');
  });

  test('where the server tells no id of the job, by the runner that has it in hand', async () => {
    const run = emulator.github.addRun({ repository: REPOSITORY });
    emulator.github.addJob(run.id, { name: 'another', runner_name: 'another', status: 'in_progress' });
    await recordedRun(emulator, [status(), failing], { run, jobContext: {} });
    expect(content()).toContain('Test the parrot');
    expect(asked()).toContain('jobs.listForAttempt');
  });

  test('with the error that the step pinned, not the exit code', async () => {
    await recordedRun(emulator, [status(), failing]);
    expect(content()).toContain('it is dead');
    expect(content()).not.toContain('exit code');
  });

  test('in a job that is cancelled: where it was stopped', async () => {
    await recordedRun(emulator, [status(), { name: 'Sleep', run: 'echo here; exec sleep 600' }], {
      cancelWhen: (line) => line === 'here',
    });
    expect(content()).toContain('Stopped at step');
    expect(content()).toContain('"text":"Sleep"');
  });
});

test('without actions: read the message has all the rest, and the log says what to add', async () => {
  const job = await recordedRun(emulator, [status(), failing], { permissions: {} });
  expect(content()).toMatch(/🔴 CI · build failed on main in \d+s/);
  expect(content()).not.toContain('Test the parrot');
  expect(job.log.match(/Add "actions: read" to the permissions of the job/g)).toHaveLength(1);
  expect(annotations(job).filter((each) => each.includes('Google Chat'))).toEqual([]);
});

test('with GitHub down the end tells the rest', async () => {
  emulator.faults.add({ on: 'github', times: 99, fault: { kind: 'hang' } });
  const job = await recordedRun(emulator, [status(), { name: 'Fails', run: 'exit 1' }]);
  expect(content()).toContain('🔴');
  expect(job.steps.at(-1)?.conclusion).toBe('success');
});

test('a job that passes asks GitHub nothing', async () => {
  await recordedRun(emulator, [status({ mention: 'author', ...PEOPLE }), { run: 'true' }]);
  expect(asked()).toEqual([]);
  expect(messages()).toHaveLength(1);
});

test('the people to tell are mentioned in one reply in the thread', async () => {
  await recordedRun(emulator, [status({ mention: 'author\nmona', ...PEOPLE }), failing]);
  expect(messages()).toHaveLength(2);
  expect(messages()[1]?.text).toMatch(
    /^<users\/101> mona 🔴 CI · build failed on main in \d+s at step “Test the parrot” </,
  );
  expect(messages()[1]?.thread?.name).toBe(messages()[0]?.thread?.name);
  expect(pinged()).toEqual(['users/101']);
});

test('change pings exactly when a sequence of 12 runs deserves it', async () => {
  const results = ['pass', 'pass', 'fail', 'fail', 'cancel', 'fail', 'pass', 'pass', 'fail', 'cancel', 'pass', 'pass'];
  const mentions: boolean[] = [];
  for (const result of results) {
    const before = messages().length;
    const step = { pass: 'true', fail: 'exit 1', cancel: 'echo stop; exec sleep 600' }[result];
    await recordedRun(emulator, [status({ mention: 'author', 'mention-on': 'change', ...PEOPLE }), { run: step }], {
      cancelWhen: (line) => line === 'stop',
    });
    mentions.push(messages().length - before === 2);
  }
  expect(results.filter((_, index) => mentions[index])).toEqual(['fail', 'pass', 'fail', 'pass']);
  expect(mentions.flatMap((is, index) => (is ? [index] : []))).toEqual([2, 6, 8, 10]);
});

test('another attempt is pointed to by the message of the one before', async () => {
  const run = emulator.github.addRun({ repository: REPOSITORY });
  await recordedRun(emulator, [status(), failing], { run });
  await recordedRun(emulator, [status(), { run: 'true' }], { run: emulator.github.rerun(run.id) });
  expect(messages()).toHaveLength(2);
  expect(content(0)).toContain('Attempt 2</a>');
  expect(content(1)).toContain('🟢');
});

test('a start that could not be posted still ends in its thread, with its ping', async () => {
  emulator.faults.add({ on: 'messages.create', fault: { kind: 'status', code: 400 } });
  const options = { 'thread-key': 'pr-12', mention: 'all' };
  await recordedRun(emulator, [status(options), failing]);
  expect(messages()).toHaveLength(2);
  expect(new Set(messages().map(({ thread }) => thread?.name)).size).toBe(1);
});
