import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmulator, type Emulator } from '../../../emulator/index.ts';
import { pageSpaces } from '../../preview/preview-page.ts';
import type { PreviewedJob } from '../../preview/preview-job.ts';
import { previewWorkflow, type PreviewOptions } from '../../preview/preview-workflow.ts';
const ROOT = join(import.meta.dirname, '../../..');

let emulator: Emulator;
let folder: string;
beforeAll(async () => void (emulator = await startEmulator({ spaces: [] })));
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'preview-test-'))));
afterEach(() => rmSync(folder, { recursive: true }));
afterAll(() => emulator.close());

/** A workflow of a user whose repository of the action has another owner. */
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

  test('shows the start and each outcome of a job, and runs none of its commands', () => {
    expect(job.states.map(({ id }) => [id, texts(job, id)])).toEqual([
      ['started', ['🟡 Birds started on main']],
      ['success', ['🟢 Birds passed on main in 2m 0s']],
      [
        'failure',
        [
          '🔴 Birds failed on main in 2m 0s',
          expect.stringMatching(/^<users\/77> 🔴 Birds failed on main in 2m 0s at step “Make it”/),
        ],
      ],
      ['cancelled', ['⚪ Birds cancelled on main after 2m 0s']],
      ['timed-out', ['🔴 Birds timed out on main after 2m 0s', expect.stringMatching(/^<users\/77> 🔴/)]],
    ]);
    expect(shown(job, 'failure')).toContain('The error of the failed step.');
    expect(job.states.flatMap(({ log }) => log)).toEqual([]);
  });

  test('values that only a real run has are empty, and a note lists them', () => {
    expect(job.notes).toContain(
      'Empty, because only a real run has a value: secrets.FIELD, steps.make.outputs.version. Use --set to give one.',
    );
    expect(shown(job, 'success')).not.toContain('Version');
  });

  test('the page shows the request beside each state', () => {
    const [space] = pageSpaces([job]);
    const details = Object.values(space?.details ?? {});
    expect(details.map(({ title, request }) => [title, request.split(/[/?]/)[0]])).toEqual([
      ['Started', 'POST '],
      ['Passed', 'PATCH '],
      ['Failed', 'PATCH '],
      ['Failed', 'POST '],
      ['Cancelled by a person', 'PATCH '],
      ['Timed out', 'PATCH '],
      ['Timed out', 'POST '],
    ]);
    const started = JSON.parse(details[0]?.request.split('\n\n')[1] ?? '') as { text: string; name?: string };
    expect(started.text).toBe('🟡 Birds started on main');
    expect(started.name).toBeUndefined();
    expect(new Set(space?.messages.map(({ name }) => name)).size).toBe(details.length);
  });
});

test('a value from --set is shown once the step has run, and is not in the note', async () => {
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

  test('run in order and under their own conditions; members does not run', async () => {
    const job = await previewOne(workflow('', steps));
    expect(texts(job, 'running')).toEqual(['🟡 Birds running on main: Packing']);
    expect(texts(job, 'success')).toHaveLength(1);
    expect(texts(job, 'failure')).toContain('Look at this');
    expect(job.notes[0]).toBe('Event: push. Steps run, all of this action: 3. Steps not run: 4.');
  });
});

test('mention-on: change adds the outcome fixed, and cancel-in-progress the outcome superseded', async () => {
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
  expect(texts(job, 'superseded')).toEqual(['⚪ Birds superseded on main after 2m 0s']);
});

test('without permissions the messages show as little as on GitHub, and a note says so', async () => {
  const job = await previewOne(workflow().replace(/^permissions.*$/m, ''));
  expect(shown(job, 'failure')).not.toContain('Failed step');
  expect(texts(job, 'timed-out')).toEqual(['⚪ Birds cancelled on main after 2m 0s']);
  expect(job.notes.join('\n')).toContain('Without “actions: read” in permissions');
});

test('a mistake in the inputs is in the log once', async () => {
  const job = await previewOne(workflow().replace('title: Birds', 'titel: Birds'));
  const log = job.states.flatMap((state) => state.log);
  expect(log.filter((line) => line.includes("Unexpected input(s) 'titel'"))).toHaveLength(1);
});

describe('an error in one sentence:', () => {
  test.each<[string, string, Partial<PreviewOptions>, RegExp]>([
    ['a workflow without the action', 'on: push\njobs: {a: {steps: [{run: x}]}}\n', {}, /No job uses/],
    ['a missing job', workflow(), { job: 'nope' }, /no job 'nope', only build/],
    ['a missing file', workflow(), { event: '/nowhere/push.json' }, /There is no event file/],
    ['an unknown event', workflow(), { event: 'nope' }, /no example of the event nope/],
    ['an invalid setting', workflow(), { set: ['version=1'] }, /--set version=1: write vars\.NAME/],
    ['invalid YAML', 'on: [\n', {}, /ci\.yml: /],
  ])('%s', async (_, text, options, sentence) => {
    await expect(preview(text, options)).rejects.toThrow(sentence);
  });

  test('an event file that is not JSON, or of an unknown event', async () => {
    writeFileSync(join(folder, 'mine.json'), '{');
    await expect(preview(workflow(), { event: join(folder, 'mine.json') })).rejects.toThrow(/is not JSON/);
    writeFileSync(join(folder, 'mine.json'), '{}');
    await expect(preview(workflow(), { event: join(folder, 'mine.json') })).rejects.toThrow(
      /Name the file after the event/,
    );
  });
});

const recipe = (name: string): string =>
  [...readFileSync(join(ROOT, 'docs/recipes.md'), 'utf8').matchAll(/```yaml\n(name: .*?)```/gs)]
    .map(([, text = '']) => text)
    .find((text) => text.startsWith(`name: ${name}\n`)) ?? '';

test('jobs that update one message each show their part of it, for the tag in the trigger', async () => {
  const jobs = await preview(recipe('Release'));
  expect(jobs.map((job) => [job.id, texts(job, 'success'), texts(job, 'failure')])).toEqual([
    ['build', ['📦 v1.2.3 is being built'], ['📦 v1.2.3 is being built']],
    ['publish', ['🚚 v1.2.3 is being published'], ['🚚 v1.2.3 is being published']],
    ['report', ['🚀 v1.2.3 is out'], ['🚀 v1.2.3 is out']],
  ]);
});

test('a job that posts to two spaces has two spaces on the page', async () => {
  const job = await previewOne(recipe('Main branch'));
  const spaces = pageSpaces([job]);
  expect(
    spaces.map(({ displayName, messages }) => [displayName, messages.map(({ text }) => text).slice(0, 2)]),
  ).toEqual([
    ['build in ${{ vars.CHAT_SPACE }}', ['🟡 Main branch · build started on main', expect.stringMatching(/^🟢/)]],
    ['build in ${{ vars.RELEASES_SPACE }}', ['🟡 Next release started on main', expect.stringMatching(/^🟢/)]],
  ]);
});
