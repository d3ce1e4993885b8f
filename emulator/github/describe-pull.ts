import { WEB_URL } from './routes.ts';
import type { PullBody } from './answers.ts';
import { describeAccount, describeRepository, nodeId } from './describe-repository.ts';
import type { PullRequest, Repository } from './github-state.ts';

/** An open pull request as the API returns it (https://docs.github.com/rest/pulls/pulls#get-a-pull-request). */
export function describePull(pull: PullRequest, repository: Repository, api: string): PullBody {
  const { number, title, author, branch, sha, createdAt } = pull;
  const root = `${api}/repos/${repository.name}`;
  const id = repository.id * 1_000_000 + number;
  const url = `${root}/pulls/${number}`;
  const page = `${WEB_URL}/${repository.name}/pull/${number}`;
  const user = describeAccount(author, api);
  const owner = describeAccount(repository.owner, api);
  const repo = wholeRepository(repository, { api, createdAt });
  const links = {
    comments: `${root}/issues/${number}/comments`,
    commits: `${url}/commits`,
    statuses: `${root}/statuses/${sha}`,
    issue: `${root}/issues/${number}`,
    review_comments: `${url}/comments`,
    review_comment: `${root}/pulls/comments{/number}`,
  };
  const side = (ref: string) => ({ label: `${owner.login}:${ref}`, ref, sha, repo, user: owner });
  return {
    url,
    id,
    node_id: nodeId('pull', id),
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    issue_url: links.issue,
    commits_url: links.commits,
    review_comments_url: links.review_comments,
    review_comment_url: links.review_comment,
    comments_url: links.comments,
    statuses_url: links.statuses,
    number,
    state: 'open',
    locked: false,
    title,
    user,
    body: null,
    labels: [],
    milestone: null,
    created_at: createdAt,
    updated_at: createdAt,
    closed_at: null,
    merged_at: null,
    merge_commit_sha: null,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    head: side(branch),
    base: side(repository.defaultBranch),
    _links: {
      ...(Object.fromEntries(Object.entries(links).map(([name, href]) => [name, { href }])) as Links<
        keyof typeof links
      >),
      html: { href: page },
      self: { href: url },
    },
    author_association: 'MEMBER',
    auto_merge: null,
    draft: false,
    merged: false,
    mergeable: null,
    rebaseable: null,
    mergeable_state: 'unknown',
    merged_by: null,
    comments: 0,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: 1,
    additions: 1,
    deletions: 1,
    changed_files: 1,
  };
}

type Links<Name extends string> = Record<Name, { href: string }>;

/** A repository with the fields that it has in a pull request. */
function wholeRepository(repository: Repository, { api, createdAt }: { api: string; createdAt: string }) {
  const { name, defaultBranch } = repository;
  const { permissions: _, custom_properties: __, ...fields } = describeRepository(repository, api);
  return {
    ...fields,
    clone_url: `${WEB_URL}/${name}.git`,
    git_url: `git://github.com/${name}.git`,
    ssh_url: `git@github.com:${name}.git`,
    svn_url: `${WEB_URL}/${name}`,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    default_branch: defaultBranch,
    forks: 0,
    forks_count: 0,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    open_issues: 1,
    open_issues_count: 1,
    size: 1,
    has_downloads: true,
    has_issues: true,
    has_projects: true,
    has_wiki: true,
    has_pages: false,
    archived: false,
    disabled: false,
    created_at: createdAt,
    updated_at: createdAt,
    pushed_at: createdAt,
  };
}
