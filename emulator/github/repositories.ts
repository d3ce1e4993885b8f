import {
  timestamp,
  type Account,
  type GitHubWorld,
  type Organization,
  type Repository,
  type Team,
} from './github-state.ts';
import { addPathPair } from './routes.ts';

/** A team to add. Missing organizations and people are added too. */
export type TeamSeed = {
  readonly org: string;
  readonly slug: string;
  /** Logins. */
  readonly members?: readonly string[];
  /** The slug of its parent team. */
  readonly parent?: string;
};

/** A team, for a test to change without the API. */
export type TeamHandle = {
  readonly members: readonly string[];
  readonly add: (login: string) => void;
  readonly remove: (login: string) => void;
};

/** A repository to add. */
export type RepositorySeed = {
  /** Such as `octo-org/octo-repo`. A missing owner is added too. */
  readonly name: string;
  readonly id?: number;
  readonly visibility?: Repository['visibility'];
  readonly defaultBranch?: string;
};

/** Finds an account by login, or adds it. */
export function accountOf(login: string, world: GitHubWorld, type?: Account['type']): Account {
  const known = world.accounts.get(login.toLowerCase());
  if (known) return known;
  const account = {
    login,
    id: world.nextId('account'),
    type: type ?? (login.endsWith('[bot]') ? 'Bot' : 'User'),
  } as const;
  world.accounts.set(login.toLowerCase(), account);
  return account;
}

/** Adds a team. */
export function addTeam({ org, slug, members = [], parent }: TeamSeed, world: GitHubWorld): TeamHandle {
  const { account, teams } = organizationOf(org, world);
  if (teams.has(slug.toLowerCase())) throw new Error(`There are two teams ${org}/${slug}.`);
  const above = parent === undefined ? undefined : teams.get(parent.toLowerCase());
  if (parent !== undefined && !above) throw new Error(`There is no team ${org}/${parent} to put ${slug} under.`);
  const team: Team = { id: world.nextId('team'), members: new Set(), children: [] };
  const add = (login: string) => void team.members.add(accountOf(login, world).login);
  members.forEach(add);
  teams.set(slug.toLowerCase(), team);
  above?.children.push(team);
  addPathPair({ names: `orgs/${org}/teams/${slug}`, ids: `organizations/${account.id}/team/${team.id}`, world });
  return {
    get members() {
      return [...team.members];
    },
    add,
    remove: (login) => void team.members.delete(accountOf(login, world).login),
  };
}

function organizationOf(login: string, world: GitHubWorld): Organization {
  const known = world.organizations.get(login.toLowerCase());
  if (known) return known;
  const organization = { account: accountOf(login, world, 'Organization'), teams: new Map<string, Team>() };
  if (organization.account.type !== 'Organization') throw new Error(`${login} is not an organization.`);
  world.organizations.set(login.toLowerCase(), organization);
  return organization;
}

/** Adds a repository. Default: private, owned by an organization. */
export function addRepository(seed: RepositorySeed, world: GitHubWorld): Repository {
  const { name, id = world.nextId('repository'), visibility = 'private', defaultBranch = 'main' } = seed;
  const [owner = ''] = name.split('/');
  if (!/^[\w.-]+\/[\w.-]+$/.test(name))
    throw new Error(`"${name}" isn't a repository. Write it like octo-org/octo-repo.`);
  if (world.repositories.has(name.toLowerCase())) throw new Error(`There are two repositories ${name}.`);
  const known = world.accounts.get(owner.toLowerCase());
  const account = known ?? organizationOf(owner, world).account;
  const parts = { id, name, owner: account, visibility, defaultBranch };
  const repository: Repository = {
    ...parts,
    files: new Map(),
    pulls: new Map(),
    commits: new Map(),
    tags: new Map(),
    deployments: [],
    workflows: new Map(),
  };
  world.repositories.set(name.toLowerCase(), repository);
  addPathPair({ names: `repos/${name}`, ids: `repositories/${id}`, world });
  return repository;
}

/** Finds a repository. */
export function findRepository(name: string, world: GitHubWorld): Repository {
  const repository = world.repositories.get(name.toLowerCase());
  if (!repository) throw new Error(`There is no repository ${name}; add it first.`);
  return repository;
}

/** A pull request to add, with GitHub's field names. */
export type PullSeed = {
  readonly repository: string;
  readonly number: number;
  /** The login of its author. */
  readonly user: string;
  readonly title?: string;
  /** Its head branch. */
  readonly head_branch?: string;
  readonly merged?: boolean;
};

/** Adds a pull request to a repository. */
export function addPull({ repository, number, user, ...seed }: PullSeed, world: GitHubWorld): void {
  const { pulls } = findRepository(repository, world);
  if (pulls.has(number)) throw new Error(`There are two pull requests #${number} in ${repository}.`);
  const { title = 'Sing louder', head_branch: branch = 'sing-louder', merged: isMerged = false } = seed;
  const author = accountOf(user, world);
  const sha = number.toString(16).padStart(40, '5');
  pulls.set(number, { number, title, author, branch, sha, createdAt: timestamp(world.clock.now()), isMerged });
}
