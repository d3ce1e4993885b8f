import { expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { previewEvent, noSecretsReason } from '../../preview/preview-event.ts';

type Payload = Readonly<Record<string, unknown>>;

/** GitHub's example payloads of an event. */
const examples = (name: string): readonly Payload[] =>
  (createRequire(import.meta.url)('@octokit/webhooks-examples') as { name: string; examples: Payload[] }[]).find(
    (event) => event.name === name,
  )?.examples ?? [];

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
  ['mine.json', { inputs: { target: 'staging' } }, 'workflow_dispatch'],
])('the event of a payload in %s is known by the file name or the content', (file, payload, name) => {
  expect(fromFile(file, payload)).toEqual({ name, payload });
});

test('a file that is not JSON, not a payload, or of an unknown event is an error', () => {
  expect(() => fromFile('mine.json', '{')).toThrow(/is not JSON/);
  expect(() => fromFile('mine.json', '[]')).toThrow(/it must be a JSON object/);
  expect(() => fromFile('mine.json', '{}')).toThrow(/Name the file after the event, such as push\.json/);
});

test.each([
  ['push', 'push'],
  [['workflow_dispatch', 'pull_request'], 'pull_request'],
  [{ schedule: [{ cron: '1 2 * * *' }] }, 'schedule'],
  [{ workflow_dispatch: null, release: null }, 'workflow_dispatch'],
  [{ workflow_call: null }, 'push'],
  [undefined, 'push'],
])('the default event of a workflow on %j is %s', (on, name) => {
  expect(previewEvent({ given: undefined, on }).name).toBe(name);
});

test.each([
  [null, 'refs/heads/main'],
  [{ branches: ['main', 'release/**'] }, 'refs/heads/main'],
  [{ branches: ['release/**', 'next'] }, 'refs/heads/next'],
  [{ branches: 'next' }, 'refs/heads/next'],
  [{ tags: ['v*'] }, 'refs/tags/v1.2.3'],
  [{ tags: ['*'] }, 'refs/tags/1.2.3'],
])('the example push matches the filters push: %j', (push, ref) => {
  expect(previewEvent({ given: undefined, on: { push } }).payload['ref']).toBe(ref);
});

test('an example is chosen by the name of the event', () => {
  expect(previewEvent({ given: 'release', on: 'push' })).toEqual({ name: 'release', payload: examples('release')[0] });
  expect(() => previewEvent({ given: 'nope', on: 'push' })).toThrow(/no example of the event nope/);
});

test('a pull request from a fork or by Dependabot has a note that nothing is sent', () => {
  const fork = { ...pull, pull_request: { head: { repo: { full_name: 'mallory/fork' } } } };
  expect(noSecretsReason({ name: 'pull_request', payload: fork })).toMatch(/comes from a fork.* nothing is sent/);
  expect(noSecretsReason({ name: 'pull_request', payload: { ...pull, sender: { login: 'dependabot[bot]' } } })).toMatch(
    /Dependabot.* nothing is sent/,
  );
  expect(noSecretsReason({ name: 'pull_request', payload: { ...pull } })).toBeUndefined();
  expect(noSecretsReason({ name: 'pull_request_target', payload: fork })).toBeUndefined();
});
