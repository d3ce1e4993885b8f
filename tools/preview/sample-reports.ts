import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Test reports for a preview, which runs no tests: their paths, by whether the job fails. */
export type SampleReports = { readonly passed: string; readonly failed: string; readonly remove: () => void };

const PASSED = Array.from({ length: 412 }, (_, at) => `<testcase classname="parrot" name="test ${at}" time="0.3"/>`);
const FAILED = [
  '<testcase classname="parrot" name="counts the eggs" time="0.1"><failure message="expected 3 to equal 4"/></testcase>',
  '<testcase classname="parrot" name="sings in tune" time="0.2"><failure message="expected 440 Hz, got 415 Hz"/></testcase>',
  '<testcase classname="parrot" name="sleeps at night"><skipped/></testcase>',
];

/** Writes the reports into a temporary folder. Their time is tomorrow's, so that none is older than its job. */
export function writeSampleReports(): SampleReports {
  const folder = mkdtempSync(join(tmpdir(), 'preview-reports-'));
  const write = (name: string, cases: readonly string[]): string => {
    const file = join(folder, name);
    writeFileSync(file, ['<testsuite>', ...cases, '</testsuite>'].join('\n'));
    const tomorrow = Date.now() / 1000 + 86_400;
    utimesSync(file, tomorrow, tomorrow);
    return file;
  };
  return {
    passed: write('passed.xml', PASSED),
    failed: write('failed.xml', [...FAILED, ...PASSED]),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
