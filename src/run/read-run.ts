import type { Deps } from '../deps.ts';
import { asError } from '../errors.ts';
import { causeOf } from '../github/cause.ts';
import type { Annotation, GitHub, JobRecord, JobsPage, PendingDeployment, WorkflowRun } from '../github/github-api.ts';
import { isFailed } from '../message/wording.ts';
import { lastDigest } from '../reports/digest.ts';
import type { Counts } from '../reports/test-results.ts';
import { isCompleted, runJob, type JobError, type RunSnapshot } from './run-view.ts';
import type { TargetRun } from './which-run.ts';

/** Max jobs whose errors are read, each once. */
const MAX_ERRORS = 10;

/** Max jobs whose test results are read, each once. */
const MAX_TESTED_JOBS = 50;

/** Max pages of 100 jobs: far more than a run can have. */
const MAX_PAGES = 100;

/** Reads a run from GitHub, as often as needed. */
export type RunReader = {
  /** The run's record, in one request; `undefined` if it could not be read. */
  readonly record: () => Promise<WorkflowRun | undefined>;
  /** The run with everything that the message shows. What can't be read is left out. */
  readonly snapshot: (run: WorkflowRun | undefined) => Promise<RunSnapshot>;
  /** The number of requests to read the jobs again. A page whose jobs are all over is not read again. */
  readonly openPages: () => number;
  /** The number of requests made to read the jobs so far. */
  readonly pagesRead: () => number;
  /** What could not be read, and why: a line each, in the order of failure. */
  readonly failures: () => readonly string[];
};

/**
 * Reads the record of a run and of its jobs, at the attempt that the event is about. A newer attempt has its own message.
 *
 * @param readsTests whether to read the test results of the jobs, which takes a request for each job
 */
export function runReader(
  deps: Deps,
  github: () => Promise<GitHub>,
  { run: eventRun }: TargetRun,
  readsTests: boolean,
): RunReader {
  const { repository } = deps.event;
  const id = String(eventRun.id);
  const errors = new Map<number, JobError>();
  const annotations = new Map<number, readonly Annotation[]>();
  const pages: JobsPage[] = [];
  let pagesRead = 0;
  let pending: { readonly of: string; readonly deployments: readonly PendingDeployment[] } | undefined;
  const failures = new Map<string, string>();

  /** Makes a request; `undefined` if it fails. */
  async function tryRead<T>(what: string, request: (github: GitHub) => Promise<T>): Promise<T | undefined> {
    try {
      return await request(await github());
    } catch (thrown) {
      failures.set(what, `${what} ${asError(thrown).message}`);
      return undefined;
    }
  }

  async function jobs(client: GitHub): Promise<readonly JobRecord[]> {
    const isOpen = (page: number) => !isComplete(pages[page - 1]);
    const read = async (page: number) => {
      pagesRead += 1;
      pages[page - 1] = await client.jobsPage(repository, id, eventRun.attempt, page);
    };
    // If the first page is not full, there is no second one, whatever the total says.
    const count = () =>
      (pages[0]?.jobs.length ?? 0) < 100 ? 1 : Math.min(MAX_PAGES, Math.ceil((pages.at(-1)?.total ?? 0) / 100));
    const allJobs = () => [...new Map(pages.flatMap((page) => page.jobs).map((job) => [job.id, job])).values()];
    const first = range(1, count()).filter(isOpen);
    await Promise.all(first.map(read));
    const added = range(1, count()).filter((page) => !first.includes(page) && isOpen(page));
    await Promise.all(added.map(read));
    // A new job may have moved other jobs to another page.
    const others = range(1, count()).filter((page) => !first.includes(page) && !added.includes(page));
    if (allJobs().length < (pages.at(-1)?.total ?? 0)) await Promise.all(others.map(read));
    return allJobs();
  }

  async function readErrors(run: WorkflowRun, records: readonly JobRecord[]): Promise<void> {
    for (const record of records.filter((each) => mayHaveErrors(each, run) && !errors.has(each.id))) {
      if (errors.size >= MAX_ERRORS || failures.has(NO_ERRORS)) return;
      const found = await annotationsOf(record, NO_ERRORS);
      if (found === undefined) return;
      const { error, kind } = causeOf('failure', record, found);
      errors.set(record.id, { error, isTimeout: kind === 'timed-out' });
    }
  }

  /** The annotations of a job that is over, read once. */
  async function annotationsOf({ id: jobId }: JobRecord, what: string): Promise<readonly Annotation[] | undefined> {
    const known = annotations.get(jobId) ?? (await tryRead(what, (client) => client.annotations(repository, jobId)));
    if (known !== undefined) annotations.set(jobId, known);
    return known;
  }

  /** The test results of all jobs that are over, from the notices of their status steps. */
  async function readTests(records: readonly JobRecord[]): Promise<Counts | undefined> {
    const over = records.filter(({ status, conclusion }) => status === 'completed' && conclusion !== 'skipped');
    const all: Counts[] = [];
    for (const record of over.slice(0, MAX_TESTED_JOBS)) {
      if (failures.has(NO_TESTS)) break;
      const digest = lastDigest((await annotationsOf(record, NO_TESTS)) ?? []);
      if (digest !== undefined) all.push(digest.counts);
    }
    const sum = (verdict: keyof Counts): number => all.reduce((total, counts) => total + counts[verdict], 0);
    return all.length === 0
      ? undefined
      : { passed: sum('passed'), failed: sum('failed'), flaky: sum('flaky'), skipped: sum('skipped') };
  }

  async function readPending(run: WorkflowRun, records: readonly JobRecord[]): Promise<readonly PendingDeployment[]> {
    const waiting = records.filter(({ status }) => status === 'waiting').map((job) => job.id);
    if (isCompleted(run) || (run.status !== 'waiting' && waiting.length === 0)) return [];
    if (pending?.of !== waiting.join()) {
      const deployments = await tryRead(NO_PENDING, (client) => client.pendingDeployments(repository, id));
      pending = deployments && { of: waiting.join(), deployments };
    }
    return pending?.deployments ?? [];
  }

  return {
    record: () => tryRead(NO_RECORD, (client) => client.run(repository, id, eventRun.attempt)),
    snapshot: async (run) => {
      if (run === undefined) return { run: eventRun, isRecord: false, jobs: undefined, pending: [], errors };
      const records = await tryRead(NO_JOBS, jobs);
      if (records !== undefined) await readErrors(run, records);
      const tests = readsTests ? await readTests(records ?? []) : undefined;
      return { run, isRecord: true, jobs: records, pending: await readPending(run, records ?? []), errors, tests };
    },
    pagesRead: () => pagesRead,
    failures: () => [...failures.values()],
    openPages: () => Math.max(1, pages.filter((page) => !isComplete(page)).length),
  };
}

const NO_RECORD = 'The message shows only what the event contains about the run.';
const NO_JOBS = 'The message does not show the jobs.';
const NO_ERRORS = 'The message does not show the errors of all jobs.';
const NO_TESTS = 'The message does not show the test results of all jobs.';
const NO_PENDING = 'The message does not show what the run is waiting for.';

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at);

/** Whether a page can't change anymore. */
const isComplete = (page: JobsPage | undefined): boolean =>
  page !== undefined && page.jobs.length >= 100 && page.jobs.every(({ status }) => status === 'completed');

/** GitHub records a timed-out job as cancelled, so its errors tell the two apart, unless the whole run was cancelled. */
function mayHaveErrors(record: JobRecord, run: WorkflowRun): boolean {
  const { state, isCarriedOver } = runJob(record, run);
  return !isCarriedOver && (isFailed(state) || (state === 'cancelled' && run.conclusion !== 'cancelled'));
}
