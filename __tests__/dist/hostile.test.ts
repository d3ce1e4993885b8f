import { beforeEach, describe, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JobResult } from '../../emulator/index.ts';
import { runEntry } from '../support/entry-process.ts';
import { HOSTILE } from '../support/hostile-texts.ts';
import { foreignMarks } from '../support/marks.ts';
import { recordedRun, annotations, runSteps, status, type Step } from '../support/workflow.ts';
import { secretsIn, secretsInText } from '../support/secrets.ts';
import { useEmulator } from '../support/use-emulator.ts';
import { SPACE } from '../support/runner.ts';

// Everything that strangers can write, all at once, through the shipped bundle and a runner that obeys workflow commands.

const emulator = useEmulator();

const space = () => emulator.space(SPACE);
const SHORT = HOSTILE.filter(({ length }) => length < 200);

/** What strangers write into one field: word by word, line by line, or too much of it. `song` is what it should still say. */
const FIELDS: Readonly<Record<string, string>> = {
  'on one line': `song ${SHORT.join(' ')}`,
  'on many lines': `song\n${SHORT.join('\n')}`,
  'without end': `song ${HOSTILE.at(-1)}`,
};

/** For where an expression would be evaluated, and where no NUL can go. */
const written = (text: string): string => text.replaceAll('${{', '$ {{').replaceAll('\0', '').toWellFormed();

/** The lines of the processes that a runner takes for commands. */
const commands = ({ rawBytes }: JobResult): string[] =>
  rawBytes.stdout.split(/\r\n|[\r\n]/).filter((line) => /^\s*::|##\[/.test(line));

describe.each(Object.entries(FIELDS))('hostile words %s', (_, text) => {
  const payload = {
    ref: `refs/heads/${text}`,
    head_commit: { id: 'f95f852bd8fca8fcc58a9a2d6c842781e32a215e', message: text },
    pusher: { name: text },
    sender: { login: text },
    repository: { full_name: 'octo-org/octo-repo' },
  };
  const github = { ref_name: text, ref: `refs/heads/${text}`, actor: text, triggering_actor: text, workflow: text };
  const safe = written(text);
  const first = (safe.split('\n')[0] ?? '').slice(0, 50_000);
  const own = { text: safe, fields: `${first.replace(':', '')}: ${first}` };
  const titled = { ...own, title: safe };
  const run = (steps: readonly Step[], more: object = {}): Promise<JobResult> =>
    runSteps(emulator, steps, {
      debug: true,
      event: { name: 'push', payload },
      github: Object.fromEntries(Object.entries(github).map(([name, value]) => [name, written(value)])),
      ...more,
    });

  test('in event, matrix, environment and inputs: nobody is pinged, nothing is marked up, and it reads on', async () => {
    const job = await run(
      [
        status({ environment: safe, ...titled, 'matrix-values': safe }, { id: 'chat' }),
        status(own, { uses: './progress' }),
        status({ ...titled, mention: 'author' }, { uses: './send' }),
        { run: 'true' },
      ],
      { jobContext: { check_run_id: 7 } },
    );
    expect(annotations(job)).toEqual([]);
    expect(space().messages).toHaveLength(2);
    expect(space().messages.flatMap((message) => foreignMarks(message))).toEqual([]);
    expect(space().notifications.flatMap(({ mentioned, pinged }) => [...mentioned, ...pinged])).toEqual([]);
    for (const message of space().messages) expect(message.text).toContain('song');
    expect(JSON.stringify(space().messages[0]).match(/song/g)?.length).toBeGreaterThan(5);
  });

  test('in the name and the annotation of the step that failed: only who was meant is told', async () => {
    const name = safe.slice(0, 3000);
    const error = name.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
    emulator.github.addRepository({ name: 'octo-org/octo-repo' });
    const job = await recordedRun(emulator, [
      status({ mention: 'users/101' }),
      { name, run: 'echo "::error::$WORDS"; exit 1', env: { WORDS: error } },
    ]);
    expect(job.conclusion).toBe('failure');
    expect(annotations(job).filter((line) => !line.startsWith('error: '))).toEqual([]);
    const [message, ping] = space().messages;
    expect(message?.text).toMatch(/^🔴/);
    expect(JSON.stringify(message)).toMatch(/Failed step[^]*song/);
    expect(foreignMarks(message ?? {})).toEqual([]);
    expect(foreignMarks(ping ?? {})).toEqual([
      'text: mention users/101',
      expect.stringMatching(/^text: link https:\/\/github\.com\//),
    ]);
    expect(space().notifications.flatMap(({ pinged }) => pinged)).toEqual(['users/101']);
  });

  test('in the log, the outputs and the summary: no workflow command, no forged output', async () => {
    space().addMember({ id: '900', displayName: text });
    const job = await run([
      status({ ...titled, environment: safe, 'dry-run': 'true' }, { id: 'dry' }),
      status(titled, { id: 'chat' }),
      status({ ...titled, mention: 'author' }, { uses: './send', id: 'send' }),
      status({}, { uses: './members', id: 'list' }),
      status(
        { require: 'actor\nusers/900', role: 'owner' },
        { uses: './members', id: 'gate', 'continue-on-error': true },
      ),
      status({}, { uses: './doctor', id: 'doctor' }),
    ]);
    expect(commands(job).filter((line) => !/^::(add-mask|debug|warning|error|notice)(::| )/.test(line))).toEqual([]);
    expect(job.masks.filter((mask) => mask.length < 16)).toEqual([]);
    expect(job.rawBytes.env + job.rawBytes.path).toBe('');
    expect(
      Object.fromEntries(
        job.steps
          .filter(({ id, phase }) => id && phase === 'main')
          .map(({ id, outputs }) => [id, outputs['sent'] ?? outputs['result']]),
      ),
    ).toEqual({
      ...{ dry: 'false', chat: 'true', send: 'true', list: 'unknown', gate: 'denied', doctor: 'healthy' },
    });
    expect(job.rawBytes.summary).not.toMatch(/<(img|a |\/code><\/pre><i)/);
    expect(secretsIn(job, emulator.key)).toEqual([]);
  });
});

test('addresses of the author are shown as they are; others are refused in words', async () => {
  const url = 'https://ok.example/a%20b?q=1&x={y}|z#<top>';
  const shown = 'https://ok.example/a%20b?q=1&x={y}|z#%3Ctop%3E';
  const job = await runSteps(emulator, [
    status({
      url,
      buttons: `Docs: ${url}\nScript: javascript:alert(1)\nUser: https://me:secret@evil.example/`,
    }),
  ]);
  expect(annotations(job)[0]).toMatch(
    /1 input needs attention[^]*"Script: javascript:alert\(1\)" is not a button[^]*user name or password/,
  );
  expect(annotations(job)[0]).not.toContain('me:secret');
  expect(space().messages.flatMap((message) => foreignMarks(message, [shown, shown.replaceAll('&', '&amp;')]))).toEqual(
    [],
  );
  expect(JSON.stringify(space().messages)).toContain(JSON.stringify(shown).slice(1, -1));
});

describe('what other steps of the job may have forged', () => {
  let temp: string;
  beforeEach(() => void (temp = mkdtempSync(join(tmpdir(), 'forged-'))));
  const env = () => ({
    RUNNER_TEMP: temp,
    GITHUB_REPOSITORY: 'octo-org/octo-repo',
    GITHUB_RUN_ID: '7',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_JOB: 'build',
  });
  const inputs = () => ({
    space: SPACE,
    credentials: JSON.stringify(emulator.key),
    'chat-api-url': emulator.url,
    'job-id': '7',
    'job-status': 'success',
    timeout: '5',
  });
  const notes = () => join(temp, 'google-chat-status');
  const other = 'spaces/AAQAOTHER';
  const forged = {
    startedAt: '2026-11-22T14:00:00Z',
    space: other,
    message: `${other}/messages/client-theirs`,
    name: `${other}/messages/client-theirs`,
    chatApiUrl: 'https://evil.example',
    threaded: false,
    writtenAt: 1e300,
    waitedMs: -1,
    progress: {
      text: '<users/all> song',
      url: 'javascript:alert(1)',
      buttons: [
        { label: 'x', url: 'http://evil.example' },
        { label: 'ok', url: 'https://ok.example/' },
      ],
      fields: [{ label: '<b>', value: { toString: 'x' } }, null, { label: 'f', value: '&lt;users/all&gt;' }],
    },
    content: {
      title: '*song*',
      fields: Array.from({ length: 300 }, () => ({ label: 'x'.repeat(100), value: 'y'.repeat(100) })),
    },
    __proto__: { space: other },
  };

  const forgedState = {
    startedAt: '2026-11-22T14:00:00Z',
    stepId: '00000000-0000-4000-8000-000000000000',
    hadSignIn: true,
    inputs: { space: other, 'message-key': 'x', title: '<users/all>', mention: 'all', 'mention-on': 'always' },
  };

  test.each([
    ['the state', { state: JSON.stringify(forged) }, undefined],
    [
      'the state in the form of ours',
      { state: JSON.stringify({ state: JSON.stringify(forgedState), signature: 'x'.repeat(43) }) },
      undefined,
    ],
    ['the progress file', { state: '' }, JSON.stringify(forged)],
    ['a state that is none', { state: '{"startedAt":"x\\n::add-mask::y"}' }, '["\\ud800"'],
    ['a state that is a number', { state: '7' }, '7'],
  ])(
    '%s: neither the end nor progress writes elsewhere, shows more than words, or prints the key',
    async (_, state, note) => {
      emulator.addSpace({ name: other, members: [] });
      const theirs = await fetch(`${emulator.url}/v1/${other}/messages?messageId=client-theirs`, {
        method: 'POST',
        headers: { authorization: `Bearer ${emulator.mintAccessToken()}`, 'content-type': 'application/json' },
        body: '{"text":"theirs"}',
      });
      expect(theirs.status).toBe(200);
      const started = await runEntry({ entry: 'main', inputs: inputs(), env: env() });
      const [file = ''] = readdirSync(notes()).filter((name) => name.endsWith('.json'));
      if (note !== undefined) writeFileSync(join(notes(), file), note);
      const after = [
        await runEntry({ entry: 'progress', inputs: { ...inputs(), environment: 'production' }, env: env() }),
        await runEntry({ entry: 'post', inputs: inputs(), env: env(), state }),
      ];
      expect(after.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
      expect(emulator.space(other).messages.map(({ text }) => text)).toEqual(['theirs']);
      expect(space().messages).toHaveLength(1);
      expect(space().messages[0]?.text).toMatch(/^🟢/);
      expect(space().messages.flatMap((message) => foreignMarks(message, ['https://ok.example/']))).toEqual([]);
      for (const { written: all } of [started, ...after]) {
        expect(secretsInText(all, emulator.key)).toEqual([]);
        expect(all).not.toContain('PRIVATE KEY');
        expect(all).not.toMatch(/^[ \t]*::(?!debug|warning|notice)/m);
      }
      rmSync(temp, { recursive: true });
    },
  );

  test('a folder in place of the note, or a link to a file of somebody else, costs progress and nothing more', async () => {
    await runEntry({ entry: 'main', inputs: inputs(), env: env() });
    const [file = ''] = readdirSync(notes()).filter((name) => name.endsWith('.json'));
    rmSync(join(notes(), file));
    mkdirSync(join(notes(), file, 'x'), { recursive: true });
    const ended = await runEntry({ entry: 'post', inputs: inputs(), env: env() });
    expect(ended.content).toEqual([]);
    expect(space().messages[0]?.text).toMatch(/^🟢/);
    rmSync(temp, { recursive: true });
  });
});

test.each([
  ['as it is', (key: string) => key],
  ['with line breaks', (key: string) => JSON.stringify(JSON.parse(key), null, 2)],
  ['as base64', (key: string) => Buffer.from(key).toString('base64')],
  ['with an input that is wrong', (key: string) => key],
])('a key %s is masked whole and line by line before anything else is written', async (form, write) => {
  const { private_key: pem } = emulator.key;
  const credentials = write(JSON.stringify(emulator.key));
  const timeout = form.includes('wrong') ? 'soon' : '5';
  const inputs = { space: SPACE, credentials, timeout, 'chat-api-url': emulator.url, text: 'x' };
  const { stdout } = await runEntry({ entry: 'send', inputs, env: { RUNNER_DEBUG: '1' } });
  const lines = stdout.split('\n');
  const masked = lines.slice(
    0,
    lines.findIndex((line) => !line.startsWith('::add-mask::')),
  );
  const secret = [credentials, ...credentials.split('\n').map((line) => line.trim()), ...pem.split('\n')];
  const worth = secret.filter((part) => part.length >= 16 && !part.startsWith('-----'));
  const written = worth.map((part) => `::add-mask::${part.replaceAll('%', '%25').replaceAll('\n', '%0A')}`);
  expect(written.filter((line) => !masked.includes(line))).toEqual([]);
  expect(written.length).toBeGreaterThan(20);
});

test('a chat-api-url that is not Google’s gives a notice with the name of the host', async () => {
  const given = { space: SPACE, credentials: JSON.stringify(emulator.key), timeout: '1' };
  const env = { HTTPS_PROXY: 'http://127.0.0.1:9' };
  const to = async (host: string) =>
    (await runEntry({ entry: 'send', inputs: { ...given, text: 'x', 'chat-api-url': host }, env })).content;
  expect((await to('https://chat.example.com'))[0]).toBe(
    'notice: Google Chat: chat-api-url sends messages and credentials to chat.example.com, not to chat.googleapis.com.',
  );
  expect((await to('https://chat.googleapis.com')).filter((line) => line.startsWith('notice'))).toEqual([]);
});
