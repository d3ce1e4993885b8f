import { createHash } from 'node:crypto';
import type { JobFile } from './workflow-file.ts';

/** The `github` context of a job (https://docs.github.com/actions/reference/workflows-and-actions/contexts#github-context). */
export type GitHubValues = {
  readonly token: string;
  readonly job: string;
  readonly ref: string;
  readonly sha: string;
  readonly repository: string;
  readonly repository_owner: string;
  readonly repository_id: string;
  readonly repository_owner_id: string;
  readonly repositoryUrl: string;
  readonly run_id: string;
  readonly run_number: string;
  readonly run_attempt: string;
  readonly retention_days: string;
  readonly actor: string;
  readonly actor_id: string;
  readonly triggering_actor: string;
  readonly workflow: string;
  readonly workflow_ref: string;
  readonly workflow_sha: string;
  readonly head_ref: string;
  readonly base_ref: string;
  readonly event_name: string;
  readonly server_url: string;
  readonly api_url: string;
  readonly graphql_url: string;
  readonly ref_name: string;
  readonly ref_protected: boolean;
  readonly ref_type: string;
  readonly secret_source: string;
};

type Given = {
  readonly file: Pick<JobFile, 'id' | 'workflowName' | 'workflowPath'>;
  readonly event: { readonly name: string; readonly payload: unknown };
  readonly given: Partial<GitHubValues>;
};

/** Makes the `github` context from the event. Given values take precedence. */
export function githubValues({ file, event: { name, payload }, given }: Given): GitHubValues {
  const at = (...path: readonly string[]): string => textAt(payload, path);
  const repository = given.repository ?? (at('repository', 'full_name') || 'octo-org/octo-repo');
  const actor = given.actor ?? (at('sender', 'login') || 'octocat');
  const where = whereOf({ name, at });
  const ref = given.ref ?? where.ref;
  const sha = given.sha ?? where.sha;
  const server = given.server_url ?? 'https://github.com';
  const api = server === 'https://github.com' ? 'https://api.github.com' : `${server}/api`;
  return {
    token: 'ghs_16C7e42F292c6912E7710c838347Ae178B4a',
    job: file.id,
    ref,
    sha,
    repository,
    repository_owner: repository.split('/')[0] ?? '',
    repository_id: at('repository', 'id') || '1296269',
    repository_owner_id: at('repository', 'owner', 'id') || '6811672',
    repositoryUrl: `git://${server.replace(/^https?:\/\//, '')}/${repository}.git`,
    run_id: '15842317462',
    run_number: '42',
    run_attempt: '1',
    retention_days: '90',
    actor,
    actor_id: at('sender', 'id') || '583231',
    triggering_actor: actor,
    workflow: file.workflowName ?? file.workflowPath,
    workflow_ref: `${repository}/${file.workflowPath}@${ref}`,
    workflow_sha: sha,
    head_ref: at('pull_request', 'head', 'ref'),
    base_ref: at('pull_request', 'base', 'ref'),
    event_name: name,
    server_url: server,
    api_url: server === 'https://github.com' ? api : `${api}/v3`,
    graphql_url: `${api}/graphql`,
    ref_name: ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    ref_protected: false,
    ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    secret_source: 'Actions',
    ...given,
  };
}

const COMMIT = 'f00d7ea5f00d7ea5f00d7ea5f00d7ea5f00d7ea5';

/** The ref and commit of a run (https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows). */
function whereOf({ name, at }: { name: string; at: (...path: readonly string[]) => string }): {
  ref: string;
  sha: string;
} {
  const branch = `refs/heads/${at('repository', 'default_branch') || 'main'}`;
  if (name === 'push') return { ref: at('ref') || branch, sha: at('after') || COMMIT };
  if (name === 'pull_request' || name === 'pull_request_review') {
    const sha = at('pull_request', 'merge_commit_sha') || at('pull_request', 'head', 'sha') || COMMIT;
    return { ref: `refs/pull/${at('pull_request', 'number') || at('number')}/merge`, sha };
  }
  if (name === 'pull_request_target')
    return { ref: `refs/heads/${at('pull_request', 'base', 'ref')}`, sha: at('pull_request', 'base', 'sha') || COMMIT };
  if (name === 'release') return { ref: `refs/tags/${at('release', 'tag_name')}`, sha: COMMIT };
  if (name === 'workflow_dispatch' || name === 'create') return { ref: fullRef(at('ref')) || branch, sha: COMMIT };
  return { ref: branch, sha: at('workflow_run', 'head_sha') || COMMIT };
}

const fullRef = (ref: string): string => (ref === '' || ref.startsWith('refs/') ? ref : `refs/heads/${ref}`);

function textAt(value: unknown, path: readonly string[]): string {
  const found = path.reduce<unknown>(
    (inner, key) => (inner as Record<string, unknown> | null | undefined)?.[key],
    value,
  );
  return typeof found === 'string' || typeof found === 'number' ? String(found) : '';
}

/** A push of one commit to the main branch, for a run whose event doesn't matter (https://docs.github.com/webhooks/webhook-events-and-payloads#push). */
export function pushEvent({ repository, actor }: { repository: string; actor: string }): {
  name: string;
  payload: Payload;
} {
  const [owner = '', name = ''] = repository.split('/');
  const sha = (text: string): string => createHash('sha1').update(text).digest('hex');
  const url = `https://github.com/${repository}`;
  const person = { name: 'The Octocat', email: `${actor}@users.noreply.github.com`, username: actor };
  const after = sha('after');
  const commit = {
    id: after,
    message: 'Count the birds twice',
    timestamp: '2026-11-22T10:00:00Z',
    url: `${url}/commit/${after}`,
    author: person,
    committer: person,
    added: [],
    removed: [],
    modified: ['birds.js'],
  };
  return {
    name: 'push',
    payload: {
      ref: 'refs/heads/main',
      before: sha('before'),
      after,
      created: false,
      deleted: false,
      forced: false,
      base_ref: null,
      compare: `${url}/compare/${sha('before').slice(0, 12)}...${after.slice(0, 12)}`,
      commits: [commit],
      head_commit: commit,
      repository: {
        id: 1296269,
        name,
        full_name: repository,
        private: false,
        html_url: url,
        default_branch: 'main',
        owner: { id: 6811672, login: owner, type: 'Organization' },
      },
      pusher: { name: actor, email: person.email },
      sender: { id: 583231, login: actor, type: 'User', html_url: `https://github.com/${actor}` },
    },
  };
}

type Payload = Readonly<Record<string, unknown>>;
