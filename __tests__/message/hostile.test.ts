import { describe, expect, test } from '@jest/globals';
import { escapeHtml, escapeLabel, manyLines, oneLine, escapeText } from '../../src/message/escape.ts';
import { statusMessage } from '../../src/message/status-message.ts';
import fc from 'fast-check';
import type { Message } from '../../emulator/index.ts';
import { readCardHtml } from '../../tools/viewer/browser/syntax/card-html.js';
import { status } from '../support/build.ts';
import { expectLinear } from '../support/growth.ts';
import { hostileText } from '../support/hostile-texts.ts';
import { foreignMarks, wordsOf } from '../support/marks.ts';

const HOSTILE = [
  '<users/all>',
  '<users/123> look',
  '<https://evil.example|Click>',
  'https://evil.example/x',
  'www.evil.example',
  'me@evil.example',
  '*bold* _it_ ~gone~ `code` ```block```',
  '</font></b><a href="https://evil.example">x</a>',
  '&lt;users/all&gt;',
  '&#60;b&#62;',
  'a\u200bb\u2060c\u202ed\u0000e\u001b[31mf\ud800g',
  'line\nbreak\r\n::add-mask::x',
];

describe.each(HOSTILE)('%j in every field a stranger controls', (text) => {
  const message = statusMessage(
    status({
      outcome: { kind: 'failure', took: 1000 },
      build: {
        workflow: text,
        job: text,
        event: text,
        ref: { kind: 'pull request', name: text, number: 1, title: text, url: 'https://github.com/o/r/pull/1' },
        commit: {
          sha: 'f95f852bd8fca8fcc58a9a2d6c842781e32a215e',
          url: 'https://github.com/o/r/commit/f95f852',
          title: text,
        },
        actor: { login: text, url: 'https://github.com/x' },
        matrix: text,
      },
      content: {
        text,
        environment: text,
        fields: [{ label: text, value: text }],
        buttons: [{ label: text, url: 'https://ok.example/' }],
      },
    }),
  );
  const json = JSON.stringify(message);

  test('mentions nobody, hides no address and marks up nothing in the text', () => {
    expect(foreignMarks(message as Message, ['https://ok.example/'])).toEqual([]);
    expect(message.text).not.toContain('\n');
  });

  test('adds no tag of its own to the card', () => {
    const tags = [...JSON.stringify(message.cardsV2).matchAll(/<\/?([a-z]+)[^>]*>/g)].map(([tag]) => tag);
    expect(
      tags.filter(
        (tag) =>
          !/^<(font color=\\"#[0-9a-f]{6}\\"|\/font|\/?b|br|a href=\\"https:\/\/github\.com\/[^"<>]*\\"|\/a)>$/.test(
            tag,
          ),
      ),
    ).toEqual([]);
  });

  test('hides nothing', () => {
    expect(json.isWellFormed()).toBe(true);
    expect(json.replaceAll('\u2060', '')).not.toMatch(/\\u00|[\u200b\u202a-\u202e\u2066-\u2069]/);
  });
});

describe('the text above the card', () => {
  test.each([
    'feature_x',
    'my_bird_service on db_main_01',
    'https://wiki.example.com/run_books/my_bird_service?a=b*c',
    'src/engine.ts:12',
    'ghcr.io/acme/bird_song:1.4.2',
    'v1.2.3',
    'a < b, a<b and 2 > 1',
    '[skip ci] 50% & more',
    '3 * 4 * 5 ~ 60, x ~ y',
    'it is `so',
    'ada@example.com',
  ])('%j stays as it was written', (written) => {
    expect(escapeText(written)).toBe(written);
  });

  test.each([
    ['<users/all> *bold* `code`', '<\u2060users/all> ∗bold∗ ˋcodeˋ'],
    ['<https://evil.example|Click>', '<\u2060https://evil.example|Click>'],
    ['_internal tests passed on fix_', 'ˍinternal tests passed on fixˍ'],
    ['- a\n> b\n* c', '\u2060- a\n\u2060> b\n\u2060* c'],
  ])('%j means nothing to Chat: %j', (written, shown) => {
    expect(escapeText(written)).toBe(shown);
  });

  test('has no mark of a stranger’s making, whatever values meet in it', () => {
    const value = fc.oneof(
      hostileText,
      fc.string({
        unit: fc.constantFrom('*', '_', '~', '`', '<', '>', '|', ' ', 'a', '-', '.', '\n', 'users/all'),
        maxLength: 12,
      }),
    );
    fc.assert(
      fc.property(value, value, value, (one, two, three) => {
        const text = escapeText(manyLines(`🟢 ${one} passed on ${two}: ${three}`));
        expect(foreignMarks({ text, markupSyntax: 'MARKUP_SYNTAX_CHAT' })).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});

describe('a card', () => {
  test('shows every character that was written', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const shown = readCardHtml(escapeHtml(manyLines(text)));
        expect(wordsOf(shown)).toBe(manyLines(text));
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    [
      'TypeError: bird_count is not a function in src/engine.ts',
      'TypeError: bird_count is not a function in src/engine.ts',
    ],
    ['registry.example.com/my_bird_service:1.4.2', 'registry.example.com/my_bird_service:1.4.2'],
    ['a < b && "c"\nd', 'a &lt; b &amp;&amp; &quot;c&quot;<br>d'],
  ])('has %j as %j', (written, html) => {
    expect(escapeHtml(written)).toBe(html);
  });

  test.each([
    ['build & test <3 v1.2.3 my_app.example.com', 'build & test <3 v1.2.3 my_app.example.com'],
    ['a <b> &lt; & c', 'a <\u2060b> &\u2060lt; & c'],
  ])('has the label %j as %j, the same as plain text and as HTML', (written, label) => {
    expect(escapeLabel(written)).toBe(label);
  });
});

test.each([
  ['\u001b[1;31m3 failed\u001b[0m, \u001b[38;5;46m309 passed\u001b[m', '3 failed, 309 passed'],
  ['\u001b]8;;https://example.com/r?a=1\u001b\\report\u001b]8;;\u001b\\ and', 'report and'],
  ['\u001b]8;;https://example.com\u0007report\u001b]8;;\u0007', 'report'],
  ['\u009b31mred\u009b0m \u009d0;title\u009cx', 'red x'],
  ['a\u001bPq#0;2;0\u001b\\b\u001b(Bc', 'abc'],
  ['[31m and array[0m', '[31m and array[0m'],
])('%j, which a terminal obeys, is %j', (written, shown) => {
  expect(oneLine(written)).toBe(shown);
});

test('a terminal sequence that never ends takes no more than its line', () => {
  expect(manyLines('a\u001b]8;;https://example.com\nb')).toBe('a\nb');
});

test.each([
  '👨‍👩‍👧 ok',
  '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f} Scotland',
  '🇩🇪🇫🇷',
  '❤️ 1️⃣',
  'n\u0303 é क्षि می‌خواهم',
])('%j stays whole', (text) => {
  expect(oneLine(text)).toBe(text);
});

test('format characters that nobody sees go; signs around digits, which are seen, stay', () => {
  expect(oneLine('a\u{13437}b\u{1bca0}c\u{1d173}d')).toBe('abcd');
  expect(oneLine('\u070f\u0600 12')).toBe('\u070f\u0600 12');
});

test('tag characters that are part of no flag go', () => {
  expect(oneLine('a\u{e0041}\u{e0042}b\u{e007f}')).toBe('ab');
});

test.each(['*', '_a ', '`', '<users/all>', '\u001b[', '\u001b]', '\u{1f3f4}\u{e0067}', '- \n', '&lt;', 'a\n'])(
  'a megabyte of %j is read in time that grows with its length',
  (unit) =>
    expectLinear((size) => {
      const text = unit.repeat(size / unit.length);
      escapeText(manyLines(text));
      escapeHtml(oneLine(text));
      escapeLabel(text);
    }, 1_000_000),
);

test('lines stay lines, and a gap is one empty line', () => {
  expect(manyLines('a\r\nb\n\n\n\n\tc  \n')).toBe('a\nb\n\n  c');
});
