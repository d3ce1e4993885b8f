import { expect, test } from '@jest/globals';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { mention } from '../../src/inputs/mention.ts';
import { peopleInput } from '../../src/inputs/people.ts';
import { reader } from '../../src/inputs/reader.ts';
import { fakeCore } from '../support/fake-core.ts';
import { expectLinear } from '../support/growth.ts';
import { ROOT } from '../support/workflow.ts';

/** The runner puts defaults into the environment of a process, which does not start when one is longer than 128 kB. */
const SHORT = [
  'github.token',
  'job.status',
  'job.check_run_id',
  'strategy.job-index',
  // An object or list in a matrix is the word Object or Array here; toJSON would write out all that it holds.
  "join(matrix.*, ', ')",
];

test.each(globSync('{,*/}action.yml', { cwd: ROOT }))('no default in %s grows with what a workflow holds', (file) => {
  const { inputs } = parse(readFileSync(join(ROOT, file), 'utf8')) as { inputs: Record<string, { default?: unknown }> };
  const defaults = Object.values(inputs).map((input) => (typeof input.default === 'string' ? input.default : ''));
  const expressions = defaults.flatMap((text) =>
    [...text.matchAll(/\$\{\{([^}]*)\}\}/g)].map(([, inside = '']) => inside.trim()),
  );
  expect(expressions.filter((expression) => !SHORT.includes(expression))).toEqual([]);
});

/** Long lists in their worst forms. */
const LINES: Readonly<Record<string, (line: number) => string>> = {
  logins: (line) => `login${line}: users/${line}`,
  'keys alone': (line) => `k${line}:`,
  'the same login': () => 'login: users/1',
  'what is no YAML': () => '[{',
  anchors: (line) => `a${line}: &a${line} [x]`,
};

test.each(Object.entries(LINES))('a long list of %s takes work in proportion to its length', async (_, lineOf) => {
  const workspace = mkdtempSync(join(tmpdir(), 'people-'));
  await expectLinear(async (size) => {
    let text = '';
    for (let line = 0; text.length < size - 30; line += 1) text += `${lineOf(line)}\n`;
    writeFileSync(join(workspace, 'people.yml'), text);
    for (const people of ['people.yml', text])
      await peopleInput(reader(fakeCore({ people }).core), { GITHUB_WORKSPACE: workspace });
    reader(fakeCore({ mention: text }).core).items('mention', mention, 'warning');
  }, 250_000);
  rmSync(workspace, { recursive: true });
});

test('a list in which every item is wrong shows twenty of them', () => {
  const items = Array.from({ length: 1000 }, (_, item) => `no login ${item}`).join('\n');
  const read = reader(fakeCore({ mention: items }).core);
  expect(read.items('mention', mention, 'warning')).toEqual([]);
  expect(read.warnings()?.problems).toHaveLength(20);
});
