import { expect, test } from '@jest/globals';
import { inWords, ORDERS, playOrder } from '../../reliability/index.ts';
import { useEmulator } from '../../../__tests__/support/use-emulator.ts';

const emulator = useEmulator();

// The first of them has the most interleavings, and a call after it that would mend any: it is left to npm run reliability.
test.each(ORDERS.slice(1).map((order) => [inWords(order), order] as const))(
  'one message, which ends at the end of the run, whatever comes between: %s',
  async (_, order) => {
    const { count, wrong } = await playOrder(emulator, order, { wholeReadings: true });
    expect(wrong).toEqual([]);
    expect(count).toBeGreaterThan(1);
  },
);
