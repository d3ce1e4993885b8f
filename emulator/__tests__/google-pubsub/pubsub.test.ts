import { beforeEach, describe, expect, test } from '@jest/globals';
import { post, BUILDS } from '../ask.ts';
import { useEmulator } from '../use-emulator.ts';

const emulator = useEmulator({ pullWaitMs: 0 });
const TOPIC = 'projects/chat-builds/topics/chat-clicks';
const NAME = 'projects/chat-builds/subscriptions/wait-1';
const PUBSUB = 'https://www.googleapis.com/auth/pubsub';

type Body = {
  readonly error?: { readonly message: string; readonly status: string };
  readonly receivedMessages?: readonly { readonly ackId: string; readonly message: { readonly data: string } }[];
} & Readonly<Record<string, unknown>>;

async function send(method: string, path: string, body?: object, scopes = [PUBSUB]) {
  const response = await fetch(`${emulator.url}/v1/${path}`, {
    method,
    headers: { authorization: `Bearer ${emulator.mintAccessToken({ scopes })}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as Body };
}

const create = (fields: object = {}, name = NAME) => send('PUT', name, { topic: TOPIC, ...fields });
const pull = async (name = NAME) => {
  const { body } = await send('POST', `${name}:pull`, { maxMessages: 10 });
  return (body.receivedMessages ?? []).map(({ ackId, message }) => ({
    ackId,
    text: Buffer.from(message.data, 'base64').toString(),
  }));
};
const textsOf = (received: Awaited<ReturnType<typeof pull>>) => received.map(({ text }) => text);

test('a subscription receives what is published after its creation, until it is acknowledged', async () => {
  emulator.pubSub.publish(TOPIC, 'before');
  expect(await create()).toMatchObject({
    status: 200,
    body: { name: NAME, topic: TOPIC, ackDeadlineSeconds: 10, state: 'ACTIVE' },
  });
  expect((await send('POST', `${NAME}:pull`, { maxMessages: 1 })).body).toEqual({});
  emulator.pubSub.publish(TOPIC, 'after');
  const [message] = await pull();
  expect(message?.text).toBe('after');
  // While it is leased, it is not delivered; later it is, again.
  expect(await pull()).toEqual([]);
  emulator.clock.advance(11_000);
  expect(textsOf(await pull())).toEqual(['after']);
  emulator.clock.advance(11_000);
  const [again] = await pull();
  expect((await send('POST', `${NAME}:acknowledge`, { ackIds: [again?.ackId] })).body).toEqual({});
  emulator.clock.advance(11_000);
  expect(await pull()).toEqual([]);
});

test('each subscription receives everything', async () => {
  await create();
  await create({}, `${NAME}b`);
  emulator.pubSub.publish(TOPIC, 'hello');
  expect([textsOf(await pull()), textsOf(await pull(`${NAME}b`))]).toEqual([['hello'], ['hello']]);
});

test('a pull waits for a message, and ends with nothing', async () => {
  emulator.settings.pullWaitMs = 60_000;
  await create();
  const waiting = pull();
  setTimeout(() => emulator.pubSub.publish(TOPIC, 'hello'), 20);
  expect(textsOf(await waiting)).toEqual(['hello']);
  const waitingForNothing = send('POST', `${NAME}:pull`, { maxMessages: 1 });
  setTimeout(() => void send('DELETE', NAME), 20);
  expect(await waitingForNothing).toMatchObject({
    status: 404,
    body: { error: { message: 'Resource not found (resource=wait-1).' } },
  });
});

test('a message may be given back at once', async () => {
  await create();
  emulator.pubSub.publish(TOPIC, 'hello');
  const [first] = await pull();
  await send('POST', `${NAME}:modifyAckDeadline`, { ackIds: [first?.ackId], ackDeadlineSeconds: 0 });
  expect(textsOf(await pull())).toEqual(['hello']);
});

test('with disorder, everything arrives in some order, and some of it twice', async () => {
  await create();
  let seed = 1;
  emulator.pubSub.disorder = () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
  const sent = Array.from({ length: 30 }, (_, n) => String(n));
  for (const text of sent) emulator.pubSub.publish(TOPIC, text);
  const got: string[] = [];
  for (let pulls = 0; pulls < 200; pulls += 1) {
    const received = await pull();
    got.push(...textsOf(received));
    if (received.length > 0) await send('POST', `${NAME}:acknowledge`, { ackIds: received.map(({ ackId }) => ackId) });
    emulator.clock.advance(11_000);
  }
  expect(new Set(got)).toEqual(new Set(sent));
  expect(got.length).toBeGreaterThan(sent.length);
  expect(got.slice(0, 30)).not.toEqual(sent);
});

describe('refuses what Google refuses', () => {
  test.each([
    [
      'a name that begins with goog',
      'projects/chat-builds/subscriptions/google-1',
      {},
      400,
      'Invalid resource name given',
    ],
    ['an expiration of less than a day', NAME, { expirationPolicy: { ttl: '3600s' } }, 400, 'Invalid expiration TTL'],
    [
      'a retention of less than ten minutes',
      NAME,
      { messageRetentionDuration: '60s' },
      400,
      'Invalid message retention',
    ],
    ['a deadline of a second', NAME, { ackDeadlineSeconds: 1 }, 400, 'must be between 10 and 600 seconds'],
    ['an unknown field', NAME, { ttl: '1s' }, 400, 'Unknown name "ttl": Cannot find field.'],
    ['a label in capitals', NAME, { labels: { A: 'b' } }, 400, 'Invalid label'],
    ['a topic that is not there', NAME, { topic: `${TOPIC}2` }, 404, 'Resource not found (resource=chat-clicks2).'],
  ])('%s', async (_, name, fields, status, message) => {
    const answer = await create(fields, name);
    expect(answer.status).toBe(status);
    expect(answer.body.error?.message).toContain(message);
  });

  test('a second subscription of the same name', async () => {
    await create();
    expect(await create()).toMatchObject({ status: 409, body: { error: { status: 'ALREADY_EXISTS' } } });
  });

  test('a token with another scope, an account without the right, and a project without the API', async () => {
    const other = await send('PUT', NAME, { topic: TOPIC }, ['https://www.googleapis.com/auth/chat.bot']);
    expect([other.status, other.body.error?.message]).toEqual([403, 'Request had insufficient authentication scopes.']);
    emulator.project.pubSubPermissions.get(emulator.key.client_email)?.delete('pubsub.topics.attachSubscription');
    expect(await create()).toMatchObject({
      status: 403,
      body: { error: { message: 'User not authorized to perform this action.' } },
    });
    emulator.project.pubSubEnabled = false;
    expect((await create()).body.error?.message).toContain('Cloud Pub/Sub API has not been used');
  });

  test('publishing, which it does not support over HTTP', async () => {
    expect(await send('POST', `${TOPIC}:publish`, { messages: [] })).toMatchObject({ status: 501 });
  });
});

test('tells the permissions on a topic, and none on one that is not there', async () => {
  const permissions = ['pubsub.topics.attachSubscription', 'pubsub.topics.publish'];
  expect((await send('POST', `${TOPIC}:testIamPermissions`, { permissions })).body).toEqual({
    permissions: ['pubsub.topics.attachSubscription'],
  });
  expect((await send('POST', `${TOPIC}2:testIamPermissions`, { permissions })).body).toEqual({});
  expect((await send('GET', `${TOPIC}:getIamPolicy`)).status).toBe(403);
  emulator.project.pubSubPermissions.get(emulator.key.client_email)?.add('pubsub.topics.getIamPolicy');
  expect((await send('GET', `${TOPIC}:getIamPolicy`)).body['bindings']).toEqual([
    { role: 'roles/pubsub.publisher', members: ['serviceAccount:chat-api-push@system.gserviceaccount.com'] },
  ]);
});

describe('a click on a button', () => {
  const button = {
    text: 'Approve',
    onClick: { action: { function: 'approve', parameters: [{ key: 'id', value: '7' }] } },
  };
  const card = {
    cardsV2: [{ cardId: 'a', card: { sections: [{ widgets: [{ buttonList: { buttons: [button] } }] }] } }],
  };
  beforeEach(async () => {
    await create();
    await post(emulator, card);
  });
  const click = () => emulator.space(BUILDS).click({ user: 'users/102', button: 'Approve', inputs: { reason: 'ok' } });

  test('arrives on the topic of the app, in the classic form', async () => {
    expect(click()).toBe('sent');
    const [message] = await pull();
    expect(JSON.parse(message?.text ?? '')).toMatchObject({
      type: 'CARD_CLICKED',
      user: { name: 'users/102', type: 'HUMAN' },
      space: { name: BUILDS },
      message: { name: emulator.space(BUILDS).messages[0]?.name },
      action: { actionMethodName: 'approve', parameters: [{ key: 'id', value: '7' }] },
      common: { parameters: { id: '7' }, formInputs: { reason: { stringInputs: { value: ['ok'] } } } },
    });
  });

  test.each([
    ['has no topic', () => void (emulator.project.app.topic = undefined), 'not responding'],
    ['may not be reached by Chat', () => emulator.pubSub.topics.get(TOPIC)?.publishers.clear(), 'not responding'],
    ['is an add-on', () => void (emulator.project.app.isAddOn = true), 'unable to process your request'],
  ])('is lost if the app %s', async (_, change, seen) => {
    change();
    expect(click()).toBe(seen);
    expect(await pull()).toEqual([]);
  });

  test('needs a person of the space, and a button', () => {
    const space = emulator.space(BUILDS);
    expect(() => space.click({ user: 'users/999', button: 'Approve' })).toThrow('users/999 is not in');
    expect(() => space.click({ user: 'users/102', button: 'Reject' })).toThrow('has a button "Reject"');
  });
});
