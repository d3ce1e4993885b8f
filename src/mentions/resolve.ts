import type { Person } from '../message/content.ts';
import type { Core } from '../core.ts';
import type { Deps } from '../deps.ts';
import { asError } from '../errors.ts';
import { queuedPullRequest, startedBy, type RunEvent } from '../github/event.ts';
import { textAt } from '../github/payload.ts';
import type { Posted } from '../google-chat/chat.ts';
import type { Mention } from '../inputs/mention.ts';
import type { People } from '../inputs/people.ts';
import { logText } from '../log-text.ts';

/** What mentions are resolved with. */
export type MentionSources = {
  readonly people: People;
  /** The login of whom `author` means; `undefined` when nobody is, as in a scheduled run. */
  readonly author: string | undefined;
  readonly core: Pick<Core, 'info' | 'warning'>;
};

/**
 * Finds out who is meant, each once; an author who is nobody is left out, and the log warns of it. A login that `people`
 * does not know is named without a mention, and the log says how to map it.
 */
export function resolveMentions(mentions: readonly Mention[], sources: MentionSources): readonly Person[] {
  const found = new Map(
    mentions.flatMap((mention) => resolve(mention, sources) ?? []).map((named) => [JSON.stringify(named), named]),
  );
  return [...found.values()];
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
  core.info(`${logText(login)} is named without a mention. Add a line "${logText(login)}: users/…" to people.`);
  return { name: login };
}

const NO_AUTHOR =
  'author is nobody here, so nobody is mentioned for it: a scheduled run has no author. In mention, name somebody, such as all or users/123.';

/** What the log says of a reply: a name without a mention notifies nobody, nor does a reply that was there already. */
export function describeReply(named: readonly Person[], { created }: Pick<Posted, 'created'>): string {
  const users = named.flatMap((who) => ('user' in who ? [who.user] : []));
  if (!created) return 'The reply in the thread of the message was there already. Nobody was mentioned a second time.';
  if (users.length === 0) return 'Replied in the thread of the message. Nobody was mentioned.';
  return `Mentioned ${users.join(', ')} in the thread of the message.`;
}

/** Seconds that finding out who wrote a pull request may take. */
const SECONDS = 3;

/**
 * The login of whom `author` means: who started the run, or ran it again. In a merge queue, where a bot or whoever
 * pressed the button started it, who wrote the pull request; GitHub is asked for that. `undefined` when nobody is.
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
    const github = await within(SECONDS).github(githubToken);
    return await github.pullRequestAuthor(event.repository, queued.number);
  } catch (thrown) {
    core.info(`Who wrote the pull request #${queued.number} is not known. ${asError(thrown).message}`);
    return committerOf(event) ?? startedBy(event);
  }
}

/**
 * Who wrote the commit of a merge group, by the address that GitHub gives those who hide theirs
 * (https://docs.github.com/account-and-profile/reference/email-addresses-reference#your-noreply-email-address).
 */
function committerOf({ payload }: RunEvent): string | undefined {
  const email = textAt(payload, 'merge_group', 'head_commit', 'author', 'email') ?? '';
  return /^(?:\d+\+)?([\w-]+)@users\.noreply\.github\.com$/.exec(email.slice(0, 200))?.[1];
}
