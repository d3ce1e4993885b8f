import type { ComparisonBody } from './answers.ts';
import type { compareCommits } from './commits.ts';
import { describeAccount } from './describe-repository.ts';
import type { Repository } from './github-state.ts';
import { WEB_URL } from './routes.ts';

type Comparison = {
  readonly base: string;
  readonly head: string;
  readonly compared: NonNullable<ReturnType<typeof compareCommits>>;
  /** The commits of the page. */
  readonly items: readonly string[];
};

/** A comparison as the API returns it (https://docs.github.com/rest/commits/commits#compare-two-commits), without files. */
export function describeComparison(
  { base, head, compared, items }: Comparison,
  repository: Repository,
  api: string,
): ComparisonBody {
  const { status, ahead, behind, mergeBase } = compared;
  const page = `${WEB_URL}/${repository.name}/compare/${base}...${head}`;
  return {
    url: `${api}/repos/${repository.name}/compare/${base}...${head}`,
    html_url: page,
    permalink_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    base_commit: commitBody(base, repository, api),
    merge_base_commit: commitBody(mergeBase, repository, api),
    status,
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    commits: items.map((sha) => commitBody(sha, repository, api)),
    files: [],
  };
}

function commitBody(sha: string, repository: Repository, api: string): ComparisonBody['base_commit'] {
  const commit = repository.commits.get(sha);
  if (!commit) throw new Error(`There is no commit ${sha}.`);
  const root = `${api}/repos/${repository.name}`;
  const person = { name: commit.author.login, email: `${commit.author.login}@example.com`, date: commit.date };
  const account = describeAccount(commit.author, api);
  return {
    url: `${root}/commits/${sha}`,
    sha,
    node_id: `C_kwDO${sha.slice(0, 12)}`,
    html_url: `${WEB_URL}/${repository.name}/commit/${sha}`,
    comments_url: `${root}/commits/${sha}/comments`,
    commit: {
      url: `${root}/git/commits/${sha}`,
      author: person,
      committer: person,
      message: commit.message,
      comment_count: 0,
      tree: { sha, url: `${root}/git/trees/${sha}` },
    },
    author: account,
    committer: account,
    parents: commit.parents.map((parent) => ({ sha: parent, url: `${root}/commits/${parent}` })),
  };
}
