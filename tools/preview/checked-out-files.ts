import { cpSync, existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import type { FoundWorkflow } from './find-jobs.ts';
import { inputsOf } from './found-inputs.ts';

/** Makes a folder with the files that the input `people` names, which is all that a preview's checkout brings. */
export function checkedOutFiles({ root, jobs }: FoundWorkflow): string {
  const folder = mkdtempSync(join(tmpdir(), 'preview-'));
  for (const { people } of jobs.flatMap(inputsOf)) {
    if (typeof people !== 'string' || !/^[^:\n]+\.ya?ml$/i.test(people.trim())) continue;
    const from = resolve(root, people.trim());
    if (relative(root, from).startsWith('..') || !existsSync(from)) continue;
    const to = join(folder, relative(root, from));
    mkdirSync(dirname(to), { recursive: true });
    cpSync(from, to);
  }
  return folder;
}
