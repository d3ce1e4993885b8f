import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from '@jest/globals';

const made: string[] = [];
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** Writes a test action (or several, by path) into a new folder and returns the folder. Programs are CommonJS. */
export function actionFolder(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'action-'));
  made.push(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** The text of an action.yml that runs `main.js`, with more lines. */
export function actionYml(more = '', { using = 'node24', runs = '' } = {}): string {
  return `name: Test\ndescription: Tests.\n${more}\nruns:\n  using: ${using}\n  main: main.js\n${runs}`;
}
