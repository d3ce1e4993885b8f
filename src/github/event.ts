import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import type { Env } from '../core.ts';
import { numberAt, textAt } from './payload.ts';

/**
 * The runner's variables about this run, and the event's payload
 * (https://docs.github.com/actions/reference/workflows-and-actions/variables). Missing values are ''.
 */
export type RunEvent = {
  readonly name: string;
  readonly payload: unknown;
  readonly serverUrl: string;
  readonly repository: string;
  readonly sha: string;
  readonly ref: string;
  readonly refName: string;
  readonly refType: string;
  readonly actor: string;
  readonly triggeringActor: string;
  readonly workflow: string;
  /** The workflow's file, such as `octo-org/octo-repo/.github/workflows/ci.yml`. */
  readonly workflowPath: string;
  readonly workflowSha: string;
  /** The head branch of a pull request. */
  readonly headRef: string;
  readonly runnerName: string;
  readonly job: string;
  readonly runId: string;
  readonly runNumber: string;
  readonly runAttempt: string;
};

/** Reads the event of this run. A payload that cannot be read counts as `{}`. */
export function readEvent(env: Env, readFile: (path: string) => string = readPlainFile): RunEvent {
  const variable = (name: string) => env[name] ?? '';
  return {
    name: variable('GITHUB_EVENT_NAME'),
    payload: readPayload(variable('GITHUB_EVENT_PATH'), readFile),
    serverUrl: (variable('GITHUB_SERVER_URL') || 'https://github.com').replace(/\/+$/, ''),
    repository: variable('GITHUB_REPOSITORY'),
    sha: variable('GITHUB_SHA'),
    ref: variable('GITHUB_REF'),
    refName: variable('GITHUB_REF_NAME'),
    refType: variable('GITHUB_REF_TYPE'),
    actor: variable('GITHUB_ACTOR'),
    triggeringActor: variable('GITHUB_TRIGGERING_ACTOR'),
    workflow: variable('GITHUB_WORKFLOW'),
    workflowPath: variable('GITHUB_WORKFLOW_REF').replace(/@.*$/s, ''),
    workflowSha: variable('GITHUB_WORKFLOW_SHA'),
    headRef: variable('GITHUB_HEAD_REF'),
    runnerName: variable('RUNNER_NAME'),
    job: variable('GITHUB_JOB'),
    runId: variable('GITHUB_RUN_ID'),
    runNumber: variable('GITHUB_RUN_NUMBER'),
    runAttempt: variable('GITHUB_RUN_ATTEMPT'),
  };
}

/** GitHub caps payloads at 25 MB (https://docs.github.com/webhooks/webhook-events-and-payloads#payload-cap). */
const MAX_BYTES = 26 * 1024 * 1024;

/** Reads a regular file. Returns '' for anything else, such as a pipe, which would block. */
function readPlainFile(path: string): string {
  // Windows does not have O_NONBLOCK, and does not need it.
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const found = fstatSync(file);
    return found.isFile() && found.size <= MAX_BYTES ? readFileSync(file, 'utf8') : '';
  } finally {
    closeSync(file);
  }
}

function readPayload(path: string, readFile: (path: string) => string): unknown {
  if (path === '') return {};
  try {
    return JSON.parse(readFile(path));
  } catch {
    return {};
  }
}

/**
 * The login that started this attempt. `undefined` for a scheduled run, unless someone re-ran it: GitHub gives the
 * person who last edited or enabled the schedule as its actor (https://github.com/orgs/community/discussions/25067).
 */
export function startedBy({
  name,
  actor,
  triggeringActor,
  runAttempt,
}: Pick<RunEvent, 'name' | 'actor' | 'triggeringActor' | 'runAttempt'>): string | undefined {
  const login = triggeringActor || actor;
  const isScheduled = name === 'schedule' && login === actor && !(Number(runAttempt) > 1);
  return isScheduled || login === '' ? undefined : login;
}

/**
 * The pull request in a merge queue, and its base branch. For a group of pull requests it is the last one, from the
 * name of GitHub's temporary branch
 * (https://docs.github.com/repositories/configuring-branches-and-merges-in-your-repository/configuring-pull-request-merges/managing-a-merge-queue).
 */
export function queuedPullRequest({
  name,
  payload,
  refName,
}: Pick<RunEvent, 'name' | 'payload' | 'refName'>): { readonly number: number; readonly base: string } | undefined {
  if (name !== 'merge_group') return undefined;
  const branch = textAt(payload, 'merge_group', 'head_ref') ?? refName;
  const [, base = '', number] = /gh-readonly-queue\/(.{1,255})\/pr-(\d{1,15})-/.exec(branch.slice(0, 1000)) ?? [];
  return number === undefined ? undefined : { number: Number(number), base };
}

/**
 * Why GitHub gives this run no secrets: it was triggered from a fork or by Dependabot
 * (https://docs.github.com/actions/security-for-github-actions/security-guides/using-secrets-in-github-actions,
 * https://docs.github.com/code-security/dependabot/troubleshooting-dependabot/troubleshooting-dependabot-on-github-actions).
 * `undefined` for a run that gets secrets.
 */
export function noSecretsReason({ name, payload, repository, actor }: RunEvent): string | undefined {
  if (actor === 'dependabot[bot]' && name !== 'pull_request_target')
    return 'Actions secrets are not available to workflows triggered by Dependabot.';
  if (name !== 'pull_request' && name !== 'pull_request_review' && name !== 'pull_request_review_comment')
    return undefined;
  if (numberAt(payload, 'pull_request', 'number') === undefined) return undefined;
  const from = textAt(payload, 'pull_request', 'head', 'repo', 'full_name');
  return from === repository ? undefined : 'Secrets are not available to workflows triggered from a fork.';
}
