import { isBusy } from '../../chat/errors.ts';
import type { Deps } from '../../deps.ts';
import { isTransient } from '../../errors.ts';

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 4000;

/**
 * Does a round again and again until one settles the matter, each from what is then the case: what was to be written
 * a moment ago may be another thing by now. What may pass (a busy space, a lost answer) is waited for.
 *
 * @param seconds how long to go on; asked after each round, which may have found out more, and told whether the space
 *   said in any of them that too much is asked of it
 * @returns `undefined` when settled, or what stood in the way when the time is up
 */
export async function inRounds(
  { elapsed, sleep, random }: Pick<Deps, 'elapsed' | 'sleep' | 'random'>,
  seconds: (busy: boolean) => number,
  round: () => Promise<'settled' | 'again'>,
): Promise<Error | undefined> {
  const began = elapsed();
  let busy = false;
  for (let rounds = 0; ; rounds += 1) {
    let inTheWay = new Error('The board was changed again and again meanwhile.');
    let wait = random() * Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** rounds);
    try {
      if ((await round()) === 'settled') return undefined;
    } catch (thrown) {
      if (!isTransient(thrown)) throw thrown;
      busy ||= isBusy(thrown);
      inTheWay = thrown;
      wait = Math.max(wait, thrown.retryAfterMs ?? 0);
    }
    if (elapsed() - began + wait > seconds(busy) * 1000) return inTheWay;
    await sleep(wait);
  }
}
