import type { Core } from '../core.ts';
import type { Chat } from '../google-chat/chat-api.ts';
import type { SpaceName } from '../google-chat/names.ts';
import { logText, tableRow } from '../log-text.ts';
import type { MembersInputs } from './inputs.ts';
import type { MemberCheck, Result } from '../membership/look-up.ts';

/** One line of `require` and the checks of its people. */
export type CheckedRequirement = {
  readonly requirement: string;
  readonly people: readonly { readonly label: string; readonly check: MemberCheck }[];
  readonly result: Result;
};

export type GateReport = Pick<MembersInputs, 'space' | 'role' | 'match'> & {
  readonly checked: readonly CheckedRequirement[];
  readonly result: Result;
};

const MARK = { allowed: '✓', denied: '✗', unknown: '?' } as const;

/** Prints the checks to the log and the job summary. Returns a one-line summary. */
export async function reportGate(core: Core, { space, role, match, checked, result }: GateReport): Promise<string> {
  const rows = checked.flatMap(({ requirement, people }) =>
    people.map(({ label, check }) => ({ requirement, label, check, detail: describeCheck(check, role) })),
  );
  for (const { requirement, label, check, detail } of rows) {
    core.info(
      `${MARK[check.kind]} ${logText(label)}${label === requirement ? '' : ` (${logText(requirement)})`}: ${logText(detail)}`,
    );
  }
  const required = match === 'all' ? 'everybody required' : 'anybody required';
  const summary = {
    allowed: `Allowed: ${required} is in ${space}${role === 'member' ? '' : ` as ${roleText(role)}`}.`,
    denied: `Denied for ${space}: ${listFailures(rows, 'denied')}.`,
    unknown: `Could not check ${required} in ${space}, so the step fails: ${listFailures(rows, 'unknown')}`,
  }[result];
  core.info(summary);
  core.summary.addHeading(`Google Chat: members of ${space}`, 3).addRaw(`${result}.`, true);
  core.summary.addTable([
    tableRow(true, '', 'required', 'person', 'result'),
    ...rows.map(({ check, requirement, label, detail }) =>
      tableRow(false, MARK[check.kind], requirement, label, detail),
    ),
  ]);
  await core.summary.write();
  return summary;
}

const roleText = (role: GateReport['role']): string => (role === 'owner' ? 'owner' : `${role} or higher`);

function describeCheck(check: MemberCheck, role: GateReport['role']): string {
  if (check.kind === 'allowed') return role === 'member' ? 'is in the space' : `is in the space as ${roleText(role)}`;
  return check.kind === 'denied' ? check.why : `could not be checked: ${check.why}`;
}

function listFailures(rows: readonly { label: string; check: MemberCheck }[], kind: 'denied' | 'unknown'): string {
  const failures = rows.flatMap(({ label, check }) =>
    check.kind === kind ? [`${label} ${kind === 'denied' ? check.why : `(${check.why})`}`] : [],
  );
  const unique = [...new Set(failures)];
  return logText(unique.slice(0, 20).join('; ') + (unique.length > 20 ? `; +${unique.length - 20} more` : ''));
}

/** Max rows in the job summary, which GitHub limits to 1 MiB. The output has all members. */
const MAX_ROWS = 2000;

/** Lists the members of a space without checking anybody. It is also how people find the ids for `people`. */
export async function listMembers(core: Core, chat: Chat, space: SpaceName): Promise<void> {
  const members = await chat.members(space, (count) => core.info(`Members of ${space} read: ${count}.`));
  core.setOutput('members', JSON.stringify(members));
  core.setOutput('member-count', members.length);
  for (const { user, displayName, role } of members.slice(0, 100))
    core.info(`${user}  ${logText(displayName)}  ${role}`);
  if (members.length > 100) core.info(`… +${members.length - 100} more in the output members.`);
  core.info('The input require is not set, so nobody was checked.');

  core.summary
    .addHeading(`Google Chat: members of ${space}`, 3)
    .addRaw(`Members that the app can see: ${members.length}.`, true);
  core.summary.addTable([
    tableRow(true, 'name', 'user', 'role', 'state', 'type'),
    ...members
      .slice(0, MAX_ROWS)
      .map(({ displayName, user, role, state, type }) => tableRow(false, displayName, user, role, state, type)),
  ]);
  await core.summary.write();
}
