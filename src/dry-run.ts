import type { ChatMessage } from './google-chat/chat.ts';
import type { Core } from './core.ts';

/** Shows what would be sent, in the log and in the job summary. */
export async function showDryRun(core: Core, title: string, message: ChatMessage): Promise<void> {
  // The same JSON in a spelling that the log does not take for a command, wherever in a line it stands.
  const json = JSON.stringify(message, null, 2).replaceAll('##[', '##\\u005b');
  core.info(`Dry run. ${title}:\n${json}`);
  await core.summary
    .addHeading('Google Chat: dry run', 3)
    .addRaw(`${title}.`, true)
    .addCodeBlock(asHtml(json), 'json')
    .write();
}

/** The summary is HTML, and the toolkit puts into it what it is given. */
const asHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
