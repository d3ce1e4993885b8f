import { isSignInError } from '../google-auth/errors.ts';
import { isChatError } from '../google-chat/errors.ts';
import type { Core } from '../core.ts';
import type { SpaceInfo } from '../google-chat/chat.ts';
import { logText, tableRow } from '../log-text.ts';

/** One thing that was looked at. */
export type Check = {
  readonly title: string;
  readonly state: 'ok' | 'failed' | 'skipped';
  /** What was found, in a sentence. */
  readonly found: string;
  /** The one next thing to do, where it failed. */
  readonly next?: string | undefined;
};

const MARK = { ok: '✓', failed: '✗', skipped: '–' } as const;

/** Prints the checks and the spaces to the log, and the same as tables to the job summary. */
export async function reportChecks(core: Core, checks: readonly Check[], spaces: readonly SpaceInfo[]): Promise<void> {
  for (const { title, state, found, next } of checks) {
    core.info(`${MARK[state]} ${title}: ${logText(found)}`);
    if (next !== undefined) core.info(`    → ${logText(next)}`);
  }
  if (spaces.length > 0) core.info('\nThe spaces that the Chat app is in, for the input space:');
  for (const { name, displayName, type } of spaces)
    core.info(`  ${name}  ${logText(displayName) || '(no name)'}  ${type}`);

  core.summary.addHeading('Google Chat: doctor', 3);
  core.summary.addTable([
    tableRow(true, '', 'check', 'found', 'next'),
    ...checks.map(({ title, state, found, next = '' }) => tableRow(false, MARK[state], title, found, next)),
  ]);
  if (spaces.length > 0) {
    core.summary.addTable([
      tableRow(true, 'space', 'name', 'type'),
      ...spaces.map(({ name, displayName, type }) => tableRow(false, name, displayName, type)),
    ]);
  }
  await core.summary.write();
}

/** What a first request to Chat rests on, from the bottom up, and the troubles that show it is missing. */
const FIRST_REQUEST_CHECKS = [
  { title: 'Sign-in', reasons: ['sign-in', 'scope'], found: 'Google accepts it.' },
  { title: 'Chat API', reasons: ['api-disabled'], found: "It is enabled in the service account's project." },
  { title: 'Chat app', reasons: ['app-not-configured'], found: 'It is configured.' },
] as const;

/**
 * What is known of the foundations after a first request: everything below the one that `error` shows missing
 * stands. An error that shows none of them is one of the whole request.
 */
export function checksAfterFirstRequest(error: Error | undefined): Check[] {
  if (error === undefined) return FIRST_REQUEST_CHECKS.map(({ title, found }) => ({ title, state: 'ok', found }));
  const known = isChatError(error) || isSignInError(error) ? error : undefined;
  const reason = isChatError(error) ? error.reason : undefined;
  const { found = error.message, advice } = known ?? {};
  const at = FIRST_REQUEST_CHECKS.findIndex(
    ({ reasons }) => isSignInError(error) || reasons.some((each) => each === reason),
  );
  const below = FIRST_REQUEST_CHECKS.slice(0, Math.max(0, at)).map(
    (each) => ({ title: each.title, state: 'ok', found: each.found }) as const,
  );
  return [...below, { title: FIRST_REQUEST_CHECKS[at]?.title ?? 'Google Chat', state: 'failed', found, next: advice }];
}
