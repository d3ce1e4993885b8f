import type { WorkflowRun } from './github.ts';
import { hasAt, numberAt, textAt } from './payload.ts';

/** Reads a run; `undefined` for what is none. */
export function workflowRun(value: unknown): WorkflowRun | undefined {
  const text = (...path: string[]) => textAt(value, ...path) ?? '';
  const id = numberAt(value, 'id');
  if (id === undefined || text('status') === '') return undefined;
  return {
    id,
    number: numberAt(value, 'run_number') ?? 0,
    attempt: numberAt(value, 'run_attempt') ?? 1,
    name: text('name'),
    path: text('path').replace(/@.*$/s, ''),
    title: text('display_title'),
    event: text('event'),
    status: text('status'),
    conclusion: textAt(value, 'conclusion'),
    branch: text('head_branch'),
    sha: text('head_sha'),
    commitMessage: textAt(value, 'head_commit', 'message'),
    headRepository: repositoryName(text('head_repository', 'full_name')),
    pullRequest: pullRequestOf(value),
    actor: text('actor', 'login'),
    triggeringActor: text('triggering_actor', 'login'),
    startedAt: date(text('run_started_at')),
  };
}

/** What may stand in an address as it is; '' for anything else. */
const repositoryName = (text: string): string => (/^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(text) ? text : '');

/** GitHub lists every open pull request that the commit's branch is in, those of other repositories too. */
function pullRequestOf(run: unknown): number | undefined {
  const all = hasAt(run, 'pull_requests') ? (run as { readonly pull_requests: unknown }).pull_requests : [];
  const here = numberAt(run, 'repository', 'id');
  const own = (Array.isArray(all) ? all : []).filter((each) => {
    const base = numberAt(each, 'base', 'repo', 'id');
    return here === undefined || base === undefined || base === here;
  });
  return own.length === 1 ? numberAt(own[0], 'number') : undefined;
}

function date(written: string): Date | undefined {
  const time = new Date(written);
  return Number.isNaN(time.getTime()) ? undefined : time;
}
