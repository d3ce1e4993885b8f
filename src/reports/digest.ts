import type { Counts, TestComparison, TestResults } from './test-results.ts';

/**
 * What a run leaves for later runs to compare with: one notice on the job's own check run, since GitHub keeps that
 * without any permission. It is read back with `GET /repos/{owner}/{repo}/check-runs/{id}/annotations`
 * (https://docs.github.com/rest/checks/runs#list-check-run-annotations). Nobody has promised that GitHub keeps a notice of
 * a post step: without one, nothing is compared.
 */
export type Digest = {
  readonly counts: Counts;
  /** The ids of failed tests. */
  readonly failing: readonly string[];
  /** Whether `failing` has all of them. */
  readonly isComplete: boolean;
  /** How many seconds the job took in its latest successful runs, oldest first. */
  readonly durations: readonly number[];
  /** How many seconds it was queued before each of them. */
  readonly queues: readonly number[];
};

/** The title of the notice. */
export const DIGEST_TITLE = 'Test results';

/** The runner cuts an annotation at 4,096 characters (actions/runner:src/Runner.Worker/ExecutionContext.cs). */
const MAX_IDS = 400;
const ID_LENGTH = 8;
const MAX_DURATIONS = 20;

/** The notice's text: the counts in words, and the data behind them. */
export function writeDigest(
  { counts, failures }: TestResults,
  { durations, queues }: Pick<Digest, 'durations' | 'queues'>,
): string {
  const { passed, failed, flaky, skipped } = counts;
  const ids = [...new Set(failures.map(({ id }) => id))];
  const listed = ids.slice(0, MAX_IDS);
  // A failed test that is counted but not listed could be any.
  const end = listed.length < ids.length ? '+' : '.';
  const data = [
    'tests1',
    [passed, failed, flaky, skipped].join('-'),
    samples(durations),
    samples(queues),
    listed.join(''),
  ];
  return `${passed} passed, ${failed} failed, ${flaky} flaky, ${skipped} skipped. For comparison in later runs: ${data.join(':')}${end}`;
}

const samples = (seconds: readonly number[]): string => seconds.slice(-MAX_DURATIONS).map(Math.round).join('-');
const readSamples = (text: string): number[] => (text === '' ? [] : text.split('-').map(Number));

const DIGEST = /tests1:(\d{1,9})-(\d{1,9})-(\d{1,9})-(\d{1,9}):([\d-]{0,400}):([\d-]{0,400}):([\w-]{0,3200})([.+])\s*$/;

/** The digest in a notice's text; `undefined` if there is none, or if a part of it was masked or cut. */
export function readDigest(text: string): Digest | undefined {
  const found = DIGEST.exec(text);
  if (found === null) return undefined;
  const [, passed, failed, flaky, skipped, durations = '', queues = '', ids = '', end] = found;
  if (ids.length % ID_LENGTH !== 0) return undefined;
  return {
    counts: { passed: Number(passed), failed: Number(failed), flaky: Number(flaky), skipped: Number(skipped) },
    failing: ids.match(new RegExp(`.{${ID_LENGTH}}`, 'g')) ?? [],
    isComplete: end === '.',
    durations: readSamples(durations),
    queues: readSamples(queues),
  };
}

/** The digest among the annotations of a job. The last one counts: other steps could write an earlier one. */
export const lastDigest = (annotations: readonly { readonly message: string }[]): Digest | undefined =>
  annotations.map(({ message }) => readDigest(message)).findLast((digest) => digest !== undefined);

/**
 * Compares the failed tests with those of an earlier run. `undefined` if they can't be compared: the earlier run's list is
 * not complete, or one of the two has no results.
 */
export function compareTests(
  { counts, failures, problems }: TestResults,
  earlier: Digest,
  branch: string | undefined,
): TestComparison | undefined {
  const total = (all: Counts) => all.passed + all.failed + all.flaky + all.skipped;
  if (!earlier.isComplete || total(counts) === 0 || total(earlier.counts) === 0) return undefined;
  const before = new Set(earlier.failing);
  const now = new Set(failures.map(({ id }) => id));
  return {
    newIds: new Set([...now].filter((id) => !before.has(id))),
    // A test that is missing because its report could not be read is not fixed.
    fixed: problems.length > 0 ? 0 : [...before].filter((id) => !now.has(id)).length,
    branch,
  };
}

/** How many samples are needed to say what is usual. */
const MIN_SAMPLES = 8;

/**
 * How many seconds the job usually takes, if this time it took much longer: at least a quarter and a minute more, beyond
 * its usual spread, and not for the first time unless it took more than twice as long. Alarms at +20 % alone were mostly
 * noise (https://github.com/apache/airflow/pull/69113).
 */
export function usualSeconds(seconds: number, durations: readonly number[]): number | undefined {
  if (durations.length < MIN_SAMPLES) return undefined;
  const usual = median(durations);
  // 1.4826 times the median deviation estimates the standard deviation.
  const spread = 1.4826 * median(durations.map((each) => Math.abs(each - usual)));
  const isLonger = seconds > usual * 1.25 && seconds - usual >= Math.max(60, 3 * spread);
  const isRepeated = (durations.at(-1) ?? 0) > usual * 1.25 || seconds > usual * 2;
  return isLonger && isRepeated ? usual : undefined;
}

/**
 * Whether a job was queued for so long that it is worth a word: five minutes, or a minute and three times as long as
 * usual.
 */
export function isLongQueue(seconds: number, queues: readonly number[]): boolean {
  const isUnusual = queues.length >= MIN_SAMPLES && seconds >= 60 && seconds >= 3 * median(queues);
  return seconds >= 300 || isUnusual;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
