import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { FaultRule } from '../../emulator/index.ts';
import { checkMembers } from '../../src/members/check-members.ts';
import { gateFaults, saysNotFound, canBeSaid, isMet, enterWorld, gateWorlds, type GateWorld } from './random-spaces.ts';
import { job } from '../support/job.ts';
import { useEmulator } from '../support/use-emulator.ts';

// The gate in worlds drawn at random. One in which it fails is printed with its seed: SEED=… draws the same again.

const emulator = useEmulator();

const { SEED } = process.env;
const runs = (numRuns: number) => ({ numRuns, ...(SEED === undefined ? {} : { seed: Number(SEED) }) });

type Circumstances = { readonly timeout: string; readonly faults?: readonly FaultRule[]; readonly more?: object };

/** What the gate says in a world: its result, and whether the step fails. */
async function ask(world: GateWorld, { timeout, faults = [], more = {} }: Circumstances) {
  const { inputs, env } = enterWorld(emulator, world);
  for (const rule of faults) emulator.faults.add(rule);
  // With this chance a gate that has a second tries everything twice, and never waits longer than the job's 20 ms.
  const asked = job(emulator, { inputs: { ...inputs, timeout, ...more }, env, world: { random: () => 0.999 } });
  const { outputs, log } = await asked.step(checkMembers, '14:00:00', {}, { onFailure: 'always fail' });
  return { result: String(outputs['result']), failed: log.some((content) => content.startsWith('failed: ')) };
}

/** Counts what was said, to see that the worlds are not all alike. */
function tally() {
  const counts: Record<string, number> = { allowed: 0, denied: 0, unknown: 0 };
  return {
    note: (result: string) => void (counts[result] = (counts[result] ?? 0) + 1),
    rarest: () => Math.min(...Object.values(counts)),
    counts,
  };
}

/** Inputs that no gate opens with, and one that changes nothing. */
const ODD = [
  { 'dry-run': 'true' },
  { require: '# nobody' },
  { role: 'emperor' },
  { match: 'some' },
  { credentials: '{}' },
];
const oddities = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom({}, { 'on-error': 'warn' }) },
  { weight: 1, arbitrary: fc.constantFrom(...ODD) },
);

const troubled = gateWorlds.chain((world) =>
  fc.record({
    world: fc.constant(world),
    faults: gateFaults({ addresses: world.require.some((line) => line.includes('@')) }),
    more: oddities,
  }),
);

test('whatever goes wrong, the gate opens only to a requirement that is met, and says so only then', async () => {
  const content = tally();
  const property = fc.asyncProperty(troubled, async ({ world, faults, more }) => {
    const { result, failed } = await ask(world, { timeout: '1', faults, more });
    const met = isMet(emulator, world);
    content.note(result);
    expect(['allowed', 'denied', 'unknown']).toContain(result);
    if (result === 'allowed') expect(met).toBe(true);
    if (result === 'denied' && !saysNotFound(faults)) expect(met).toBe(false);
    if (ODD.some((odd) => odd === more)) expect(result).toBe('unknown');
    expect(failed).toBe(result === 'unknown' || (result === 'denied' && world.onDenied === 'fail'));
  });
  await fc.assert(property, runs(200));
  expect(content.rarest()).toBeGreaterThan(10);
});

test('when nothing goes wrong, the gate says all that an app can know', async () => {
  const content = tally();
  const property = fc.asyncProperty(gateWorlds, async (world) => {
    const { result, failed } = await ask(world, { timeout: '60' });
    content.note(result);
    expect(result).toBe(canBeSaid(emulator, world));
    expect(failed).toBe(result === 'unknown' || (result === 'denied' && world.onDenied === 'fail'));
  });
  await fc.assert(property, runs(150));
  expect(content.rarest()).toBeGreaterThan(10);
});
