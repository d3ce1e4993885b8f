import { describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { runJob } from '../emulator/runner/run-job.ts';
import { ROOT } from './support/workflow.ts';

type Job = {
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
  steps: { run?: string; with?: unknown }[];
};
type Workflow = { permissions?: unknown; jobs: Record<string, Job> };

const FILES = globSync('.github/workflows/*.yml', { cwd: ROOT }).sort();
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

test('GitHub’s own parser finds nothing wrong with any workflow', () => {
  const parser = join(import.meta.dirname, 'support/github-workflow-parser.ts');
  const { stdout, stderr } = spawnSync(process.execPath, [parser, ...FILES], { cwd: ROOT, encoding: 'utf8' });
  expect([stdout.trim(), stderr]).toEqual(['[]', '']);
  expect(FILES.length).toBeGreaterThanOrEqual(5);
});

describe.each(FILES)('%s', (file) => {
  const text = read(file);
  const { permissions, jobs } = parse(text) as Workflow;

  test('uses actions of others by a full commit, with the version beside it', () => {
    const used = [...text.matchAll(/uses: (\S+)(.*)/g)].filter(([, action = '']) => !action.startsWith('./'));
    for (const [line, action, rest] of used) {
      expect([line, action, rest]).toEqual([
        line,
        expect.stringMatching(/^[\w-]+\/[\w/-]+@[0-9a-f]{40}$/),
        expect.stringMatching(/^ # v\d+\.\d+\.\d+$/),
      ]);
    }
  });

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

test('the end-to-end job passes on the emulator’s runner as it stands', async () => {
  const job = await runJob({
    workflow: read('.github/workflows/e2e.yml').replace('npm ci', 'true'),
    localActions: ROOT,
    actions: { 'actions/checkout': 'nothing', 'actions/setup-node': 'nothing' },
    jobContext: { check_run_id: 51725241954 },
  });
  expect(job.log).toContain('Release 1.2.3 is out');
  expect(job.steps.filter(({ conclusion }) => conclusion === 'failure').map(({ name }) => name)).toEqual([]);
  expect(job.conclusion).toBe('success');
}, 30_000);

test('the end-to-end job fails where the space shows something else', async () => {
  const job = await runJob({
    workflow: read('.github/workflows/e2e.yml').replace('npm ci', 'true').replace('🟢 Every', '🔴 Every'),
    localActions: ROOT,
    actions: { 'actions/checkout': 'nothing', 'actions/setup-node': 'nothing' },
    jobContext: { check_run_id: 51725241954 },
  });
  expect(job.conclusion).toBe('failure');
}, 30_000);
