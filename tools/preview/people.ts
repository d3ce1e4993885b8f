import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { YamlMap } from '../../emulator/index.ts';

/** Who is in the space of a preview: whoever the steps name, by the login that `people` gives them. */
export function peopleIn({ inputs, files }: { inputs: readonly YamlMap[]; files: string }): Person[] {
  const texts = inputs.flatMap(({ people, mention }) => [people, mention].filter((text) => typeof text === 'string'));
  const known = new Map<string, string>();
  for (const text of [...texts, ...filesIn(files)]) {
    for (const [, login = '', id = ''] of text.matchAll(/(?:["']?([\w[\]-]+)["']?\s*:\s*)?\busers\/(\d+)/g)) {
      if (login !== '' || !known.has(id)) known.set(id, login || `users/${id}`);
    }
  }
  return [...known].map(([id, displayName]) => ({ id, displayName }));
}

/** Somebody in the space of a preview. */
export type Person = { readonly id: string; readonly displayName: string };

const filesIn = (folder: string): string[] =>
  (existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [])
    .filter((file) => /\.ya?ml$/i.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
