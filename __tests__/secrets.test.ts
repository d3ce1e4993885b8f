import { describe, expect, test } from '@jest/globals';
import { NotUnderstood } from '../src/errors.ts';
import { reader } from '../src/inputs/reader.ts';
import { holdsSecret, quote, secretsIn } from '../src/secrets.ts';
import { fakeCore } from './support/fake-core.ts';
import { KEY_FILE } from './support/secrets.ts';

const BASE64 = Buffer.from(JSON.stringify(KEY_FILE)).toString('base64').replace(/.{76}/g, '$&\n');
const WEBHOOK =
  'https://chat.googleapis.com/v1/spaces/AAQABUILDS/messages?key=MADE-UP-KEY-012345&token=MADE%2DUP-TOKEN';

describe('what a sentence quotes', () => {
  test.each([
    ['Builds', '"Builds"'],
    ['users/ada', '"users/ada"'],
    [
      'projects/1/locations/global/workloadIdentityPools/pool/x',
      '"projects/1/locations/global/workloadIdentityPools/pool/x"',
    ],
    ['two\nlines\u001b[31m', '"two lines [31m"'],
    ['x '.repeat(40).trim(), `"${'x '.repeat(30).trim()} …"`],
  ])('%j is quoted as %j', (written, quoted) => {
    expect(quote(written).replace(/(\S)…/, '$1 …')).toBe(quoted);
  });

  test.each([
    ['a key', JSON.stringify(KEY_FILE)],
    ['a line of base64', BASE64.split('\n')[3] ?? ''],
    ['a webhook', WEBHOOK],
    ['a token of GitHub', `ghp_${'a1B2'.repeat(9)}`],
    ['a private key', KEY_FILE.private_key],
    ['an API key', 'AIzaSyMADEUPMADEUPMADEUPMADEUP'],
  ])('%s is not', (_, written) => {
    expect(quote(written)).toBe(`a value of ${written.length} characters`);
  });

  test('a piece of a value that could be a secret is not either, however short it is', () => {
    expect(new NotUnderstood('dGVzdA==', 'is nobody.').within(BASE64)).toBe('a value of 8 characters is nobody.');
  });
});

describe('what is masked as soon as its input is read', () => {
  test.each(['title', 'mention', 'fields', 'require', 'people', 'space'])('in %s', (name) => {
    const masksOf = (written: string) => {
      const { core, masks } = fakeCore({ [name]: written });
      reader(core).optional(name);
      return masks;
    };
    expect(masksOf(WEBHOOK)).toEqual(
      expect.arrayContaining(['MADE-UP-KEY-012345', 'MADE%2DUP-TOKEN', 'MADE-UP-TOKEN']),
    );
    const lines = KEY_FILE.private_key.split('\n').filter((line) => /^[\w+/=]{16,}$/.test(line));
    expect(lines.length).toBeGreaterThan(10);
    expect(masksOf(JSON.stringify(KEY_FILE))).toEqual(expect.arrayContaining(lines));
    expect(masksOf(BASE64)).toEqual(expect.arrayContaining([...BASE64.split('\n').slice(0, -1), ...lines]));
  });

  test('nothing that people write is', () => {
    for (const plain of [
      'CI',
      'users/123456789012345678901',
      'https://example.com/a?b=c',
      'f95f852bd8fca8fcc58a9a2d6c842781e32a215e',
    ])
      expect(secretsIn(plain)).toEqual([]);
  });
});

/** As Google gives the file: its base64 begins as no token does. */
const FILE = JSON.stringify(KEY_FILE, null, 2);
const WRAPPED = Buffer.from(FILE).toString('base64').replace(/.{76}/g, '$&\n');

describe('what nobody is shown', () => {
  const pemBody = KEY_FILE.private_key.split('\n').slice(1, -2);
  test.each([
    ['a key file', FILE],
    ['base64 of it in one line, after a label', `Key: ${WRAPPED.replaceAll('\n', '')}`],
    ['base64 of it in lines, after a label', `Key: ${WRAPPED}`],
    ['a part of its lines', WRAPPED.split('\n').slice(5, 9).join('\n')],
    ['indented lines', WRAPPED.replaceAll('\n', '\r\n  ')],
    ['a private key without its first line', pemBody.slice(1).join('\n')],
    ['a private key in one line', pemBody.join('')],
    ['a webhook', `Hook: ${WEBHOOK}`],
  ])('%s', (_, written) => {
    expect(holdsSecret(written)).toBe(true);
  });

  test.each([
    'f95f852bd8fca8fcc58a9a2d6c842781e32a215e',
    'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=',
    'https://docs.google.com/document/d/1aB2cD3eF4gH5iJ6kL7mN8oP9qR0sT1uV2wX3yZ4a/edit',
    'src/engine/AnAbstractFactoryOfFactories2/SomethingElse3/AndOneMore4/File5',
  ])('%s is shown', (written) => {
    expect(holdsSecret(written)).toBe(false);
  });

  test('base64 of a key in one line after a label is masked, and the key in it, and the id of the key', () => {
    const line = WRAPPED.replaceAll('\n', '');
    const masks = secretsIn(`Key: ${line}`);
    expect(masks).toEqual(expect.arrayContaining([line, ...KEY_FILE.private_key.split('\n').slice(1, -2)]));
    const id = '0123456789abcdef0123456789abcdef01234567';
    expect(secretsIn(JSON.stringify({ ...KEY_FILE, private_key_id: id }))).toContain(id);
  });
});
