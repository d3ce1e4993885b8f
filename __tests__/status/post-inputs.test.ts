import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { job } from '../support/job.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { useEmulator } from '../support/use-emulator.ts';
import { SPACE } from '../support/runner.ts';

const emulator = useEmulator();
let temp: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  emulator.addSpace({ name: OTHER });
  temp = temporaryFolder();
});
afterEach(() => temp.remove());

const OTHER = 'spaces/AAQAOTHER';
const space = () => emulator.space(SPACE);
const texts = () => space().messages.map(({ text }) => text?.replaceAll('\u2060', ''));
const elsewhere = () => emulator.space(OTHER).messages;
const mentioned = () => space().notifications.flatMap(({ mentioned: users }) => users);
const loud = (log: readonly string[]) => log.filter((line) => !/^(info|debug): /.test(line));

const MIXED_UP =
  /^warning: Google Chat: when the job ended, the runner passed different values for (.*?)\. GitHub's runner mixes up inputs in nested composite actions/;

/** A job whose end is given other inputs than its start. */
async function replaced(main: Record<string, string>, post: Record<string, string>, result = 'failure') {
  const build = job(emulator, { inputs: main });
  await build.start();
  const { log, summary } = await build.finish('14:02:30', { 'job-status': result, ...post });
  const [warning = '', ...more] = loud(log);
  return { log, summary: summary.join('\n'), warning, more, names: MIXED_UP.exec(warning)?.[1]?.split(', ') };
}

describe('where the runner mixes up the inputs of nested composite actions', () => {
  const OWN = { title: 'Nightly of birds', 'message-key': 'nightly', mention: 'all', 'mention-on': 'failure' };

  test('empty ones are those of the start: the same message, the same title, the same people', async () => {
    const empty = { title: '', 'message-key': '', mention: '', 'mention-on': '' };
    const { names, more } = await replaced(OWN, empty);
    expect(texts()).toEqual([
      '🔴 Nightly of birds failed on main in 2m 30s',
      expect.stringContaining('<users/all> 🔴 Nightly of birds failed on main') as unknown,
    ]);
    expect(mentioned()).toEqual(['users/all']);
    expect(names).toEqual(['message-key', 'title', 'mention', 'mention-on']);
    expect(more).toEqual([]);
  });

  test('those of the outer action are not taken: it writes in its own space, with another title, to other people', async () => {
    const outer = {
      space: OTHER,
      title: 'Deployment',
      'message-key': 'outer',
      mention: 'users/102',
      'thread-key': 'x',
    };
    const { names } = await replaced({ ...OWN, 'thread-key': 'pr-12' }, outer);
    expect(texts()[0]).toBe('🔴 Nightly of birds failed on main in 2m 30s');
    expect(texts()).toHaveLength(2);
    expect(elsewhere()).toEqual([]);
    expect(mentioned()).toEqual(['users/all']);
    expect(names).toEqual(['space', 'message-key', 'thread-key', 'title', 'mention']);
  });

  test('people whom only the outer action mentions are not mentioned', async () => {
    const { names } = await replaced(
      { 'message-key': 'nightly' },
      { 'message-key': '', mention: 'all', title: 'Set up' },
    );
    expect(texts()).toEqual(['🔴 CI · build failed on main in 2m 30s']);
    expect(mentioned()).toEqual([]);
    expect(names).toEqual(['message-key', 'title', 'mention']);
  });

  test('a key that the start did not have is not taken: there would be a second message', async () => {
    await replaced({}, { 'message-key': 'outer' });
    expect(texts()).toEqual(['🔴 CI · build failed on main in 2m 30s']);
  });

  test('the job is the same one, though its defaults are gone', async () => {
    await replaced(
      { 'job-index': '2', 'matrix-values': 'linux, 22' },
      { 'job-id': '', 'job-index': '', 'matrix-values': '' },
    );
    expect(texts()).toEqual(['🔴 CI · build (linux, 22) failed on main in 2m 30s']);
  });

  test.each([
    ['with the key gone', { 'dry-run': '', credentials: '' }],
    ['with another key', { 'dry-run': '', credentials: '', 'access-token': 'outer' }],
    ['with false', { 'dry-run': 'false', title: '' }],
  ])('a dry run stays one, %s', async (_, post) => {
    const { summary, names } = await replaced({ ...OWN, 'dry-run': 'true' }, post);
    expect(emulator.requests).toEqual([]);
    expect(summary).toContain('Nightly of birds failed');
    expect(names).toContain('dry-run');
  });

  test('without credentials, one warning names the cause, and no secret', async () => {
    const { warning, more, log } = await replaced(OWN, { credentials: '', title: '' });
    expect(texts()).toEqual(['🟡 Nightly of birds started on main']);
    expect(warning).toMatch(/The runner passed the credentials when the job started, but not when it ended/);
    expect(warning).toContain('https://github.com/actions/runner/issues/3514');
    expect(warning).toContain('nobody was mentioned');
    expect(log.join('\n')).not.toContain('misspelled');
    expect(more).toEqual([]);
  });

  test('values of later steps are taken; what the runner lost of the others comes from the start', async () => {
    const build = job(emulator, {
      inputs: { title: 'Birds', text: 'All of them', environment: 'staging' },
      env: { RUNNER_TEMP: temp.folder },
    });
    await build.start();
    await build.finish('14:01:00', { title: '', text: '', environment: '', fields: 'Version: 1.4.2' });
    const shown = JSON.stringify(space().messages);
    for (const part of ['Birds', 'All of them', 'staging', '1.4.2']) expect(shown).toContain(part);
  });
});

describe('inputs that change because the workflow says so', () => {
  test.each([
    ['a title that a later step completes', { title: 'Release' }, { title: 'Release 1.4.2' }, 'Release 1.4.2'],
    ['a text that a success does not have', { text: 'All good so far' }, { text: '' }, 'CI · build'],
    ['a thread-key, known only later', {}, { 'thread-key': 'pr-12' }, 'CI · build'],
  ])('are no mix-up: %s', async (_, main, post, title) => {
    const { warning } = await replaced(main, post);
    expect(warning).toBe('');
    expect(texts()).toEqual([`🔴 ${title} failed on main in 2m 30s`]);
    expect(JSON.stringify(space().messages)).not.toContain('All good so far');
  });

  test('people whom a later step names are mentioned', async () => {
    const { warning } = await replaced({ mention: 'users/101' }, { mention: 'users/101\nusers/102' });
    expect(warning).toBe('');
    expect(mentioned()).toEqual(['users/101', 'users/102']);
  });
});

describe('a forged state', () => {
  /** Another step's state, sealed with a key of its own. */
  async function forge(inputs: Record<string, string>) {
    const theirs = job(emulator, { inputs: { credentials: '', 'access-token': 'forged', ...inputs } });
    await emulator.stopListening();
    await theirs.start('14:00:00', { timeout: '1' });
    await emulator.startListening();
    return theirs.state;
  }

  test('leads the message nowhere else, and mentions nobody else', async () => {
    const state = await forge({
      space: OTHER,
      'message-key': 'x',
      title: 'Forged',
      mention: 'all',
      'mention-on': 'always',
    });
    const build = job(emulator);
    await build.start();
    Object.assign(build.state, state);
    const { log } = await build.finish();
    expect(texts()).toEqual(['🟢 CI · build passed on main in 2m 30s']);
    expect(elsewhere()).toEqual([]);
    expect(mentioned()).toEqual([]);
    expect(loud(log)).toEqual([]);
  });

  test('names no other job: without a job id its random name is a part of this job’s own id', async () => {
    const unknown = { 'job-id': '' };
    const victim = job(emulator, { inputs: unknown, env: { GITHUB_JOB: 'victim' } });
    await victim.start();
    const build = job(emulator, { inputs: unknown });
    await build.start();
    Object.assign(build.state, victim.state);
    await build.finish('14:01:00', { 'job-status': 'failure' });
    expect(texts()[0]).toBe('🟡 CI · victim started on main');
  });
});
