import { describe, expect, test } from '@jest/globals';
import { send as sendAction } from '../../src/send/send-message.ts';
import { job } from '../support/job.ts';
import { foreignMarks } from '../support/marks.ts';
import { useEmulator } from '../support/use-emulator.ts';
import { SPACE } from '../support/runner.ts';

const emulator = useEmulator();

const space = () => emulator.space(SPACE);
const messages = () => space().messages;
const texts = () => messages().map(({ text }) => text);
const threads = () => new Set(messages().map(({ thread }) => thread?.name));
const requests = () => emulator.requests.map(({ call, status }) => `${call} ${status}`);

/** One step that sends; another run each time, as far as its message is concerned. */
async function send(inputs: Record<string, string>, env: Record<string, string> = {}) {
  const fake = await job(emulator, { env }).step(sendAction, '14:00:00', inputs, { onFailure: 'fail' });
  const failed = fake.log.filter((line) => line.startsWith('failed: ')).join('\n');
  return {
    ...fake,
    failed,
    content: fake.log.join('\n'),
    output: (name: string) => (fake.outputs[name] as string | undefined) ?? '',
  };
}

describe('a message without a name', () => {
  test('is a new one each time', async () => {
    await send({ text: 'Hello' });
    const { outputs, failed } = await send({ text: 'Hello' });
    expect(texts()).toEqual(['Hello', 'Hello']);
    expect(failed).toBe('');
    expect(outputs).toEqual({
      space: SPACE,
      message: `${SPACE}/messages/${messages()[1]?.clientAssignedMessageId}`,
      thread: messages()[1]?.thread?.name,
      url: `https://chat.google.com/room/AAQABUILDS/${messages()[1]?.name?.split('/').at(-1)?.replace('.', '/')}`,
      sent: true,
    });
  });

  test('whose answer is lost is asked for again, and there is one', async () => {
    emulator.faults.add({ on: 'messages.create', fault: { kind: 'cut', after: 'commit' } });
    expect((await send({ text: 'Hello' })).outputs).toMatchObject({ sent: true });
    expect(texts()).toEqual(['Hello']);
  });

  test('has a card where there is something to put on it', async () => {
    await send({
      title: 'Release',
      text: 'It is\nout',
      fields: 'Version: 1.4.2',
      buttons: 'Notes: https://example.com/',
    });
    expect(messages()[0]).toMatchObject({
      text: 'Release',
      cardsV2: [
        {
          card: {
            header: { title: 'Release' },
            sections: [
              {
                widgets: [
                  { textParagraph: { text: 'It is<br>out' } },
                  { decoratedText: { topLabel: 'Version', text: '1.4.2' } },
                  {
                    buttonList: {
                      buttons: [{ text: 'Notes', onClick: { openLink: { url: 'https://example.com/' } } }],
                    },
                  },
                ],
              },
            ],
          },
        },
      ],
    });
    await send({ title: 'Release' });
    expect(messages()[1]).toMatchObject({ text: 'Release' });
    expect(messages()[1]?.cardsV2).toBeUndefined();
  });

  test('has the card that is given, under the text', async () => {
    await send({ text: 'Look', card: '{ header: { title: Nightly } }' });
    expect(messages()[0]).toMatchObject({ text: 'Look', cardsV2: [{ card: { header: { title: 'Nightly' } } }] });
  });
});

describe('a message-id', () => {
  test('creates the first time and updates in place ever after, from any job, run or workflow of the repository', async () => {
    const first = await send({ 'message-id': 'Release 1.4 ✓', title: 'Building', fields: 'Step: 1' });
    const { name } = messages()[0]!;
    const env = { GITHUB_RUN_ID: '2', GITHUB_WORKFLOW: 'Other', GITHUB_JOB: 'publish' };
    const second = await send({ 'message-id': 'Release 1.4 ✓', text: 'Done' }, env);
    expect(texts()).toEqual(['Done']);
    expect(messages()[0]?.name).toBe(name);
    expect(messages()[0]?.cardsV2 ?? []).toEqual([]);
    for (const output of ['message', 'thread', 'url']) expect(second.output(output)).toBe(first.output(output));
    expect(space().notifications).toHaveLength(1);
  });

  test.each([
    ['repository', { GITHUB_REPOSITORY: 'octo-org/crow' }],
    ['server', { GITHUB_SERVER_URL: 'https://ghe.example.com' }],
  ])('belongs to the repository: the same one in another %s is another message', async (_, env) => {
    await send({ 'message-id': 'release v1.0.0', text: 'parrot v1.0.0 is out' });
    const { content } = await send({ 'message-id': 'release v1.0.0', text: 'crow v1.0.0 is out' }, env);
    expect(texts()).toEqual(['parrot v1.0.0 is out', 'crow v1.0.0 is out']);
    expect(content).toContain('info: Sent ');
  });

  test('is shared by the repositories that all say shared, and by no other', async () => {
    const inputs = { 'message-id': 'release train', shared: 'true' };
    await send({ ...inputs, text: 'Building' });
    await send({ ...inputs, text: 'Done' }, { GITHUB_REPOSITORY: 'octo-org/crow' });
    expect(texts()).toEqual(['Done']);
    await send({ 'message-id': 'release train', text: 'Mine' });
    expect(texts()).toEqual(['Done', 'Mine']);
  });

  test('shared without a message-id gives a warning, and the message is sent', async () => {
    const { content } = await send({ shared: 'true', text: 'Hello' });
    expect(texts()).toEqual(['Hello']);
    expect(content).toContain('shared: has no effect without message-id. Set message-id, or remove shared.');
  });

  test('is turned into a legal id, which the log tells', async () => {
    const { content, output } = await send({ 'message-id': 'Größe\n::error::ä', text: 'a' });
    const id = output('message').split('/').at(-1)!;
    expect(id).toMatch(/^client-[a-z0-9-]{1,56}$/);
    expect(content).toContain(`message-id "Größe ::error::ä" is ${id} in ${SPACE}.`);
  });

  test.each(['x'.repeat(5000), '::add-mask::x', 'ß', '   spaced   out', '../../spaces/OTHER'])(
    'of any text will do: %#',
    async (id) => {
      expect((await send({ 'message-id': id, text: 'a' })).failed).toBe('');
      expect(messages()).toHaveLength(1);
    },
  );

  test('is another message for another text', async () => {
    for (const id of ['a b', 'a-b', 'A b', 'a  b']) await send({ 'message-id': id, text: id });
    expect(messages()).toHaveLength(4);
  });

  test('used by many at once makes one message', async () => {
    const all = await Promise.all(
      Array.from({ length: 8 }, (_, i) => send({ 'message-id': 'one', text: `Part ${i}` })),
    );
    expect(all.map(({ failed }) => failed)).toEqual(Array(8).fill(''));
    expect(texts()).toEqual([expect.stringMatching(/^Part \d$/)]);
  });

  test.each(['NOT_FOUND', 'PERMISSION_DENIED'] as const)('creates where a missing message is %s', async (missing) => {
    emulator.settings.missingMessage = missing;
    await send({ 'message-id': 'one', text: 'a' });
    await send({ 'message-id': 'one', text: 'b' });
    expect(texts()).toEqual(['b']);
  });

  test('brings a message back that was deleted by hand', async () => {
    await send({ 'message-id': 'one', text: 'a' });
    space().deleteMessage(messages()[0]!.name!);
    await send({ 'message-id': 'one', text: 'b' });
    expect(texts()).toEqual(['b']);
  });

  test('whose first answer is lost still makes one message', async () => {
    emulator.faults.add({ on: 'messages.create', fault: { kind: 'cut', after: 'commit' } });
    await send({ 'message-id': 'one', text: 'a' });
    expect(texts()).toEqual(['a']);
  });
});

describe('the name of a message', () => {
  test('updates that one, whichever of its two names it is', async () => {
    const { output } = await send({ text: 'a' });
    await send({ message: output('message'), text: 'b' });
    await send({ message: messages()[0]!.name!, title: 'c', fields: 'd: e' });
    expect(texts()).toEqual(['c']);
    expect(requests().slice(1)).toEqual(['messages.patch 200', 'messages.patch 200']);
  });

  test('of nothing creates nothing', async () => {
    const { failed, outputs } = await send({ message: `${SPACE}/messages/client-gone`, text: 'b' });
    expect(failed).toMatch(
      /Could not update spaces\/AAQABUILDS\/messages\/client-gone: .*\(404 NOT_FOUND\).*Check the name/s,
    );
    expect(outputs).toMatchObject({ sent: false, error: expect.stringContaining('404') as unknown });
    expect(messages()).toEqual([]);
  });

  test("of another app's or a person's message is refused by Google, and the log says why", async () => {
    const other = emulator.addProject();
    space().addApp(other.id);
    await send({ text: 'theirs', credentials: JSON.stringify(other.key) });
    space().addMessage({ user: 'users/101', text: 'mine' });
    for (const { name } of messages()) {
      const { failed } = await send({ message: name!, text: 'b' });
      expect(failed).toContain('403 PERMISSION_DENIED');
      expect(failed).toContain('the message belongs to another app');
    }
    expect(texts()).toEqual(['theirs', 'mine']);
  });
});

describe('where a message stands', () => {
  test('messages with one thread-key stand in one thread', async () => {
    for (const text of ['a', 'b']) await send({ text, 'thread-key': 'pr-12' });
    await send({ text: 'c', 'thread-key': 'pr-13' });
    expect(threads().size).toBe(2);
    expect(messages()[0]?.thread?.name).toBe(messages()[1]?.thread?.name);
  });

  test('an update stays where it is', async () => {
    await send({ text: 'a', 'message-id': 'one', 'thread-key': 'here' });
    await send({ text: 'b', 'message-id': 'one', 'thread-key': 'there' });
    expect(texts()).toEqual(['b']);
    expect(messages()[0]?.thread?.threadKey).toBe('here');
  });

  test.each([
    ['a thread', () => messages()[0]!.thread!.name!],
    ['a message, by the name Google gave it', () => messages()[0]!.name!],
    ['a message, by the name the app gave it', () => `${SPACE}/messages/${messages()[0]!.clientAssignedMessageId}`],
  ])('a reply goes to %s', async (_, name) => {
    await send({ text: 'a' });
    const { failed, content } = await send({ text: 'b', 'reply-to': name() });
    expect([failed, threads().size]).toEqual(['', 1]);
    expect(content).not.toContain('warning');
  });

  test('a reply to a person stands in their thread', async () => {
    const { thread } = space().addMessage({ user: 'users/101', text: 'Is it out?' });
    await send({ text: 'It is', 'reply-to': thread!.name! });
    expect(messages()[1]?.thread?.name).toBe(thread!.name);
  });

  test('a reply to a message that is not there is not sent', async () => {
    const { failed } = await send({ text: 'b', 'reply-to': `${SPACE}/messages/client-gone` });
    expect(failed).toContain('404');
    expect(messages()).toEqual([]);
  });

  test('a reply to a thread that is gone is sent, with a warning', async () => {
    const { failed, content } = await send({ text: 'b', 'reply-to': `${SPACE}/threads/gone` });
    expect(failed).toBe('');
    expect(content).toMatch(
      /warning: The message is in spaces\/AAQABUILDS\/threads\/\w+, because .*\/threads\/gone no longer exists/,
    );
    expect(texts()).toEqual(['b']);
  });
});

describe('how a message arrives', () => {
  const arrival = () => space().notifications.at(-1);

  test('as each member has chosen, when nothing is said', async () => {
    await send({ text: 'a' });
    expect(arrival()).toMatchObject({ type: 'NOTIFICATION_TYPE_NONE', pinged: [], unread: true });
  });

  test('silently: nobody is notified, and nothing is unread', async () => {
    await send({ text: 'a', notification: 'silent' });
    expect(arrival()).toMatchObject({ type: 'NOTIFICATION_TYPE_SILENT', pinged: [], unread: false });
  });

  test('by force: everybody is notified', async () => {
    await send({ text: 'a', notification: 'force' });
    expect(arrival()?.pinged).toHaveLength(4);
  });

  test('an update notifies nobody, whomever it mentions', async () => {
    await send({ text: 'a', 'message-id': 'one' });
    await send({ text: 'b', 'message-id': 'one', mention: 'all', notification: 'force' });
    expect(texts()).toEqual(['<users/all> b']);
    expect(space().notifications).toHaveLength(1);
    expect(arrival()?.pinged).toEqual([]);
  });
});

describe('mentions', () => {
  const people = 'octocat: users/103\nBen-L: users/102';

  test.each([
    ['users/101', '<users/101> Look', ['users/101']],
    ['all', '<users/all> Look', ['users/101', 'users/102', 'users/103', 'users/104']],
    ['author', '<users/103> Look', ['users/103']],
    ['octocat', '<users/103> Look', ['users/103']],
    ['@ben-l', '<users/102> Look', ['users/102']],
    ['users/101\n# and\noctocat\nusers/103\nauthor', '<users/101> <users/103> Look', ['users/101', 'users/103']],
    ['users/999', '<users/999> Look', []],
  ])('%j', async (mention, text, pinged) => {
    await send(
      { text: 'Look', mention, people },
      { GITHUB_ACTOR: 'renovate[bot]', GITHUB_TRIGGERING_ACTOR: 'octocat' },
    );
    expect(texts()).toEqual([text]);
    expect(space().notifications[0]?.pinged).toEqual(pinged);
  });

  test('a login that people does not know is named without a mention, and the log says what is missing', async () => {
    const { content } = await send(
      { title: 'Look', mention: 'hubot\nauthor', people },
      { GITHUB_ACTOR: 'renovate[bot]', GITHUB_TRIGGERING_ACTOR: 'renovate[bot]' },
    );
    expect(texts()).toEqual(['hubot renovate[bot] Look']);
    expect(content).toContain(
      'hubot is named but not mentioned. To mention this person, add "hubot: users/…" to people.',
    );
    expect(space().notifications[0]?.pinged).toEqual([]);
  });

  test('stand above a card too', async () => {
    await send({ card: '{ header: { title: Nightly } }', mention: 'users/101' });
    expect(texts()).toEqual(['<users/101>']);
  });
});

describe('words that strangers may have chosen', () => {
  const HOSTILE = '<users/all> <https://evil.example|Click> https://evil.example/ *b* `c` &lt;users/101&gt; <b>x</b>';

  test.each(['text', 'title', 'fields', 'buttons'])('in %s ping nobody and mark up nothing', async (input) => {
    const hostile = { fields: `${HOSTILE}: ${HOSTILE}`, buttons: `${HOSTILE}: https://ok.example/` }[input] ?? HOSTILE;
    expect((await send({ title: 'a', text: 'b', [input]: hostile })).failed).toBe('');
    expect(space().notifications[0]?.mentioned).toEqual([]);
    expect(messages().flatMap((message) => foreignMarks(message, ['https://ok.example/']))).toEqual([]);
  });

  test.each([
    ['a text', {}],
    ['a text on a card', { title: 'Log' }],
  ])('of 100 kB are cut to what Chat takes: %s', async (_, more) => {
    for (const text of ['a '.repeat(50_000), '🦜'.repeat(25_000), '<'.repeat(100_000), '"\n'.repeat(50_000)]) {
      expect((await send({ text, ...more })).failed).toBe('');
      const json = JSON.stringify(messages().at(-1)!);
      expect(json).toMatch(/… \+\d+ more/);
    }
  });

  test('of 20 kB are shown whole', async () => {
    await send({ text: 'a '.repeat(10_000) });
    expect(texts()[0]).toHaveLength(19_999);
  });
});

describe('an invalid optional input gives a warning, and the message is sent without it', () => {
  test.each<[Record<string, string>, RegExp]>([
    [{ notification: 'silent', 'thread-key': 'b' }, /notification: a silent message cannot start or reply to a thread/],
    [{ notification: 'silent', 'reply-to': `${SPACE}/threads/1` }, /notification: a silent message/],
    [
      { notification: 'silent', mention: 'all' },
      /notification: mentions notify nobody in a silent message, so this message is not silent/,
    ],
    [{ notification: 'loud' }, /notification: "loud" is not one of default, silent, force/],
    [{ mention: 'Ada Okafor' }, /mention: "Ada Okafor" cannot be mentioned/],
    [{ mention: 'users/ada@example.com' }, /mention: "users\/ada@example\.com" cannot be mentioned/],
    [{ people: 'octocat=users/1' }, /people: /],
    [{ timeout: '30s' }, /timeout: "30s" is not a number of seconds/],
    [{ 'thread-key': 'x'.repeat(4001) }, /thread-key: has 4001 characters\. The maximum is 4,000/],
    [
      { title: 'a', fields: 'Change: x\nThe second line of a commit message.\nChange: y' },
      /fields: a label is repeated, so it is shown as part of the field above it/,
    ],
  ])('%j', async (inputs, says) => {
    const { failed, outputs, log } = await send({ text: 'a', ...inputs });
    expect(failed).toBe('');
    expect(log).toContainEqual(expect.stringMatching(says));
    expect(outputs).toMatchObject({ sent: true });
    expect(emulator.space(SPACE).messages).toHaveLength(1);
  });
});

describe('all problems are reported at once, and nothing is sent', () => {
  test.each<[Record<string, string>, RegExp]>([
    [{}, /text, title and card: are all empty, so there is nothing to send/],
    [
      { fields: 'a: b' },
      /text, title and card: are all empty.*\n {2}title: is empty, but fields, buttons and changes need/,
    ],
    [{ text: 'a', fields: 'a: b' }, /title: is empty, but fields, buttons and changes need a card with a title/],
    [{ card: '{header: {title: a}}', title: 'b' }, /card: cannot be combined with title, fields, buttons, or changes/],
    [{ text: 'a', message: `${SPACE}/messages/1`, 'message-id': 'b' }, /message and message-id: name two messages/],
    [{ text: 'a', 'thread-key': 'b', 'reply-to': `${SPACE}/threads/1` }, /thread-key and reply-to: name two threads/],
    [
      { text: 'a', message: `${SPACE}/messages/1`, 'thread-key': 'b' },
      /message: cannot be combined with thread-key or reply-to/,
    ],
    [
      { text: 'a', message: 'spaces/OTHER/messages/1' },
      /message: "spaces\/OTHER\/messages\/1" is not in spaces\/AAQABUILDS/,
    ],
    [{ text: 'a', message: `${SPACE}/threads/1` }, /message: .*Write it as spaces\/AAQABUILDS\/messages\/…/],
    [{ text: 'a', message: `${SPACE}/messages/../../x` }, /message: /],
    [
      { text: 'a', 'reply-to': 'spaces/OTHER/threads/1' },
      /reply-to: "spaces\/OTHER\/threads\/1" is not in spaces\/AAQABUILDS/,
    ],
    [{ text: 'a', 'reply-to': 'the thread above' }, /reply-to: .*Write it as/],
    [
      { card: '{ header: { subtitle: a }, sections: [{ widgets: [{ textParagraf: {} }] }] }' },
      /card: .*Chat does not support "textParagraf" here/,
    ],
    [{ text: '\u200b' }, /has no visible characters/],
  ])('%j', async (inputs, says) => {
    const { failed, outputs } = await send(inputs);
    expect(failed).toMatch(says);
    expect(outputs).toMatchObject({ sent: false, error: expect.any(String) as unknown });
    expect(emulator.requests).toEqual([]);
  });

  test('with every problem in one go', async () => {
    const { failed } = await send({ space: '?', timeout: '0', notification: 'loud', 'message-id': 'a', message: 'b' });
    expect(failed).toMatch(
      /6 inputs need attention\.\n {2}space: .*\n {2}message: .*\n {2}text, title and card: .*\n {2}message and message-id: .*\n {2}timeout: .*\n {2}notification: /,
    );
  });

  test('a card and a text that are too large together: the card is never cut', async () => {
    const paragraph = { textParagraph: { text: 'x'.repeat(20_000) } };
    const card = JSON.stringify({ sections: [{ widgets: [paragraph] }] });
    expect((await send({ card, text: 'y '.repeat(10_000) })).failed).toBe('');
    expect(JSON.stringify(messages()[0]?.cardsV2)).toContain('x'.repeat(20_000));
    expect(texts()[0]).toMatch(/… \+\d+ more$/);
  });
});

test('a dry run shows the message and sends nothing', async () => {
  const { content, summary } = await send({ text: 'Hello', 'dry-run': 'true', credentials: '' });
  expect(content).toContain('"text": "Hello"');
  expect(summary.join('\n')).toContain(`Would send to ${SPACE}`);
  expect(emulator.requests).toEqual([]);
});

test('fails when Chat does, unless the workflow says otherwise', async () => {
  space().removeApp();
  expect((await send({ text: 'a' })).failed).toContain('Apps & integrations → Add apps');
  const { failed, content } = await send({ text: 'a', 'on-error': 'warn' });
  expect([failed, content.includes('warning: Google Chat: Could not post')]).toEqual(['', true]);
});

describe('a run that gets no secrets', () => {
  test('because of Dependabot says so in a notice, sends nothing, and stays green', async () => {
    const env = { GITHUB_ACTOR: 'dependabot[bot]' };
    const { log, outputs } = await send({ credentials: '', text: 'Hello' }, env);
    expect(log).toEqual([
      'notice: Google Chat: skipped. Actions secrets are not available to workflows triggered by Dependabot.',
    ]);
    expect(outputs).toEqual({ sent: false });
    expect(requests()).toEqual([]);
  });

  test('of the repository itself fails: a secret is misspelt', async () => {
    const { failed } = await send({ credentials: '', text: 'Hello' });
    expect(failed).toContain('no way to sign in is given');
  });
});
