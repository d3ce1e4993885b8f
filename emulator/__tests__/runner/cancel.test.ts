import { spawnSync } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { minutesByHand } from './minutes.ts';
import { printed, runSteps } from './run-steps.ts';

/** Waits until a process has ended. It can stay in the process table until its exit code is read. */
async function hasEnded(pid: number): Promise<true> {
  for (;;) {
    const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' });
    if (stdout.trim() === '' || stdout.trim().startsWith('Z')) return true;
    await setTimeout(20);
  }
}

/** Long enough for any process that handles a signal. */
const LONG = 600_000;
const whenReady = { timing: { cancelGraceMs: [LONG, LONG] }, cancelWhen: (line: string) => line === 'ready' } as const;

/** Lets the minutes of a timeout pass when the job logs that it is ready. */
function outOfTimeWhenReady() {
  const { inMinutes, pass } = minutesByHand();
  return { timing: { inMinutes }, onLog: (line: string) => void (line === 'ready' && pass(1)) };
}

describe('cancelling a job', () => {
  test('sends SIGINT to the current step, and runs posts and cancelled() steps', async () => {
    const job = await runSteps(
      `
      - uses: ./note
      - run: |
          process.on('SIGINT', () => { console.log('got SIGINT'); process.exit(0); });
          setInterval(() => {}, 1000);
          console.log('ready');
        shell: node {0}
      - run: echo never
      - run: echo never
        if: failure()
      - run: echo "cancelled, \${{ job.status }}"
        if: cancelled()
      - run: echo "always"
        if: always()`,
      whenReady,
    );
    expect(job.conclusion).toBe('cancelled');
    expect(job.steps.map(({ conclusion }) => conclusion)).toEqual([
      'success',
      'cancelled',
      'skipped',
      'skipped',
      'success',
      'success',
      'success',
    ]);
    expect(job.steps[1]?.annotations).toEqual([{ level: 'error', message: 'The operation was canceled.' }]);
    expect(printed(job)).toEqual(
      expect.arrayContaining([
        'got SIGINT',
        'cancelled, cancelled',
        'post of nothing sees cancelled and nothing, old % style',
      ]),
    );
  });

  test('sends SIGTERM to a process that ignores SIGINT', async () => {
    const job = await runSteps(
      `
      - run: |
          process.on('SIGINT', () => console.log('ignored'));
          process.on('SIGTERM', () => { console.log('leaving'); process.exit(7); });
          setInterval(() => {}, 1000);
          console.log('ready');
        shell: node {0}`,
      { ...whenReady, timing: { cancelGraceMs: [150, LONG] } },
    );
    expect(printed(job)).toEqual(['ready', 'ignored', 'leaving', '##[error]The operation was canceled.']);
    expect(job.steps[0]).toMatchObject({ exitCode: 7, conclusion: 'cancelled' });
  });

  test('kills the process tree that ignores both', async () => {
    const job = await runSteps(
      `
      - run: |
          trap '' INT TERM
          (trap '' INT TERM; echo "child $BASHPID"; sleep 600) &
          while true; do sleep 0.1; done`,
      { timing: { cancelGraceMs: [150, 150] }, cancelWhen: (line) => line.startsWith('child') },
    );
    expect(job.steps[0]).toMatchObject({ exitCode: 137, conclusion: 'cancelled' });
    const child = Number(/child (\d+)/.exec(job.log)?.[1]);
    expect(await hasEnded(child)).toBe(true);
  });

  test("doesn't interrupt a step whose condition is still true", async () => {
    const job = await runSteps(
      `
      - run: echo ready; sleep 0.1; echo finished
        if: always()
      - run: echo never`,
      whenReady,
    );
    expect(printed(job)).toEqual(['ready', 'finished']);
    expect(job).toMatchObject({
      conclusion: 'cancelled',
      steps: [{ conclusion: 'success' }, { conclusion: 'skipped' }],
    });
  });

  test('before its first step runs nothing at all', async () => {
    const job = await runSteps('- uses: ./note', { signal: AbortSignal.abort() });
    expect(job).toMatchObject({ conclusion: 'cancelled', steps: [] });
  });

  test('by its signal works at any time', async () => {
    const controller = new AbortController();
    const job = await runSteps('- run: echo go; exec sleep 600', {
      signal: controller.signal,
      onLog: (line) => {
        if (line === 'go') setImmediate(() => controller.abort());
      },
    });
    expect(job).toMatchObject({ conclusion: 'cancelled', steps: [{ conclusion: 'cancelled', exitCode: 130 }] });
  });

  test('after a failure makes the job cancelled, also when a later step fails', async () => {
    const job = await runSteps(
      `
      - run: exit 1
      - run: echo ready
        if: failure()
      - run: exit 1
        if: always()`,
      whenReady,
    );
    expect(job.conclusion).toBe('cancelled');
  });
});

describe('running out of time', () => {
  test('makes a step fail', async () => {
    const job = await runSteps(
      `
      - uses: ./note
      - run: echo ready; exec sleep 600
        name: Slow
        timeout-minutes: 1`,
      outOfTimeWhenReady(),
    );
    expect(job.conclusion).toBe('failure');
    expect(job.steps[1]).toMatchObject({
      conclusion: 'failure',
      annotations: [{ level: 'error', message: "The action 'Slow' has timed out after 1 minutes." }],
    });
    expect(job.log).toContain('sees failure');
  });

  test('makes a job cancelled', async () => {
    const job = await runSteps('- uses: ./note\n- run: echo ready; exec sleep 600', {
      ...outOfTimeWhenReady(),
      job: 'timeout-minutes: 1',
    });
    expect(job).toMatchObject({
      conclusion: 'cancelled',
      steps: [{}, { conclusion: 'cancelled' }, { phase: 'post', conclusion: 'success' }],
    });
    expect(job.log).toContain('sees cancelled');
  });
});

describe('a process that a step leaves running', () => {
  test('delays the step only for a while when it keeps the output open', async () => {
    const job = await runSteps('- run: sleep 600 & echo "pid $!"', { timing: { openOutputMs: 150 } });
    expect(job.conclusion).toBe('success');
    expect(await hasEnded(Number(/pid (\d+)/.exec(job.log)?.[1]))).toBe(true);
  });

  test('is ended when the job ends', async () => {
    const job = await runSteps('- run: nohup sleep 600 > /dev/null 2>&1 & echo "pid $!"');
    const pid = Number(/pid (\d+)/.exec(job.log)?.[1]);
    // The shell may not have started the program yet.
    const ended = new RegExp(`Terminate orphan process: pid \\(${pid}\\) \\((sleep|nohup|bash)\\)`);
    if (process.platform === 'linux') expect(job.log).toMatch(ended);
    expect(await hasEnded(pid)).toBe(true);
  });
});
