import { expect, test } from '@jest/globals';
import { ask, BUILDS, post, refusal } from '../ask.ts';
import { useEmulator } from '../use-emulator.ts';

const emulator = useEmulator();

const as = (type: string) => ({ 'createMessageNotificationOptions.notificationType': `NOTIFICATION_TYPE_${type}` });
const EVERYBODY = ['users/101', 'users/102', 'users/103', 'users/104'];
const last = () => emulator.space(BUILDS).notifications.at(-1);

test('a new message notifies each mentioned person once, and is unread for all', async () => {
  const { body } = await post(emulator, { text: '<users/103> and <users/101>, <users/103>: look' });
  expect(last()).toEqual({
    message: body.name,
    type: 'NOTIFICATION_TYPE_NONE',
    mentioned: ['users/103', 'users/101'],
    pinged: ['users/101', 'users/103'],
    unread: true,
  });
});

test('a mention of all notifies everyone who has joined', async () => {
  emulator.space(BUILDS).addMember({ id: '105', displayName: 'Eve', state: 'INVITED' });
  await post(emulator, { text: '<users/all> look' });
  expect(last()).toMatchObject({ pinged: EVERYBODY });
});

test('a mention of a person outside the space notifies nobody', async () => {
  await post(emulator, { text: '<users/999> look' });
  expect(last()).toMatchObject({ mentioned: ['users/999'], pinged: [] });
});

test('a mention in a card notifies nobody', async () => {
  const card = { sections: [{ widgets: [{ textParagraph: { text: '<users/101>' } }] }] };
  await post(emulator, { cardsV2: [{ card }] });
  expect(last()).toMatchObject({ mentioned: [], pinged: [] });
});

test('a force-notify message notifies everyone', async () => {
  await post(emulator, { text: 'fire' }, as('FORCE_NOTIFY'));
  expect(last()).toMatchObject({ type: 'NOTIFICATION_TYPE_FORCE_NOTIFY', pinged: EVERYBODY });
});

test('a silent message notifies nobody, and its mentions are plain text', async () => {
  const { body } = await post(emulator, { text: '<users/101> psst' }, as('SILENT'));
  expect(body).toMatchObject({ silent: true });
  expect(last()).toMatchObject({ mentioned: [], pinged: [], unread: false });
});

test.each([
  [{ thread: { threadKey: 'k' } }, {}],
  [{ thread: { name: `${BUILDS}/threads/t` } }, {}],
  [{}, { threadKey: 'k' }],
])("a silent message can't have a thread: %j %j", async (body, query) => {
  const refused = await post(emulator, { text: 'psst', ...body }, { ...as('SILENT'), ...query });
  expect(refused).toMatchObject(refusal(400, 'INVALID_ARGUMENT'));
});

test.each(['SILENT', 'FORCE_NOTIFY'])('%s is not for direct messages', async (type) => {
  emulator.addSpace({ name: 'spaces/DM', spaceType: 'DIRECT_MESSAGE' });
  const question = { method: 'POST', body: { text: 'a' }, query: as(type) };
  expect(await ask(emulator, 'spaces/DM/messages', question)).toMatchObject(refusal(400, 'INVALID_ARGUMENT'));
});
