import type { Deps, Network } from '../deps.ts';
import { asError } from '../errors.ts';
import { isPermissionError } from '../github/github-error.ts';
import type { Changes, ChangesSince } from '../message/changes-section.ts';
import { findChanges } from './find-changes.ts';

/**
 * Reads from GitHub what a deployment changes. Whatever goes wrong, the message is complete without it: a missing permission
 * is a warning, anything else is logged.
 */
export async function readChanges(
  { core, event, now }: Pick<Deps, 'core' | 'event' | 'now'>,
  network: Network,
  { since, githubToken }: { readonly since: ChangesSince; readonly githubToken: string | undefined },
): Promise<Changes | undefined> {
  const report = (error: Error, what: string): undefined => {
    const line = `${what} ${error.message}`;
    if (isPermissionError(error)) core.warning(`Google Chat: ${line}`);
    else core.info(line);
  };
  if (githubToken === undefined) return report(new Error('github-token is empty.'), WHAT);
  try {
    const github = await network.github(githubToken);
    return await findChanges(github, event, since, { now: now(), onError: (error) => report(error, PULL_REQUESTS) });
  } catch (thrown) {
    return report(asError(thrown), WHAT);
  }
}

const WHAT = 'Could not read what this deployment changes.';
const PULL_REQUESTS = 'Could not read the pull requests of this deployment.';
