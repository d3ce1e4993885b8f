import type { Core } from '../core.ts';
import type { Chat } from '../google-chat/chat.ts';
import type { SpaceName } from '../google-chat/names.ts';
import { inLog, tableRow } from '../log-text.ts';
import type { MembersInputs } from './inputs.ts';
import type { Finding, Result } from './look-up.ts';

/** One line of `require` with what was found. */
export type Judged = {
  readonly written: string;
  readonly people: readonly { readonly label: string; readonly finding: Finding }[];
  readonly result: Result;
};

/** Everything there is to tell of a gate. */
export type Told = Pick<MembersInputs, 'space' | 'role' | 'match'> & {
  readonly judged: readonly Judged[];
  readonly result: Result;
};

const MARK = { allowed: '✓', denied: '✗', unknown: '?' } as const;

/** Prints what was found, the same as a table to the job summary, and gives the sentence that sums it up. */
export async function reportGate(core: Core, { space, role, match, judged, result }: Told): Promise<string> {
  const rows = judged.flatMap(({ written, people }) =>
    people.map(({ label, finding }) => ({ written, label, finding, found: wordsFor(finding, role) })),
  );
  for (const { written, label, finding, found } of rows) {
    core.info(
      `${MARK[finding.kind]} ${inLog(label)}${label === written ? '' : ` (${inLog(written)})`}: ${inLog(found)}`,
    );
  }
  const asked = match === 'all' ? 'everybody required' : 'anybody required';
  const told = {
    allowed: `Allowed: ${asked} is in ${space}${role === 'member' ? '' : ` as ${role} or more`}.`,
    denied: `Denied for ${space}: ${list(rows, 'denied')}.`,
    unknown: `Could not check ${asked} in ${space}, so the gate stays shut: ${list(rows, 'unknown')}`,
  }[result];
  core.info(told);
  core.summary.addHeading(`Google Chat: members of ${space}`, 3).addRaw(`${result}.`, true);
  core.summary.addTable([
    tableRow(true, '', 'required', 'person', 'found'),
    ...rows.map(({ finding, written, label, found }) => tableRow(false, MARK[finding.kind], written, label, found)),
  ]);
  await core.summary.write();
  return told;
}

function wordsFor(finding: Finding, role: Told['role']): string {
  if (finding.kind === 'allowed') return role === 'member' ? 'is in the space' : `is in the space as ${role} or more`;
  return finding.kind === 'denied' ? finding.why : `could not be checked: ${finding.why}`;
}

function list(rows: readonly { label: string; finding: Finding }[], kind: 'denied' | 'unknown'): string {
  const told = rows.flatMap(({ label, finding }) =>
    finding.kind === kind ? [`${label} ${kind === 'denied' ? finding.why : `(${finding.why})`}`] : [],
  );
  const shown = [...new Set(told)];
  return inLog(shown.slice(0, 20).join('; ') + (shown.length > 20 ? `; +${shown.length - 20} more` : ''));
}

/** The most rows shown in a job summary, which GitHub cuts at 1 MiB; the output has everybody. */
const MOST_ROWS = 2000;

/** Lists who is in a space. Checks nobody, and says so: this is also how people find the ids for `people`. */
export async function listMembers(core: Core, chat: Chat, space: SpaceName): Promise<void> {
  const members = await chat.members(space, (count) => core.info(`Read ${count} members of ${space}.`));
  core.setOutput('members', JSON.stringify(members));
  core.setOutput('member-count', members.length);
  for (const { user, displayName, role } of members.slice(0, 100)) core.info(`${user}  ${inLog(displayName)}  ${role}`);
  if (members.length > 100) core.info(`… +${members.length - 100} more in the job summary and the output members.`);
  core.info('Nothing is required, so nobody was checked.');

  core.summary
    .addHeading(`Google Chat: members of ${space}`, 3)
    .addRaw(`${members.length} people whom Chat shows to the app.`, true);
  core.summary.addTable([
    tableRow(true, 'name', 'user', 'role', 'state', 'type'),
    ...members
      .slice(0, MOST_ROWS)
      .map(({ displayName, user, role, state, type }) => tableRow(false, displayName, user, role, state, type)),
  ]);
  await core.summary.write();
}
