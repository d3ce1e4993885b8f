import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmulator, type Emulator } from '../../../emulator/index.ts';
import { previewWorkflow } from '../../preview/preview-workflow.ts';
const ROOT = join(import.meta.dirname, '../../..');

let emulator: Emulator;
const folder = mkdtempSync(join(tmpdir(), 'preview-run-'));
beforeAll(async () => {
  emulator = await startEmulator({ spaces: [] });
});
afterAll(async () => {
  await emulator.close();
  rmSync(folder, { recursive: true });
});

const [CHAT = '', INSIDE = ''] = [
  ...readFileSync(join(ROOT, 'run/README.md'), 'utf8').matchAll(/```yaml\n(.*?)```/gs),
].map(([, workflow = '']) => workflow);

/** The last messages of each outcome as JSON, without word joiners. */
async function lastStates(file: string, text: string): Promise<string[]> {
  writeFileSync(join(folder, file), text);
  const [job, ...others] = await previewWorkflow(emulator, { workflow: join(folder, file), action: ROOT });
  expect(others).toEqual([]);
  const { states = [] } = job ?? {};
  return ['All pass', 'A job fails'].map((outcome) => {
    const { sent = [] } = states.findLast(({ title }) => title.startsWith(outcome)) ?? {};
    return JSON.stringify(sent.map(({ message }) => message)).replaceAll('\u2060', '');
  });
}

const notesOf = async (file: string): Promise<readonly string[]> =>
  (await previewWorkflow(emulator, { workflow: join(folder, file), action: ROOT }))[0]?.notes ?? [];

test('a workflow that starts on workflow_run shows the run of the workflow that it names, or of an example', async () => {
  const [passed, failed] = await lastStates('chat.yml', CHAT);
  expect(passed).toMatch(/🟢 CI #1 passed on main in \d+s: 2 jobs/);
  expect(failed).toMatch(/🔴 CI #1 failed on main in \d+s: 2 jobs, 1 failed/);
});

test('a workflow that shows its own run lists its jobs by their names on GitHub', async () => {
  writeFileSync(
    join(folder, 'called.yml'),
    'on: workflow_call\njobs:\n  ship: { runs-on: ubuntu-latest, steps: [{ run: exit 7 }] }\n',
  );
  const more = `  unit:
    name: Test (\${{ matrix.on.os }})
    strategy: { matrix: { on: [{ os: linux, arch: x64 }] } }
    runs-on: ubuntu-latest
    steps: [{ run: exit 7 }]
  wheel:
    strategy: { matrix: { on: [{ os: linux, arch: x64 }] } }
    runs-on: ubuntu-latest
    steps: [{ run: exit 7 }]
  on-failure: { needs: build, if: failure(), runs-on: ubuntu-latest, steps: [{ run: exit 7 }] }
  deploy: { uses: ./.github/workflows/called.yml }
  result:
    needs: [build, test, unit, wheel, on-failure, deploy]`;
  const [passed, failed] = await lastStates('inside.yml', INSIDE.replace(/ {2}result:\n {4}needs: .*/, more));
  for (const name of ['test (20)', 'Test (linux)', 'wheel (linux, x64)', 'deploy / ship'])
    expect(passed).toContain(name);
  expect(passed).toMatch(/on-failure[^"]* skipped/);
  expect(failed).toMatch(/🔴 CI #1 failed on main/);
  expect(failed).toMatch(/on-failure[^"]* passed/);
});

test('a called workflow that is not in the folder is replaced by one job, and a note names it', async () => {
  const text = INSIDE.replace('  result:\n', '  deploy: { uses: ./.github/workflows/gone.yml }\n  result:\n');
  const [passed] = await lastStates('gone-call.yml', text);
  expect(passed).toContain('deploy / job');
  expect(await notesOf('gone-call.yml')).toContainEqual(
    "The job deploy calls ./.github/workflows/gone.yml, which isn't here. The preview shows one job in its place.",
  );
});
