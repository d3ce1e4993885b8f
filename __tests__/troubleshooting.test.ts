import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorTexts } from './support/error-texts.ts';
import { ROOT } from './support/workflow.ts';

const PAGE = readFileSync(join(ROOT, 'docs/troubleshooting.md'), 'utf8');

/** What a page quotes from the log: the code in the first cells of its tables. */
const quotesIn = (page: string) =>
  [...page.matchAll(/^\| ((?:`[^`|]+` ?)+)\|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, quote = '']) => quote),
  );

const QUOTES = quotesIn(PAGE);

/** What is said to machines, or by one part of the code to another. */
const NOT_FOR_PEOPLE = ['too large', 'no token', 'the answer holds no token', 'Google Chat: …'];
const TEXTS = errorTexts().filter(({ text }) => !NOT_FOR_PEOPLE.includes(text));

/** Whether a sentence of the code is the one quoted; `…` in the quote stands for anything. */
const isQuoted = (text: string, quote: string): boolean => {
  const parts = quote.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(parts.join('.*'), 's').test(text);
};

test('every sentence that the code says when something is wrong has a row', () => {
  const missing = TEXTS.filter(({ text }) => !QUOTES.some((quote) => isQuoted(text, quote)));
  expect(missing).toEqual([]);
  expect(TEXTS.length).toBeGreaterThan(100);
});

test('every row quotes a sentence that the code still says', () => {
  const stale = QUOTES.filter((quote) => !TEXTS.some(({ text }) => isQuoted(text, quote)));
  expect(stale).toEqual([]);
});

test('the commonest ones in the README are quoted as the code says them', () => {
  const commonest = quotesIn(
    readFileSync(join(ROOT, 'README.md'), 'utf8').split('\n## When something is wrong\n')[1]?.split('\n## ')[0] ?? '',
  );
  expect(commonest).toHaveLength(5);
  expect(commonest.filter((quote) => !TEXTS.some(({ text }) => isQuoted(text, quote)))).toEqual([]);
});

test('every row tells why, and what to do', () => {
  const rows = [...PAGE.matchAll(/^\| (?!---|the log says|in the log|what you see)(.*) \|$/gm)].map(
    ([, row = '']) => row,
  );
  expect(rows.length).toBeGreaterThan(80);
  for (const row of rows) {
    const [, why = '', what = ''] = row.split(' | ');
    expect([row, why.trim(), what.trim()]).toEqual([
      row,
      expect.stringMatching(/\S.*[.:`]$/),
      expect.stringMatching(/\S.*[.`)]$/),
    ]);
  }
});
