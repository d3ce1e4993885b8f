import { createHash } from 'node:crypto';
import type { RepositoryBody, AccountBody, FileBody } from './answers.ts';
import { WEB_URL } from './routes.ts';
import type { Repository, Account } from './github-state.ts';

type Link = Exclude<
  Extract<keyof RepositoryBody, `${string}_url`>,
  'html_url' | 'git_url' | 'ssh_url' | 'clone_url' | 'svn_url' | 'mirror_url'
>;

/** The paths of a repository's links. */
const LINKS: Readonly<Record<Link, string>> = {
  forks_url: '/forks',
  keys_url: '/keys{/key_id}',
  collaborators_url: '/collaborators{/collaborator}',
  teams_url: '/teams',
  hooks_url: '/hooks',
  issue_events_url: '/issues/events{/number}',
  events_url: '/events',
  assignees_url: '/assignees{/user}',
  branches_url: '/branches{/branch}',
  tags_url: '/tags',
  blobs_url: '/git/blobs{/sha}',
  git_tags_url: '/git/tags{/sha}',
  git_refs_url: '/git/refs{/sha}',
  trees_url: '/git/trees{/sha}',
  statuses_url: '/statuses/{sha}',
  languages_url: '/languages',
  stargazers_url: '/stargazers',
  contributors_url: '/contributors',
  subscribers_url: '/subscribers',
  subscription_url: '/subscription',
  commits_url: '/commits{/sha}',
  git_commits_url: '/git/commits{/sha}',
  comments_url: '/comments{/number}',
  issue_comment_url: '/issues/comments{/number}',
  contents_url: '/contents/{+path}',
  compare_url: '/compare/{base}...{head}',
  merges_url: '/merges',
  archive_url: '/{archive_format}{/ref}',
  downloads_url: '/downloads',
  issues_url: '/issues{/number}',
  pulls_url: '/pulls{/number}',
  milestones_url: '/milestones{/number}',
  notifications_url: '/notifications{?since,all,participating}',
  labels_url: '/labels{/name}',
  releases_url: '/releases{/id}',
  deployments_url: '/deployments',
};

/** A repository as it is in a run. */
export function describeRepository({ id, name, owner, visibility }: Repository, api: string): RepositoryBody {
  const url = `${api}/repos/${name}`;
  return {
    id,
    node_id: nodeId('repository', id),
    name: name.split('/')[1] ?? '',
    full_name: name,
    private: visibility !== 'public',
    owner: describeAccount(owner, api),
    html_url: `${WEB_URL}/${name}`,
    description: null,
    fork: false,
    url,
    ...(Object.fromEntries(Object.entries(LINKS).map(([link, rest]) => [link, url + rest])) as Record<Link, string>),
  };
}

/** A person, bot or organization inside another response. */
export function describeAccount({ login, id, type }: Account, api: string): AccountBody {
  const url = `${api}/users/${encodeURIComponent(login)}`;
  const page = login.endsWith('[bot]') ? `apps/${login.slice(0, -'[bot]'.length)}` : login;
  return {
    login,
    id,
    node_id: nodeId(type, id),
    avatar_url: `https://avatars.githubusercontent.com/u/${id}?v=4`,
    gravatar_id: '',
    url,
    html_url: `${WEB_URL}/${page}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    user_view_type: 'public',
    site_admin: false,
  };
}

/** A file as the API returns it (https://docs.github.com/rest/repos/contents#get-repository-content). */
export function describeFile(file: { path: string; text: string }, repository: Repository, api: string): FileBody {
  const { path, text } = file;
  const bytes = Buffer.from(text);
  const sha = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
  const url = `${api}/repos/${repository.name}/contents/${path}?ref=${repository.defaultBranch}`;
  const html = `${WEB_URL}/${repository.name}/blob/${repository.defaultBranch}/${path}`;
  const git = `${api}/repos/${repository.name}/git/blobs/${sha}`;
  return {
    type: 'file',
    encoding: 'base64',
    size: bytes.length,
    name: path.replace(/^.*\//, ''),
    path,
    content: bytes.toString('base64').replace(/.{60}/g, '$&\n'),
    sha,
    url,
    git_url: git,
    html_url: html,
    download_url: null,
    _links: { git, self: url, html },
  };
}

const PREFIX = {
  User: 'U',
  Bot: 'BOT',
  Organization: 'O',
  repository: 'R',
  run: 'WFR',
  job: 'CR',
  suite: 'CS',
  pull: 'PR',
};

/** The id by which the GraphQL API would know a thing: for people it means nothing. */
export function nodeId(kind: keyof typeof PREFIX, id: number): string {
  return `${PREFIX[kind]}_${Buffer.from(`${kind} ${id}`).toString('base64url')}`;
}
