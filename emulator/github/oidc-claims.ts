/** What GitHub says of a job in its OIDC token, in GitHub's names (https://docs.github.com/actions/reference/security/oidc#oidc-token-claims). */
export type JobClaims = {
  readonly repository: string;
  readonly repository_id: string;
  readonly repository_owner: string;
  readonly repository_owner_id: string;
  readonly repository_visibility: 'public' | 'private' | 'internal';
  readonly ref: string;
  readonly ref_type: 'branch' | 'tag';
  readonly ref_protected: 'true' | 'false';
  readonly sha: string;
  readonly base_ref: string;
  readonly head_ref: string;
  readonly event_name: string;
  readonly actor: string;
  readonly actor_id: string;
  readonly workflow: string;
  readonly workflow_ref: string;
  readonly workflow_sha: string;
  readonly job_workflow_ref: string;
  readonly job_workflow_sha: string;
  readonly run_id: string;
  readonly run_number: string;
  readonly run_attempt: string;
  readonly check_run_id: string;
  readonly runner_environment: 'github-hosted' | 'self-hosted';
  /** Only in a job that has an environment. */
  readonly environment?: string;
  readonly sub: string;
};

/** What may be chosen of a job; the rest follows from it. Other claims, such as `repo_property_team`, are passed on. */
export type ChosenClaims = Partial<JobClaims> & {
  readonly [other: `repo_property_${string}`]: string;
};

/** The claims of a job of which only some were chosen. */
export function claimsOf(chosen: ChosenClaims): JobClaims {
  const { repository = 'octo-org/octo-repo', ref = 'refs/heads/main' } = chosen;
  const { sha = 'f95f852bd8fca8fcc58a9a2d6c842781e32a215e', event_name = 'push', environment } = chosen;
  const { workflow_ref = `${repository}/.github/workflows/ci.yml@${ref}` } = chosen;
  const { repository_id = '74', repository_owner_id = '65' } = chosen;
  return {
    repository,
    repository_id,
    repository_owner: repository.split('/')[0] ?? '',
    repository_owner_id,
    repository_visibility: 'private',
    ref,
    ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    ref_protected: 'false',
    sha,
    base_ref: '',
    head_ref: '',
    event_name,
    actor: 'octocat',
    actor_id: '12',
    workflow: 'CI',
    workflow_ref,
    workflow_sha: sha,
    job_workflow_ref: workflow_ref,
    job_workflow_sha: sha,
    run_id: '1658821493',
    run_number: '42',
    run_attempt: '1',
    check_run_id: '51725241954',
    runner_environment: 'github-hosted',
    sub: `repo:${repository}:${occasion({ environment, event_name, ref })}`,
    ...chosen,
  };
}

/**
 * The subject of a job in a repository made or renamed since July 2026, which names ids too
 * (https://github.blog/changelog/2026-04-23-immutable-subject-claims-for-github-actions-oidc-tokens/).
 */
export function immutableSubject(chosen: ChosenClaims): string {
  const { repository, repository_id, repository_owner, repository_owner_id, environment, event_name, ref } =
    claimsOf(chosen);
  const name = repository.slice(repository_owner.length + 1);
  return `repo:${repository_owner}@${repository_owner_id}/${name}@${repository_id}:${occasion({ environment, event_name, ref })}`;
}

type Occasion = { readonly environment: string | undefined; readonly event_name: string; readonly ref: string };

/** https://docs.github.com/actions/reference/security/oidc#example-subject-claims */
function occasion({ environment, event_name, ref }: Occasion): string {
  if (environment !== undefined) return `environment:${environment}`;
  return event_name === 'pull_request' ? 'pull_request' : `ref:${ref}`;
}
