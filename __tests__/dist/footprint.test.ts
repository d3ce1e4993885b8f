import { describe, expect, test } from '@jest/globals';
import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ROOT } from '../support/workflow.ts';
import { useEmulator } from '../support/use-emulator.ts';
import { SPACE } from '../support/runner.ts';

// What every job pays for, as far as it is the same on every machine: no growth goes unnoticed.

const emulator = useEmulator();

/** Runs an entry of the bundle in the plain case; gives the files that it loaded. */
async function loadedBy(entry: string, more: Record<string, string> = {}): Promise<string[]> {
  const hooks = pathToFileURL(join(ROOT, '__tests__/dist/fixtures/loaded-files.js')).href;
  const child = spawn(process.execPath, ['--import', hooks, join(ROOT, 'dist', `${entry}.js`)], {
    env: {
      PATH: process.env['PATH'],
      GITHUB_STEP_SUMMARY: '/dev/null',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_REPOSITORY: 'octo-org/octo-repo',
      GITHUB_RUN_ID: '1',
      GITHUB_RUN_ATTEMPT: '1',
      INPUT_SPACE: SPACE,
      INPUT_CREDENTIALS: JSON.stringify(emulator.key),
      'INPUT_CHAT-API-URL': emulator.url,
      'INPUT_JOB-STATUS': 'success',
      'INPUT_JOB-ID': '7',
      'INPUT_GITHUB-TOKEN': 'ghs_unused',
      ...more,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let content = '';
  child.stderr.on('data', (chunk: Buffer) => (content += chunk.toString()));
  const code = await new Promise((resolve) => child.once('close', resolve));
  expect(code).toBe(0);
  return [...content.matchAll(/^loaded (\S+)$/gm)].map(([, url = '']) => fileURLToPath(url));
}

const connections = () => new Set(emulator.requests.map(({ connection }) => connection)).size;

/** A word each out of what is in chunks of its own, or not in the bundle at all. */
const NOT_FOR_THE_PLAIN_CASE = [
  'listMembersInOrg', // Octokit
  'parseDocument', // YAML
  'GoogleAppsCardV1ChipList', // the schema of cards
  'The Chat app is not in any space', // the other actions
  'class OAuth2Client', // sign-in that needs requests
  'class IdentityPoolClient', // sign-in without a key
  'class GoogleAuth ', // the library's search for a way to sign in
  'GOOGLE_SDK_NODE_LOGGING', // the library's log
  'function SAXParser', // test reports
  'No test results',
  'Rolls back ', // what a deployment changes
  'Waiting for approval',
  ':acknowledge', // Pub/Sub
  'class ProxyAgent extends', // undici
];

describe.each(['main', 'post'])('%s, in the plain case', (entry) => {
  test('makes one request on one connection, and none to sign in', async () => {
    await loadedBy(entry);
    expect(emulator.requests.map(({ service }) => service)).toEqual(['chat']);
    expect(connections()).toBe(1);
  });

  test('loads what it needs and nothing else', async () => {
    const files = (await loadedBy(entry)).filter((file) => file.includes(`${join(ROOT, 'dist')}/`));
    const sources = files.map((file) => readFileSync(file, 'utf8'));
    expect(files.map((file) => basename(file)).slice(0, 2)).toEqual([`${entry}.js`, 'index.js']);
    expect(files.length).toBeLessThanOrEqual(6);
    expect(sources.reduce((bytes, source) => bytes + source.length, 0)).toBeLessThan(475_000);
    for (const foreign of NOT_FOR_THE_PLAIN_CASE) {
      expect(sources.filter((source) => source.includes(foreign))).toEqual([]);
    }
  });
});

test('members reads a space of 3,000 in three requests on one connection', async () => {
  const space = emulator.addSpace({
    name: 'spaces/BIG',
    members: Array.from({ length: 3000 }, (_, n) => ({ id: String(n + 1), displayName: `Person ${n}` })),
  });
  await loadedBy('members', { INPUT_SPACE: space.name, INPUT_REQUIRE: '(list the members)' });
  expect(emulator.requests.map(({ call }) => call)).toEqual(['members.list', 'members.list', 'members.list']);
  expect(connections()).toBe(1);
});

test('what a runner downloads is at most 500 kB', () => {
  const archive = execFileSync('git', ['archive', '--format=tar.gz', 'HEAD'], { cwd: ROOT, maxBuffer: 64e6 });
  expect(archive.byteLength).toBeLessThan(500_000);
});
