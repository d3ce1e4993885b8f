import { expect, test } from '@jest/globals';
import { useEmulator } from '../../../__tests__/support/use-emulator.ts';
import { APPROVAL_CASES, playApproval, waitLong } from '../../reliability/index.ts';

const emulator = useEmulator();

// `npm run reliability` plays all of them. Here each fault meets one request, in turn.
const SOME = APPROVAL_CASES.filter((_, at) => at % 23 === 0);

test('whatever goes wrong, nobody opens it wrongly, and it ends', async () => {
  for (const each of SOME)
    expect({ ...each, broken: (await playApproval(emulator, each)).broken }).toEqual({ ...each, broken: [] });
});

test('a wait of an hour signs in anew long before a token ends, and asks no more than every five seconds', async () => {
  const { requestsPerHour, tokenMinutes } = await waitLong(emulator, 1);
  expect(requestsPerHour).toBeLessThanOrEqual(725);
  expect(tokenMinutes).toBeLessThan(5);
});
