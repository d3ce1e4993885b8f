import { startEmulator } from '../../emulator/index.ts';
import { followedRun, followedTable, SHAPES, type Followed } from '../../__tests__/support/followed-run.ts';
import { REPOSITORY } from '../../__tests__/support/run-calls.ts';

/** Follows runs from their beginning to their end in the emulator's time, and prints what it took: a table of docs/performance.md. */
const all: (Followed & { readonly name: string })[] = [];
for (const shape of SHAPES) {
  const emulator = await startEmulator();
  emulator.clock.freeze(new Date('2026-11-22T14:00:00Z'));
  emulator.github.addRepository({ name: REPOSITORY });
  all.push({ ...(await followedRun(emulator, shape)), name: shape.name });
  await emulator.close();
}
console.log(followedTable(all).join('\n'));
