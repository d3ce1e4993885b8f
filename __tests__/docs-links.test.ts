import { globSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from '@jest/globals';

/** A link in a Markdown file, as it is written. */
type Link = { readonly target: string; readonly line: number };

/** Every address a Markdown file points at: links, pictures, reference definitions, and those in HTML. Code is left out. */
function linksOf(markdown: string): Link[] {
  return proseOf(markdown).flatMap((text, index) =>
    LINKS.flatMap((pattern) =>
      [...text.matchAll(pattern)].flatMap(([, target = '']) =>
        pattern === SRCSET
          ? target.split(',').map((each) => ({ target: each.trim().split(/\s/)[0] ?? '', line: index + 1 }))
          : [{ target, line: index + 1 }],
      ),
    ),
  );
}

const SRCSET = /\bsrcset="([^"]*)"/g;
const LINKS = [
  /\]\(\s*<?((?:[^()\s<>]|\([^()\s]*\))+)>?(?:\s+"[^"]*")?\s*\)/g,
  /^\s{0,3}\[[^\]^]+\]:\s+<?([^\s>]+)>?/g,
  /<(https?:\/\/[^\s>]+)>/g,
  /\b(?:href|src)="([^"]*)"/g,
  SRCSET,
];

/**
 * The anchors that GitHub gives a Markdown file: of its headings, the second of a kind with `-1`, and of HTML that names
 * some (https://docs.github.com/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#section-links).
 */
function anchorsOf(markdown: string): Set<string> {
  const anchors = new Set<string>();
  const used = new Map<string, number>();
  for (const text of linesOf(markdown)) {
    const [, heading] = /^ {0,3}#{1,6}\s+(.*?)\s*#*\s*$/.exec(text) ?? [];
    if (heading !== undefined) {
      const slug = slugOf(heading);
      const count = used.get(slug) ?? 0;
      used.set(slug, count + 1);
      anchors.add(count === 0 ? slug : `${slug}-${count}`);
    }
    for (const [, name = ''] of text.matchAll(/<[a-z][^>]*\s(?:id|name)="([^"]+)"/gi)) anchors.add(name);
  }
  return anchors;
}

/** What is shown of a heading, in small letters, without punctuation, with a hyphen for each space. */
const slugOf = (heading: string): string =>
  heading
    .replaceAll(/!?\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])/g, '$1')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/\*+|~~/g, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');

/** The lines of a file, those of fenced code empty. */
function linesOf(markdown: string): string[] {
  let fence: string | undefined;
  return markdown.split('\n').map((line) => {
    const [, mark] = /^\s*(`{3,}|~{3,})/.exec(line) ?? [];
    if (fence === undefined && mark !== undefined) fence = mark;
    else if (fence !== undefined && mark?.startsWith(fence)) fence = undefined;
    else if (fence === undefined) return line;
    return '';
  });
}

const proseOf = (markdown: string): string[] => linesOf(markdown).map((line) => line.replaceAll(/`[^`]*`/g, '``'));

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
      'tools/README.md',
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
