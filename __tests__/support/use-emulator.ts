import { afterAll, beforeAll, beforeEach } from '@jest/globals';
import { startEmulator, type Emulator } from '../../emulator/index.ts';

/**
 * Starts an emulator for the tests of a file or a `describe`, resets it before each test, and closes it at the end.
 *
 * @example
 * const emulator = useEmulator();
 * test('posts a message', async () => {
 *   await job(emulator).start();
 *   expect(emulator.space(SPACE).messages).toHaveLength(1);
 * });
 */
export function useEmulator(options: Parameters<typeof startEmulator>[0] = {}): Emulator {
  let started: Emulator | undefined;
  beforeAll(async () => {
    started = await startEmulator(options);
  });
  beforeEach(() => started?.reset());
  afterAll(() => started?.close());
  return new Proxy({} as Emulator, {
    get: (_, property) => {
      if (!started) throw new Error('The emulator starts before the first test. Use it inside a test or a hook.');
      return Reflect.get(started, property) as unknown;
    },
  });
}
