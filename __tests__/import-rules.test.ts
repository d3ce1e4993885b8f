import { expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

/** One import for each rule that the rule refuses: the file, and what it imports as a value. */
const REFUSED: Readonly<Record<string, readonly [file: string, imports: string]>> = {
  'no-circles': ['src/one.ts', 'src/two.ts'],
  'an-entry-runs-one-action': ['src/main.ts', 'src/inputs/reader.ts'],
  'no-action-imports-another': ['src/send/send-message.ts', 'src/status/start.ts'],
  'actions-get-clients-handed-in': ['src/run/run-context.ts', 'src/github/github-client.ts'],
  'message-is-pure': ['src/message/headline.ts', 'src/retry.ts'],
  'inputs-know-no-service': ['src/inputs/people.ts', 'src/google-chat/chat-error.ts'],
  'reports-know-only-files': ['src/reports/junit.ts', 'src/errors.ts'],
  'a-service-knows-no-action': ['src/github/build.ts', 'src/inputs/reader.ts'],
  'host-is-for-the-boundary': ['src/job/message-id.ts', 'src/host.ts'],
  'googleapis-in-one-place': ['src/google-api/send-request.ts', 'googleapis'],
  'google-auth-library-in-one-place': ['src/google-chat/names.ts', 'google-auth-library'],
  '-actions-core-in-one-place': ['src/status/finish.ts', '@actions/core'],
  '-actions-github-in-one-place': ['src/google-auth/open.ts', '@actions/github'],
  'sax-in-one-place': ['src/status/start.ts', 'sax'],
  'the-emulator-shares-no-code': ['emulator/faults.ts', 'src/errors.ts'],
  'src-imports-no-test-world': ['src/network.ts', 'emulator/index.ts'],
  'the-emulator-has-one-door': ['tools/demo/demo.ts', 'emulator/clock.ts'],
  'tools-use-what-ships': ['tools/bench/bench.ts', 'src/progress/update-progress.ts'],
};

type Summary = {
  readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[];
  readonly ruleSetUsed: { readonly forbidden: readonly { readonly name: string }[] };
};

/** What `npm run lint` finds in a tree with just these files. */
function lint(files: Readonly<Record<string, string>>): Summary {
  const folder = mkdtempSync(join(tmpdir(), 'imports-'));
  try {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    for (const name of ['import-rules.js', 'tsconfig.json', 'package.json'])
      writeFileSync(join(folder, name), readFileSync(join(ROOT, name)));
    const program = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
    const args = ['--config', 'import-rules.js', '--output-type', 'json', 'src', 'emulator', 'tools'];
    const { stdout, stderr } = spawnSync(process.execPath, [program, ...args], { cwd: folder, encoding: 'utf8' });
    expect(stderr).toBe('');
    return (JSON.parse(stdout) as { summary: Summary }).summary;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The rules that refuse what a file imports. */
const refusing = ({ violations }: Summary, file: string): string[] =>
  violations.filter(({ from }) => from === file).map(({ rule }) => rule.name);

const importOf = (file: string, imported: string): string =>
  imported.includes('.ts') ? `${'../'.repeat(file.split('/').length - 1)}${imported}` : imported;

/** A tree in which each rule is broken once. A package is a folder of its own in it. */
function brokenTree(): Record<string, string> {
  const files: Record<string, string> = {};
  for (const [, imported] of Object.values(REFUSED)) {
    const path = imported.endsWith('.ts') ? imported : `node_modules/${imported}/index.js`;
    files[path] ??= 'export const value = 1;\n';
    if (!imported.endsWith('.ts'))
      files[`node_modules/${imported}/package.json`] = JSON.stringify({ name: imported, main: 'index.js' });
  }
  for (const [file, imported] of Object.values(REFUSED))
    files[file] = `import { value } from '${importOf(file, imported)}';\nexport const used = value;\n`;
  files['src/two.ts'] = "import { used } from './one.ts';\nexport const value = used;\n";
  return files;
}

test('every rule refuses what it is for', () => {
  const found = lint(brokenTree());
  expect(Object.keys(REFUSED).sort()).toEqual(found.ruleSetUsed.forbidden.map(({ name }) => name).sort());
  for (const [rule, [file]] of Object.entries(REFUSED)) {
    expect([file, refusing(found, file)]).toEqual([file, expect.arrayContaining([rule])]);
  }
});

test('a type may come from where a value may not', () => {
  const { violations } = lint({
    'src/message/status-card.ts':
      "import type { Build } from '../github/build.ts';\nexport const build = {} as Build;\n",
    'src/github/build.ts': 'export type Build = { readonly job: string };\n',
    'emulator/index.ts': 'export const emulator = 1;\n',
    'tools/build.ts': 'export const build = 1;\n',
  });
  expect(violations).toEqual([]);
});

test('ESLint refuses what is real outside of src/host.ts, and outputs outside of an action', () => {
  const text = [
    'const core = { setOutput: (name: string) => name, setFailed: (text: string) => text };',
    'export const all = [fetch, process.env, process.exit, Date.now()];',
    "export const set = [core.setOutput('a'), core.setFailed('b')];",
    '',
  ].join('\n');
  const { stdout } = spawnSync(
    process.execPath,
    ['node_modules/eslint/bin/eslint.js', '--stdin', '--stdin-filename', 'src/errors.ts', '--format', 'json'],
    { cwd: ROOT, encoding: 'utf8', input: text },
  );
  const [result] = JSON.parse(stdout) as [{ messages: { message: string }[] }];
  const says = result.messages.map(({ message }) => message).join('\n');
  for (const name of [
    "'fetch'",
    "'process.env'",
    "'process.exit'",
    "'Date.now'",
    "'core.setOutput'",
    "'core.setFailed'",
  ])
    expect(says).toContain(name);
});
