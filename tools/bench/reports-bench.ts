import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startEmulator } from '../../emulator/index.ts';
import { inTurn, type Program } from './measure.ts';

/**
 * `node tools/bench/reports-bench.ts [--write]`: what a report of 100,000 cases costs the post step, next to what other
 * libraries cost for the same file. Each program is a process of its own; they take turns.
 */
const RUNS = 5;
const root = fileURLToPath(new URL('../..', import.meta.url));
const page = `${root}docs/evidence/performance.md`;
const HEADING = '\n## Reading a test report\n';

const folder = mkdtempSync(join(tmpdir(), 'reports-bench-'));
const emulator = await startEmulator();
try {
  const report = join(folder, 'report.xml');
  writeReport(report);
  const megabytes = statSync(report).size / 1e6;
  const bench = (name: string): string => `${root}tools/bench/${name}`;
  const env = { REPORT: report, GITHUB_WORKSPACE: folder };
  const empty = join(folder, 'empty.js');
  writeFileSync(empty, '');
  const programs: Program[] = [
    { name: 'bare node, empty file', path: empty },
    { name: 'floor: read and decode the file', path: bench('baseline-read.js'), env },
    { name: 'post without `report`', path: `${root}dist/post.js`, env },
    { name: 'post with `report`', path: `${root}dist/post.js`, env: { ...env, INPUT_REPORT: 'report.xml' } },
    { name: 'fast-xml-parser 5.12.1', path: bench('baseline-fast-xml-parser.js'), env },
    { name: 'xml2js 0.6.2, as in dorny/test-reporter', path: bench('baseline-xml2js.js'), env },
  ];
  const results = await inTurn(emulator, programs, { runs: RUNS, scratch: folder });
  const [bare, , post] = results;
  const rows = results.slice(1).map((each) => {
    // The cost of the report alone: without what its process costs anyway.
    const start = each.name.startsWith('post') ? post : bare;
    const seconds = (each.ms - (start?.ms ?? 0)) / 1000;
    const isPost = each === post;
    return [
      each.name,
      isPost ? '' : (megabytes / seconds).toFixed(0),
      isPost ? '' : (each.mb - (start?.mb ?? 0)).toFixed(0),
      each.ms.toFixed(0),
      each.mb.toFixed(0),
    ];
  });
  const head = ['program', 'MB/s', 'peak MB above the start', 'ms in all', 'peak MB in all'];
  const table = [head, head.map((_, column) => (column === 0 ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
  const text = `${HEADING}
A JUnit report of ${megabytes.toFixed(0)} MB with 100,000 test cases, most of it logs. Medians of ${RUNS} runs, Node ${process.versions.node}. Compare only ratios. \`node tools/bench/reports-bench.ts --write\` makes this table.

${table}
`;
  console.log(text);
  if (process.argv.includes('--write')) {
    const [before = ''] = readFileSync(page, 'utf8').split(HEADING);
    writeFileSync(page, `${before}${text}`);
  }
} finally {
  await emulator.close();
  rmSync(folder, { recursive: true });
}

/** Writes a report of 1,000 suites with 100 cases each; every case has a log, and one in a hundred failed. */
function writeReport(file: string): void {
  const log = '2026-11-27 14:02:01 INFO  parrot.engine  squawk &amp; flap: value=123456 &lt;ok&gt; ok ok\n';
  const failure = `<failure message="expected 1 to be 2" type="AssertionError">${'  at y (b.js:3:4)\n'.repeat(20)}</failure>`;
  const descriptor = openSync(file, 'w');
  writeSync(descriptor, '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="all">\n');
  for (let suite = 0; suite < 1000; suite += 1) {
    const name = `com.example.Suite${suite}`;
    const cases = Array.from({ length: 100 }, (_, at) => {
      const output = at % 2 === 0 ? log.repeat(19) : `<![CDATA[${log.repeat(19)}]]>`;
      const failed = at === 7 ? failure : '';
      return `<testcase name="does thing ${at}" classname="${name}" time="0.01">${failed}<system-out>${output}</system-out></testcase>\n`;
    });
    writeSync(descriptor, `<testsuite name="${name}" tests="100">\n${cases.join('')}</testsuite>\n`);
  }
  writeSync(descriptor, '</testsuites>\n');
  closeSync(descriptor);
}
