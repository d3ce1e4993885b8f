import type { ChatMessage } from '../chat/chat.ts';
import type { Core } from '../deps.ts';

/** Shows what would be sent, in the log and in the job summary. */
export async function showDryRun(core: Core, title: string, message: ChatMessage): Promise<void> {
  const json = JSON.stringify(message, null, 2);
  core.info(`Dry run. ${title}:\n${json}`);
  await core.summary.addHeading('Google Chat: dry run', 3).addRaw(`${title}.`, true).addCodeBlock(json, 'json').write();
}
