import { describe, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { doctor } from '../../src/doctor/run-checks.ts';
import { progress } from '../../src/progress/update-progress.ts';
import { send } from '../../src/send/send-message.ts';
import { start } from '../../src/status/start.ts';
import { checkMembers } from '../../src/members/check-members.ts';
import { showRun } from '../../src/run/show-run.ts';
import { describe as describeError } from '../../src/errors.ts';
import { expectLinear } from '../support/growth.ts';
import { job } from '../support/job.ts';
import { ROOT } from '../support/workflow.ts';
import { useEmulator } from '../support/use-emulator.ts';

// An expression may put a stranger's words into any input. Reading them ends, however long they are: a pattern that
// tries again from each place takes minutes for what is here. Work is counted, not time: a busy machine is not slower.

const ACTIONS = {
  'action.yml': start,
  'run/action.yml': showRun,
  'progress/action.yml': progress,
  'send/action.yml': send,
  'members/action.yml': checkMembers,
  'doctor/action.yml': doctor,
};
/** More than Linux lets a variable of the environment be (128 KiB): what a process is given is always shorter. */
const LONG = 132_000;

const emulator = useEmulator();

const long = (unit: string, size: number) => `x${unit.repeat(size / unit.length)}y`;
const UNITS = [' ', '\t', ':', '/', 'a.', '- ', 'http://', 'aB3'];

describe.each(Object.entries(ACTIONS))('%s', (file, action) => {
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

test.each([' ', 'Bearer ', '-----BEGIN ', 'eyJ', 'ya29.'])('an error with a long run of %j', async (unit) => {
  await expectLinear((size) => describeError(new Error(long(unit, size))), LONG);
});
