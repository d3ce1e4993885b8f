import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { readCtrf } from './ctrf.ts';
import { findReports } from './find-reports.ts';
import { junitReader } from './junit.ts';
import { ReportError } from './report-error.ts';
import { Tally, type FailedTest, type TestResults } from './test-results.ts';

/** Where and when to read reports. */
export type ReportSearch = {
  /** Glob patterns; one that starts with `!` excludes files. */
  readonly patterns: readonly string[];
  /** The workspace: where relative patterns start. */
  readonly workspace: string;
  /** When the job started. Older files are from an earlier job. `undefined` if unknown. */
  readonly startedAt: Date | undefined;
  readonly now: () => Date;
};

/** Seconds that reading all reports may take. */
const MAX_SECONDS = 60;
/** Bytes that are read of all reports. */
const MAX_BYTES = 2_000_000_000;
/** CTRF is read as a whole. */
const MAX_JSON_BYTES = 50_000_000;
const CHUNK_BYTES = 65_536;

/**
 * Reads the test reports that patterns match: JUnit XML or CTRF JSON, told apart by their content. What can't be read is
 * in `problems`. Memory and time have limits.
 */
export async function readReports({ patterns, workspace, startedAt, now }: ReportSearch): Promise<TestResults> {
  const end = now().getTime() + MAX_SECONDS * 1000;
  const hasTime = () => now().getTime() < end;
  const { files, problems: missing } = await findReports(patterns, workspace, hasTime);
  const problems = [...missing];
  const tally = new Tally();
  let bytes = 0;
  let stale = 0;
  for (const [at, file] of files.entries()) {
    if (bytes > MAX_BYTES || !hasTime()) {
      const left = files.length - at;
      problems.push(`${left} ${left === 1 ? 'report was' : 'reports were'} not read: the reports are too large.`);
      break;
    }
    const shown = nameOf(file, workspace);
    try {
      const stat = statSync(file);
      if (!stat.isFile()) continue;
      if (startedAt !== undefined && stat.mtimeMs < startedAt.getTime()) {
        stale += 1;
        continue;
      }
      tally.startReport();
      for (const size of readReport(file, stat.size, tally)) {
        bytes += size;
        if (bytes > MAX_BYTES || !hasTime()) throw new ReportError('it is too large to be read as a whole');
      }
      if (tally.casesInReport === 0) problems.push(`${shown} has no test cases.`);
    } catch (thrown) {
      const reason = thrown instanceof ReportError ? thrown.message : codeOf(thrown);
      problems.push(`Could not read ${tally.casesInReport > 0 ? 'all of ' : ''}${shown}: ${reason}.`);
    }
  }
  if (stale > 0)
    problems.push(`${stale} ${stale === 1 ? 'report is' : 'reports are'} older than this job and not counted.`);
  const results = tally.results(firstOf(problems));
  return { ...results, failures: results.failures.map(locatedIn(workspace)) };
}

/** Thousands of files may be unreadable. */
const MAX_PROBLEMS = 20;

const firstOf = (problems: readonly string[]): string[] =>
  problems.length <= MAX_PROBLEMS
    ? [...problems]
    : [...problems.slice(0, MAX_PROBLEMS), `Problems not listed: ${problems.length - MAX_PROBLEMS}.`];

/** Reads a report chunk by chunk. Yields the size of each. */
function* readReport(file: string, size: number, tally: Tally): Generator<number> {
  if (size === 0) throw new ReportError('it is empty');
  const descriptor = openSync(file, 'r');
  try {
    const buffer = Buffer.alloc(CHUNK_BYTES);
    let length = readSync(descriptor, buffer);
    const decoder = decoderFor(buffer.subarray(0, length));
    const start = decoder.decode(buffer.subarray(0, length), { stream: true });
    const first = start.trimStart().charAt(0);
    if (first === '{') {
      if (size > MAX_JSON_BYTES) throw new ReportError('it is larger than 50 MB');
      let text = start;
      while ((length = readSync(descriptor, buffer)) > 0) {
        text += decoder.decode(buffer.subarray(0, length), { stream: true });
        yield length;
      }
      readCtrf(text + decoder.decode(), (test) => tally.add(test));
      return;
    }
    if (first !== '<') throw new ReportError(first === '' ? 'it is empty' : 'it is neither JUnit XML nor CTRF JSON');
    const reader = junitReader((test) => tally.add(test));
    reader.write(start);
    yield length;
    while ((length = readSync(descriptor, buffer)) > 0) {
      reader.write(decoder.decode(buffer.subarray(0, length), { stream: true }));
      yield length;
    }
    reader.end();
  } finally {
    closeSync(descriptor);
  }
}

/** Decodes by the byte order mark, else by the XML declaration, else as UTF-8. */
function decoderFor(start: Buffer): InstanceType<typeof TextDecoder> {
  const [a, b] = start;
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return new TextDecoder('utf-16le');
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return new TextDecoder('utf-16be');
  const declared = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(
    start.subarray(0, 300).toString('latin1'),
  );
  try {
    return new TextDecoder(/^utf-?16/i.test(declared?.[1] ?? '') ? 'utf-8' : (declared?.[1] ?? 'utf-8'));
  } catch {
    return new TextDecoder('utf-8');
  }
}

const nameOf = (file: string, workspace: string): string => {
  const path = relative(workspace, file);
  return path.startsWith('..') || isAbsolute(path) ? file : path;
};

const codeOf = (thrown: unknown): string => {
  const code = (thrown as { readonly code?: unknown } | null)?.code;
  return typeof code === 'string' ? `the file system says ${code}` : 'it has an unexpected form';
};

/** Keeps a location only if it is a file of the workspace, so that its link leads somewhere. */
function locatedIn(workspace: string): (test: FailedTest) => FailedTest {
  const known = new Map<string, string | undefined>();
  const find = (path: string): string | undefined => {
    const inside = relative(workspace, resolve(workspace, path)).replaceAll('\\', '/');
    return inside === '' || inside.startsWith('..') || isAbsolute(inside) || !existsSync(join(workspace, inside))
      ? undefined
      : inside;
  };
  return (test) => {
    if (test.location === undefined) return test;
    const { path, line } = test.location;
    if (!known.has(path)) known.set(path, find(path));
    const found = known.get(path);
    return { ...test, location: found === undefined ? undefined : { path: found, line } };
  };
}
