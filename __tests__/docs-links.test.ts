import { describe, expect, test } from '@jest/globals';
import { globSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { anchorsOf, linksOf, slugOf } from './support/markdown.ts';

const ROOT = join(import.meta.dirname, '..');
const OTHERS = /(^|\/)(node_modules|coverage|build|\.git)(\/|$)/;
const FILES = [
  ...new Set([
    ...globSync('**/*.md', { cwd: ROOT, exclude: (name) => OTHERS.test(name) }),
    ...globSync('.github/**/*.md', { cwd: ROOT }),
  ]),
].sort();
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

test('all Markdown files of the project are looked at', () => {
  expect(FILES).toEqual(
    expect.arrayContaining([
      'README.md',
      'SECURITY.md',
      'docs/recipes.md',
      'docs/security.md',
      'emulator/README.md',
      ...['doctor', 'members', 'progress', 'run', 'send'].map((folder) => `${folder}/README.md`),
    ]),
  );
  expect(FILES.filter((file) => OTHERS.test(file))).toEqual([]);
});

/** What is wrong with a link; nothing when it leads somewhere. */
function whatIsWrong(file: string, target: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(target)) {
    return URL.canParse(target) && /^(https:|mailto:)/.test(target) ? undefined : 'is no https address';
  }
  if (target.startsWith('//') || target.startsWith('/')) return 'is not relative';
  const [path = '', anchor] = target.split('#');
  const place = path === '' ? file : relative(ROOT, join(ROOT, dirname(file), decodeURIComponent(path)));
  if (place.startsWith('..')) return 'leads out of the repository';
  if (!isThere(place)) return 'leads to no file of that spelling';
  if (anchor === undefined) return undefined;
  if (!place.endsWith('.md')) return 'names an anchor in a file that has none';
  return anchorsOf(read(place)).has(decodeURIComponent(anchor)) ? undefined : `finds no #${anchor} there`;
}

/** Case counts, as it does on GitHub and not on every disk. */
function isThere(place: string): boolean {
  const parts = place.split('/').filter((part) => part !== '' && part !== '.');
  let folder = ROOT;
  for (const part of parts) {
    if (!statSync(folder).isDirectory() || !readdirSync(folder).includes(part)) return false;
    folder = join(folder, part);
  }
  return true;
}

test.each(FILES)('every link in %s leads somewhere', (file) => {
  const wrong = linksOf(read(file)).flatMap(({ target, line }) => {
    const problem = whatIsWrong(file, target);
    return problem === undefined ? [] : [`${file}:${line} ${target} ${problem}`];
  });
  expect(wrong).toEqual([]);
});

describe('the reader of links', () => {
  test('finds links, pictures, definitions and HTML, and none in code', () => {
    const text = [
      '[a](one.md "title") ![b](<two.png>) <https://three.example/>',
      '[d]: four.md',
      '<a href="five.md"><img src="six.png"></a> <source srcset="seven.png 1x, eight.png 2x">',
      '`[no](code.md)`',
      '```md',
      '[no](fenced.md)',
      '```',
      '[e](nine.md#x_(y))',
    ].join('\n');
    expect(linksOf(text).map(({ target }) => target)).toEqual([
      'one.md',
      'two.png',
      'https://three.example/',
      'four.md',
      'five.md',
      'six.png',
      'seven.png',
      'eight.png',
      'nine.md#x_(y)',
    ]);
  });

  test.each([
    ['Set-up', 'set-up'],
    ['5. Add the app to the space', '5-add-the-app-to-the-space'],
    ['The `space` input: what it is', 'the-space-input-what-it-is'],
    ['Create once, [update](x.md) ever after', 'create-once-update-ever-after'],
    ['What is the “gate”?', 'what-is-the-gate'],
    ['Ein Ärger & mehr', 'ein-ärger--mehr'],
    ['snake_case **bold**', 'snake_case-bold'],
  ])('gives the heading %s the anchor that GitHub gives it', (heading, slug) => {
    expect(slugOf(heading)).toBe(slug);
  });

  test('tells headings of one name apart, and takes none out of code', () => {
    const anchors = anchorsOf('# Same\n```sh\n# not this\n```\n## Same\n<a id="own"></a>\n');
    expect([...anchors]).toEqual(['same', 'same-1', 'own']);
  });

  test.each([
    ['nowhere.md', 'leads to no file of that spelling'],
    ['readme.md', 'leads to no file of that spelling'],
    ['../outside.md', 'leads out of the repository'],
    ['#nowhere', 'finds no #nowhere there'],
    ['LICENSE#x', 'names an anchor in a file that has none'],
    ['http://example.com', 'is no https address'],
    ['/README.md', 'is not relative'],
  ])('says of %s in the README that it %s', (target, problem) => {
    expect(whatIsWrong('README.md', target)).toBe(problem);
  });
});
