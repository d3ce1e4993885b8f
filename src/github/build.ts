import type { RunEvent } from './event.ts';
import { describeEvent, type Commit, type Ref } from './triggers.ts';

/** What GitHub says of this build, in our words. */
export type Build = {
  readonly repository: string;
  readonly workflow: string;
  readonly job: string;
  /** Which event started it, for people, such as "push" or "release published". */
  readonly event: string;
  readonly ref: Ref | undefined;
  readonly commit: Commit | undefined;
  /** The person (or bot) who started this attempt. */
  readonly actor: { readonly login: string; readonly url: string } | undefined;
  readonly attempt: number;
  readonly matrix: readonly { readonly name: string; readonly value: string }[];
  /** The job's page with its log, or the run's where the job's id is not known. */
  readonly logUrl: string;
};

/** What only the runner's contexts know of the job; comes in through inputs with defaults. */
export type JobFacts = { readonly jobId: string | undefined; readonly matrix: string | undefined };

/** Puts together what the runner handed over. Pure: asks nobody. */
export function describeBuild(event: RunEvent, { jobId, matrix }: JobFacts): Build {
  const { serverUrl, repository, runId } = event;
  const run = `${serverUrl}/${repository}/actions/runs/${runId}`;
  const login = event.triggeringActor || event.actor;
  const { label, ref, commit } = describeEvent(event);
  return {
    repository,
    workflow: workflowName(event.workflow),
    job: event.job,
    event: label,
    ref,
    commit,
    actor: login === '' ? undefined : { login, url: profile(serverUrl, login) },
    attempt: Number(event.runAttempt) || 1,
    matrix: matrixValues(matrix),
    logUrl: jobId !== undefined && /^\d+$/.test(jobId) ? `${run}/job/${jobId}` : run,
  };
}

/** What is known of a run as a whole: its `job` is '', and its log is the run's page. */
export const describeRun = (event: RunEvent): Build =>
  describeBuild({ ...event, job: '' }, { jobId: undefined, matrix: undefined });

/** A workflow without a name is called by its path; its file says as much in less room. */
function workflowName(workflow: string): string {
  return workflow.replace(/^\.github\/workflows\//, '');
}

/** A bot's login ends in `[bot]`, and its page is the app's. */
function profile(serverUrl: string, login: string): string {
  const app = /^(.+)\[bot\]$/.exec(login)?.[1];
  const name = encodeURIComponent((app ?? login).toWellFormed());
  return app === undefined ? `${serverUrl}/${name}` : `${serverUrl}/apps/${name}`;
}

function matrixValues(json: string | undefined): Build['matrix'] {
  if (json === undefined) return [];
  try {
    const matrix: unknown = JSON.parse(json);
    if (typeof matrix !== 'object' || matrix === null) return [];
    return Object.entries(matrix).map(([name, value]) => ({
      name,
      value: typeof value === 'string' ? value : JSON.stringify(value),
    }));
  } catch {
    return [];
  }
}
