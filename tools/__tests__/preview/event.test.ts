import { expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { previewEvent, whySilent } from '../../preview/event.ts';
import { examples } from '../../../__tests__/support/github-examples.ts';

function fromFile(name: string, payload: unknown, on: unknown = 'push') {
  const folder = mkdtempSync(join(tmpdir(), 'event-'));
  try {
    writeFileSync(join(folder, name), typeof payload === 'string' ? payload : JSON.stringify(payload));
    return previewEvent({ given: join(folder, name), on });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const [pull] = examples('pull_request') as { pull_request: { head: object } }[];

test.each([
  ['pull_request.json', pull, 'pull_request'],
  ['pull_request.opened.json', pull, 'pull_request'],
  ['mine.json', pull, 'pull_request'],
  ['mine.json', examples('push')[0], 'push'],
  ['mine.json', examples('release')[0], 'release'],
  ['mine.json', { inputs: { bird: 'crow' } }, 'workflow_dispatch'],
])('a payload in %s is of the event that its name or its content tells', (file, payload, name) => {
  expect(fromFile(file, payload)).toEqual({ name, payload });
});

test('a file that is not JSON, is no payload, or shows not of which event, is refused', () => {
  expect(() => fromFile('mine.json', '{')).toThrow(/is not JSON/);
  expect(() => fromFile('mine.json', '[]')).toThrow(/a JSON object was expected/);
  expect(() => fromFile('mine.json', '{}')).toThrow(/Call it after the event, such as push\.json/);
});

test.each([
  ['push', 'push'],
  [['workflow_dispatch', 'pull_request'], 'pull_request'],
  [{ schedule: [{ cron: '1 2 * * *' }] }, 'schedule'],
  [{ workflow_dispatch: null, release: null }, 'workflow_dispatch'],
  [{ workflow_call: null }, 'push'],
  [undefined, 'push'],
])('without a word the event of a workflow on %j is %s', (on, name) => {
  expect(previewEvent({ given: undefined, on }).name).toBe(name);
});

test.each([
  [null, 'refs/heads/main'],
  [{ branches: ['main', 'release/**'] }, 'refs/heads/main'],
  [{ branches: ['release/**', 'next'] }, 'refs/heads/next'],
  [{ branches: 'next' }, 'refs/heads/next'],
  [{ tags: ['v*'] }, 'refs/tags/v1.2.3'],
  [{ tags: ['*'] }, 'refs/tags/1.2.3'],
])('a ready-made push is of what a workflow with push: %j waits for', (push, ref) => {
  expect(previewEvent({ given: undefined, on: { push } }).payload['ref']).toBe(ref);
});

test('a ready-made event is asked for by its name', () => {
  expect(previewEvent({ given: 'release', on: 'push' })).toEqual({ name: 'release', payload: examples('release')[0] });
  expect(() => previewEvent({ given: 'nope', on: 'push' })).toThrow(/no ready-made event nope/);
});

test('of a fork’s pull request and of Dependabot’s it is said that nothing would be sent', () => {
  const fork = { ...pull, pull_request: { head: { repo: { full_name: 'mallory/fork' } } } };
  expect(whySilent({ name: 'pull_request', payload: fork })).toMatch(/comes from a fork.* nothing is sent/);
  expect(whySilent({ name: 'pull_request', payload: { ...pull, sender: { login: 'dependabot[bot]' } } })).toMatch(
    /Dependabot.* nothing is sent/,
  );
  expect(whySilent({ name: 'pull_request', payload: { ...pull } })).toBeUndefined();
  expect(whySilent({ name: 'pull_request_target', payload: fork })).toBeUndefined();
});
