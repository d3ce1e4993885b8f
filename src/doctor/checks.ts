import { isSignInError } from '../google-auth/sign-in-error.ts';
import { isChatError } from '../google-chat/chat-error.ts';
import type { Core } from '../core.ts';
import type { SpaceInfo } from '../google-chat/chat-api.ts';
import { logText, tableRow } from '../log-text.ts';

/** The result of one check. */
export type Check = {
  readonly title: string;
  readonly state: 'ok' | 'failed' | 'skipped';
  /** The result in a sentence. */
  readonly detail: string;
  /** What to do next, if it failed. */
  readonly fix?: string | undefined;
};

const MARK = { ok: '✓', failed: '✗', skipped: '–' } as const;

/** Prints the checks and the spaces to the log and the job summary. */
export async function reportChecks(core: Core, checks: readonly Check[], spaces: readonly SpaceInfo[]): Promise<void> {
  for (const { title, state, detail, fix } of checks) {
    core.info(`${MARK[state]} ${title}: ${logText(detail)}`);
    if (fix !== undefined) core.info(`    → ${logText(fix)}`);
  }
  if (spaces.length > 0) core.info('\nSpaces that the Chat app is in (values for the space input):');
  for (const { name, displayName, type } of spaces)
    core.info(`  ${name}  ${logText(displayName) || '(no name)'}  ${type}`);

  core.summary.addHeading('Google Chat: doctor', 3);
  core.summary.addTable([
    tableRow(true, '', 'check', 'result', 'next step'),
    ...checks.map(({ title, state, detail, fix = '' }) => tableRow(false, MARK[state], title, detail, fix)),
  ]);
  if (spaces.length > 0) {
    core.summary.addTable([
      tableRow(true, 'space', 'name', 'type'),
      ...spaces.map(({ name, displayName, type }) => tableRow(false, name, displayName, type)),
    ]);
  }
  await core.summary.write();
}

/** What a first request to Chat depends on, in order, and the error reasons that show it is missing. */
const FIRST_REQUEST_CHECKS = [
  { title: 'Sign-in', reasons: ['sign-in', 'scope'], detail: 'Google accepted the credentials.' },
  { title: 'Chat API', reasons: ['api-disabled'], detail: "Enabled in the service account's project." },
  { title: 'Chat app', reasons: ['app-not-configured'], detail: 'Configured.' },
] as const;

/**
 * The checks after a first request. If `error` shows that one failed, those before it passed. Any other error is reported
 * for the request as a whole.
 */
export function checksAfterFirstRequest(error: Error | undefined): Check[] {
  if (error === undefined) return FIRST_REQUEST_CHECKS.map(({ title, detail }) => ({ title, state: 'ok', detail }));
  const reason = isChatError(error) ? error.reason : undefined;
  const { found: detail = error.message, advice } = isChatError(error) || isSignInError(error) ? error : {};
  const failedAt = FIRST_REQUEST_CHECKS.findIndex(
    ({ reasons }) => isSignInError(error) || reasons.some((each) => each === reason),
  );
  const passed = FIRST_REQUEST_CHECKS.slice(0, Math.max(0, failedAt)).map(
    (check) => ({ title: check.title, state: 'ok', detail: check.detail }) as const,
  );
  const title = FIRST_REQUEST_CHECKS[failedAt]?.title ?? 'Google Chat';
  return [...passed, { title, state: 'failed', detail, fix: advice }];
}
