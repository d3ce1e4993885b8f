import type { Core } from '../core.ts';
import type { Chat } from '../google-chat/chat.ts';
import type { SpaceName } from '../google-chat/names.ts';
import { logText, tableRow } from '../log-text.ts';
import type { MembersInputs } from './inputs.ts';
import type { MemberCheck, Result } from './look-up.ts';

/** One line of `require` with what was found. */
export type CheckedRequirement = {
  readonly written: string;
  readonly people: readonly { readonly label: string; readonly check: MemberCheck }[];
  readonly result: Result;
};

/** Everything there is to tell of a gate. */
export type GateReport = Pick<MembersInputs, 'space' | 'role' | 'match'> & {
  readonly checked: readonly CheckedRequirement[];
  readonly result: Result;
};

const MARK = { allowed: '✓', denied: '✗', unknown: '?' } as const;

/** Prints what was found, the same as a table to the job summary, and gives the sentence that sums it up. */
export async function reportGate(core: Core, { space, role, match, checked, result }: GateReport): Promise<string> {
  const rows = checked.flatMap(({ written, people }) =>
    people.map(({ label, check }) => ({ written, label, check, found: describeCheck(check, role) })),
  );
  for (const { written, label, check, found } of rows) {
    core.info(
      `${MARK[check.kind]} ${logText(label)}${label === written ? '' : ` (${logText(written)})`}: ${logText(found)}`,
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
    ...rows.map(({ check, written, label, found }) => tableRow(false, MARK[check.kind], written, label, found)),
  ]);
  await core.summary.write();
  return told;
}

function describeCheck(check: MemberCheck, role: GateReport['role']): string {
  if (check.kind === 'allowed') return role === 'member' ? 'is in the space' : `is in the space as ${role} or more`;
  return check.kind === 'denied' ? check.why : `could not be checked: ${check.why}`;
}

function list(rows: readonly { label: string; check: MemberCheck }[], kind: 'denied' | 'unknown'): string {
  const told = rows.flatMap(({ label, check }) =>
    check.kind === kind ? [`${label} ${kind === 'denied' ? check.why : `(${check.why})`}`] : [],
  );
  const shown = [...new Set(told)];
  return logText(shown.slice(0, 20).join('; ') + (shown.length > 20 ? `; +${shown.length - 20} more` : ''));
}

/** The most rows shown in a job summary, which GitHub cuts at 1 MiB; the output has everybody. */
const MAX_ROWS = 2000;

/** Lists who is in a space. Checks nobody, and says so: this is also how people find the ids for `people`. */
export async function listMembers(core: Core, chat: Chat, space: SpaceName): Promise<void> {
  const members = await chat.members(space, (count) => core.info(`Read ${count} members of ${space}.`));
  core.setOutput('members', JSON.stringify(members));
  core.setOutput('member-count', members.length);
  for (const { user, displayName, role } of members.slice(0, 100))
    core.info(`${user}  ${logText(displayName)}  ${role}`);
  if (members.length > 100) core.info(`… +${members.length - 100} more in the job summary and the output members.`);
  core.info('Nothing is required, so nobody was checked.');

  core.summary
    .addHeading(`Google Chat: members of ${space}`, 3)
    .addRaw(`${members.length} people whom Chat shows to the app.`, true);
  core.summary.addTable([
    tableRow(true, 'name', 'user', 'role', 'state', 'type'),
    ...members
      .slice(0, MAX_ROWS)
      .map(({ displayName, user, role, state, type }) => tableRow(false, displayName, user, role, state, type)),
  ]);
  await core.summary.write();
}
