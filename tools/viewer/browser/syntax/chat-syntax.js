/** @import { Tree, Rule } from './tree.ts' */
import { around, plain, readInline, SHARED } from './inline.js';

/** Chat's own syntax (https://developers.google.com/workspace/chat/format-messages). It knows no escape. @type {readonly Rule[]} */
const RULES = [...SHARED, around('*', 'bold'), around('_', 'italic'), around('~', 'strike')];

/** Reads text in Chat's own syntax. @param {string} text @returns {Tree} */
export function readChatSyntax(text) {
  return text.split(/(```[^]+?```)/).flatMap((part) => {
    const fenced = part.startsWith('```') && part.length > 6;
    return fenced ? [{ kind: /** @type {const} */ ('block'), text: trimEnds(part.slice(3, -3)) }] : readLines(part);
  });
}

/** What a run of lines with the same beginning becomes. */
const RUNS = /** @type {const} */ ([
  { begins: /^[*-] +(?=\S)/, kind: 'list' },
  { begins: /^> ?/, kind: 'quote' },
]);

/** @param {string} text @returns {Tree} */
function readLines(text) {
  /** @type {{ kind: 'list' | 'quote' | 'lines', lines: string[] }[]} */
  const runs = [];
  for (const line of text.split('\n')) {
    const run = RUNS.find(({ begins }) => begins.test(line));
    const kind = run?.kind ?? 'lines';
    const last = runs.at(-1);
    const rest = run ? line.replace(run.begins, '') : line;
    if (last?.kind === kind) last.lines.push(rest);
    else runs.push({ kind, lines: [rest] });
  }
  return runs.flatMap(({ kind, lines }) => {
    if (kind === 'quote') return [{ kind, inside: readInline(lines.join('\n'), RULES) }];
    if (kind === 'list')
      return [{ kind, ordered: false, start: 1, items: lines.map((line) => readInline(line, RULES)) }];
    const joined = lines.join('\n');
    return runs.length > 1 && joined === '' ? plain('') : readInline(joined, RULES);
  });
}

/** @param {string} text */
const trimEnds = (text) => text.replace(/^\n|\n$/g, '');
