import { queuedPullRequest, type RunEvent } from './event.ts';
import { flagAt, hasAt, numberAt, textAt } from './payload.ts';
import { workflowRun } from './records.ts';
import { type WorkflowRun } from './github-api.ts';

/** A commit, with what the event tells about it. */
export type Commit = { readonly sha: string; readonly url: string; readonly title: string | undefined };

/** What the run is about, such as a branch or a pull request. */
export type Ref = {
  /** `ref` is a branch or a tag, if GitHub does not say which. */
  readonly kind: 'branch' | 'tag' | 'ref' | 'pull request' | 'merge queue' | 'release' | 'issue';
  readonly name: string;
  /** Its URL; `undefined` if it no longer exists. */
  readonly url: string | undefined;
  /** The number of a pull request or an issue. */
  readonly number?: number | undefined;
  readonly title?: string | undefined;
};

/** What triggered a run. */
export type Trigger = { readonly label: string; readonly ref: Ref | undefined; readonly commit: Commit | undefined };

type ReadEvent = (event: RunEvent) => Partial<Trigger>;

/** Describes the event. An event that is not in {@link EVENTS} is described by its name and ref. */
export function describeEvent(event: RunEvent): Trigger {
  const details = Object.hasOwn(EVENTS, event.name) ? EVENTS[event.name]?.(event) : undefined;
  return {
    label: details?.label ?? eventLabel(event),
    ref: details && 'ref' in details ? details.ref : refOf(event),
    commit: details && 'commit' in details ? details.commit : commitOf(event, event.sha),
  };
}

/** The ref of another run, from its record, since the payload of that run's event is not known here. */
export function refOfRun(event: RunEvent, run: WorkflowRun): Ref | undefined {
  const { branch: name, headRepository, pullRequest, title } = run;
  // A push also lists the pull requests of its branch, but is not about them.
  const isOfPull = run.event.startsWith('pull_request');
  if (isOfPull && pullRequest !== undefined) {
    const url = repoUrl(event, ['pull', String(pullRequest)]);
    const optionalTitle = title === '' ? {} : { title };
    return {
      kind: 'pull request',
      name: name === '' ? `#${pullRequest}` : name,
      url,
      number: pullRequest,
      ...optionalTitle,
    };
  }
  if (name === '') return undefined;
  // The fork was deleted, so the branch has no page.
  if (headRepository === '') return { kind: 'ref', name, url: undefined };
  if (headRepository !== event.repository) {
    const [owner = ''] = headRepository.split('/');
    return { kind: 'branch', name: `${owner}:${name}`, url: treeUrl({ ...event, repository: headRepository }, name) };
  }
  if (run.event === 'release') return { kind: 'tag', name, url: treeUrl(event, name) };
  const isBranch = isOfPull || name === textAt(event.payload, 'repository', 'default_branch');
  return { kind: isBranch ? 'branch' : 'ref', name, url: treeUrl(event, name) };
}

/** Payloads: https://docs.github.com/webhooks/webhook-events-and-payloads */
const EVENTS: Readonly<Record<string, ReadEvent>> = {
  push: (event) =>
    flagAt(event.payload, 'deleted')
      ? { label: 'push (deleted)', ref: withoutPage(refOf(event)), commit: undefined }
      : { commit: commitOf(event, event.sha, textAt(event.payload, 'head_commit', 'message')) },
  pull_request: pullRequest,
  pull_request_target: pullRequest,
  pull_request_review: pullRequest,
  pull_request_review_comment: pullRequest,
  merge_group: (event) => {
    const queued = queuedPullRequest(event);
    const name = shortRef(textAt(event.payload, 'merge_group', 'base_ref') ?? '') || (queued?.base ?? event.refName);
    return {
      label: 'merge queue',
      ref: {
        kind: 'merge queue',
        name,
        url: queued === undefined ? treeUrl(event, name) : repoUrl(event, ['pull', String(queued.number)]),
        number: queued?.number,
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
        url: repoUrl(event, ['releases', 'tag', tag]),
        title: title === tag ? undefined : title,
      },
    };
  },
  deployment: deployment,
  deployment_status: deployment,
  workflow_run: (event) => {
    const run = workflowRun((event.payload as { readonly workflow_run?: unknown } | null)?.workflow_run);
    if (run === undefined) return {};
    return {
      label: run.name === '' ? 'workflow run' : `after ${run.name}`,
      ref: refOfRun(event, run),
      commit: commitOf({ ...event, repository: run.headRepository || event.repository }, run.sha, run.commitMessage),
    };
  },
  delete: (event) => {
    const name = textAt(event.payload, 'ref');
    const kind = textAt(event.payload, 'ref_type') === 'tag' ? 'tag' : 'branch';
    if (name === undefined) return { ref: undefined, commit: undefined };
    return { label: `delete of ${kind} ${name}`, ref: { kind, name, url: undefined }, commit: undefined };
  },
  check_run: (event) => ofCommit(event, 'check_run', 'head_sha'),
  check_suite: (event) => ofCommit(event, 'check_suite', 'head_sha'),
  status: (event) => ofCommit(event, 'sha'),
  issues: issue,
  issue_comment: issue,
  // These run on the default branch but are not about it
  // (https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows).
  ...Object.fromEntries(
    [
      'branch_protection_rule',
      'discussion',
      'discussion_comment',
      'fork',
      'gollum',
      'image_version',
      'label',
      'milestone',
      'page_build',
      'project',
      'project_card',
      'project_column',
      'public',
      'watch',
    ].map((name) => [name, () => ({ ref: undefined, commit: undefined })]),
  ),
};

/** An event about a commit. It runs on the default branch, which may not contain the commit. */
const ofCommit = (event: RunEvent, ...path: readonly string[]): Partial<Trigger> => ({
  ref: undefined,
  commit: commitOf(event, textAt(event.payload, ...path) ?? ''),
});

function pullRequest(event: RunEvent): Partial<Trigger> {
  const number = numberAt(event.payload, 'pull_request', 'number');
  const sha = textAt(event.payload, 'pull_request', 'head', 'sha');
  if (number === undefined || sha === undefined) return {};
  return {
    ref: {
      kind: 'pull request',
      name: textAt(event.payload, 'pull_request', 'head', 'ref') ?? event.refName,
      url: repoUrl(event, ['pull', String(number)]),
      number,
      title: textAt(event.payload, 'pull_request', 'title'),
    },
    // GITHUB_SHA is a temporary merge commit. Show the head of the pull request.
    commit: commitOf(event, sha),
  };
}

function deployment(event: RunEvent): Partial<Trigger> {
  const environment = textAt(event.payload, 'deployment', 'environment');
  return environment === undefined ? {} : { label: `${eventLabel(event)} to ${environment}` };
}

function issue(event: RunEvent): Partial<Trigger> {
  const number = numberAt(event.payload, 'issue', 'number');
  if (number === undefined) return { ref: undefined, commit: undefined };
  const isPull = hasAt(event.payload, 'issue', 'pull_request');
  return {
    ref: {
      kind: isPull ? 'pull request' : 'issue',
      name: `#${number}`,
      url: repoUrl(event, [isPull ? 'pull' : 'issues', String(number)]),
      number,
      title: textAt(event.payload, 'issue', 'title'),
    },
    // The payload has no commit of the pull request, and GITHUB_SHA is on the default branch.
    commit: undefined,
  };
}

/** The event's name and its action, if any, such as "issue comment created". */
function eventLabel({ name, payload }: RunEvent): string {
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

const withoutPage = (ref: Ref | undefined): Ref | undefined => ref && { ...ref, url: undefined };

const branchRef = (event: RunEvent, name: string): Ref => ({ kind: 'branch', name, url: treeUrl(event, name) });

function commitOf(event: RunEvent, sha: string, message?: string): Commit | undefined {
  if (!/^[0-9a-f]{7,64}$/i.test(sha) || /^0+$/.test(sha)) return undefined;
  return { sha, url: repoUrl(event, ['commit', sha]), title: message?.split('\n', 1)[0] };
}

const shortRef = (ref: string): string => ref.replace(/^refs\/(heads|tags)\//, '');
const treeUrl = (event: RunEvent, name: string): string => repoUrl(event, ['tree', ...name.split('/')]);
const repoUrl = ({ serverUrl, repository }: RunEvent, path: readonly string[]): string =>
  [serverUrl, repository, ...path.map((part) => encodeURIComponent(part.toWellFormed()))].join('/');
