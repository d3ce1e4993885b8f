import { describe, expect, test } from '@jest/globals';
import { forHtml, forLabel, forText, manyLines, oneLine } from '../../src/message/plain.ts';
import { statusMessage } from '../../src/message/status.ts';
import { status } from '../support/build.ts';

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
      said: {
        text,
        environment: text,
        fields: [{ label: text, value: text }],
        buttons: [{ label: text, url: 'https://ok.example/' }],
      },
    }),
  );
  const json = JSON.stringify(message);

  test('mentions nobody and marks up nothing in the text', () => {
    expect(message.text).not.toMatch(/[<>*~`]/);
    expect(message.text).not.toMatch(/_.*_/);
    expect(message.text).not.toContain('\n');
  });

  test('adds no tag of its own to the card', () => {
    const tags = [...json.matchAll(/<\/?([a-z]+)[^>]*>/g)].map(([tag]) => tag);
    expect(
      tags.filter(
        (tag) =>
          !/^<(font color=\\"#[0-9a-f]{6}\\"|\/font|\/?b|br|a href=\\"https:\/\/github\.com\/[^"<>]*\\"|\/a)>$/.test(
            tag,
          ),
      ),
    ).toEqual([]);
  });

  test('links nowhere', () => {
    const shown = json.replaceAll(/"url":"[^"]*"|href=\\"[^"]*\\"/g, '');
    expect(shown).not.toMatch(/https?:\/\//);
    expect(shown).not.toContain('evil.example');
  });

  test('hides nothing', () => {
    expect(json.isWellFormed()).toBe(true);
    expect(json.replaceAll('\u2060', '')).not.toMatch(/\\u00|[\u200b\u202a-\u202e\u2066-\u2069]/);
  });
});

test.each([
  ['feature_x', 'feature_x'],
  ['a_b_c', 'aˍbˍc'],
  ['v1.2.3', 'v1.2.3'],
  ['fix <T> in *ptr', 'fix ‹T› in ∗ptr'],
  ['[skip ci] 50% & more', '[skip ci] 50% & more'],
])('%j reads as it was written: %j', (written, shown) => {
  expect(forText(written)).toBe(shown);
});

test('characters of a card keep their meaning as text', () => {
  expect(forHtml('a < b && "c"\nd')).toBe('a &lt; b &amp;&amp; &quot;c&quot;<br>d');
  expect(forLabel('a <b> &lt; & c')).toBe('a ‹b› &\u2060lt; & c');
});

test('emoji made of several characters stay whole', () => {
  expect(oneLine('👨‍👩‍👧 ok')).toBe('👨‍👩‍👧 ok');
});

test('lines stay lines, and a gap is one empty line', () => {
  expect(manyLines('a\r\nb\n\n\n\n\tc  \n')).toBe('a\nb\n\n  c');
});
