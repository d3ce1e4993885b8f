import type { Chat } from '../google-chat/chat.ts';
import type { SpaceName } from '../google-chat/names.ts';
import type { Core } from '../core.ts';
import { inLog, tableRow } from '../log-text.ts';

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
