import type { SpaceInfo } from '../google-chat/chat.ts';
import type { Core } from '../core.ts';
import { inLog, tableRow } from '../log-text.ts';

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
    core.info(`${MARK[state]} ${title}: ${inLog(found)}`);
    if (next !== undefined) core.info(`    → ${inLog(next)}`);
  }
  if (spaces.length > 0) core.info('\nThe spaces that the Chat app is in, for the input space:');
  for (const { name, displayName, type } of spaces)
    core.info(`  ${name}  ${inLog(displayName) || '(no name)'}  ${type}`);

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
