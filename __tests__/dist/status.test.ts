import { describe, expect, test } from '@jest/globals';
import { startGateway } from '../../emulator/index.ts';
import { runEntry } from '../support/entry-process.ts';
import { minutesByHand } from '../support/minutes.ts';
import { secretsIn } from '../support/secrets.ts';
import { annotations, runSteps, status } from '../support/workflow.ts';
import { useEmulator } from '../support/use-emulator.ts';
import { SPACE } from '../support/runner.ts';

// The shipped bundle, in real processes, started by the emulator's runner from action.yml.

const emulator = useEmulator();

const texts = () => emulator.space(SPACE).messages.map(({ text }) => text);
const calls = () => emulator.requests.map(({ call }) => call);

test('a job that passes has one message that says so, for one request at each end', async () => {
  const job = await runSteps(emulator, [status(), { run: 'echo working' }]);
  expect(job.conclusion).toBe('success');
  expect(texts()).toEqual([expect.stringMatching(/^🟢 CI · build passed on main in \d+s$/)]);
  expect(calls()).toEqual(['messages.create', 'messages.patch']);
  expect(annotations(job)).toEqual([]);
});

test('a failure in a later step is the result', async () => {
  const job = await runSteps(emulator, [status(), { run: 'exit 3' }, { run: 'echo never' }]);
  expect(job.conclusion).toBe('failure');
  expect(texts()).toEqual([expect.stringMatching(/^🔴 CI · build failed on main/)]);
});

test('a failure that the workflow continues on is none', async () => {
  const job = await runSteps(emulator, [status(), { run: 'exit 3', 'continue-on-error': true }]);
  expect(job.conclusion).toBe('success');
  expect(texts()).toEqual([expect.stringMatching(/^🟢/)]);
});

test('a job that is cancelled in the middle of a step says so', async () => {
  const job = await runSteps(emulator, [status(), { run: 'echo here; exec sleep 600' }], {
    cancelWhen: (line) => line === 'here',
  });
  expect(job.conclusion).toBe('cancelled');
  expect(texts()).toEqual([expect.stringMatching(/^⚪ CI · build cancelled on main/)]);
});

test('a job that runs out of time says that it was cancelled, as GitHub does', async () => {
  const { inMinutes, pass } = minutesByHand();
  const job = await runSteps(emulator, [status(), { run: 'echo here; exec sleep 600' }], {
    ...{ job: { 'timeout-minutes': 5 }, timing: { inMinutes } },
    onLog: (line) => void (line === 'here' && pass(5)),
  });
  expect(job.conclusion).toBe('cancelled');
  expect(texts()).toEqual([expect.stringMatching(/^⚪/)]);
});

test('two uses in one job are told apart by message-key', async () => {
  await runSteps(emulator, [
    status({ 'message-key': 'first', title: 'One' }),
    status({ 'message-key': 'second', title: 'Two' }),
    { run: 'exit 1' },
  ]);
  expect(texts()).toEqual([expect.stringMatching(/^🔴 One failed/), expect.stringMatching(/^🔴 Two failed/)]);
});

test('without message-key the second use is told in one warning what to do', async () => {
  const job = await runSteps(emulator, [
    status({ title: 'Build' }),
    status({ title: 'Deployment', mention: 'users/102', 'mention-on': 'always' }),
  ]);
  expect(annotations(job)).toEqual([
    expect.stringMatching(/^warning: Google Chat: another step of this job uses the same message.*message-key/),
  ]);
});

test.each(['/proc', '/sys', '/dev/null', '/nowhere', ''])(
  'where RUNNER_TEMP is %j the message is right, and progress says what it looked for',
  async (temp) => {
    const inputs = {
      space: SPACE,
      credentials: JSON.stringify(emulator.key),
      'chat-api-url': emulator.url,
      'job-status': 'success',
      'job-id': '7',
      timeout: '5',
      text: 'Half way',
    };
    const env = { RUNNER_TEMP: temp, GITHUB_RUN_ID: '1', GITHUB_WORKFLOW: 'CI', GITHUB_JOB: 'build' };
    const ends = [];
    for (const entry of ['main', 'progress', 'post'] as const) ends.push(await runEntry({ entry, inputs, env }));
    expect(ends.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0]);
    expect(ends.map(({ content }) => content.join())).toEqual([
      '',
      expect.stringContaining('check that RUNNER_TEMP is a writable folder'),
      '',
    ]);
    expect(texts()).toEqual([expect.stringMatching(/^🟢 CI · build passed/)]);
  },
);

test('a start that could not reach Chat at all leaves it to the end: one message, right result', async () => {
  await emulator.stopListening();
  const job = await runSteps(emulator, [status({ timeout: '4' }), { run: 'echo open' }, { run: 'exit 1' }], {
    onLog: (line) => line === 'open' && void emulator.startListening(),
  });
  expect(texts()).toEqual([expect.stringMatching(/^🔴 CI · build failed on main in \d+s$/)]);
  expect(annotations(job)[0]).toMatch(
    /^warning: Google Chat: Could not post to spaces\/AAQABUILDS: the connection was refused/,
  );
});

test('Chat down for the whole job: the job is green, with one warning at each end', async () => {
  await emulator.stopListening();
  const job = await runSteps(emulator, [status({ timeout: '1' }), { run: 'echo working' }]);
  await emulator.startListening();
  expect(job.conclusion).toBe('success');
  expect(annotations(job)).toEqual([
    expect.stringMatching(/^warning: Google Chat: Could not post/),
    expect.stringMatching(/^warning: Google Chat: Could not update/),
  ]);
  expect(job.steps.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0]);
});

test('a message deleted by hand while the job runs comes back with the result', async () => {
  const job = await runSteps(emulator, [status(), { run: 'echo delete' }], {
    onLog: (line) =>
      line === 'delete' && emulator.space(SPACE).deleteMessage(emulator.space(SPACE).messages[0]?.name ?? ''),
  });
  expect(job.conclusion).toBe('success');
  expect(texts()).toEqual([expect.stringMatching(/^🟢/)]);
  expect(emulator.space(SPACE).messages[0]?.lastUpdateTime).toBeUndefined();
});

test('an answer that is lost after Chat took the message is asked for again: one message', async () => {
  emulator.faults.add({ on: 'messages.create', fault: { kind: 'cut', after: 'commit' } });
  await runSteps(emulator, [status(), { run: 'true' }]);
  expect(calls()).toEqual(['messages.create', 'messages.create', 'messages.patch']);
  expect(texts()).toEqual([expect.stringMatching(/^🟢/)]);
});

test('a server that accepts and never answers costs the job the timeout and a warning at each end', async () => {
  emulator.faults.add({ on: '*', times: 99, fault: { kind: 'hang' } });
  const job = await runSteps(emulator, [status({ timeout: '1' }), { run: 'true' }]);
  expect(job.conclusion).toBe('success');
  // How long each end takes is measured by `npm run reliability`.
  expect(job.steps.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0]);
  expect(annotations(job)).toEqual([
    expect.stringMatching(/Could not post .* the request timed out/),
    expect.stringMatching(/Could not update .* the request timed out/),
  ]);
});

describe('what the workflow gives and gets', () => {
  test('outputs of the start are there for later steps', async () => {
    const job = await runSteps(emulator, [
      status({}, { id: 'chat' }),
      { run: 'echo "sent ${{ steps.chat.outputs.sent }} to ${{ steps.chat.outputs.space }}"' },
    ]);
    expect(job.log).toContain(`sent true to ${SPACE}`);
  });

  test('outputs of later steps show in the result', async () => {
    const steps = [
      status({ fields: 'Version: ${{ steps.v.outputs.v }}' }),
      { id: 'v', run: 'echo v=1.4.2 >> "$GITHUB_OUTPUT"' },
    ];
    await runSteps(emulator, steps);
    expect(JSON.stringify(emulator.space(SPACE).messages)).toContain('1.4.2');
  });

  test('the values of a matrix leg show, and each leg has a message', async () => {
    for (const leg of [0, 1]) {
      await runSteps(emulator, [status()], {
        matrixIndex: leg,
        job: { strategy: { matrix: { os: ['linux', 'mac'] } } },
        jobContext: { check_run_id: 7 + leg },
      });
    }
    expect(texts()).toEqual([
      expect.stringMatching(/^🟢 CI · build \(linux\) passed on main/),
      expect.stringMatching(/^🟢 CI · build \(mac\) passed on main/),
    ]);
  });

  test('a matrix that carries 200 kB of data fails no job: what the runner fills in grows with nobody’s data', async () => {
    const files = Array.from({ length: 8000 }, (_, n) => `src/engine/part-${String(n).padStart(8, '0')}`);
    const { conclusion, steps: ran } = await runSteps(emulator, [status(), status({}, { uses: './progress' })], {
      matrixIndex: 1,
      job: {
        strategy: {
          matrix: {
            package: [
              { name: 'wings', files },
              { name: 'engine', files },
            ],
          },
        },
      },
    });
    expect(conclusion).toBe('success');
    expect(ran.flatMap((step) => step.annotations)).toEqual([]);
    expect(texts()).toEqual([expect.stringMatching(/^🟢 CI · build \(#2\) passed on main/)]);
  });

  test('a fork gets one notice, and the job goes on', async () => {
    const payload = {
      pull_request: { number: 3, head: { sha: 'a'.repeat(40), ref: 'x', repo: { full_name: 'mallory/fork' } } },
    };
    const job = await runSteps(emulator, [status({ credentials: '' }), { run: 'true' }], {
      event: { name: 'pull_request', payload },
    });
    expect(job.conclusion).toBe('success');
    expect(annotations(job)).toEqual([
      expect.stringMatching(
        /^notice: Google Chat: skipped\. Secrets are not available to workflows triggered from a fork/,
      ),
    ]);
    expect(emulator.requests).toEqual([]);
  });

  test('every problem with the inputs is told in one warning', async () => {
    const job = await runSteps(emulator, [status({ space: 'Builds?', timeout: 'x', buttons: 'Docs' })]);
    expect(job.conclusion).toBe('success');
    expect(annotations(job)[0]).toMatch(/3 inputs need attention\.\n {2}space: .*\n {2}timeout: .*\n {2}buttons: /);
  });

  test('on-error: fail fails the job', async () => {
    emulator.space(SPACE).removeApp();
    expect((await runSteps(emulator, [status({ 'on-error': 'fail' })])).conclusion).toBe('failure');
  });

  test('a dry run shows the message in the job summary', async () => {
    const job = await runSteps(emulator, [status({ 'dry-run': 'true' })]);
    expect(job.steps[0]?.summary).toContain('CI · build started on main');
    expect(emulator.requests).toEqual([]);
  });
});

test('the key is in nothing that the processes write, at debug level too', async () => {
  const jobs = [await runSteps(emulator, [status()], { debug: true })];
  emulator.space(SPACE).removeApp();
  jobs.push(await runSteps(emulator, [status()], { debug: true }));
  emulator.project.deleteKey(emulator.key.private_key_id);
  const gateway = await startGateway({ emulator });
  jobs.push(await runSteps(emulator, [status()], { debug: true, env: gateway.env }));
  await gateway.close();
  expect(jobs.at(-1)?.log).toContain('Invalid JWT Signature');
  for (const job of jobs) expect(secretsIn(job, emulator.key)).toEqual([]);
});
