import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { startGateway, type Gateway, runJob } from '../../emulator/index.ts';
import { annotations, ROOT } from '../support/workflow.ts';
import { useEmulator } from '../support/use-emulator.ts';
import { SPACE } from '../support/runner.ts';

// The status step in a composite action that another one uses, on a runner that mixes up their inputs at post.

const emulator = useEmulator();
let gateway: Gateway;
let folder: string;
beforeAll(async () => {
  gateway = await startGateway({ emulator });
});
beforeEach(() => {
  emulator.addSpace({ name: OTHER });
  folder = mkdtempSync(join(tmpdir(), 'nested-'));
});
afterEach(() => rmSync(folder, { recursive: true }));
afterAll(() => gateway.close());

const OTHER = 'spaces/AAQAOTHER';
const STATUS = 'OWNER/google-chat-status';
const texts = () => emulator.space(SPACE).messages.map(({ text }) => text?.replaceAll('\u2060', ''));

function composite(name: string, uses: string, given: Record<string, string>, inputs: readonly string[]): void {
  mkdirSync(join(folder, name), { recursive: true });
  const action = {
    name,
    description: name,
    inputs: Object.fromEntries(inputs.map((input) => [input, { description: input }])),
    runs: { using: 'composite', steps: [{ uses, with: given }] },
  };
  writeFileSync(join(folder, name, 'action.yml'), stringify(action));
}

/** A job with the status step two composite actions deep: `inner` is what it is told, `outer` what the outer one gets. */
function run({ inner, outer }: { inner: Record<string, string>; outer: Record<string, string> }) {
  const names = Object.keys(inner);
  const passed = Object.fromEntries(names.map((name) => [name, `\${{ inputs.${name} }}`]));
  composite('inner', `${STATUS}@v1`, passed, names);
  composite('outer', './inner', inner, Object.keys(outer));
  const steps = [{ uses: './outer', with: outer }, { run: 'exit 1' }];
  return runJob({
    workflow: stringify({ name: 'CI', on: 'push', jobs: { build: { 'runs-on': 'ubuntu-latest', steps } } }),
    actions: { [STATUS]: ROOT },
    localActions: folder,
    secrets: { KEY: JSON.stringify(emulator.key) },
    jobContext: { check_run_id: 51725241954 },
    env: gateway.env,
    nestedInputsAtPost: 'outer',
  });
}

const KEY = { credentials: '${{ secrets.KEY }}' };
const PASSED = { credentials: '${{ inputs.credentials }}' };

test('the end writes to the message of the start, mentions the same people, and says once what happened', async () => {
  const ended = await run({
    inner: { ...PASSED, space: SPACE, title: 'Nightly of birds', 'message-key': 'nightly', mention: 'all' },
    outer: { ...KEY, space: OTHER, title: 'Set up' },
  });
  expect(texts()).toEqual([
    expect.stringMatching(/^🔴 Nightly of birds failed on main/),
    expect.stringMatching(/^<users\/all> 🔴 Nightly of birds failed/),
  ]);
  expect(emulator.space(OTHER).messages).toEqual([]);
  expect(annotations(ended).filter((line) => line.startsWith('warning'))).toEqual([
    expect.stringMatching(/passed different values for space, message-key, mention, title\. .*issues\/3514/),
  ]);
});

test('a dry run sends nothing at its end either', async () => {
  await run({ inner: { ...PASSED, space: SPACE, 'dry-run': 'true' }, outer: KEY });
  expect(emulator.requests).toEqual([]);
});

test('without a sign-in the warning names the cause, not the secret', async () => {
  const ended = await run({
    inner: { space: SPACE, credentials: '${{ inputs.key }}' },
    outer: { key: '${{ secrets.KEY }}' },
  });
  expect(texts()).toEqual(['🟡 CI · build started on main']);
  const warnings = annotations(ended).filter((line) => line.startsWith('warning'));
  expect(warnings).toEqual([
    expect.stringMatching(/passed the credentials when the job started, but not when it ended.*issues\/3514/),
  ]);
});
