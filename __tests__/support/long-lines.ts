import { describe, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Emulator } from '../../emulator/index.ts';
import type { Action } from '../../src/deps.ts';
import { expectLinear } from './growth.ts';
import { job } from './job.ts';
import { ROOT } from './workflow.ts';

/** More than Linux lets a variable of the environment be (128 KiB): what a process is given is always shorter. */
export const LONG = 132_000;

/** A long run of a text. */
export const long = (unit: string, size: number) => `x${unit.repeat(size / unit.length)}y`;
const UNITS = [' ', '\t', ':', '/', 'a.', '- ', 'http://', 'aB3'];

/**
 * An expression may put a stranger's words into any input. Reading them ends, however long they are: a pattern that tries
 * again from each place takes minutes for what is here. Work is counted, not time: a busy machine is not slower.
 */
export function testLongLines(emulator: Emulator, actions: Readonly<Record<string, Action>>): void {
  describe.each(Object.entries(actions))('%s', (file, action) => {
    const { inputs } = parse(readFileSync(join(ROOT, file), 'utf8')) as { inputs: Record<string, unknown> };

    test.each(Object.keys(inputs))('%s', async (input) => {
      for (const unit of UNITS) {
        await expectLinear((size) => {
          emulator.reset();
          const given = { text: 'x', require: 'users/101', timeout: '5', 'dry-run': 'true', [input]: long(unit, size) };
          return job(emulator, { inputs: given }).step(action, '14:00:00', {}, { onFailure: 'warn' });
        }, LONG);
      }
    });
  });
}
