import { describe, expect, test } from '@jest/globals';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

// What can be said of the packages by looking; `npm run supply-chain` builds, compares and asks npm as well.

const read = (path: string): string => readFileSync(join(import.meta.dirname, '..', path), 'utf8');
type Manifest = {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
};
type Locked = { version?: string; integrity?: string; link?: boolean; resolved?: string };

const WORKSPACES = ['emulator', 'tools'];
const manifests = ['.', ...WORKSPACES].map((folder) => JSON.parse(read(join(folder, 'package.json'))) as Manifest);
const wanted = manifests.flatMap(({ dependencies, devDependencies, optionalDependencies }) =>
  Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies }),
);
const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> };
/** Every package but the project's own folders. */
const locked = Object.entries(packages).filter(
  ([path, { link, resolved = '' }]) =>
    !['', ...WORKSPACES].includes(path) && !(link === true && WORKSPACES.includes(resolved)),
);

test('every package is asked for by its exact version, and locked at it', () => {
  for (const [name, version] of wanted) {
    expect([name, version]).toEqual([name, expect.stringMatching(/^\d+\.\d+\.\d+(-[\w.]+)?$/)]);
    expect([name, packages[`node_modules/${name}`]?.version]).toEqual([name, version]);
  }
});

test('every locked package is held to its bytes, and comes from nowhere but a registry', () => {
  expect(locked.length).toBeGreaterThan(100);
  expect(locked.filter(([, { integrity, link }]) => link === true || !integrity?.startsWith('sha512-'))).toEqual([]);
  expect(locked.filter(([, { resolved = 'https://' }]) => !resolved.startsWith('https://'))).toEqual([]);
});

describe('dist/licenses.txt', () => {
  const entries = [
    ...read('dist/licenses.txt').matchAll(
      /^((?:@[a-z0-9-]+\/)?[a-z0-9._-]+)\n([A-Z0-9][\w.-]*|\(.*\))\n([^]*?)(?=\n\n(?:@[a-z0-9-]+\/)?[a-z0-9._-]+\n[A-Z0-9(][\w.() -]*\n|$(?![^]))/gm,
    ),
  ];

  test('names only licences that allow it to be shipped under MIT', () => {
    expect(entries.length).toBeGreaterThan(30);
    expect(
      entries
        .map(([, name, licence]) => `${name}: ${licence}`)
        .filter((line) => !/: (MIT|ISC|0BSD|Apache-2\.0|BlueOak-1\.0\.0|BSD(-[23]-Clause)?)$/.test(line)),
    ).toEqual([]);
  });

  test('has an entry for each package that the bundle names; `npm run supply-chain` knows those that it does not', () => {
    const code = globSync('dist/*.js', { cwd: join(import.meta.dirname, '..') }).map(read);
    const named = code.flatMap((text) => [...text.matchAll(/ MODULE: \S*node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//g)]);
    const packages = new Set(named.map(([, name]) => name));
    expect([...packages]).toContain('@actions/core');
    expect([...packages].filter((name) => !entries.some(([, entry]) => entry === name))).toEqual([]);
  });

  test('has the words of each licence', () => {
    expect(entries.filter(([, , , words]) => (words ?? '').trim().length < 200).map(([, name]) => name)).toEqual([]);
  });

  test('has nothing of the packages that stand-ins replace', () => {
    const names = entries.map(([, name]) => name);
    expect(names).toContain('google-auth-library');
    expect(names.filter((name) => name === 'undici' || name === 'node-fetch')).toEqual([]);
  });
});
