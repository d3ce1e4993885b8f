import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { type Emulator, type Gateway, runJob, type JobOptions, type JobResult } from '../../emulator/index.ts';
import { ROOT } from './workflow.ts';
import { SPACE } from './runner.ts';

/** The workflow under a heading of docs/recipes.md, as it stands there. */
export function recipe(heading: string): string {
  const page = readFileSync(join(ROOT, 'docs/recipes.md'), 'utf8');
  const section = page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`));
  const [, workflow] = /```yaml\n(.*?)```/s.exec(section ?? '') ?? [];
  if (workflow === undefined) throw new Error(`docs/recipes.md has no workflow under "${heading}".`);
  return workflow;
}

/** A repository that was checked out, and a machine on which it is always 14:00 and `make` and `curl` do as they are told. */
export function openRepository() {
  const folder = mkdtempSync(join(tmpdir(), 'recipe-'));
  const [workspace, bin] = [join(folder, 'workspace'), join(folder, 'bin')];
  mkdirSync(join(workspace, '.github'), { recursive: true });
  mkdirSync(bin);
  writeFileSync(join(workspace, '.github/people.yml'), 'octocat: users/103\n');
  for (const program of ['make', 'curl']) {
    writeFileSync(
      join(bin, program),
      `#!/bin/sh\necho "${program} $*"\ncase "$*" in $FAILS) exit 2;; $HANGS) exec sleep 60;; esac\n`,
    );
  }
  writeFileSync(join(bin, 'date'), '#!/bin/sh\necho 14:00\n');
  // The tag before the one that is released.
  writeFileSync(join(bin, 'git'), '#!/bin/sh\necho v1.3\n');
  for (const program of ['make', 'curl', 'date', 'git']) chmodSync(join(bin, program), 0o755);
  const path = [bin, dirname(process.execPath), process.env['PATH']].join(delimiter);
  return {
    workspace,
    /** The environment of that machine; `fails` is a pattern of what its programs fail at, `hangs` of what they never end. */
    env: (fails: string, hangs = '') => ({
      PATH: path,
      FAILS: fails === '' ? 'nothing at all' : fails,
      HANGS: hangs === '' ? 'nothing at all' : hangs,
    }),
    close: () => rmSync(folder, { recursive: true }),
  };
}

/** Runs one job of a recipe with the shipped action; Chat is found by its public name. */
export function runRecipe(
  {
    emulator,
    gateway,
    repository,
  }: { emulator: Emulator; gateway: Gateway; repository: ReturnType<typeof openRepository> },
  workflow: string,
  { fails = '', ...options }: Partial<JobOptions> & { fails?: string } = {},
): Promise<JobResult> {
  return runJob({
    workflow,
    workspace: repository.workspace,
    actions: { 'OWNER/google-chat-status': ROOT },
    secrets: { CHAT_SERVICE_ACCOUNT: JSON.stringify(emulator.key) },
    env: { ...gateway.env, ...repository.env(fails) },
    ...options,
    vars: { CHAT_SPACE: SPACE, ...options.vars },
  });
}
