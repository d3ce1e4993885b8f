import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { annotations, runSteps, status, type Step } from '../support/workflow.ts';
import { useEmulator } from '../support/use-emulator.ts';
import { SPACE } from '../support/runner.ts';

// `send` and `progress` as they are shipped, in real processes, where it gets crowded.

const emulator = useEmulator();
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crowd-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const messages = () => emulator.space(SPACE).messages;
const texts = () => messages().map(({ text }) => text);
const progress = (inputs: Record<string, string>): Step => status(inputs, { uses: './progress' });
const send = (inputs: Record<string, string>): Step => status(inputs, { uses: './send' });

/** A step that keeps what the steps before have told each other, for the test to look at. */
const KEEP: Step = { run: `cp "$RUNNER_TEMP"/google-chat-status/*.json '${'$'}{{ vars.FOLDER }}/note.json'` };
const keptNote = () =>
  JSON.parse(readFileSync(join(folder, 'note.json'), 'utf8')) as { waitedMs: number; progress: unknown };

describe('30 calls of progress in a row, in a space that takes one write per second', () => {
  const phases = Array.from({ length: 30 }, (_, i) => `Phase ${i + 1} of 30`);
  const crowd = (...more: Step[]) =>
    runSteps(emulator, [status(), ...phases.map((text) => progress({ text })), KEEP, ...more], {
      vars: { API: emulator.url, FOLDER: folder },
    });

  test('wait less than 2 s in all, write no faster than the space takes, and end with the last phase and the result', async () => {
    emulator.settings.quota = true;
    const seen: number[] = [];
    const stop = emulator.onChange(() => void seen.push(Number(/Phase (\d+)/.exec(texts()[0] ?? '')?.[1] ?? 0)));
    const job = await crowd({ run: 'exit 1' });
    stop();

    expect(job.conclusion).toBe('failure');
    expect(annotations(job).filter((line) => line.includes('Chat'))).toEqual([]);
    expect(keptNote()).toMatchObject({ progress: { text: 'Phase 30 of 30' } });
    expect(keptNote().waitedMs).toBeLessThan(2000);
    // Nothing is refused for coming too early, but perhaps the result, which waits for its turn.
    expect(emulator.requests.map(({ status }) => status).join(' ')).toMatch(/^(200 ){3,}(429 ){0,7}200$/);
    expect(seen.length).toBeGreaterThan(2);
    expect(seen.slice(0, -1)).toEqual([...seen.slice(0, -1)].sort((a, b) => a - b));

    expect(texts()).toEqual([expect.stringMatching(/^🔴 CI · build failed on main in \d+s$/)]);
    expect(JSON.stringify(messages())).toContain('Phase 30 of 30');
  });

  test('the last phase shows while the job still runs, where it is said a second after the last write', async () => {
    emulator.settings.quota = true;
    const during: unknown[] = [];
    const steps = [
      status(),
      progress({ text: 'One' }),
      progress({ text: 'Two' }),
      progress({ text: 'Three' }),
      { run: 'sleep 1' },
      progress({ text: 'Last' }),
      { run: 'echo look' },
    ];
    await runSteps(emulator, steps, { onLog: (line) => line === 'look' && void during.push(texts()[0]) });
    expect(during).toEqual(['🟡 CI · build running on main: Last']);
  });
});

describe('send with one message-id from 8 processes at once', () => {
  const crowd = () =>
    Promise.all(
      Array.from({ length: 8 }, (_, i) =>
        runSteps(emulator, [send({ 'message-id': 'one for all', text: `Part ${i}` })]),
      ),
    );

  test('makes one message, and each succeeds', async () => {
    const jobs = await crowd();
    expect(jobs.map(({ conclusion }) => conclusion)).toEqual(Array(8).fill('success'));
    expect(jobs.map(({ steps }) => steps[0]?.exitCode)).toEqual(Array(8).fill(0));
    expect(texts()).toEqual([expect.stringMatching(/^Part \d$/)]);
    const names = jobs.map(({ steps }) => steps[0]?.outputs['message']);
    expect(new Set(names)).toEqual(new Set([`${SPACE}/messages/${messages()[0]?.clientAssignedMessageId}`]));
    expect(emulator.space(SPACE).notifications).toHaveLength(1);
  });
});

describe('send', () => {
  test('hands its outputs to later steps, which update the message by its name', async () => {
    const job = await runSteps(emulator, [
      { ...send({ text: 'Building' }), id: 'chat' },
      send({ message: '${{ steps.chat.outputs.message }}', text: 'Built' }),
      { run: 'echo "${{ steps.chat.outputs.sent }} ${{ steps.chat.outputs.url }}"' },
    ]);
    expect(texts()).toEqual(['Built']);
    expect(job.log).toContain('true https://chat.google.com/room/AAQABUILDS/');
  });

  test('takes a card of many lines, and fails the job for one that would not show', async () => {
    const card =
      'header:\n  title: Nightly\nsections:\n  - widgets:\n      - textParagraph: { text: "<b>3</b> of 4" }\n';
    expect((await runSteps(emulator, [send({ card })])).conclusion).toBe('success');
    expect(messages()[0]?.cardsV2?.[0]?.card?.header?.title).toBe('Nightly');
    const job = await runSteps(emulator, [send({ card: card.replace('textParagraph', 'textParagraf') })]);
    expect(job.conclusion).toBe('failure');
    expect(annotations(job)).toEqual([
      expect.stringMatching(/card: sections\[0\]\.widgets\[0\]: Chat does not support "textParagraf" here\./),
    ]);
    expect(messages()).toHaveLength(1);
  });

  test('leaves the job green where the workflow asks for it', async () => {
    emulator.space(SPACE).removeApp();
    const job = await runSteps(emulator, [send({ text: 'a', 'on-error': 'warn' })]);
    expect(job.conclusion).toBe('success');
    expect(annotations(job)).toEqual([expect.stringMatching(/^warning: Google Chat: Could not post/)]);
  });
});

test('progress without a status step warns, and the job goes on', async () => {
  const job = await runSteps(emulator, [progress({ text: 'Deploying' }), { run: 'true' }]);
  expect(job.conclusion).toBe('success');
  expect(annotations(job)).toEqual([
    expect.stringMatching(/^warning: Google Chat: This job has no message to update\./),
  ]);
  expect(emulator.requests).toEqual([]);
});

test('each leg of a matrix has its own progress', async () => {
  for (const leg of [0, 1]) {
    await runSteps(emulator, [status(), progress({ text: 'On ${{ matrix.os }}' })], {
      matrixIndex: leg,
      job: { strategy: { matrix: { os: ['linux', 'mac'] } } },
      jobContext: {},
    });
  }
  expect(messages().map((message) => /On (linux|mac)/.exec(JSON.stringify(message))?.[1])).toEqual(['linux', 'mac']);
});
