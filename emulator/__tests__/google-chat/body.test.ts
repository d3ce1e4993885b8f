import { expect, test } from '@jest/globals';
import { ask, BUILDS, post, refusal } from '../ask.ts';
import { useEmulator } from '../use-emulator.ts';

const emulator = useEmulator();

test.each([
  [{ txt: 'a' }, 'message', 'Unknown name "txt" at \'message\': Cannot find field.'],
  [
    { text: 'a', thread: { key: 'k' } },
    'message.thread',
    'Unknown name "key" at \'message.thread\': Cannot find field.',
  ],
  [
    { cardsV2: [{ card: { header: { titel: 'a' } } }] },
    'message.cards_v2[0].card.header',
    'Unknown name "titel" at \'message.cards_v2[0].card.header\': Cannot find field.',
  ],
])('an unknown field is refused with its path: %j', async (body, field, text) => {
  const description = `Invalid JSON payload received. ${text}`;
  const answer = await post(emulator, body);
  expect(answer).toMatchObject(refusal(400, 'INVALID_ARGUMENT', description));
  expect(answer.body.error.details).toEqual([
    { '@type': 'type.googleapis.com/google.rpc.BadRequest', fieldViolations: [{ field, description }] },
  ]);
});

test.each([
  [{ text: 5 }, "Invalid value at 'message.text' (TYPE_STRING), 5"],
  [{ cardsV2: { card: {} } }, 'Invalid value at \'message.cards_v2\' (a list), {"card":{}}'],
  [{ text: 'a', thread: 'b' }, 'Invalid value at \'message.thread\' (type.googleapis.com/google.chat.v1.Thread), "b"'],
  [
    { text: 'a', accessoryWidgets: [{ buttonList: { buttons: [{ type: 'ROUND' }] } }] },
    'Invalid value at \'message.accessory_widgets[0].button_list.buttons[0].type\' (type.googleapis.com/google.apps.card.v1.Button.Type), "ROUND"',
  ],
  [{ text: 'a', fallbackText: [] }, "Invalid value at 'message.fallback_text' (TYPE_STRING), []"],
])('a value of the wrong type is refused: %j', async (body, message) => {
  expect(await post(emulator, body)).toMatchObject(refusal(400, 'INVALID_ARGUMENT', message));
});

test('every problem is listed, one per line', async () => {
  const { body } = await post(emulator, { a: 1, b: 2, text: 3 });
  expect(body.error.message.split('\n')).toHaveLength(3);
  expect(body.error.details[0].fieldViolations).toHaveLength(3);
});

test.each(['{"text": ', '{"text": "a",}', "{'text': 'a'}", 'text'])('%s is not JSON', async (body) => {
  const message = expect.stringMatching(/^Invalid JSON payload received\. Unexpected token\./) as object;
  expect(await post(emulator, body)).toMatchObject(refusal(400, 'INVALID_ARGUMENT', message));
});

test.each(['[]', '"a"', '5', 'null'])('%s is not a message', async (body) => {
  expect(await post(emulator, body)).toMatchObject(refusal(400, 'INVALID_ARGUMENT'));
});

test('a body needs the content type of JSON', async () => {
  const headers = { 'content-type': 'text/plain' };
  const question = { method: 'POST', body: { text: 'a' }, headers };
  expect(await ask(emulator, `${BUILDS}/messages`, question)).toMatchObject(refusal(400, 'INVALID_ARGUMENT'));
});

test.each([
  ['messageID', 'client-a', /Unknown name "messageID": Cannot bind query parameter/],
  ['updateMask', 'text', /Unknown name "updateMask": Cannot bind query parameter/],
  ['messageReplyOption', 'REPLY', /^Invalid value at 'message_reply_option' \(type.googleapis.com\/.+\), "REPLY"$/],
])('the query parameter %s=%s is refused', async (name, value, message) => {
  const wording = expect.stringMatching(message) as object;
  expect(await post(emulator, { text: 'a' }, { [name]: value })).toMatchObject(
    refusal(400, 'INVALID_ARGUMENT', wording),
  );
});

test('system parameters are ignored, and those that change the response are refused', async () => {
  expect(await post(emulator, { text: 'a' }, { alt: 'json', prettyPrint: 'true', quotaUser: 'a' })).toMatchObject({
    status: 200,
  });
  expect(await post(emulator, { text: 'a' }, { fields: 'name' })).toMatchObject(refusal(501, 'UNIMPLEMENTED'));
  expect(await post(emulator, { text: 'a' }, { alt: 'media' })).toMatchObject(refusal(501, 'UNIMPLEMENTED'));
});

test('authentication is checked before the request', async () => {
  const question = { method: 'POST', body: '{', headers: { authorization: 'Bearer nobody' } };
  expect(await ask(emulator, `${BUILDS}/messages`, question)).toMatchObject({ status: 401 });
});
