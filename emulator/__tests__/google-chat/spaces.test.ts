import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { startEmulator, type Emulator } from '../../emulator.ts';
import { ask, BUILDS, refusal } from '../ask.ts';

let emulator: Emulator;
beforeAll(async () => void (emulator = await startEmulator()));
beforeEach(() => emulator.reset());
afterAll(() => emulator.close());

const list = async (query: Record<string, string> = {}) => {
  const { body } = await ask(emulator, 'spaces', { query });
  return (body.spaces ?? []).map(({ name }) => name);
};

test('a space tells its name, its kind, its address and how many people are in it', async () => {
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

test('a space keeps the number of its people to itself where the emulator is told so', async () => {
  emulator.settings.membershipCount = false;
  expect((await ask(emulator, BUILDS)).body).not.toHaveProperty('membershipCount');
});

test('the list has the spaces the app is in, and a direct message once something was said there', async () => {
  emulator.addSpace({ name: 'spaces/AWAY', app: false });
  emulator.addSpace({ name: 'spaces/DM', spaceType: 'DIRECT_MESSAGE' });
  expect(await list()).toEqual([BUILDS]);
  await ask(emulator, 'spaces/DM/messages', { method: 'POST', body: { text: 'a' } });
  expect(await list()).toEqual([BUILDS, 'spaces/DM']);
});

test('the list can be asked for kinds of spaces', async () => {
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

test('the list comes in pages', async () => {
  for (let n = 0; n < 4; n += 1) emulator.addSpace({ name: `spaces/S${n}` });
  const first = await ask(emulator, 'spaces', { query: { pageSize: '3' } });
  const second = await ask(emulator, 'spaces', { query: { pageSize: '3', pageToken: first.body.nextPageToken } });
  const seen = [...(first.body.spaces ?? []), ...(second.body.spaces ?? [])].map(({ name }) => name);
  expect(seen).toEqual([BUILDS, 'spaces/S0', 'spaces/S1', 'spaces/S2', 'spaces/S3']);
  expect(second.body.nextPageToken).toBe('');
});

test('a space in another state is looked up as it is, not as it was seeded', async () => {
  emulator.addSpace({ name: 'spaces/NEW', displayName: 'New', app: false });
  expect(await ask(emulator, 'spaces/NEW')).toMatchObject({ status: 403 });
  emulator.space('spaces/NEW').addApp();
  expect(await ask(emulator, 'spaces/NEW')).toMatchObject({ status: 200, body: { displayName: 'New' } });
});
