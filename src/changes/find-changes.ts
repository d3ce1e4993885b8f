import { asError } from '../errors.ts';
import type { RunEvent } from '../github/event.ts';
import type { CommitRecord, DeploymentRecord, GitHub, PullRequestRecord } from '../github/github-api.ts';
import type { ChangedPull, Changes, ChangesSince } from '../message/changes-section.ts';

/** The most pull requests to show. */
const MAX_PULLS = 5;

/** GitHub lists this many commits in one page. */
const PAGE = 100;

type Event = Pick<RunEvent, 'serverUrl' | 'repository' | 'sha' | 'refName' | 'refType' | 'runId'>;

/**
 * Finds out what a deployment changes, with three requests: the deployments, the comparison, and the pull requests of its
 * commits.
 */
export async function findChanges(
  github: GitHub,
  event: Event,
  since: ChangesSince,
  tools: { readonly now: Date; readonly onError: (error: Error) => void },
): Promise<Changes> {
  const { repository, sha: head } = event;
  const { now, onError } = tools;
  if ('base' in since)
    return compare(github, event, {
      target: since.base,
      base: since.base,
      ageMs: undefined,
      wasDeployed: false,
      onError,
    });
  const { environment } = since;
  const deployments = await github.deployments(repository, environment);
  // This run's own deployment has not succeeded yet, or it succeeded in an earlier attempt.
  const succeeded = deployments.filter((each) => each.hasSucceeded && !isOfRun(each, event));
  const [last] = succeeded;
  if (last === undefined) return { ...NOTHING, kind: 'first', target: environment };
  const ageMs = Math.max(0, now.getTime() - last.createdAt.getTime());
  if (last.sha === head) return { ...NOTHING, kind: 'same', target: environment, ageMs };
  // https://docs.datadoghq.com/continuous_delivery/features/rollbacks_detection has the same rule.
  const wasDeployed = succeeded.some(({ sha }) => sha === head);
  return compare(github, event, { target: environment, base: last.sha, ageMs, wasDeployed, onError });
}

const NOTHING: Changes = {
  ...{ kind: 'same', target: '', ageMs: undefined, to: '', added: 0, removed: 0 },
  ...{ pulls: [], morePulls: 0, direct: 0, isPartial: false, authors: [], url: '' },
};

const isOfRun = ({ logUrls }: DeploymentRecord, { runId }: Event): boolean =>
  runId !== '' && logUrls.some((url) => url.split('/').includes(runId));

type Target = {
  readonly target: string;
  readonly base: string;
  readonly ageMs: number | undefined;
  /** Whether the commit was deployed before. */
  readonly wasDeployed: boolean;
  readonly onError: (error: Error) => void;
};

async function compare(
  github: GitHub,
  event: Event,
  { target, base, ageMs, wasDeployed, onError }: Target,
): Promise<Changes> {
  const { repository, sha: head, refName, refType } = event;
  const found = await github.compare(repository, base, head);
  if (found === undefined) return { ...NOTHING, kind: 'unknown', target, ageMs };
  const { aheadBy, behindBy, commits, url } = found;
  if (aheadBy === 0 && behindBy === 0) return { ...NOTHING, kind: 'same', target, ageMs };
  if (aheadBy === 0 || wasDeployed) {
    const to = refType === 'tag' ? refName : head.slice(0, 7);
    return { ...NOTHING, kind: 'rollback', target, ageMs, to, removed: behindBy, url };
  }
  const shas = commits.map(({ sha }) => sha);
  const associated = await github.mergedPullRequests(repository, shas).catch((thrown: unknown) => {
    onError(asError(thrown));
    return undefined;
  });
  const { pulls, direct } = pullsOf(commits, associated, event);
  return {
    ...{ kind: 'changes', target, ageMs, to: '', added: aheadBy, removed: behindBy, url, direct },
    pulls: pulls.slice(0, MAX_PULLS),
    morePulls: Math.max(0, pulls.length - MAX_PULLS),
    isPartial: aheadBy > PAGE,
    authors: authorsOf(commits, pulls),
  };
}

/** The pull requests of commits, newest first and each once, and the number of commits that have none. */
function pullsOf(
  commits: readonly CommitRecord[],
  associated: ReadonlyMap<string, readonly PullRequestRecord[]> | undefined,
  event: Event,
): { readonly pulls: readonly ChangedPull[]; readonly direct: number } {
  const pulls = new Map<number, ChangedPull>();
  let direct = 0;
  for (const commit of [...commits].reverse()) {
    const own = associated?.get(commit.sha) ?? [];
    // GitHub knows the pull request of a commit that was just merged only after a while. Its title has the number.
    const found = own.length > 0 ? own : inTitle(commit, event);
    if (found.length === 0) direct += 1;
    for (const pull of found) if (!pulls.has(pull.number)) pulls.set(pull.number, pull);
  }
  return { pulls: [...pulls.values()], direct };
}

/** The pull request in the title of a squashed commit, "Sing louder (#12)", or of a merge, "Merge pull request #12 from …". */
function inTitle({ title, author }: CommitRecord, { serverUrl, repository }: Event): readonly ChangedPull[] {
  const squashed = /^(.{0,300}?)\s*\(#(\d{1,9})\)$/.exec(title);
  const number = Number(squashed?.[2] ?? /^Merge pull request #(\d{1,9}) from /.exec(title)?.[1]);
  if (!Number.isSafeInteger(number) || number === 0) return [];
  return [{ number, title: squashed?.[1] ?? title, author, url: `${serverUrl}/${repository}/pull/${number}` }];
}

/** Who wrote the commits and the pull requests, bots last. */
function authorsOf(commits: readonly CommitRecord[], pulls: readonly ChangedPull[]): readonly string[] {
  const logins = new Set([...pulls, ...commits].map(({ author }) => author).filter((author) => author !== ''));
  const isBot = (login: string): boolean => login.endsWith('[bot]');
  return [...logins].sort((one, other) => Number(isBot(one)) - Number(isBot(other))).slice(0, 20);
}
