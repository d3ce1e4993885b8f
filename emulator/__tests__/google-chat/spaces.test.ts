import { expect, test } from '@jest/globals';
import { ask, BUILDS, refusal } from '../ask.ts';
import { useEmulator } from '../use-emulator.ts';

const emulator = useEmulator();

const list = async (query: Record<string, string> = {}) => {
  const { body } = await ask(emulator, 'spaces', { query });
  return (body.spaces ?? []).map(({ name }) => name);
};

test('a space has its name, type, address and number of people', async () => {
  emulator.space(BUILDS).addMember({ id: '202', displayName: 'Eve', state: 'INVITED' });
  const { body } = await ask(emulator, BUILDS);
  expect(body).toMatchObject({
    name: BUILDS,
    displayName: 'Builds',
    spaceType: 'SPACE',
    spaceThreadingState: 'THREADED_MESSAGES',
    membershipCount: { joinedDirectHumanUserCount: 4 },
    spaceUri: 'https://chat.google.com/room/AAQABUILDS?cls=11',
  });
});

test('a space has no number of people with membershipCount: false', async () => {
  emulator.settings.membershipCount = false;
  expect((await ask(emulator, BUILDS)).body).not.toHaveProperty('membershipCount');
});

test("the list has the app's spaces, and a direct message once it has messages", async () => {
  emulator.addSpace({ name: 'spaces/AWAY', app: false });
  emulator.addSpace({ name: 'spaces/DM', spaceType: 'DIRECT_MESSAGE' });
  expect(await list()).toEqual([BUILDS]);
  await ask(emulator, 'spaces/DM/messages', { method: 'POST', body: { text: 'a' } });
  expect(await list()).toEqual([BUILDS, 'spaces/DM']);
});

test('the list can be filtered by space type', async () => {
  emulator.addSpace({ name: 'spaces/DM', spaceType: 'DIRECT_MESSAGE' });
  await ask(emulator, 'spaces/DM/messages', { method: 'POST', body: { text: 'a' } });
  expect(await list({ filter: 'spaceType = "SPACE"' })).toEqual([BUILDS]);
  expect(await list({ filter: 'space_type = "DIRECT_MESSAGE"' })).toEqual(['spaces/DM']);
  expect(await list({ filter: 'spaceType = "SPACE" OR spaceType = "DIRECT_MESSAGE"' })).toHaveLength(2);
});

test.each(['SPACE', 'spaceType = "ROOM"', 'spaceType != "SPACE"', 'spaceType = "SPACE" AND spaceType = "SPACE"'])(
  'the filter %s is refused',
  async (filter) => {
    expect(await ask(emulator, 'spaces', { query: { filter } })).toMatchObject(refusal(400, 'INVALID_ARGUMENT'));
  },
);

test('the list is paginated', async () => {
  for (let n = 0; n < 4; n += 1) emulator.addSpace({ name: `spaces/S${n}` });
  const first = await ask(emulator, 'spaces', { query: { pageSize: '3' } });
  const second = await ask(emulator, 'spaces', { query: { pageSize: '3', pageToken: first.body.nextPageToken } });
  const seen = [...(first.body.spaces ?? []), ...(second.body.spaces ?? [])].map(({ name }) => name);
  expect(seen).toEqual([BUILDS, 'spaces/S0', 'spaces/S1', 'spaces/S2', 'spaces/S3']);
  expect(second.body.nextPageToken).toBe('');
});

test('a space is returned as it is now', async () => {
  emulator.addSpace({ name: 'spaces/NEW', displayName: 'New', app: false });
  expect(await ask(emulator, 'spaces/NEW')).toMatchObject({ status: 403 });
  emulator.space('spaces/NEW').addApp();
  expect(await ask(emulator, 'spaces/NEW')).toMatchObject({ status: 200, body: { displayName: 'New' } });
});
