import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readProgressFile, writeProgressFile, currentContent, type ProgressFile } from '../../src/job/progress-file.ts';
import { NO_CONTENT } from '../../src/message/content.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

let temp: ReturnType<typeof temporaryFolder>;
beforeEach(() => void (temp = temporaryFolder()));
afterEach(() => temp.remove());

const env = () => ({ RUNNER_TEMP: temp.folder });
const find = () => readProgressFile(env(), 'client-a');
const leave = (note: ProgressFile) => writeProgressFile(env(), 'client-a', note);

const NOTE: ProgressFile = {
  startedAt: new Date('2026-11-22T14:02:10.123Z'),
  content: { title: 'Parrots', fields: [{ label: 'Version', value: '1.4.2' }] },
  progress: {
    text: 'Deploying',
    environment: 'production',
    url: 'https://example.com/',
    buttons: [{ label: 'Docs', url: 'https://docs.example/' }],
  },
  placed: true,
  isPostedAtEnd: false,
  writtenAt: 1_795_000_000_000,
  waitedMs: 800,
};

test('what one step leaves, the next one finds', () => {
  leave(NOTE);
  expect(find()).toEqual(NOTE);
  leave({ ...NOTE, waitedMs: 900 });
  expect(find()?.waitedMs).toBe(900);
});

test('a message has a note of its own', () => {
  leave(NOTE);
  expect(readProgressFile(env(), 'client-b')).toBeUndefined();
});

test('nothing but the note stays behind, and only its owner may read it', () => {
  leave(NOTE);
  expect(readdirSync(join(temp.folder, 'google-chat-status'))).toEqual(['client-a.json']);
  expect(statSync(temp.file()).mode & 0o777).toBe(0o600);
});

test('without a temporary folder, or with one that cannot be written, there is none, and no error', () => {
  for (const folder of ['', join(temp.folder, 'file', 'below')]) {
    writeFileSync(join(temp.folder, 'file'), '');
    writeProgressFile({ RUNNER_TEMP: folder }, 'client-a', NOTE);
    expect(readProgressFile({ RUNNER_TEMP: folder }, 'client-a')).toBeUndefined();
  }
  expect(readProgressFile({}, 'client-a')).toBeUndefined();
});

test.each(['', 'null', '7', '[]', '"x"', '{}', '{"startedAt":', '{"startedAt":"yesterday"}', '{"startedAt":{}}'])(
  'a note %j that is not ours counts as none',
  (text) => {
    leave(NOTE);
    temp.forge(text);
    expect(find()).toBeUndefined();
  },
);

test.each([
  ['content', 7],
  ['progress', ['x']],
  ['progress', { text: '', fields: {}, buttons: 'x', url: 7, environment: null, title: ['x'] }],
  [
    'progress',
    { fields: [{ label: '', value: 'x' }, { label: 'x' }], buttons: [{ label: 'x', url: 'http://a.example/' }] },
  ],
  ['progress', { url: `https://a.example/${'x'.repeat(3000)}`, outcome: 'success' }],
])('what %s holds that is none of ours is left out: %j', (key, value) => {
  leave({ ...NOTE, content: {}, progress: {} });
  temp.forge(JSON.stringify({ ...temp.read(), [key]: value }));
  expect(find()).toEqual({ ...NOTE, content: {}, progress: {} });
});

test('numbers that cannot be count as zero', () => {
  leave(NOTE);
  for (const value of ['5', -5, null, {}]) {
    temp.forge(JSON.stringify({ ...temp.read(), writtenAt: value, waitedMs: value, placed: 'yes' }));
    expect(find()).toEqual({ ...NOTE, writtenAt: 0, waitedMs: 0, placed: false });
  }
});

test('a link is neither followed to read nor to write', () => {
  const [folder, target] = [join(temp.folder, 'google-chat-status'), join(temp.folder, 'target')];
  writeFileSync(target, JSON.stringify(NOTE));
  mkdirSync(folder);
  for (const name of ['client-a.json', 'client-a.json.new']) symlinkSync(target, join(folder, name));
  expect(find()).toBeUndefined();
  leave({ ...NOTE, waitedMs: 1 });
  expect(find()?.waitedMs).toBe(1);
  expect(readProgressFile({ RUNNER_TEMP: temp.folder }, 'client-a')).toEqual({ ...NOTE, waitedMs: 1 });
  expect(statSync(target).size).toBe(JSON.stringify(NOTE).length);
});

test('what was said later stands in the place of what was said first', () => {
  const first = { ...NO_CONTENT, title: 'Parrots', fields: [{ label: 'a', value: 'b' }] };
  expect(currentContent(first, { text: 'Done', fields: [] })).toEqual({
    ...NO_CONTENT,
    title: 'Parrots',
    text: 'Done',
    fields: [],
  });
});
