import { describe, expect, test } from '@jest/globals';
import type { ChatMessage, Widget } from '../../src/google-chat/chat-api.ts';
import { statusMessage } from '../../src/message/status-message.ts';
import { headline } from '../../src/message/headline.ts';
import { duration, outcomeKind } from '../../src/message/wording.ts';
import { status } from '../support/build.ts';

const card = (message: ChatMessage) => message.cardsV2?.[0]?.card ?? {};
const widgets = (message: ChatMessage): Widget[] =>
  (card(message).sections ?? []).flatMap((section) => section.widgets ?? []);
const rows = (message: ChatMessage) =>
  widgets(message).flatMap(({ decoratedText }) => (decoratedText ? [decoratedText] : []));
const row = (message: ChatMessage, label: string) => rows(message).find(({ topLabel }) => topLabel === label)?.text;
const bytes = (message: ChatMessage) => Buffer.byteLength(JSON.stringify(message));
const buttons = (message: ChatMessage) => widgets(message).flatMap(({ buttonList }) => buttonList?.buttons ?? []);

test.each([
  [{ kind: 'running' }, '🟡 CI · build started on main'],
  [{ kind: 'success', took: 150_000 }, '🟢 CI · build passed on main in 2m 30s'],
  [{ kind: 'failure', took: 4000 }, '🔴 CI · build failed on main in 4s'],
  [{ kind: 'cancelled', took: 3_900_000 }, '⚪ CI · build cancelled on main after 1h 5m'],
  [{ kind: 'skipped', took: undefined }, '⚪ CI · build skipped on main'],
  [{ kind: 'unknown', took: undefined }, '🟣 CI · build ended with an unknown result on main'],
] as const)('the one line of %j', (outcome, line) => {
  expect(headline(status({ outcome }))).toBe(line);
});

test.each([
  ['success', 'success'],
  ['failure', 'failure'],
  ['cancelled', 'cancelled'],
  ['skipped', 'skipped'],
  ['canceled', 'unknown'],
  ['Success', 'unknown'],
  ['', 'unknown'],
  [undefined, 'unknown'],
] as const)('the job status %p is %s: never guessed, never taken for success', (jobStatus, kind) => {
  expect(outcomeKind(jobStatus)).toBe(kind);
});

test.each([
  [0, '0s'],
  [999, '1s'],
  [59_499, '59s'],
  [59_500, '1m 0s'],
  [3_599_499, '59m 59s'],
  [3_600_000, '1h 0m'],
  [-5, '0s'],
])('%p ms are said as %s', (ms, content) => {
  expect(duration(ms)).toBe(content);
});

test('the card of a plain start, as a whole', () => {
  expect(statusMessage(status())).toMatchSnapshot();
});

test('the card of a rich end, as a whole', () => {
  const rich = status({
    outcome: { kind: 'failure', took: 150_000 },
    build: {
      event: 'pull request',
      ref: {
        kind: 'pull request',
        name: 'sing-louder',
        number: 12,
        title: 'Sing <b>louder</b> & longer',
        url: 'https://github.com/octo-org/octo-repo/pull/12',
      },
      attempt: 2,
      matrix: 'linux, 24',
    },
    content: {
      title: 'Nightly of the parrot',
      text: 'Two lines\nof text',
      fields: [{ label: 'Version', value: '1.4.2' }],
      buttons: [{ label: 'Dashboard', url: 'https://example.com/d?a=1&b=2' }],
      environment: 'production',
      url: 'https://parrot.example.com/',
    },
  });
  expect(statusMessage(rich)).toMatchSnapshot();
});

test('always says which markup its text is in', () => {
  expect(statusMessage(status()).markupSyntax).toBe('MARKUP_SYNTAX_CHAT');
});

test('the same status makes the same bytes', () => {
  expect(JSON.stringify(statusMessage(status()))).toBe(JSON.stringify(statusMessage(status())));
});

test('tells the start in a form that stays true if the end never comes', () => {
  const stateRow = (...given: Parameters<typeof status>) => rows(statusMessage(status(...given)))[0];
  expect(stateRow()?.text).toMatch(/^🟡 <b>Started<\/b> 14:02 UTC$/u);
  expect(stateRow({ outcome: { kind: 'success', took: 1000 } })?.bottomLabel).toBe('started 14:02 UTC');
  expect(stateRow({ outcome: { kind: 'running', phase: 'Testing' } })).toMatchObject({
    bottomLabel: 'started 14:02 UTC',
  });
  expect(stateRow({ startedAt: undefined })).not.toHaveProperty('bottomLabel');
});

test('a long name leaves room for the result and the branch in the one line', () => {
  const build = { workflow: 'w'.repeat(100), job: `test (${'v'.repeat(300)})` };
  expect(headline(status({ build }))).toMatch(/^🟡 w{32}… \+68 more · test \(v{50}… \+251 more started on main$/);
  expect(JSON.stringify(statusMessage(status({ build })).cardsV2)).toContain('w'.repeat(100));
});

test('a phase shows in the one line, and the word is then that it runs', () => {
  expect(statusMessage(status({ outcome: { kind: 'running', phase: 'Deploying *eu*' } })).text).toBe(
    '🟡 CI · build running on main: Deploying ∗eu∗',
  );
});

test('a build without ref, commit or actor still has a log to open', () => {
  const message = statusMessage(status({ build: { ref: undefined, commit: undefined, actor: undefined } }));
  expect(buttons(message).map(({ text }) => text)).toEqual(['Job log']);
  expect(message.text).toBe('🟡 CI · build started');
});

test('an environment without address is named, an address without environment is linked', () => {
  expect(row(statusMessage(status({ content: { environment: 'a < b' } })), 'Environment')).toBe('a &lt; b');
  expect(row(statusMessage(status({ content: { url: 'https://x.example/' } })), 'URL')).toMatch(
    /^<a href="https:\/\/x\.example\/">/,
  );
});

describe('stays inside what Chat takes, whatever it is fed', () => {
  const family = '👨‍👩‍👧‍👦';
  const huge = status({
    build: {
      repository: 'r'.repeat(5000),
      ref: {
        kind: 'pull request',
        name: 'b'.repeat(5000),
        title: family.repeat(20_000),
        number: 1,
        url: `https://github.com/${'u'.repeat(500)}`,
      },
      commit: { sha: 'a'.repeat(40), url: 'https://github.com/c', title: '<&>"'.repeat(25_000) },
      matrix: Array.from({ length: 500 }, () => 'v'.repeat(300)).join(', '),
    },
    content: {
      title: '漢'.repeat(100_000),
      text: '<&>'.repeat(50_000),
      fields: Array.from({ length: 1000 }, (_, n) => ({ label: `L${n}`.repeat(50), value: '"'.repeat(2000) })),
      buttons: Array.from({ length: 300 }, (_, n) => ({
        label: `B${n}`,
        url: `https://example.com/${'p'.repeat(1000)}/${n}`,
      })),
      environment: 'e'.repeat(4000),
    },
  });

  test('under 30,000 bytes and 100 widgets', () => {
    expect(bytes(statusMessage(huge))).toBeLessThanOrEqual(30_000);
    expect(widgets(statusMessage(huge)).length).toBeLessThanOrEqual(100);
  });

  test('says how much is missing', () => {
    const many = statusMessage(
      status({ content: { fields: Array.from({ length: 47 }, (_, n) => ({ label: `L${n}`, value: 'v' })) } }),
    );
    expect(widgets(many).some(({ textParagraph }) => textParagraph?.text === '… +7 more')).toBe(true);
    const long = statusMessage(status({ content: { title: 'a'.repeat(1000) } }));
    expect(card(long).header?.title).toBe(`${'a'.repeat(120)}… +880 more`);
  });

  test('cuts between characters, never through one', () => {
    const title = card(statusMessage(status({ content: { title: family.repeat(500) } }))).header?.title ?? '';
    const kept = title.replace(/… \+\d+ more$/, '');
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.replaceAll(family, '')).toBe('');
  });
});
