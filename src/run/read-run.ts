import type { Deps } from '../deps.ts';
import { asError } from '../errors.ts';
import { causeOf } from '../github/cause.ts';
import type { GitHub, JobRecord, JobsPage, PendingDeployment, WorkflowRun } from '../github/github.ts';
import { isFailed } from '../message/wording.ts';
import { isAtEnd, runJob, type JobError, type RunSnapshot } from './describe-run.ts';
import type { KnownRun } from './which-run.ts';

/** So many jobs that did not pass are asked for their errors, each once. */
const MAX_ERRORS = 10;

/** Pages of a hundred jobs: far more than a run may have. */
const MAX_PAGES = 100;

/** Reads a run as GitHub has it, again and again. */
export type RunReader = {
  /** The run's own record, in one request; `undefined` when it could not be read. */
  readonly run: () => Promise<WorkflowRun | undefined>;
  /** The run with all that the message shows of it. What cannot be read costs only what it would have told. */
  readonly whole: (run: WorkflowRun | undefined) => Promise<RunSnapshot>;
  /** The requests that reading the jobs again takes: a page whose jobs are all over is not read again. */
  readonly openPages: () => number;
  /** The requests that reading the jobs has taken by now. */
  readonly pagesRead: () => number;
  /** What could not be read, and why: a line for each kind of thing, in the order in which they failed. */
  readonly failures: () => readonly string[];
};

/**
 * Reads the record of a run and of its jobs. The attempt is the one that the event is about: a newer one has a message
 * of its own.
 */
export function runReader(deps: Deps, github: () => Promise<GitHub>, { run: known }: KnownRun): RunReader {
  const { repository } = deps.event;
  const id = String(known.id);
  const errors = new Map<number, JobError>();
  const pages: JobsPage[] = [];
  let pagesRead = 0;
  let pending: { readonly of: string; readonly deployments: readonly PendingDeployment[] } | undefined;
  const failures = new Map<string, string>();

  /** What is asked for; `undefined` when it is not to be had. */
  async function attempt<T>(what: string, ask: (github: GitHub) => Promise<T>): Promise<T | undefined> {
    try {
      return await ask(await github());
    } catch (thrown) {
      failures.set(what, `${what} ${asError(thrown).message}`);
      return undefined;
    }
  }

  async function jobs(from: GitHub): Promise<readonly JobRecord[]> {
    const isOpen = (page: number) => !isFull(pages[page - 1]);
    const read = async (page: number) => {
      pagesRead += 1;
      pages[page - 1] = await from.jobsPage(repository, id, known.attempt, page);
    };
    // Of a first page that is not full, whatever count comes with it, there is no second.
    const count = () =>
      (pages[0]?.jobs.length ?? 0) < 100 ? 1 : Math.min(MAX_PAGES, Math.ceil((pages.at(-1)?.total ?? 0) / 100));
    const found = () => [...new Map(pages.flatMap((page) => page.jobs).map((job) => [job.id, job])).values()];
    const first = range(1, count()).filter(isOpen);
    await Promise.all(first.map(read));
    const added = range(1, count()).filter((page) => !first.includes(page) && isOpen(page));
    await Promise.all(added.map(read));
    // A new job may have moved others to another page.
    const others = range(1, count()).filter((page) => !first.includes(page) && !added.includes(page));
    if (found().length < (pages.at(-1)?.total ?? 0)) await Promise.all(others.map(read));
    return found();
  }

  async function readErrors(run: WorkflowRun, records: readonly JobRecord[]): Promise<void> {
    for (const record of records.filter((each) => isWorthAsking(each, run) && !errors.has(each.id))) {
      if (errors.size >= MAX_ERRORS || failures.has(NO_ERRORS)) return;
      const annotations = await attempt(NO_ERRORS, (from) => from.annotations(repository, record.id));
      if (annotations === undefined) return;
      const { error, kind } = causeOf('failure', record, annotations);
      errors.set(record.id, { error, isTimeout: kind === 'timed-out' });
    }
  }

  async function readPending(run: WorkflowRun, records: readonly JobRecord[]): Promise<readonly PendingDeployment[]> {
    const waiting = records.filter(({ status }) => status === 'waiting').map((job) => job.id);
    if (isAtEnd(run) || (run.status !== 'waiting' && waiting.length === 0)) return [];
    if (pending?.of !== waiting.join()) {
      const deployments = await attempt(NO_PENDING, (from) => from.pendingDeployments(repository, id));
      pending = deployments && { of: waiting.join(), deployments };
    }
    return pending?.deployments ?? [];
  }

  return {
    run: () => attempt(NO_RECORD, (from) => from.run(repository, id, known.attempt)),
    whole: async (run) => {
      if (run === undefined) return { run: known, isRecord: false, jobs: undefined, pending: [], errors };
      const records = await attempt(NO_JOBS, jobs);
      if (records !== undefined) await readErrors(run, records);
      return { run, isRecord: true, jobs: records, pending: await readPending(run, records ?? []), errors };
    },
    pagesRead: () => pagesRead,
    failures: () => [...failures.values()],
    openPages: () => Math.max(1, pages.filter((page) => !isFull(page)).length),
  };
}

const NO_RECORD = 'The message shows only what the event tells of the run.';
const NO_JOBS = 'The message does not show the jobs.';
const NO_ERRORS = 'The message does not show the errors of all jobs.';
const NO_PENDING = 'The message does not tell what the run waits for.';

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at);

/** Whether nothing of a page can change any more. */
const isFull = (page: JobsPage | undefined): boolean =>
  page !== undefined && page.jobs.length >= 100 && page.jobs.every(({ status }) => status === 'completed');

/** A job that ran out of time is cancelled by the record; in a run that was cancelled, they all are. */
function isWorthAsking(record: JobRecord, run: WorkflowRun): boolean {
  const { state, isCarriedOver } = runJob(record, run);
  return !isCarriedOver && (isFailed(state) || (state === 'cancelled' && run.conclusion !== 'cancelled'));
}
