import { isAlias, isMap, isNode, isScalar, LineCounter, parseDocument, visit, type YAMLMap } from 'yaml';
import { NotUnderstood } from '../errors.ts';

/** A document larger than this is no card, and is not parsed. */
const MAX_BYTES = 1_000_000;

/** The tags that say what YAML would take the data for anyway (https://yaml.org/spec/1.2.2/#103-core-schema). */
const PLAIN = new Set(['map', 'seq', 'str', 'int', 'float', 'bool', 'null'].map((kind) => `tag:yaml.org,2002:${kind}`));

/**
 * Reads data written as JSON or YAML, which includes JSON. Anchors and tags are for programs and can make much out of
 * little, so they are refused; so is a key that is given twice, of which one would be lost.
 */
export function plainData(written: string): unknown {
  const bytes = Buffer.byteLength(written);
  if (bytes > MAX_BYTES) throw new Error(`has ${bytes} bytes, and a document of more than ${MAX_BYTES} is not read.`);
  const lineCounter = new LineCounter();
  const line = (offset: number): number => lineCounter.linePos(offset).line;
  // The library compares each key with all others, which takes minutes for a document of this size.
  const document = parseDocument(written, { lineCounter, prettyErrors: false, uniqueKeys: false });
  const [error] = document.errors;
  if (error !== undefined) throw new Error(`is not JSON or YAML: line ${line(error.pos[0])}: ${error.message}`);
  visit(document, (_, node) => {
    const where = isNode(node) ? `line ${line(node.range?.[0] ?? 0)}` : '';
    if (isAlias(node) || (isNode(node) && 'anchor' in node && node.anchor))
      throw new Error(`${where} uses a YAML anchor. Write the data out.`);
    if (isNode(node) && node.tag !== undefined && !PLAIN.has(node.tag))
      throw new Error(`${where} uses the YAML tag ${node.tag}. Write plain data.`);
    if (isMap(node)) refuseDuplicates(node, line);
  });
  return document.toJS();
}

function refuseDuplicates(map: YAMLMap, line: (offset: number) => number): void {
  const seen = new Set<string>();
  for (const { key } of map.items) {
    if (!isScalar(key)) continue;
    const name = String(key.value);
    if (seen.has(name)) throw new NotUnderstood(name, `is given a second time in line ${line(key.range?.[0] ?? 0)}.`);
    seen.add(name);
  }
}
