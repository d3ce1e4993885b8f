import type { RunEvent } from './event.ts';
import { flagAt, hasAt, numberAt, textAt } from './payload.ts';

/** A commit, as far as the event tells of it. */
export type Commit = { readonly sha: string; readonly url: string; readonly title: string | undefined };

/** What the run is about: the thing whose name belongs in the message. */
export type Ref = {
  readonly kind: 'branch' | 'tag' | 'pull request' | 'merge queue' | 'release' | 'issue';
  readonly name: string;
  readonly url: string;
  /** Of a pull request or an issue. */
  readonly number?: number | undefined;
  readonly title?: string | undefined;
};

/** What an event tells beyond what every run has. */
export type Trigger = { readonly label: string; readonly ref: Ref | undefined; readonly commit: Commit | undefined };

type Teller = (event: RunEvent) => Partial<Trigger>;

/** Reads the event in words for people; any event that has no row of its own is told by its name and ref. */
export function describeEvent(event: RunEvent): Trigger {
  const told = Object.hasOwn(TELLERS, event.name) ? TELLERS[event.name]?.(event) : undefined;
  return {
    label: told?.label ?? named(event),
    ref: told && 'ref' in told ? told.ref : refOf(event),
    commit: told && 'commit' in told ? told.commit : commitOf(event, event.sha),
  };
}

/** Payloads: https://docs.github.com/webhooks/webhook-events-and-payloads */
const TELLERS: Readonly<Record<string, Teller>> = {
  push: (event) =>
    flagAt(event.payload, 'deleted')
      ? { label: 'push (deleted)', commit: undefined }
      : { commit: commitOf(event, event.sha, textAt(event.payload, 'head_commit', 'message')) },
  pull_request: pullRequest,
  pull_request_target: pullRequest,
  pull_request_review: pullRequest,
  pull_request_review_comment: pullRequest,
  merge_group: (event) => {
    const base = shortRef(textAt(event.payload, 'merge_group', 'base_ref') ?? '');
    const queued = /\/pr-(\d+)-/.exec(textAt(event.payload, 'merge_group', 'head_ref') ?? '')?.[1];
    return {
      label: 'merge queue',
      ref: {
        kind: 'merge queue',
        name: base || event.refName,
        url: queued === undefined ? treeUrl(event, base || event.refName) : repoUrl(event, 'pull', queued),
        number: queued === undefined ? undefined : Number(queued),
      },
      commit: commitOf(event, event.sha, textAt(event.payload, 'merge_group', 'head_commit', 'message')),
    };
  },
  schedule: ({ payload }) => {
    const cron = textAt(payload, 'schedule');
    return { label: cron === undefined ? 'schedule' : `schedule (${cron})` };
  },
  repository_dispatch: ({ payload }) => {
    const type = textAt(payload, 'action');
    return { label: type === undefined ? 'repository dispatch' : `repository dispatch (${type})` };
  },
  release: (event) => {
    const tag = textAt(event.payload, 'release', 'tag_name');
    if (tag === undefined) return {};
    const title = textAt(event.payload, 'release', 'name');
    return {
      ref: {
        kind: 'release',
        name: tag,
        url: repoUrl(event, 'releases', 'tag', tag),
        title: title === tag ? undefined : title,
      },
    };
  },
  deployment: deployment,
  deployment_status: deployment,
  workflow_run: (event) => {
    const { payload } = event;
    const name = textAt(payload, 'workflow_run', 'name');
    const branch = textAt(payload, 'workflow_run', 'head_branch');
    const sha = textAt(payload, 'workflow_run', 'head_sha');
    return {
      label: name === undefined ? 'workflow run' : `after ${name}`,
      ...(branch === undefined ? {} : { ref: branchRef(event, branch) }),
      ...(sha === undefined
        ? {}
        : { commit: commitOf(event, sha, textAt(payload, 'workflow_run', 'head_commit', 'message')) }),
    };
  },
  issues: issue,
  issue_comment: issue,
};

function pullRequest(event: RunEvent): Partial<Trigger> {
  const number = numberAt(event.payload, 'pull_request', 'number');
  const sha = textAt(event.payload, 'pull_request', 'head', 'sha');
  if (number === undefined || sha === undefined) return {};
  return {
    ref: {
      kind: 'pull request',
      name: textAt(event.payload, 'pull_request', 'head', 'ref') ?? event.refName,
      url: repoUrl(event, 'pull', String(number)),
      number,
      title: textAt(event.payload, 'pull_request', 'title'),
    },
    // GITHUB_SHA is a merge commit that nobody wrote; people know the head of the pull request.
    commit: commitOf(event, sha),
  };
}

function deployment(event: RunEvent): Partial<Trigger> {
  const environment = textAt(event.payload, 'deployment', 'environment');
  return environment === undefined ? {} : { label: `${named(event)} to ${environment}` };
}

function issue(event: RunEvent): Partial<Trigger> {
  const number = numberAt(event.payload, 'issue', 'number');
  if (number === undefined) return {};
  const isPull = hasAt(event.payload, 'issue', 'pull_request');
  return {
    ref: {
      kind: isPull ? 'pull request' : 'issue',
      name: `#${number}`,
      url: repoUrl(event, isPull ? 'pull' : 'issues', String(number)),
      number,
      title: textAt(event.payload, 'issue', 'title'),
    },
  };
}

/** "issue comment created": the event's name and, where it has one, its action. */
function named({ name, payload }: RunEvent): string {
  const words = name.replaceAll('_', ' ') || 'run';
  const action = textAt(payload, 'action');
  const plain = action === undefined || name.startsWith('pull_request') || name.startsWith('deployment');
  return plain ? words : `${words} ${action.replaceAll('_', ' ')}`;
}

function refOf(event: RunEvent): Ref | undefined {
  const name = event.refName || shortRef(event.ref);
  if (name === '') return undefined;
  return event.refType === 'tag' || event.ref.startsWith('refs/tags/')
    ? { kind: 'tag', name, url: treeUrl(event, name) }
    : branchRef(event, name);
}

const branchRef = (event: RunEvent, name: string): Ref => ({ kind: 'branch', name, url: treeUrl(event, name) });

function commitOf(event: RunEvent, sha: string, message?: string): Commit | undefined {
  if (!/^[0-9a-f]{7,64}$/i.test(sha) || /^0+$/.test(sha)) return undefined;
  return { sha, url: repoUrl(event, 'commit', sha), title: message?.split('\n', 1)[0] };
}

const shortRef = (ref: string): string => ref.replace(/^refs\/(heads|tags)\//, '');
const treeUrl = (event: RunEvent, name: string): string => repoUrl(event, 'tree', ...name.split('/'));
const repoUrl = ({ serverUrl, repository }: RunEvent, ...path: readonly string[]): string =>
  [serverUrl, repository, ...path.map((part) => encodeURIComponent(part.toWellFormed()))].join('/');
