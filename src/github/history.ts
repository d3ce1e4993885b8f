import type { GitHub, JobRecord, RunRecord, RunsPage } from './github-api.ts';
import { jobOfRunner } from './records.ts';

/** The job to find earlier results of. */
export type JobInRun = {
  readonly repository: string;
  readonly runId: string;
  readonly runNumber: number;
  readonly attempt: number;
  /** Its id. If unknown, the job is found by `runnerName`. */
  readonly jobId: string | undefined;
  readonly runnerName: string;
  /** Its name from GitHub's API, if already known. */
  readonly name: string | undefined;
  /** Such as `ci.yml`. */
  readonly workflowFile: string;
  readonly branch: string;
  readonly event: string;
  /** The repository of the commit. A fork can have a branch with the same name. */
  readonly headRepository: string;
};

/** The most requests to make for the earlier results of one job. */
const MAX_REQUESTS = 3;

/**
 * Reads the earlier results of a job, newest first, until one passed, there are no more, or the requests are used up.
 * Jobs are matched by their full name, which includes matrix values and the calling job. Cancelled and skipped jobs are
 * ignored.
 *
 * Each of these steps takes one request:
 *
 * - In a later attempt, read the jobs of all attempts. They also give the name.
 * - Otherwise read the job for its name, unless it is known, as it is for a failed job.
 * - Read the earlier runs of the same workflow, branch, and event. Skip cancelled runs, since few of their jobs finished.
 * - Read the jobs of the newest of those runs, and of the one before it if a request is left.
 *
 * @throws GitHubError
 */
export async function readJobHistory(
  github: GitHub,
  job: JobInRun,
): Promise<History & { readonly name: string | undefined; readonly own: JobRecord | undefined }> {
  const { repository, runId, attempt } = job;
  const results: EarlierResult[] = [];
  let left = MAX_REQUESTS;
  const ask = <T>(question: Promise<T>): Promise<T> => {
    left -= 1;
    return question;
  };
  const hasPassed = () => results.at(-1)?.passed === true;

  const attempts = attempt > 1 ? (await ask(github.jobsOfAllAttempts(repository, runId))).jobs : [];
  const known = ownOf(attempts, job);
  const own = known ?? (job.name === undefined ? await ask(ownRecord(github, job)) : undefined);
  const name = job.name ?? own?.name;
  if (name === undefined) return { results, isWhole: false, name, own };
  for (const found of inAttempts(attempts, job, name)) {
    if (found === 'not known') return { results, isWhole: false, name, own };
    results.push(found);
    if (hasPassed()) return { results, isWhole: true, name, own };
  }

  const { workflowFile, branch, event } = job;
  const { runs, hasMore } = await ask(github.runs(repository, { workflowFile, branch, event }));
  // The list should contain at least this run. An empty list is unreliable.
  if (runs.length === 0) return { results, isWhole: false, name, own };
  const before = runsBefore(runs, job);
  for (const run of before) {
    const found = await resultIn(run);
    if (found === 'not known') return { results, isWhole: false, name, own };
    if (found !== undefined) results.push(found);
    if (hasPassed()) return { results, isWhole: true, name, own };
  }
  return { results, isWhole: !hasMore, name, own };

  /** The job's result in a run; `undefined` if it did not pass or fail there. */
  async function resultIn({ id, attempt: last, number }: RunRecord): Promise<EarlierResult | undefined | 'not known'> {
    for (let page = 1, seen = 0; ; page += 1) {
      if (left <= 0) return 'not known';
      const { jobs, total } = await ask(github.jobsPage(repository, String(id), last, page));
      seen += jobs.length;
      const same = jobs.filter((each) => each.name === name);
      if (same.length > 0) return resultOf(same, number);
      if (jobs.length === 0 || seen >= total) return undefined;
    }
  }
}

const ownOf = (jobs: readonly JobRecord[], { jobId, runnerName }: JobInRun): JobRecord | undefined =>
  jobId === undefined ? jobOfRunner(jobs, runnerName) : jobs.find(({ id }) => String(id) === jobId);

async function ownRecord(github: GitHub, job: JobInRun): Promise<JobRecord | undefined> {
  const { repository, runId, attempt, jobId } = job;
  if (jobId !== undefined) return github.job(repository, jobId);
  return ownOf((await github.jobsPage(repository, runId, attempt, 1)).jobs, job);
}

/** A later attempt repeats the jobs that it does not re-run, with the same times. Such a result counts once. */
function inAttempts(jobs: readonly JobRecord[], job: JobInRun, name: string): (EarlierResult | 'not known')[] {
  const counted = new Set<string>();
  return Array.from({ length: job.attempt - 1 }, (_, at) => job.attempt - 1 - at).flatMap((attempt) => {
    const same = jobs.filter((each) => each.name === name && each.attempt === attempt);
    const when = same.map(({ conclusion, completedAt }) => `${conclusion} ${completedAt?.getTime()}`).join();
    if (same.length === 0 || counted.has(when)) return [];
    counted.add(when);
    return resultOf(same, job.runNumber) ?? [];
  });
}

/** The common result of jobs with the same name, such as those of a matrix; `not known` if their results differ. */
function resultOf(same: readonly JobRecord[], number: number): EarlierResult | undefined | 'not known' {
  const ends = same.map(({ status, conclusion }) => (status === 'completed' ? passed(conclusion) : undefined));
  const [first] = ends;
  if (ends.some((end) => end !== first)) return 'not known';
  if (first === undefined) return undefined;
  return { passed: first, number, url: same[0]?.url ?? '', jobId: same.length === 1 ? same[0]?.id : undefined };
}

function runsBefore(runs: readonly RunRecord[], { runId, runNumber, headRepository }: JobInRun): RunRecord[] {
  const from = runs.find(({ id }) => String(id) === runId)?.headRepository ?? headRepository;
  return runs
    .filter((run) => run.number < runNumber && run.status === 'completed' && run.headRepository === from)
    .filter(({ conclusion }) => passed(conclusion) !== undefined && conclusion !== 'startup_failure')
    .sort((a, b) => b.number - a.number);
}

/** How a result compares with the one before it. */
export type Change =
  | { readonly kind: 'broken' | 'same' | 'unknown' }
  /** `runs`: how many earlier failures were found. `since`: the first of them. `more`: whether there may be more. */
  | {
      readonly kind: 'still-failing' | 'fixed';
      readonly runs: number;
      readonly since: Pick<EarlierResult, 'number' | 'url'>;
      readonly more: boolean;
    };

/** An earlier result of a run or a job. */
export type EarlierResult = {
  readonly passed: boolean;
  readonly number: number;
  readonly url: string;
  /** The id of the job, if the result is of exactly one job. */
  readonly jobId?: number | undefined;
};

/** The job that a job's test results are compared with. `branch`: its branch, if it is another one. */
export type EarlierJob = {
  readonly jobId: number;
  readonly url: string;
  readonly branch: string | undefined;
};

/** The latest earlier result of a job in another run. */
export function earlierJob(
  { results }: History,
  runNumber: number,
  branch: string | undefined,
): EarlierJob | undefined {
  const found = results.find(({ number }) => number !== runNumber);
  return found?.jobId === undefined ? undefined : { jobId: found.jobId, url: found.url, branch };
}

/** Earlier results, newest first. `isWhole`: whether these are all. */
export type History = { readonly results: readonly EarlierResult[]; readonly isWhole: boolean };

const FAILED = new Set(['failure', 'timed_out', 'startup_failure']);

/** Whether a conclusion is a pass or a failure; `undefined` for others, such as cancelled or skipped. */
export const passed = (conclusion: string | undefined): boolean | undefined =>
  conclusion === 'success' ? true : FAILED.has(conclusion ?? '') ? false : undefined;

/** Compares a result with earlier results. */
export function changeAfter({ results, isWhole }: History, result: 'success' | 'failure'): Change {
  const failed = result === 'failure';
  const [last] = results;
  if (last === undefined && !isWhole) return { kind: 'unknown' };
  if (last === undefined || last.passed) return { kind: failed ? 'broken' : 'same' };
  const pass = results.findIndex((each) => each.passed);
  const streak = pass === -1 ? results : results.slice(0, pass);
  const facts = { runs: streak.length, since: streak.at(-1) ?? last, more: pass === -1 && !isWhole };
  return { kind: failed ? 'still-failing' : 'fixed', ...facts };
}

/**
 * The results of the runs before `run`, newest first. Includes only runs that passed or failed, with the same head
 * repository: a fork can have a branch with the same name.
 */
export function resultsBefore(
  { runs }: RunsPage,
  run: { readonly number: number; readonly headRepository: string },
): readonly EarlierResult[] {
  return runs
    .filter(({ number, status }) => number < run.number && status === 'completed')
    .filter(({ headRepository }) => headRepository === run.headRepository)
    .sort((a, b) => b.number - a.number)
    .flatMap(({ number, url, conclusion }) => {
      const isPass = passed(conclusion);
      return isPass === undefined ? [] : [{ number, url, passed: isPass }];
    });
}
