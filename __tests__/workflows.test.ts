import { beforeEach, describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { chmodSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { parse } from 'yaml';
import { recordJob, type StepReport, runJob, type JobOptions } from '../emulator/index.ts';
import { minutesByHand } from './support/minutes.ts';
import { annotations, ROOT } from './support/workflow.ts';
import { useEmulator } from './support/use-emulator.ts';
import { REPOSITORY } from './support/runner.ts';

type Job = {
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
  steps: { run?: string; with?: unknown }[];
};
type Workflow = { permissions?: unknown; jobs: Record<string, Job> };

const FILES = globSync('.github/workflows/*.yml', { cwd: ROOT }).sort();
/** Installs the packages, which are there already. */
const SETUP = 'uses: ./.github/actions/setup';
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

test('GitHub’s own parser finds nothing wrong with any workflow', () => {
  const parser = join(import.meta.dirname, 'support/github-workflow-parser.ts');
  const { stdout, stderr } = spawnSync(process.execPath, [parser, ...FILES], { cwd: ROOT, encoding: 'utf8' });
  expect([stdout.trim(), stderr]).toEqual(['[]', '']);
  expect(FILES.length).toBeGreaterThanOrEqual(5);
});

test.each([...FILES, ...globSync('.github/actions/*/action.yml', { cwd: ROOT })])(
  '%s uses actions of others by a full commit, with the version beside it',
  (file) => {
    const used = [...read(file).matchAll(/uses: (\S+)(.*)/g)].filter(([, action = '']) => !action.startsWith('./'));
    for (const [line, action, rest] of used) {
      expect([line, action, rest]).toEqual([
        line,
        expect.stringMatching(/^[\w-]+\/[\w/-]+@[0-9a-f]{40}$/),
        expect.stringMatching(/^ # v\d+\.\d+\.\d+$/),
      ]);
    }
  },
);

test('CI runs .ci/run and nothing else, on pull requests and in a merge queue too', () => {
  const { on, jobs } = parse(read('.github/workflows/ci.yml')) as Workflow & { on: object };
  expect(Object.keys(on)).toEqual(['push', 'pull_request', 'merge_group']);
  const scripts = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run = [] }) => run));
  expect(scripts).toEqual(['.ci/run']);
});

describe.each(FILES)('%s', (file) => {
  const text = read(file);
  const { permissions, jobs } = parse(text) as Workflow;

  test('begins with no permission at all, and each job says what it needs and how long it may take', () => {
    expect(permissions).toEqual({});
    for (const job of Object.values(jobs)) {
      expect(job.permissions).toHaveProperty('contents');
      expect(job['timeout-minutes']).toBeLessThanOrEqual(20);
    }
  });

  test('puts no expression into a script, and needs no secret', () => {
    const scripts = Object.values(jobs).flatMap(({ steps }) => steps.map(({ run = '' }) => run));
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
    expect(text).not.toMatch(/secrets\.|pull_request_target/);
  });

  test('keeps the token out of the work tree, and takes packages from where npm does', () => {
    expect(text.match(/persist-credentials: false/g)?.length).toBe(text.match(/actions\/checkout@/g)?.length);
    expect(text).not.toMatch(/registry|npm config|--registry/);
  });
});

describe('the end-to-end job', () => {
  const emulator = useEmulator();
  beforeEach(() => {
    emulator.github.addRepository({ name: REPOSITORY });
  });

  /** Plays the job; GitHub has a record of its run, and of another job in it. */
  function play(change: (text: string) => string) {
    const { github } = emulator;
    const run = github.addRun({ repository: REPOSITORY, name: 'End to end', path: '.github/workflows/e2e.yml' });
    github.addJob(run.id, { name: 'Every action on windows-latest', status: 'in_progress' });
    const recorded = recordJob(emulator, { repository: REPOSITORY, name: 'Every action on ubuntu-latest', run });
    return runJob({
      workflow: change(read('.github/workflows/e2e.yml').replace(SETUP, "run: 'true'")),
      localActions: ROOT,
      actions: { 'actions/checkout': 'nothing', 'actions/setup-node': 'nothing' },
      ...recorded.options,
    });
  }

  test('passes on the emulator’s runner as it stands', async () => {
    const job = await play((text) => text);
    expect(job.log).toContain('Release 1.2.3 is out');
    expect(job.steps.filter(({ conclusion }) => conclusion === 'failure').map(({ name }) => name)).toEqual([]);
    expect(job.conclusion).toBe('success');
  });

  test('fails where the space shows something else', async () => {
    expect((await play((text) => text.replace('🟢 Every', '🔴 Every'))).conclusion).toBe('failure');
  });
});

describe('the end-to-end jobs that end badly', () => {
  const ends = (job: string, more: Partial<JobOptions> = {}, change = (text: string) => text) =>
    runJob({
      workflow: change(read('.github/workflows/e2e-ends.yml').replaceAll(SETUP, "run: 'true'")),
      job,
      localActions: ROOT,
      actions: { 'actions/checkout': 'nothing', 'actions/setup-node': 'nothing' },
      jobContext: { check_run_id: 51725241954 },
      ...more,
    });
  const told = 'notice: The space shows what it is to show.';

  test.each([
    ['fails', 'failure'],
    ['cancelled', 'cancelled'],
  ])('one %s, and its last step tells that the space shows it', async (job, conclusion) => {
    // GitHub cancels a job that is out of time; here it is, when its last step has begun.
    const { inMinutes, pass } = minutesByHand();
    const onStep = ({ name, status }: StepReport) => name === 'Wait' && status === 'in_progress' && pass(3);
    const ended = await ends(job, { timing: { inMinutes }, onStep });
    expect([ended.conclusion, annotations(ended)]).toEqual([conclusion, expect.arrayContaining([told])]);
  });

  test('one whose space shows something else does not tell so', async () => {
    const ended = await ends('fails', {}, (text) => text.replace('🔴 A bad day failed', '🟢 A bad day passed'));
    expect([ended.conclusion, annotations(ended)]).toEqual(['failure', expect.not.arrayContaining([told])]);
  });

  test.each([
    ['The space shows what it is to show.', 'success'],
    ['Process completed with exit code 1.', 'failure'],
  ])('where they said “%s”, the job that looks at them ends in %s', async (content, conclusion) => {
    const folder = mkdtempSync(join(tmpdir(), 'gh-'));
    writeFileSync(join(folder, 'gh'), `#!/bin/sh\ncase "$2" in *annotations) echo "${content}";; *) echo 7;; esac\n`);
    chmodSync(join(folder, 'gh'), 0o755);
    const env = { PATH: [folder, process.env['PATH']].join(delimiter) };
    expect((await ends('look', { env })).conclusion).toBe(conclusion);
    rmSync(folder, { recursive: true });
  });
});
