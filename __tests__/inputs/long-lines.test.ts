import { test } from '@jest/globals';
import { askForApproval } from '../../src/approve/ask-for-approval.ts';
import { doctor } from '../../src/doctor/run-checks.ts';
import { describe as describeError } from '../../src/errors.ts';
import { checkMembers } from '../../src/members/check-members.ts';
import { send } from '../../src/send/send-message.ts';
import { expectLinear } from '../support/growth.ts';
import { long, LONG, testLongLines } from '../support/long-lines.ts';
import { useEmulator } from '../support/use-emulator.ts';

testLongLines(useEmulator(), {
  'send/action.yml': send,
  'members/action.yml': checkMembers,
  'approve/action.yml': askForApproval,
  'doctor/action.yml': doctor,
});

test.each([' ', 'Bearer ', '-----BEGIN ', 'eyJ', 'ya29.'])('an error with a long run of %j', async (unit) => {
  await expectLinear((size) => describeError(new Error(long(unit, size))), LONG);
});
