import { isAlias, isMap, isNode, isScalar, LineCounter, parseDocument, visit, type YAMLMap } from 'yaml';
import { NotUnderstood } from '../errors.ts';

/** Larger documents are rejected before they are parsed. */
const MAX_BYTES = 1_000_000;

/** Tags that only name the type that YAML infers anyway (https://yaml.org/spec/1.2.2/#103-core-schema). */
const PLAIN = new Set(['map', 'seq', 'str', 'int', 'float', 'bool', 'null'].map((kind) => `tag:yaml.org,2002:${kind}`));

/**
 * Parses JSON or YAML. Rejects anchors and tags, which can expand a small document into a huge one, and duplicate keys,
 * because one of the values would be lost.
 */
export function plainData(text: string): unknown {
  const bytes = Buffer.byteLength(text);
  if (bytes > MAX_BYTES) throw new Error(`has ${bytes} bytes. The maximum is ${MAX_BYTES}.`);
  const lineCounter = new LineCounter();
  const line = (offset: number): number => lineCounter.linePos(offset).line;
  // The library's uniqueKeys compares each key with all others, which takes minutes for a large document.
  const document = parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: false });
  const [error] = document.errors;
  if (error !== undefined) throw new Error(`is not valid JSON or YAML: line ${line(error.pos[0])}: ${error.message}`);
  visit(document, (_, node) => {
    const where = isNode(node) ? `line ${line(node.range?.[0] ?? 0)}` : '';
    if (isAlias(node) || (isNode(node) && 'anchor' in node && node.anchor))
      throw new Error(`${where} uses a YAML anchor. Write the value in full.`);
    if (isNode(node) && node.tag !== undefined && !PLAIN.has(node.tag))
      throw new Error(`${where} uses the YAML tag ${node.tag}. Remove the tag.`);
    if (isMap(node)) refuseDuplicates(node, line);
  });
  return document.toJS();
}

function refuseDuplicates(map: YAMLMap, line: (offset: number) => number): void {
  const seen = new Set<string>();
  for (const { key } of map.items) {
    if (!isScalar(key)) continue;
    const name = String(key.value);
    if (seen.has(name)) throw new NotUnderstood(name, `is repeated in line ${line(key.range?.[0] ?? 0)}. Keep one.`);
    seen.add(name);
  }
}
