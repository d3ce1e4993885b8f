import type { Deps } from '../deps.ts';
import { asError } from '../errors.ts';
import { queuedPullRequest, startedBy, type RunEvent } from '../github/event.ts';
import { textAt } from '../github/payload.ts';
import type { Mention } from '../inputs/mention.ts';

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
