import type { Person } from '../message/content.ts';
import type { Core } from '../core.ts';
import type { Deps } from '../deps.ts';
import { asError } from '../errors.ts';
import { queuedPullRequest, startedBy, type RunEvent } from '../github/event.ts';
import { textAt } from '../github/payload.ts';
import type { Posted } from '../google-chat/chat-api.ts';
import type { Mention } from '../inputs/mention.ts';
import type { People } from '../inputs/people.ts';
import { logText } from '../log-text.ts';

export type MentionSources = {
  readonly people: People;
  /** The login that `author` stands for; `undefined` if there is none, as in a scheduled run. */
  readonly author: string | undefined;
  readonly core: Pick<Core, 'info' | 'warning'>;
};

/**
 * Resolves mentions to people, each of them once. If `author` stands for nobody, it is left out with a warning. A login
 * that is not in `people` is named without a mention, and the log says how to add it.
 */
export function resolveMentions(mentions: readonly Mention[], sources: MentionSources): readonly Person[] {
  const people = new Map(
    mentions.flatMap((mention) => resolve(mention, sources) ?? []).map((named) => [JSON.stringify(named), named]),
  );
  return [...people.values()];
}

function resolve(mention: Mention, { people, author, core }: MentionSources): Person | undefined {
  if (mention.kind === 'all') return { user: 'users/all' };
  if (mention.kind === 'user') return { user: mention.user };
  const login = mention.kind === 'author' ? author : mention.login;
  if (login === undefined) {
    core.warning(`Google Chat: ${NO_AUTHOR}`);
    return undefined;
  }
  const user = people.find(login);
  if (user !== undefined) return { user };
  core.info(
    `${logText(login)} is named but not mentioned. To mention this person, add "${logText(login)}: users/…" to people.`,
  );
  return { name: login };
}

const NO_AUTHOR =
  'nobody is mentioned for author, because a scheduled run has no author. Use all or users/123 in mention instead.';

/** The log line about a reply. A name without a mention notifies nobody, and neither does a reply that already existed. */
export function describeReply(named: readonly Person[], { created }: Pick<Posted, 'created'>): string {
  const users = named.flatMap((who) => ('user' in who ? [who.user] : []));
  if (!created) return "The reply is already in the message's thread. Nobody was mentioned again.";
  if (users.length === 0) return "Replied in the message's thread. Nobody was mentioned.";
  return `Mentioned ${users.join(', ')} in the message's thread.`;
}

/** Seconds to look up the author of a pull request. */
const TIMEOUT_SECONDS = 3;

/**
 * The login that `author` stands for: the person who started the run or re-ran it. In a merge queue, a bot or the person
 * who queued the pull request starts the run, so GitHub is asked for the author of the pull request. `undefined` if there
 * is nobody.
 */
export async function findAuthor(
  { core, within }: Pick<Deps, 'core' | 'within'>,
  event: RunEvent,
  { mentions, githubToken }: { readonly mentions: readonly Mention[]; readonly githubToken: string | undefined },
): Promise<string | undefined> {
  const queued = queuedPullRequest(event);
  if (queued === undefined || mentions.every(({ kind }) => kind !== 'author')) return startedBy(event);
  try {
    if (githubToken === undefined) throw new Error('github-token is empty.');
    const github = await within(TIMEOUT_SECONDS).github(githubToken);
    return await github.pullRequestAuthor(event.repository, queued.number);
  } catch (thrown) {
    core.info(`Could not look up the author of pull request #${queued.number}. ${asError(thrown).message}`);
    return committerOf(event) ?? startedBy(event);
  }
}

/**
 * The author of a merge group's commit, if the commit has the noreply address that GitHub gives to people who hide theirs
 * (https://docs.github.com/account-and-profile/reference/email-addresses-reference#your-noreply-email-address).
 */
function committerOf({ payload }: RunEvent): string | undefined {
  const email = textAt(payload, 'merge_group', 'head_commit', 'author', 'email') ?? '';
  return /^(?:\d+\+)?([\w-]+)@users\.noreply\.github\.com$/.exec(email.slice(0, 200))?.[1];
}
