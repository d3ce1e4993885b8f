import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { startEmulator, type Emulator } from '../../emulator/emulator.ts';
import { progress } from '../../src/actions/progress.ts';
import { send } from '../../src/actions/send.ts';
import { start } from '../../src/actions/start.ts';
import { checkMembers } from '../../src/actions/check-members.ts';
import { describe as describeError } from '../../src/errors.ts';
import { job } from '../support/job.ts';
import { ROOT } from '../support/workflow.ts';

// An expression may put a stranger's words into any input. Reading them ends, however long they are: a pattern that
// tries again from each place takes minutes for what is here. Work is counted, not time: a busy machine is not slower.

const ACTIONS = {
  'action.yml': start,
  'progress/action.yml': progress,
  'send/action.yml': send,
  'members/action.yml': checkMembers,
};
/** As long as Linux lets a variable of the environment be, nearly. */
const LONG = 120_000;
const MOST_MS = 8_000;

let emulator: Emulator;
beforeAll(async () => void (emulator = await startEmulator()));
afterAll(() => emulator.close());

const long = (unit: string) => `x${unit.repeat(LONG / unit.length)}y`;
const UNITS = [' ', '\t', ':', '/', 'a.', '- ', 'http://'];

/** How much this process works meanwhile. */
async function workOf(what: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await what();
  return process.cpuUsage(before).user / 1000;
}

describe.each(Object.entries(ACTIONS))('%s', (file, action) => {
  const { inputs } = parse(readFileSync(join(ROOT, file), 'utf8')) as { inputs: Record<string, unknown> };

  test.each(Object.keys(inputs))('%s', async (input) => {
    for (const unit of UNITS) {
      emulator.reset();
      const given = { text: 'x', require: 'users/101', timeout: '5', [input]: long(unit) };
      const work = await workOf(() =>
        job(emulator, { inputs: given }).step(action, '14:00:00', {}, { onFailure: 'warn' }),
      );
      expect([unit, Math.max(work, MOST_MS)]).toEqual([unit, MOST_MS]);
    }
  });
});

test.each([' ', 'Bearer ', '-----BEGIN ', 'eyJ', 'ya29.'])('an error with a long run of %j', async (unit) => {
  expect(await workOf(() => describeError(new Error(long(unit))))).toBeLessThan(MOST_MS);
});
