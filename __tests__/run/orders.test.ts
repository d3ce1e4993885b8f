import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startEmulator, type Emulator } from '../../emulator/emulator.ts';
import { inWords, ORDERS, playOrder } from '../support/run-orders.ts';

let emulator: Emulator;
beforeAll(async () => void (emulator = await startEmulator()));
afterAll(() => emulator.close());

test.each(ORDERS.map((order) => [inWords(order), order] as const))(
  'one message, which ends at the end of the run, whatever comes between: %s',
  async (_, order) => {
    const { count, wrong } = await playOrder(emulator, order, { wholeReadings: true });
    expect(wrong).toEqual([]);
    expect(count).toBeGreaterThan(1);
  },
  120_000,
);
