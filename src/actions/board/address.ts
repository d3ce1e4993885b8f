import { clientMessageId, type ClientMessageId, type SpaceName } from '../../chat/names.ts';
import type { RunEvent } from '../../github/event.ts';

/** The id of the one message of a run's attempt: every job of it computes the same one. */
export function boardMessageId(
  { serverUrl, repository, runId, runAttempt }: RunEvent,
  { space, messageKey }: { readonly space: SpaceName; readonly messageKey: string | undefined },
): ClientMessageId {
  const parts = [space, serverUrl, repository, runId, runAttempt, 'run', messageKey ?? ''];
  return clientMessageId(`${runId}-${runAttempt}-run`, parts);
}
