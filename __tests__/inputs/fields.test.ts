import { expect, test } from '@jest/globals';
import { fieldsInput } from '../../src/inputs/fields.ts';
import { reader } from '../../src/inputs/reader.ts';
import { fakeCore } from '../support/fake-core.ts';
import { expectLinear } from '../support/growth.ts';
import { KEY_FILE } from '../support/secrets.ts';

/** The fields that an input makes, and what is said about it. */
function read(fields: string) {
  const input = reader(fakeCore({ fields }).core);
  const found = fieldsInput(input).map(({ label, value }) => [label, value]);
  return { found, warnings: input.warnings()?.problems.map(({ text }) => text) ?? [] };
}

const COMMIT =
  'Count the birds twice\n\nThe second count is slower.\nTests: 0 failed, 312 passed\nApproved by: the team';

test('a line is a field, and what has no value yet is left out', () => {
  expect(read('Version: 1.4.2\n# a comment\n\nRatio : 16:9\nLater:\nUrl: https://example.com/a:b')).toEqual({
    found: [
      ['Version', '1.4.2'],
      ['Ratio', '16:9'],
      ['Url', 'https://example.com/a:b'],
    ],
    warnings: [],
  });
});

test('a JSON value is one field, whatever it holds', () => {
  const { found, warnings } = read(`Change: ${JSON.stringify(COMMIT)}\nTests: 3 failed\nApproved by: nobody`);
  expect(warnings).toEqual([]);
  expect(found).toEqual([
    ['Change', COMMIT],
    ['Tests', '3 failed'],
    ['Approved by', 'nobody'],
  ]);
});

test('a JSON value of several lines, as toJSON writes it, is one field', () => {
  const list = JSON.stringify(['linux', 'windows'], null, 2);
  const map = JSON.stringify({ Tests: '0 failed', more: { a: 1 } }, null, 2);
  expect(read(`Systems: ${list}\nResult: ${map}\nTests: 3 failed\nNone: null\nEmpty: ""`)).toEqual({
    found: [
      ['Systems', 'linux, windows'],
      ['Result', '{"Tests":"0 failed","more":{"a":1}}'],
      ['Tests', '3 failed'],
    ],
    warnings: [],
  });
});

test('a whole JSON object is a field for each key', () => {
  expect(read(JSON.stringify({ Version: '1.4.2', Notes: COMMIT, Count: 3 }, null, 2)).found).toEqual([
    ['Version', '1.4.2'],
    ['Notes', COMMIT],
    ['Count', '3'],
  ]);
});

test('a block value of YAML is one field, and a label may be in quotation marks', () => {
  expect(read('"Notes": |\n  One: 1\n  Two: 2\nFolded: >-\n  a\n  b\nTests: 3').found).toEqual([
    ['Notes', 'One: 1\nTwo: 2'],
    ['Folded', 'a b'],
    ['Tests', '3'],
  ]);
});

test('a line that is no field continues the value above it', () => {
  expect(read('Change: Count the birds\nThe second count is slower.\nhttps://example.com\nTests: 3')).toEqual({
    found: [
      ['Change', 'Count the birds\nThe second count is slower.\nhttps://example.com'],
      ['Tests', '3'],
    ],
    warnings: [],
  });
});

test('what a commit message says makes no row beside the author’s own of the same label', () => {
  const { found, warnings } = read(`Change: ${COMMIT}\nTests: 3 failed, 309 passed\nApproved by: nobody`);
  expect(found.map(([label]) => label)).toEqual(['Change']);
  expect(found[0]?.[1]).toContain('Tests: 3 failed, 309 passed');
  expect(warnings).toEqual([expect.stringContaining('"Label: ${{ toJSON(…) }}"')]);
});

test('lines that are no field at all are one flaw', () => {
  const { found, warnings } = read('nonsense\nmore nonsense\nVersion: 1');
  expect(found).toEqual([['Version', '1']]);
  expect(warnings).toEqual(['"nonsense" is not a field. Write each line as Label: value.']);
});

test.each([
  ['JSON', JSON.stringify(KEY_FILE, null, 2)],
  ['JSON in a value', `Key: ${JSON.stringify(KEY_FILE)}`],
  ['base64 in lines', Buffer.from(JSON.stringify(KEY_FILE)).toString('base64').replace(/.{76}/g, '$&\n')],
  ['base64 in one line, in a value', `Key: ${Buffer.from(JSON.stringify(KEY_FILE, null, 2)).toString('base64')}`],
  [
    'base64 in lines, in a value',
    `Key: ${Buffer.from(JSON.stringify(KEY_FILE, null, 2))
      .toString('base64')
      .replace(/.{76}/g, '$&\n')}`,
  ],
  ['a webhook', 'Hook: https://chat.googleapis.com/v1/spaces/AAQA/messages?key=AIzaSyMADEUP&token=MADEUPmadeup'],
])('no piece of a key stands in a field: %s', (_, written) => {
  const { found, warnings } = read(written);
  const all = JSON.stringify([found, warnings]);
  const pieces = [...KEY_FILE.private_key.matchAll(/\w{12}/g), ...written.matchAll(/[A-Za-z0-9]{16}/g)];
  expect(pieces.length).toBeGreaterThan(20);
  expect(pieces.map(([piece]) => piece).filter((piece) => all.includes(piece))).toEqual([]);
  expect(warnings).not.toEqual([]);
});

test('of a key file nothing at all stands in a field', () => {
  expect(read(JSON.stringify(KEY_FILE)).found).toEqual([]);
});

test.each(['Label: value\n', 'no field\n', 'A: {\n', 'A: |\n', ' x\n', 'A: "\n', '\n', ':'])(
  'a megabyte of %j is read in time that grows with its length',
  (unit) => expectLinear((size) => read(unit.repeat(size / unit.length)), 1_000_000),
);
