import type { Chat } from '../google-chat/chat.ts';
import { clientMessageId, type SpaceName } from '../google-chat/names.ts';
import type { Deps } from '../deps.ts';
import { asError } from '../errors.ts';
import type { Check } from './checks.ts';

const TITLE = 'Writing';

/** Posts a message and deletes it again: the only proof that the app may write. A dry run does neither. */
export async function tryWriting({ event, now }: Deps, chat: Chat, space: SpaceName, dryRun: boolean): Promise<Check> {
  if (dryRun) return { title: TITLE, state: 'skipped', found: 'Not tried in a dry run.' };
  const id = clientMessageId('doctor', [event.repository, event.runId, event.runAttempt, now().toISOString()]);
  try {
    const text = 'The doctor of google-chat-status looks whether it may write here. This message goes away by itself.';
    const { message } = await chat.create({ space, id, message: { text, markupSyntax: 'MARKUP_SYNTAX_CHAT' } });
    await chat.remove(message);
    return { title: TITLE, state: 'ok', found: 'A message was posted and deleted again.' };
  } catch (thrown) {
    return { title: TITLE, state: 'failed', found: asError(thrown).message };
  }
}
