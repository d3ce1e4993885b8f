import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmulator, type Emulator } from '../../../emulator/index.ts';
import { asPageSpaces } from '../../preview/preview-page.ts';
import type { PreviewedJob } from '../../preview/preview-job.ts';
import { previewWorkflow, type PreviewOptions } from '../../preview/preview-workflow.ts';
const ROOT = join(import.meta.dirname, '../../..');

let emulator: Emulator;
let folder: string;
beforeAll(async () => void (emulator = await startEmulator({ spaces: [] })));
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'preview-test-'))));
afterEach(() => rmSync(folder, { recursive: true }));
afterAll(() => emulator.close());

/** A workflow of somebody's who keeps the action under a name of their own. */
const workflow = (more = '', steps = '') => `name: CI
on: push
permissions: {actions: read, checks: read}
${more}
jobs:
  build:
    runs-on: windows-latest
    container: node:24
    services: {db: {image: postgres}}
    steps:
      - uses: octo-org/google-chat-status@v1
        with:
          space: \${{ vars.CHAT_SPACE }}
          workload-identity-provider: \${{ vars.PROVIDER }}
          service-account: \${{ secrets.ACCOUNT }}
          title: Birds
          fields: |
            Version: \${{ steps.make.outputs.version }}
            Key: \${{ secrets['FIELD'] }}
          mention: author
          people: .github/people.yml
      - uses: actions/checkout@v6
      - uses: actions/cache@v5
        with: {path: x, key: "\${{ hashFiles('x') }}"}
      - id: make
        name: Make it
        shell: pwsh
        run: exit 1
${steps}
`;

async function preview(text: string, options: Partial<PreviewOptions> = {}): Promise<PreviewedJob[]> {
  const path = join(folder, 'ci.yml');
  writeFileSync(path, text);
  return previewWorkflow(emulator, { workflow: path, action: ROOT, ...options });
}

async function previewOne(text: string, options: Partial<PreviewOptions> = {}): Promise<PreviewedJob> {
  const [job, ...more] = await preview(text, options);
  if (!job || more.length > 0) throw new Error('There is not exactly one job.');
  return job;
}

const stateOf = ({ states }: PreviewedJob, id: string) => states.find((state) => state.id === id);
const texts = (job: PreviewedJob, id: string) => stateOf(job, id)?.sent.map(({ message }) => message.text);
const shown = (job: PreviewedJob, id: string) => JSON.stringify(stateOf(job, id)?.sent);

describe('a job', () => {
  let job: PreviewedJob;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'preview-test-'));
    mkdirSync(join(folder, '.github'));
    writeFileSync(join(folder, '.github/people.yml'), 'octocat: users/77\n');
    job = await previewOne(workflow());
    rmSync(folder, { recursive: true });
  });

  test('a job is shown as it starts and at each of its ends, and none of its commands is run', () => {
    expect(job.states.map(({ id }) => [id, texts(job, id)])).toEqual([
      ['started', ['🟡 Birds started on main']],
      ['success', ['🟢 Birds passed on main in 2m 0s']],
      [
        'failure',
        [
          '🔴 Birds failed on main in 2m 0s',
          expect.stringMatching(/^<users\/77> 🔴 Birds failed on main in 2m 0s in “Make it”/),
        ],
      ],
      ['cancelled', ['⚪ Birds was cancelled on main in 2m 0s']],
      ['timed-out', ['🔴 Birds ran out of time on main in 2m 0s', expect.stringMatching(/^<users\/77> 🔴/)]],
    ]);
    expect(shown(job, 'failure')).toContain('Here the message tells the error of the step that failed.');
    expect(job.states.flatMap(({ log }) => log)).toEqual([]);
  });

  test('what only a real run has is empty, and listed', () => {
    expect(job.notes).toContain(
      'Empty here, since only a real run has it: secrets.FIELD, steps.make.outputs.version. Try a value with --set.',
    );
    expect(shown(job, 'success')).not.toContain('Version');
  });

  test('beside each state stands the request that makes it', () => {
    const [space] = asPageSpaces([job]);
    const beside = Object.values(space?.beside ?? {});
    expect(beside.map(({ title, sent }) => [title, sent.split(/[/?]/)[0]])).toEqual([
      ['When it starts', 'POST '],
      ['When it has passed', 'PATCH '],
      ['When it has failed', 'PATCH '],
      ['When it has failed', 'POST '],
      ['When somebody has cancelled it', 'PATCH '],
      ['When it has run out of time', 'PATCH '],
      ['When it has run out of time', 'POST '],
    ]);
    const started = JSON.parse(beside[0]?.sent.split('\n\n')[1] ?? '') as { text: string; name?: string };
    expect(started.text).toBe('🟡 Birds started on main');
    expect(started.name).toBeUndefined();
    expect(new Set(space?.messages.map(({ name }) => name)).size).toBe(beside.length);
  });
});

test('a value that is set shows from when it would be there, and is not listed', async () => {
  const job = await previewOne(workflow(), { set: ['steps.make.outputs.version=1.2\n.3'] });
  expect(shown(job, 'started')).not.toContain('Version');
  expect(shown(job, 'success')).toMatch(/Version.*1\.2/);
  expect(job.notes.join()).not.toContain('steps.make');
});

describe('the steps progress and send', () => {
  const steps = `
      - uses: octo-org/google-chat-status/progress@v1
        with: {space: '\${{ vars.CHAT_SPACE }}', credentials: x, text: Packing}
      - if: failure()
        uses: octo-org/google-chat-status/send@v1
        with: {space: '\${{ vars.CHAT_SPACE }}', credentials: x, text: Look at this}
      - uses: octo-org/google-chat-status/members@v1
        with: {space: x, credentials: x, require: actor}`;

  test('are run where they stand, and under their own conditions; members is left out', async () => {
    const job = await previewOne(workflow('', steps));
    expect(texts(job, 'running')).toEqual(['🟡 Birds running on main: Packing']);
    expect(texts(job, 'success')).toHaveLength(1);
    expect(texts(job, 'failure')).toContain('Look at this');
    expect(job.notes[0]).toBe('The event: push. Steps that ran, all of this action: 3. Left out: 4.');
  });
});

test('a mention on change is shown breaking and fixed, and a run that may be superseded is', async () => {
  const text = workflow('concurrency: {group: ci, cancel-in-progress: true}').replace(
    'mention: author',
    'mention: all\n          mention-on: change',
  );
  const job = await previewOne(text.replace('people: .github/people.yml', ''));
  expect(job.states.map(({ id }) => id)).toEqual([
    'started',
    'success',
    'failure',
    'fixed',
    'cancelled',
    'timed-out',
    'superseded',
  ]);
  expect(texts(job, 'fixed')?.[1]).toMatch(/^<users\/all> 🟢 .* fixed after (at least )?1 failed run/);
  expect(texts(job, 'superseded')).toEqual(['⚪ Birds was superseded on main in 2m 0s']);
});

test('without permissions the messages tell as little as on GitHub, and a note says so', async () => {
  const job = await previewOne(workflow().replace(/^permissions.*$/m, ''));
  expect(shown(job, 'failure')).not.toContain('Failed step');
  expect(texts(job, 'timed-out')).toEqual(['⚪ Birds was cancelled on main in 2m 0s']);
  expect(job.notes.join('\n')).toContain('Without “actions: read” in permissions');
});

test('a mistake in the inputs is told once, as the log would', async () => {
  const job = await previewOne(workflow().replace('title: Birds', 'titel: Birds'));
  const log = job.states.flatMap((state) => state.log);
  expect(log.filter((line) => line.includes("Unexpected input(s) 'titel'"))).toHaveLength(1);
});

describe('what cannot be shown is refused in a sentence:', () => {
  test.each<[string, string, Partial<PreviewOptions>, RegExp]>([
    ['a workflow that never uses the action', 'on: push\njobs: {a: {steps: [{run: x}]}}\n', {}, /No job uses/],
    ['a job that is not there', workflow(), { job: 'nope' }, /no job 'nope', only build/],
    ['a file that is not there', workflow(), { event: '/nowhere/push.json' }, /There is no event file/],
    ['an event that nobody knows', workflow(), { event: 'nope' }, /no ready-made event nope/],
    ['a setting that means nothing', workflow(), { set: ['version=1'] }, /--set version=1: write vars\.NAME/],
    ['YAML that is none', 'on: [\n', {}, /ci\.yml: /],
  ])('%s', async (_, text, options, sentence) => {
    await expect(preview(text, options)).rejects.toThrow(sentence);
  });

  test('an event file that is not JSON, or that shows not what it is', async () => {
    writeFileSync(join(folder, 'mine.json'), '{');
    await expect(preview(workflow(), { event: join(folder, 'mine.json') })).rejects.toThrow(/is not JSON/);
    writeFileSync(join(folder, 'mine.json'), '{}');
    await expect(preview(workflow(), { event: join(folder, 'mine.json') })).rejects.toThrow(/Call it after the event/);
  });
});

const recipe = (name: string): string =>
  [...readFileSync(join(ROOT, 'docs/recipes.md'), 'utf8').matchAll(/```yaml\n(name: .*?)```/gs)]
    .map(([, text = '']) => text)
    .find((text) => text.startsWith(`name: ${name}\n`)) ?? '';

test('jobs that write one message together are shown each with its part of it, by the tag they wait for', async () => {
  const jobs = await preview(recipe('Release'));
  expect(jobs.map((job) => [job.id, texts(job, 'success'), texts(job, 'failure')])).toEqual([
    ['build', ['📦 v1.2.3 is being built'], ['📦 v1.2.3 is being built']],
    ['publish', ['🚚 v1.2.3 is being published'], ['🚚 v1.2.3 is being published']],
    ['report', ['🚀 v1.2.3 is out'], ['🚀 v1.2.3 is out']],
  ]);
});

test('a job that writes in two spaces has two on the page', async () => {
  const job = await previewOne(recipe('Main branch'));
  const spaces = asPageSpaces([job]);
  expect(
    spaces.map(({ displayName, messages }) => [displayName, messages.map(({ text }) => text).slice(0, 2)]),
  ).toEqual([
    ['build in ${{ vars.CHAT_SPACE }}', ['🟡 Main branch · build started on main', expect.stringMatching(/^🟢/)]],
    ['build in ${{ vars.RELEASES_SPACE }}', ['🟡 Next release started on main', expect.stringMatching(/^🟢/)]],
  ]);
});
