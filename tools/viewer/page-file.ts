import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('browser', import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
};

/** The files a browser may ask for, by name: whatever else a path says leads nowhere. */
const FILES: ReadonlySet<string> = new Set(
  readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((file) => extname(file) in TYPES)
    .map((file) => file.replaceAll(sep, '/')),
);

/** Reads one of the page's own files for a browser; throws when there is none of that name. */
export async function readPageFile(name: string): Promise<{ readonly body: string; readonly type: string }> {
  if (!FILES.has(name)) throw new Error(`The page has no file ${name}.`);
  return { body: await readFile(join(FOLDER, name), 'utf8'), type: TYPES[extname(name)] ?? '' };
}
