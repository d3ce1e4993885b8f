/** @import { TextPart, Rule, FormattedText } from './tree.ts' */
import { delimited, plain, readInline, SHARED, decodeEntities, matchAt, withoutLinks } from './inline.js';
import { safeHref } from './links.js';

/** The parser of each syntax. The default is Chat's own syntax. @type {Readonly<Record<string, (text: string) => FormattedText>>} */
const PARSERS = { MARKUP_SYNTAX_CHAT: readChatSyntax, MARKUP_SYNTAX_MARKDOWN: readMarkdown };

/**
 * @param {string} text
 * @param {string | null | undefined} syntax
 * @returns {FormattedText}
 */
export function readText(text, syntax) {
  return (PARSERS[syntax ?? ''] ?? readChatSyntax)(text.replaceAll('\r\n', '\n'));
}

/** Chat's own syntax (https://developers.google.com/workspace/chat/format-messages). It has no escape character. @type {readonly Rule[]} */
const CHAT_RULES = [...SHARED, delimited('*', 'bold'), delimited('_', 'italic'), delimited('~', 'strike')];

/** Parses text in Chat's own syntax. @param {string} text @returns {FormattedText} */
export function readChatSyntax(text) {
  return text.split(/(```[^]+?```)/).flatMap((part) => {
    const fenced = part.startsWith('```') && part.length > 6;
    return fenced ? [{ kind: /** @type {const} */ ('block'), text: trimEnds(part.slice(3, -3)) }] : readLines(part);
  });
}

/** Consecutive lines with the same prefix become a list or a quote. */
const PREFIXES = /** @type {const} */ ([
  { prefix: /^[*-] +(?=\S)/, kind: 'list' },
  { prefix: /^> ?/, kind: 'quote' },
]);

/** @param {string} text @returns {FormattedText} */
function readLines(text) {
  /** @type {{ kind: 'list' | 'quote' | 'lines', lines: string[] }[]} */
  const runs = [];
  for (const line of text.split('\n')) {
    const run = PREFIXES.find(({ prefix }) => prefix.test(line));
    const kind = run?.kind ?? 'lines';
    const last = runs.at(-1);
    const rest = run ? line.replace(run.prefix, '') : line;
    if (last?.kind === kind) last.lines.push(rest);
    else runs.push({ kind, lines: [rest] });
  }
  return runs.flatMap(({ kind, lines }) => {
    if (kind === 'quote') return [{ kind, inside: readInline(lines.join('\n'), CHAT_RULES) }];
    if (kind === 'list')
      return [{ kind, ordered: false, start: 1, items: lines.map((line) => readInline(line, CHAT_RULES)) }];
    const joined = lines.join('\n');
    return runs.length > 1 && joined === '' ? plain('') : readInline(joined, CHAT_RULES);
  });
}

/** @param {string} text */
const trimEnds = (text) => text.replace(/^\n|\n$/g, '');

/** `\*` is an asterisk. @type {Rule} */
const escaped = (text, at) =>
  /^\\[!-/:-@[-`{-~]/.test(text.slice(at, at + 2))
    ? { piece: { kind: 'text', text: text.charAt(at + 1) }, end: at + 2 }
    : undefined;

/** `&amp;` is an ampersand. @type {Rule} */
const entity = (text, at) => {
  const found = matchAt(/&#?\w{1,8};/y, text, at);
  const decoded = found ? decodeEntities(found[0]) : '';
  return found && decoded !== found[0]
    ? { piece: { kind: 'text', text: decoded }, end: at + found[0].length }
    : undefined;
};

/** `[shown](https://… "title")`; a picture `![…](…)` becomes a link. @type {Rule} */
const link = (text, at, inside) => {
  const found = matchAt(
    /!?\[((?:\\.|[^\][\\])*)\]\(\s*<?((?:\\.|[^\s()<>]|\([^\s()]*\))+)>?(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)/y,
    text,
    at,
  );
  if (!found) return undefined;
  const shown = withoutLinks(inside(found[1] ?? ''));
  const href = safeHref(decodeEntities((found[2] ?? '').replace(/\\(?=[!-/:-@[-`{-~])/g, '')));
  // A URL that isn't allowed: the markup stays as text.
  const piece = /** @type {TextPart} */ (
    href ? { kind: 'link', href, inside: shown } : { kind: 'text', text: found[0] }
  );
  return { piece, end: at + found[0].length };
};

/** CommonMark's inline markup, strikethrough, and Chat's mentions. @type {readonly Rule[]} */
const MARKDOWN_RULES = [
  escaped,
  ...SHARED,
  link,
  entity,
  delimited('**', 'bold', { inWords: true }),
  delimited('__', 'bold'),
  delimited('*', 'italic', { inWords: true }),
  delimited('_', 'italic'),
  delimited('~~', 'strike', { inWords: true }),
  delimited('~', 'strike'),
];

/** @param {string} text */
const inline = (text) => readInline(text, MARKDOWN_RULES);

const FENCE = /^ {0,3}(`{3,}|~{3,})[^`\n]*$/;
const ITEM = /^( *)(?:([-*+])|(\d{1,9})[.)]) +(?=\S)/;

/**
 * Parses Markdown: the part of CommonMark that Chat supports, and similar markup.
 * @param {string} text
 * @param {number} [depth]
 * @returns {FormattedText}
 */
export function readMarkdown(text, depth = 0) {
  const lines = text.split('\n');
  if (depth > 6) return inline(text);
  /** @type {TextPart[]} */
  const pieces = [];
  /** @type {string[]} */
  let paragraph = [];
  const finish = () => {
    pieces.push(...inline(paragraph.join('\n')));
    paragraph = [];
  };
  for (let at = 0; at < lines.length;) {
    const block = fence(lines, at) ?? heading(lines, at) ?? quote(lines, at, depth) ?? list(lines, at, depth);
    if (!block) {
      paragraph.push(lines[at] ?? '');
      at += 1;
      continue;
    }
    finish();
    pieces.push(block.piece);
    at = block.next;
  }
  finish();
  return pieces.filter((piece) => piece.kind !== 'text' || piece.text !== '');
}

/** @param {readonly string[]} lines @param {number} at @returns {{ piece: TextPart, next: number } | undefined} */
function fence(lines, at) {
  const mark = FENCE.exec(lines[at] ?? '')?.[1];
  if (!mark) return undefined;
  const found = lines.findIndex(
    (line, index) => index > at && line.trim().startsWith(mark) && /^[`~]+$/.test(line.trim()),
  );
  const end = found === -1 ? lines.length : found;
  return { piece: { kind: 'block', text: lines.slice(at + 1, end).join('\n') }, next: end + 1 };
}

/** @param {readonly string[]} lines @param {number} at @returns {{ piece: TextPart, next: number } | undefined} */
function heading(lines, at) {
  const found = /^ {0,3}#{1,6} +(.*?)(?: +#+)? *$/.exec(lines[at] ?? '');
  return found ? { piece: { kind: 'heading', inside: inline(found[1] ?? '') }, next: at + 1 } : undefined;
}

/** @param {readonly string[]} lines @param {number} at @param {number} depth @returns {{ piece: TextPart, next: number } | undefined} */
function quote(lines, at, depth) {
  let next = at;
  while (/^ {0,3}>/.test(lines[next] ?? '')) next += 1;
  if (next === at) return undefined;
  const inside = lines.slice(at, next).map((line) => line.replace(/^ {0,3}> ?/, ''));
  return { piece: { kind: 'quote', inside: readMarkdown(inside.join('\n'), depth + 1) }, next };
}

/** The items of a list, with the lines indented below them. @param {readonly string[]} lines @param {number} at @param {number} depth @returns {{ piece: TextPart, next: number } | undefined} */
function list(lines, at, depth) {
  const first = ITEM.exec(lines[at] ?? '');
  if (!first) return undefined;
  const ordered = first[3] !== undefined;
  const indent = first[1]?.length ?? 0;
  /** @type {string[][]} */
  const items = [];
  let next = at;
  for (; next < lines.length; next += 1) {
    const line = lines[next] ?? '';
    const found = ITEM.exec(line);
    const deep = line.length - line.trimStart().length;
    if (found && deep <= indent && (found[3] !== undefined) === ordered) items.push([line.slice(found[0].length)]);
    else if (line.trim() !== '' && deep > indent) items.at(-1)?.push(line.slice(Math.min(deep, indent + 2)));
    else break;
  }
  const read = items.map((item) => readMarkdown(item.join('\n'), depth + 1));
  return { piece: { kind: 'list', ordered, start: Number(first[3] ?? 1), items: read }, next };
}
