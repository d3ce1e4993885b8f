import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startEmulator } from '../../emulator/index.ts';
import { afterChilling, canChill, unpacked } from './cold-start.ts';
import { inTurn, type Program, type Result } from './measure.ts';

/**
 * What a process of the action costs, side by side with bare Node and with the least that could do the job.
 * Times hold only as ratios within one run; the programs take turns, so that a slow moment hits all of them.
 */
const { runs: wish, write } = parseArgs({
  options: { runs: { type: 'string', default: '25' }, write: { type: 'boolean' } },
}).values;
const runs = Math.max(15, Number(wish));

const root = fileURLToPath(new URL('../..', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'bench-'));
const empty = join(scratch, 'empty.js');
writeFileSync(empty, '');

const BARE: Program = { name: 'bare node, empty file', path: empty };
const FLOOR: Program = { name: 'floor: node:crypto + one fetch', path: `${root}tools/bench/baseline.js` };
const MAIN: Program = { name: 'main', path: `${root}dist/main.js` };
const POST: Program = { name: 'post', path: `${root}dist/post.js` };

/** A space as large as a company's. */
const BIG = {
  name: 'spaces/BIG',
  members: Array.from({ length: 3000 }, (_, n) => ({ id: String(n + 1), displayName: `Person ${n + 1}` })),
};
const env = { INPUT_SPACE: BIG.name, INPUT_REQUIRE: '(list the members)' };
const SAME_REQUESTS: Program = {
  name: 'floor, with the same requests',
  path: `${root}tools/bench/baseline-members.js`,
  env,
};
const MEMBERS: Program = { name: 'members', path: `${root}dist/members.js`, env };

const INTRODUCTION = `# Performance

Made by \`npm run bench -- --write\`. Don't edit the tables.

Every job runs the action twice: \`main\` when it starts, \`post\` when it ends. The floor is the least a program can do to post as a Chat app: sign one JWT and send one request (\`tools/bench/baseline.js\`). The programs take turns in one run, each in its own process. Compare only ratios: the times depend on the machine.
`;
const tables: string[] = [];

try {
  for (const latencyMs of [0, 50]) {
    await compare(`${latencyMs} ms added to every answer`, [BARE, FLOOR, MAIN, POST], { latencyMs });
  }
  if (canChill()) {
    await compare('Files of the action not in the page cache', [BARE, FLOOR, MAIN, POST].map(afterChilling(root)));
  } else console.log('\nWithout Python the files of the action cannot be made cold here.');
  await compare('The archive just unpacked, for each run anew', [
    BARE,
    FLOOR,
    ...unpacked(root, scratch, [MAIN, POST]),
  ]);
  await compare('members of a space of 3,000', [BARE, FLOOR, SAME_REQUESTS, MEMBERS]);
  if (write) writePage();
} finally {
  rmSync(scratch, { recursive: true });
}

/** Writes the tables into the page, above the section that `tools/bench/follow-bench.ts` makes. */
function writePage(): void {
  const page = `${root}docs/evidence/performance.md`;
  const [, following = ''] = readFileSync(page, 'utf8').split('\n## Following a run\n');
  writeFileSync(page, `${INTRODUCTION}\n${tables.join('\n\n')}\n\n## Following a run\n${following}`);
}

async function compare(title: string, programs: readonly Program[], settings = {}): Promise<void> {
  const emulator = await startEmulator(settings);
  emulator.addSpace(BIG);
  const results = await inTurn(emulator, programs, { runs, scratch });
  await emulator.close();
  const table = `${title}; medians of ${runs} runs, Node ${process.versions.node}\n\n${asTable(results)}`;
  console.log(`\n${table}`);
  tables.push(table);
}

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

function asRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
