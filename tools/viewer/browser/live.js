/** @import { Space } from './chat.ts' */

/**
 * Fetches the spaces now and after each change. Changes that come while it fetches are fetched once, afterwards.
 * @param {{ onSpaces: (spaces: readonly Space[]) => void, onLive: (live: boolean) => void }} to
 */
export function follow({ onSpaces, onLive }) {
  let fetching = false;
  let again = false;
  const refresh = async () => {
    again = fetching;
    if (fetching) return;
    fetching = true;
    try {
      const response = await fetch('/page/state');
      if (response.ok) onSpaces((await response.json()).spaces);
    } catch {
      onLive(false);
    } finally {
      fetching = false;
    }
    if (again) await refresh();
  };
  const events = new EventSource('/page/events');
  events.addEventListener('open', () => onLive(true));
  events.addEventListener('error', () => onLive(false));
  events.addEventListener('change', () => void refresh());
}
