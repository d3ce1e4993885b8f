import { timestamp, type DeploymentState, type GitHubWorld, type Repository } from './github-state.ts';
import { accountOf, findRepository } from './repositories.ts';

/** A commit to add. */
export type CommitSeed = {
  readonly repository: string;
  /** Default: a new one. */
  readonly sha?: string;
  readonly message?: string;
  /** Default: the commit that was added last. */
  readonly parents?: readonly string[];
  /** Its author's login. */
  readonly author?: string;
  readonly pulls?: readonly number[];
};

/** A deployment to add. */
export type DeploymentSeed = {
  readonly repository: string;
  readonly environment: string;
  readonly sha: string;
  readonly ref?: string;
  /** Default: success. */
  readonly state?: DeploymentState;
  /** Default: now. */
  readonly createdAt?: Date;
  /** The run whose job deploys. */
  readonly run?: number;
};

/** Adds a commit and returns its SHA. */
export function addCommit(seed: CommitSeed, world: GitHubWorld): string {
  const { commits } = findRepository(seed.repository, world);
  const { sha = (commits.size + 1).toString(16).padStart(40, 'c'), message = 'Sing louder', pulls = [] } = seed;
  const last = [...commits.keys()].at(-1);
  const parents = seed.parents ?? (last === undefined ? [] : [last]);
  const date = timestamp(world.clock.now());
  commits.set(sha, { sha, message, parents, pulls, date, author: accountOf(seed.author ?? 'octocat', world) });
  return sha;
}

/** Adds a deployment and returns its id. A success makes earlier ones of the environment inactive, unless it is production. */
export function addDeployment(seed: DeploymentSeed, world: GitHubWorld): number {
  const { repository: name, environment, sha, ref = 'main', state = 'success', createdAt: at, run } = seed;
  const { deployments } = findRepository(name, world);
  const id = world.nextId('deployment');
  const logUrl = run === undefined ? null : `https://github.com/${name}/actions/runs/${run}/job/1`;
  const createdAt = timestamp(at ?? world.clock.now());
  if (state === 'success' && environment !== 'production')
    for (const other of deployments)
      if (other.environment === environment && other.statuses.at(-1)?.state === 'success')
        other.statuses.push({ state: 'inactive', logUrl: other.statuses.at(-1)?.logUrl ?? null });
  const before = state === 'success' || state === 'failure' ? [{ state: 'in_progress' as const, logUrl }] : [];
  deployments.push({ id, environment, sha, ref, createdAt, statuses: [...before, { state, logUrl }] });
  return id;
}

/** A commit and everything before it. */
export function historyOf(sha: string, { commits }: Repository): Set<string> {
  const found = new Set<string>();
  const open = [sha];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    open.push(...(commits.get(next)?.parents ?? []));
  }
  return found;
}

/** How two commits relate (https://docs.github.com/rest/commits/commits#compare-two-commits). `undefined` without a common ancestor. */
export function compareCommits(base: string, head: string, repository: Repository) {
  const [ofBase, ofHead] = [historyOf(base, repository), historyOf(head, repository)];
  const common = [...ofHead].filter((sha) => ofBase.has(sha));
  if (common.length === 0) return undefined;
  const order = [...repository.commits.keys()];
  const ahead = order.filter((sha) => ofHead.has(sha) && !ofBase.has(sha));
  const behind = order.filter((sha) => ofBase.has(sha) && !ofHead.has(sha));
  const mergeBase = order.findLast((sha) => ofBase.has(sha) && ofHead.has(sha)) ?? base;
  const status =
    ahead.length > 0 ? (behind.length > 0 ? 'diverged' : 'ahead') : behind.length > 0 ? 'behind' : 'identical';
  return { status, ahead, behind, mergeBase } as const;
}
