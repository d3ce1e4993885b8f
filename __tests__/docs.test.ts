import { describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { Core, Env } from '../src/core.ts';
import { readApproveInputs } from '../src/approve/inputs.ts';
import { readDoctorInputs } from '../src/doctor/inputs.ts';
import { readMembersInputs } from '../src/members/inputs.ts';
import { readProgressInputs } from '../src/progress/inputs.ts';
import { readSendInputs } from '../src/send/inputs.ts';
import { readStatusInputs } from '../src/status/inputs.ts';
import { readRunInputs } from '../src/run/inputs.ts';
import { fakeCore } from './support/fake-core.ts';
import { KEY_FILE } from './support/secrets.ts';

/** Read only to say what took its place. */
const GONE: readonly string[] = ['message-per'];

const root = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

type Manifest = {
  inputs: Record<string, { description: string; default?: string; required?: boolean }>;
  outputs: Record<string, { description: string }>;
  runs: { using: string; main: string; post?: string };
};

const readStatus = (core: Core, env: Env) => readStatusInputs(core, env, { atEnd: true });

/** Each action: its folder, how its inputs are read, and which of them nothing reads yet. */
const ACTIONS = [
  { folder: '.', readInputs: readStatus, unread: [] },
  { folder: 'run', readInputs: readRunInputs, unread: [] },
  { folder: 'progress', readInputs: readProgressInputs, unread: [] },
  { folder: 'send', readInputs: readSendInputs, unread: [] },
  { folder: 'members', readInputs: readMembersInputs, unread: [] },
  { folder: 'approve', readInputs: readApproveInputs, unread: [] },
  { folder: 'doctor', readInputs: readDoctorInputs, unread: [] },
];
const manifestOf = (folder: string): Manifest => parse(read(join(folder, 'action.yml'))) as Manifest;
const documents = [
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  ...globSync(['{docs,emulator,tools}/**/*.md', ...ACTIONS.map(({ folder }) => `${folder}/README.md`)], { cwd: root }),
];

/** The rows of a Markdown table that begin with a name in back-ticks. */
const rows = (markdown: string, heading: string): Map<string, string[]> => {
  const section = markdown.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  const cells = [...section.matchAll(/^\| (.+) \|$/gm)].map(([, row]) => (row ?? '').split(' | '));
  return new Map(
    cells.filter(([name]) => name?.startsWith('`')).map(([name = '', ...rest]) => [name.replaceAll('`', ''), rest]),
  );
};

describe.each(ACTIONS)('the action in $folder', ({ folder, readInputs, unread }) => {
  const manifest = manifestOf(folder);
  const readme = read(folder === '.' ? 'docs/status.md' : join(folder, 'README.md'));
  const inputs = rows(readme, 'Inputs');

  test('has the inputs that its README tells of, in the same order', () => {
    expect([...inputs.keys()]).toEqual(Object.keys(manifest.inputs));
  });

  test('has the defaults that its README tells of', () => {
    for (const [name, { default: value }] of Object.entries(manifest.inputs)) {
      if (value !== undefined) expect([name, inputs.get(name)?.at(-1)]).toEqual([name, `\`${value}\``]);
    }
  });

  test('has the outputs that its README tells of, in the same order', () => {
    expect([...rows(readme, 'Outputs').keys()]).toEqual(Object.keys(manifest.outputs));
  });

  test('describes each input and output in whole sentences, without an expression in them', () => {
    for (const { description } of [...Object.values(manifest.inputs), ...Object.values(manifest.outputs)]) {
      expect(description.trim()).toMatch(/^[A-Z].*\.$/s);
      expect(description).not.toContain('${{');
    }
  });

  test('reads every input that it declares, and none that it does not', async () => {
    const asked = new Set<string>(unread);
    const { core } = fakeCore({
      space: 'spaces/AAQA',
      text: 'Hello',
      require: 'users/1',
      approvers: 'users/1',
      topic: 'projects/octo/topics/clicks',
      'self-approval': 'allow',
      credentials: JSON.stringify(KEY_FILE),
    });
    await readInputs({ ...core, getInput: (name) => (asked.add(name), core.getInput(name)) }, {});
    const declared = Object.keys(manifest.inputs);
    expect([...asked].filter((name) => !GONE.includes(name)).sort()).toEqual(declared.sort());
  });

  test('runs files that exist', () => {
    expect(manifest.runs.using).toBe('node24');
    for (const file of [manifest.runs.main, manifest.runs.post ?? manifest.runs.main]) {
      expect([file, existsSync(join(root, folder, file))]).toEqual([file, true]);
    }
  });
});

describe.each(documents)('%s', (path) => {
  const text = read(path);

  test('has YAML that parses and uses only real inputs', () => {
    const blocks = [...text.matchAll(/```yaml\n(.*?)```/gs)].map(([, block = '']) => block);
    const unknown = blocks
      .flatMap((block) => stepsOf(parse(block)))
      .flatMap(({ uses = '', with: given = {} }) => {
        const folder = OURS.exec(uses)?.slice(1).find(Boolean);
        if (!OURS.test(uses)) return [];
        const known = manifestOf(folder ?? '.').inputs;
        return Object.keys(given).filter((name) => !(name in known));
      });
    expect(unknown).toEqual([]);
  });
});

test('GitHub’s own parser finds nothing wrong with any YAML of a workflow in the documents', () => {
  const folder = mkdtempSync(join(tmpdir(), 'yaml-'));
  const files = documents.flatMap((path) =>
    [...read(path).matchAll(/```yaml\n(.*?)```/gs)].flatMap(([, block = ''], index) => {
      const workflow = asWorkflow(block);
      if (workflow === undefined) return [];
      const file = join(folder, `${path.replaceAll('/', '-')}-${index}.yml`);
      writeFileSync(file, workflow);
      return [file];
    }),
  );
  const parser = join(import.meta.dirname, 'support/github-workflow-parser.ts');
  const { stdout, stderr } = spawnSync(process.execPath, [parser, ...files], { cwd: root, encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  expect([stdout.trim(), stderr]).toEqual(['[]', '']);
  expect(files.length).toBeGreaterThan(25);
});

/** A block of YAML as a whole workflow, what it leaves out put around it; none where it is something else. */
function asWorkflow(block: string): string | undefined {
  const value: unknown = parse(block);
  if (Array.isArray(value))
    return stringify({ on: 'push', jobs: { job: { 'runs-on': 'x', steps: value as unknown[] } } });
  const map = value as Record<string, unknown>;
  if ('jobs' in map) return 'on' in map ? block : stringify({ on: 'push', ...map });
  return 'steps' in map ? stringify({ on: 'push', jobs: { job: { 'runs-on': 'x', ...map } } }) : undefined;
}

/** A step that uses one of our actions, from anywhere or from this folder; the sub-action's folder, if any. */
const OURS = /google-chat-status(?:\/([a-z]+))?@|^\.\/([a-z]*)$/;

type Step = { uses?: string; with?: Record<string, unknown> };

/** The steps in a block of YAML: of a whole workflow, of one job, or a bare list of them. */
function stepsOf(block: unknown): Step[] {
  if (Array.isArray(block)) return block as Step[];
  const { jobs = {}, steps = [] } = block as { jobs?: Record<string, { steps?: Step[] }>; steps?: Step[] };
  return [...steps, ...Object.values(jobs).flatMap((job) => job.steps ?? [])];
}
