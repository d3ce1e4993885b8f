/** A link in a Markdown file, as it is written. */
export type Link = { readonly target: string; readonly line: number };

/** Every address a Markdown file points at: links, pictures, reference definitions, and those in HTML. Code is left out. */
export function linksOf(markdown: string): Link[] {
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
export function anchorsOf(markdown: string): Set<string> {
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
export const slugOf = (heading: string): string =>
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
