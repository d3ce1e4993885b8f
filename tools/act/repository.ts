import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Control, Scenario } from './scenario.ts';

/** The project's root. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What of this project a workflow downloads when it uses the action. */
export const SHIPPED = ['action.yml', 'package.json', 'dist', 'send', 'progress', 'members', 'doctor', 'run'];

export const WORKFLOW = '.github/workflows/ci.yml';

/** A repository for one scenario: the action as it ships, the scenario's files and, for a control, what is broken. */
export function makeRepository({ workflow, files = {} }: Scenario, control?: Control) {
  const folder = mkdtempSync(join(tmpdir(), 'chat status '));
  for (const name of SHIPPED.filter((each) => existsSync(join(ROOT, each))))
    cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  for (const [path, text] of Object.entries({ ...files, [WORKFLOW]: workflow })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  if (control !== undefined) breakFile(join(folder, control.file), control);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function breakFile(path: string, { from, to }: Control): void {
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`The control cannot break ${path}: "${from}" isn't in it.`);
  writeFileSync(path, text.replaceAll(from, to));
}
