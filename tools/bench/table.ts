import type { Result } from './in-turn.ts';

/** The results as a table in Markdown; the first of them is bare Node and the second the floor. */
export function asTable(results: readonly Result[]): string {
  const [bare, floor] = results;
  if (bare === undefined || floor === undefined) throw new Error('There is nothing to compare with.');
  const rows = results.map((each) => [
    each.name,
    each.ms.toFixed(0),
    (each.ms / floor.ms).toFixed(2),
    each.cpu.toFixed(0),
    (each.cpu / floor.cpu).toFixed(2),
    each.mb.toFixed(0),
    (each.mb / bare.mb).toFixed(2),
    each.requests.join(' or '),
    each.connections.join(' or '),
  ]);
  const head = ['program', 'ms', '× floor', 'CPU ms', '× floor', 'peak MB', '× bare node', 'requests', 'connections'];
  return [head, head.map((_, column) => (column === 0 ? '---' : '---:')), ...rows].map(asRow).join('\n');
}

const asRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
