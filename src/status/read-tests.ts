import type { Deps, Network } from '../deps.ts';
import { asError } from '../errors.ts';
import type { EarlierJob } from '../github/history.ts';
import type { TestPart } from '../message/content.ts';
import { testPart } from '../message/test-rows.ts';
import { tableRow } from '../log-text.ts';
import {
  compareTests,
  DIGEST_TITLE,
  isLongQueue,
  lastDigest,
  usualSeconds,
  writeDigest,
  type Digest,
} from '../reports/digest.ts';
import { readReports } from '../reports/read-reports.ts';
import { fullName, type JobTests, type TestResults } from '../reports/test-results.ts';
import { withoutTokens } from '../secrets.ts';
import type { StatusInputs } from './inputs.ts';

/** A job that ends: when it started, how long it took in milliseconds, and whether it passed. */
export type EndedJob = {
  readonly startedAt: Date | undefined;
  readonly took: number | undefined;
  readonly isPassed: boolean;
  /** How many seconds it was queued before it started, if that is known. */
  readonly queued: number | undefined;
  /** The page of its commit. */
  readonly commitUrl: string | undefined;
  /** The latest earlier result of the same job; `undefined` if none was found. */
  readonly earlier: EarlierJob | undefined;
};

/** The test results of a job, and what is unusual about its time. */
export type ReadTests = {
  readonly tests: TestPart;
  /** How many failed tests are new; `undefined` if there is nothing to compare with. */
  readonly newFailures: number | undefined;
  /** How many seconds it usually takes, if it took much longer. */
  readonly usualSeconds: number | undefined;
  /** How many seconds it was queued, if that was long. */
  readonly queuedSeconds: number | undefined;
};

/**
 * Reads the test reports of the job, compares them with those of its latest earlier run, and leaves a digest for later
 * runs. The log and the job summary list the results too.
 */
export async function readTests(
  { core, env, event, now }: Deps,
  network: () => Network,
  { report, githubToken, dryRun }: StatusInputs,
  { startedAt, took, isPassed, queued, commitUrl, earlier }: EndedJob,
): Promise<ReadTests> {
  const workspace = env['GITHUB_WORKSPACE'] ?? '.';
  const results = withoutSecrets(await readReports({ patterns: report, workspace, startedAt, now }));
  if (results.problems.length > 0) core.warning(`Google Chat: ${results.problems.join(' ')}`);

  let digest: Digest | undefined;
  if (earlier !== undefined && githubToken !== undefined)
    try {
      digest = lastDigest(await (await network().github(githubToken)).annotations(event.repository, earlier.jobId));
      if (digest === undefined) core.info(`Could not tell which tests are new. ${earlier.url} has no test results.`);
    } catch (thrown) {
      core.info(`Could not tell which tests are new. ${asError(thrown).message}`);
    }

  const tests = { results, compared: digest && compareTests(results, digest, earlier?.branch) };
  const seconds = took === undefined ? undefined : took / 1000;
  const { durations = [], queues = [] } = earlier?.branch === undefined ? (digest ?? {}) : {};
  if (!dryRun) {
    const isSample = isPassed && seconds !== undefined && Number(event.runAttempt) <= 1;
    const samples = isSample
      ? { durations: [...durations, seconds], queues: queued === undefined ? queues : [...queues, queued] }
      : { durations, queues };
    core.notice(writeDigest(results, samples), { title: DIGEST_TITLE });
  }
  try {
    await writeSummary(core, tests);
  } catch (thrown) {
    core.info(`Could not write the test results to the job summary. ${asError(thrown).message}`);
  }
  return {
    tests: testPart(tests, commitUrl),
    newFailures: tests.compared?.newIds.size,
    usualSeconds: seconds === undefined ? undefined : usualSeconds(seconds, durations),
    queuedSeconds: queued !== undefined && isLongQueue(queued, queues) ? queued : undefined,
  };
}

/** Removes tokens: a failed test may quote a request. GitHub masks secrets in its log, but not in a message to Chat. */
function withoutSecrets({ failures, flaky, ...results }: TestResults): TestResults {
  return {
    ...results,
    failures: failures.map((test) => ({
      ...test,
      suite: withoutTokens(test.suite),
      name: withoutTokens(test.name),
      message: withoutTokens(test.message),
    })),
    flaky: flaky.map(withoutTokens),
  };
}

/** The most failed tests in the job summary. */
const MAX_ROWS = 50;

async function writeSummary(core: Deps['core'], { results, compared }: JobTests): Promise<void> {
  const { passed, failed, flaky, skipped } = results.counts;
  const summary = core.summary
    .addHeading('Test results', 3)
    .addTable([
      tableRow(true, 'Passed', 'Failed', 'New', 'Flaky', 'Skipped'),
      tableRow(
        false,
        ...[passed, failed].map(String),
        compared === undefined ? 'unknown' : String(compared.newIds.size),
        ...[flaky, skipped].map(String),
      ),
    ]);
  if (results.failures.length > 0) summary.addTable([tableRow(true, 'Failed test', 'Message'), ...failedRows(results)]);
  const left = failed - Math.min(results.failures.length, MAX_ROWS);
  if (left > 0) summary.addRaw(`Failed tests not listed: ${left}.`, true);
  for (const problem of results.problems) summary.addRaw(asPlain(problem), true);
  await summary.write();
}

const failedRows = ({ failures }: TestResults) =>
  failures.slice(0, MAX_ROWS).map((test) => tableRow(false, fullName(test), test.message));

/** A paragraph of the summary. A table's cell is HTML; a paragraph is Markdown, where a file's name must not be markup. */
const asPlain = (text: string): string => text.replace(/[<>&*_`[\]|#\\]/g, (mark) => `&#${mark.charCodeAt(0)};`);
