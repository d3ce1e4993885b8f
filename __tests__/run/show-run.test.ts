import { beforeEach, describe, expect, test } from '@jest/globals';
import { secondaryRateLimit, type Fault } from '../../emulator/index.ts';

import { HOSTILE } from '../support/hostile-texts.ts';
import { foreignMarks } from '../support/marks.ts';
import { job, toEmulator } from '../support/job.ts';
import { virtualClock } from '../support/virtual-clock.ts';
import { aRun } from '../support/workflow-run.ts';
import { useEmulator } from '../support/use-emulator.ts';
import { REPOSITORY, SPACE } from '../support/runner.ts';

const emulator = useEmulator();
beforeEach(() => {
  emulator.clock.freeze(new Date('2026-11-22T14:00:00Z'));
  emulator.github.addRepository({ name: REPOSITORY });
});

const messages = () => emulator.space(SPACE).messages;
const pings = () => emulator.space(SPACE).notifications.flatMap(({ pinged }) => pinged);
const plain = (text = '') => text.replaceAll('\u2060', '');
const texts = () => messages().map(({ text }) => plain(text ?? ''));
/** The rows of the only card, as people read them. */
const rows = (message = messages()[0]) =>
  (message?.cardsV2?.[0]?.card?.sections ?? []).flatMap(({ widgets = [] }) =>
    widgets.flatMap(({ decoratedText, textParagraph }) => {
      const parts = [decoratedText?.topLabel, decoratedText?.text ?? textParagraph?.text, decoratedText?.bottomLabel];
      const text = plain(parts.filter(Boolean).join(' | ')).replace(/<a href="[^"]*">|<\/?(a|b|font)( [^>]*)?>/g, '');
      return text === '' ? [] : [text];
    }),
  );
const minutes = (count: number) => emulator.clock.advance(count * 60_000);

describe('in a workflow that is started for the run', () => {
  test('one message follows the run from requested to its end, with a row for each job', async () => {
    const ci = aRun(emulator, { status: 'queued' });
    ci.job('build');
    expect((await ci.told('requested')).log).toEqual([expect.stringMatching(/^info: Updated the message/)]);
    expect(texts()).toEqual(['🟡 CI #1 is queued on main: 0 of 1 job']);

    ci.goesOn({ status: 'in_progress' });
    ci.change('build', { status: 'in_progress' });
    minutes(1);
    await ci.told('in_progress');
    expect(texts()).toEqual(['🟡 CI #1 is running on main: 0 of 1 job']);

    ci.change('build', { conclusion: 'success' });
    ci.job('test (20)', { status: 'in_progress', steps: [{ name: 'Run make test', status: 'in_progress' }] });
    minutes(5);
    ci.change('test (20)', { steps: [{ name: 'Run make test', conclusion: 'failure' }], conclusion: 'failure' });
    const error = { message: 'The crow sings off key.', path: 'birds.js', start_line: 12 };
    emulator.github.addAnnotation(ci.idOf('test (20)'), error);
    ci.goesOn({ conclusion: 'failure' });
    const call = await ci.told('completed');
    expect(texts()).toEqual(['🔴 CI #1 failed on main in 6m 0s: 2 jobs, 1 failed']);
    expect(rows()).toEqual([
      '🔴 Failed in 6m 0s · 2 jobs, 1 failed | started 14:00 UTC',
      'f95f852 Update README.md<br>main · octocat',
      '🔴 test (20) failed · 5m 0s<br>at step “Run make test”<br>The crow sings off key.<br>birds.js:12',
      '🟢 build passed · 1m 0s',
    ]);
    expect(call.outputs).toEqual({
      message: expect.stringMatching(/^spaces\/AAQABUILDS\/messages\/client-run-/),
      space: SPACE,
      thread: expect.stringMatching(/^spaces\/AAQABUILDS\/threads\//),
      url: expect.stringMatching(/^https:\/\/chat\.google\.com\/room\//),
      result: 'failure',
      sent: true,
    });
  });

  test('told twice, nothing changes, and nothing goes to the space twice', async () => {
    const ci = aRun(emulator);
    ci.job('build', { conclusion: 'success' });
    ci.goesOn({ conclusion: 'success' });
    await ci.told('completed');
    const shown = () => messages().map((message) => ({ ...message, lastUpdateTime: undefined }));
    const before = shown();
    await ci.told('completed');
    expect(shown()).toEqual(before);
    expect(emulator.space(SPACE).notifications).toHaveLength(1);
  });

  test('an event that comes late tells what the record says by now', async () => {
    const ci = aRun(emulator, { status: 'queued' });
    const requested = ci.event('requested');
    ci.job('build', { conclusion: 'success' });
    ci.goesOn({ conclusion: 'success' });
    await ci.told('completed');
    await ci.told(requested);
    expect(texts()).toEqual(['🟢 CI #1 passed on main in 0s: 1 job']);
  });

  test('a new attempt has a message of its own in the thread of the first, and an event of the old one writes to the old', async () => {
    const ci = aRun(emulator);
    ci.job('build', { conclusion: 'failure' });
    ci.goesOn({ conclusion: 'failure' });
    const completed = ci.event('completed');
    ci.rerun();
    ci.job('build', { status: 'in_progress' });
    await ci.told('in_progress');
    await ci.told(completed);
    expect(texts()).toEqual([
      '🟡 CI #1 is running on main: 0 of 1 job',
      '🔴 CI #1 failed on main in 0s: 1 job, 1 failed',
    ]);
    expect(new Set(messages().map(({ thread }) => thread?.name)).size).toBe(1);
    expect(rows(messages()[0])).toContain('f95f852 Update README.md<br>main · ada · attempt 2');
  });

  test('of a re-run of failed jobs, the others are told as of an earlier attempt, and do not count for how long it took', async () => {
    const ci = aRun(emulator);
    ci.job('test (20)', { conclusion: 'success' });
    ci.job('test (22)', { conclusion: 'failure' });
    ci.goesOn({ conclusion: 'failure' });
    minutes(28 * 60);
    ci.rerun();
    const yesterday = { started_at: '2026-11-22T13:58:00Z', completed_at: '2026-11-22T14:00:00Z' };
    ci.job('test (20)', { conclusion: 'success', ...yesterday });
    ci.job('test (22)', { status: 'in_progress' });
    minutes(1);
    ci.change('test (22)', { conclusion: 'success' });
    ci.goesOn({ conclusion: 'success' });
    await ci.told('completed');
    expect(texts()).toEqual(['🟢 CI #1 passed on main in 1m 0s: 2 jobs']);
    expect(rows()).toEqual(
      expect.arrayContaining(['🟢 test (20) passed · 2m 0s · in an earlier attempt', '🟢 test (22) passed · 1m 0s']),
    );
  });

  test('the result is GitHub’s: a job that may fail does not make the run red', async () => {
    const ci = aRun(emulator);
    ci.job('nightly', { conclusion: 'failure' });
    ci.job('build', { conclusion: 'success' });
    ci.goesOn({ conclusion: 'success' });
    await ci.told('completed', { inputs: { mention: 'all' } });
    expect(texts()).toEqual(['🟢 CI #1 passed on main in 0s: 2 jobs, 1 failed (continue-on-error)']);
    expect(rows()).toContain('⚪ nightly failed (continue-on-error) · 0s');
  });

  test('a run that was cancelled as a whole says so', async () => {
    const ci = aRun(emulator);
    ci.job('build', { conclusion: 'cancelled' });
    ci.job('deploy', { conclusion: 'skipped' });
    ci.goesOn({ conclusion: 'cancelled' });
    await ci.told('completed');
    expect(texts()).toEqual(['⚪ CI #1 cancelled on main after 0s: 2 jobs']);
    expect(emulator.requests.map(({ call }) => call)).not.toContain('annotations.list');
  });

  test('a run without jobs whose workflow file has an error failed, and one whose jobs were skipped was skipped', async () => {
    const broken = aRun(emulator, { conclusion: 'startup_failure' });
    await broken.told('completed');
    expect(texts()).toEqual(['🔴 CI #1 failed on main: no jobs']);
    expect(rows()).toContainEqual(expect.stringMatching(/^Note \| .*its workflow file has an error/));
    const skipped = aRun(emulator, { conclusion: 'skipped' });
    await skipped.told('completed');
    expect(texts()[1]).toBe('⚪ CI #2 skipped on main: no jobs');
  });

  test('a run that somebody has to approve first waits for that, and has not failed; it goes on from there', async () => {
    const ci = aRun(emulator, { conclusion: 'action_required' });
    const call = await ci.told('completed', { inputs: { mention: 'all', 'mention-on': 'always' } });
    expect(texts()).toEqual(['🔵 CI #1 is waiting for approval to run on main']);
    expect(call.outputs['result']).toBe('waiting');
  });

  test('an environment that waits for a reviewer is named, with the way to the review', async () => {
    const ci = aRun(emulator);
    ci.job('build', { conclusion: 'success' });
    ci.job('deploy', { status: 'waiting' });
    ci.goesOn({
      status: 'waiting',
      pending_deployments: [
        { environment: 'production', reviewers: ['ada'] },
        { environment: 'later', wait_timer: 5 },
      ],
    });
    await ci.told('in_progress');
    expect(texts()).toEqual(['🔵 CI #1 is waiting for approval to deploy to production on main: 1 of 2 jobs']);
    expect(rows()).toEqual(
      expect.arrayContaining([
        '🔵 Waiting for approval · 1 of 2 jobs · Review | started 14:00 UTC',
        '🔵 deploy waiting',
        '🟢 build passed · 0s',
      ]),
    );
    expect(JSON.stringify(messages())).toContain(
      `<a href=\\"https://github.com/${REPOSITORY}/actions/runs/${ci.record.id}\\">Review</a>`,
    );
    ci.job('docs', { status: 'in_progress' });
    await ci.told('in_progress');
    expect(texts()).toEqual(['🟡 CI #1 is running on main: 1 of 3 jobs']);
    expect(rows()).toContain('Waiting | for approval to deploy to production');
    ci.goesOn({ status: 'in_progress', pending_deployments: [] });
    ci.change('deploy', { status: 'in_progress' });
    await ci.told('in_progress');
    expect(texts()).toEqual(['🟡 CI #1 is running on main: 1 of 3 jobs']);
    expect(rows().join()).not.toContain('approval');
  });

  test('a run of a workflow that tells is never told, nor an event without a run', async () => {
    const chat = aRun(emulator, { path: '.github/workflows/chat.yml', name: 'Chat' });
    expect((await chat.told('in_progress')).log).toEqual([
      'notice: Google Chat: skipped. The workflow_run event is about a run of this workflow itself.',
    ]);
    expect((await chat.told({ name: 'workflow_run', payload: {} })).warnings).toEqual([
      'warning: Google Chat: The workflow_run event does not contain a run.',
    ]);
    expect(texts()).toEqual([]);
  });

  test('a pull request of a fork is told by the fork’s branch, and one of the repository by its number', async () => {
    emulator.github.addRepository({ name: 'mallory/octo-repo', visibility: 'public' });
    const pull = { event: 'pull_request', head_branch: 'fix', pull_requests: [7], display_title: 'Fix the crow' };
    await aRun(emulator, { ...pull, head_repository: 'mallory/octo-repo', actor: 'mallory' }).told('in_progress');
    await aRun(emulator, pull).told('in_progress');
    await aRun(emulator, { ...pull, event: 'push' }).told('in_progress');
    expect(texts()).toEqual([
      '🟡 CI #1 is running on mallory:fix',
      '🟡 CI #2 is running on PR #7',
      '🟡 CI #3 is running on fix',
    ]);
    expect(rows(messages()[2])).toContain('f95f852 Fix the crow<br>fix · octocat');
    expect(JSON.stringify(messages()[0])).toContain('https://github.com/mallory/octo-repo/tree/fix');
    expect(rows(messages()[0])).toContain('f95f852<br>mallory:fix · mallory');
    expect(rows(messages()[1])).toContain('#7 Fix the crow<br>fix · f95f852 · octocat');
  });

  test('with report, shows the sum of the jobs’ test results; without it, asks for none', async () => {
    const ci = aRun(emulator);
    const notice = (counts: string) => `For comparison in later runs: tests1:${counts}:60:2:.`;
    for (const [name, counts] of Object.entries({ unit: '400-0-1-2', e2e: '12-3-0-0' })) {
      ci.job(name, { conclusion: 'success' });
      emulator.github.addAnnotation(ci.idOf(name), { annotation_level: 'notice', message: notice(counts) });
    }
    ci.job('lint', { conclusion: 'success' });
    ci.goesOn({ conclusion: 'success' });
    await ci.told('completed');
    expect(rows().join()).not.toContain('Tests');
    expect(emulator.requests.map(({ call }) => call)).not.toContain('annotations.list');

    await ci.told('completed', { inputs: { report: 'true' } });
    expect(rows()).toContain('Tests | 412 passed · 3 failed · 1 flaky · 2 skipped');
  });

  test('a thousand jobs, all of them read, make one message that Chat takes', async () => {
    const ci = aRun(emulator);
    for (let n = 0; n < 1000; n += 1) ci.job(`test (${n})`, { conclusion: n % 100 === 0 ? 'failure' : 'success' });
    ci.goesOn({ conclusion: 'failure' });
    await ci.told('completed', { permissions: { actions: 'read' } });
    expect(texts()).toEqual(['🔴 CI #1 failed on main in 0s: 1000 jobs, 10 failed']);
    expect(rows().slice(2, 14)).toEqual([
      ...Array.from({ length: 10 }, (_, n) => `🔴 test (${n * 100}) failed · 0s`),
      '🔴 test 990 of 1000 passed · 10 failed · 0s',
    ]);
  });

  test.each([
    ['requestId first', 'NOT_FOUND'],
    ['requestId first', 'PERMISSION_DENIED'],
    ['messageId first', 'NOT_FOUND'],
  ] as const)(
    'a message that was deleted is posted again, in the thread of its run, whatever Chat makes of ids (%s, %s)',
    async (idempotency, missingMessage) => {
      Object.assign(emulator.settings, { idempotency, missingMessage });
      const ci = aRun(emulator);
      ci.job('build', { status: 'in_progress' });
      await ci.told('in_progress');
      const [first] = messages();
      emulator.space(SPACE).deleteMessage(first?.name ?? '');
      await ci.told('in_progress');
      emulator.space(SPACE).deleteMessage(messages()[0]?.name ?? '');
      ci.change('build', { conclusion: 'success' });
      ci.goesOn({ conclusion: 'success' });
      await ci.told('completed');
      expect(texts()).toEqual(['🟢 CI #1 passed on main in 0s: 1 job']);
      expect(messages()[0]?.thread?.name).toBe(first?.thread?.name);
    },
  );
});

describe('in a job of the run itself', () => {
  test('the first job says that the run runs, and the last one by the results of those it needs how it ended', async () => {
    const ci = aRun(emulator);
    ci.job('started', { status: 'in_progress' });
    ci.job('build', { status: 'queued' });
    expect((await ci.inside('started')).outputs['result']).toBe('running');
    expect(texts()).toEqual(['🟡 CI #1 is running on main: 0 of 1 job']);

    ci.change('started', { conclusion: 'success' });
    ci.change('build', { conclusion: 'failure' });
    ci.job('result', { status: 'in_progress' });
    const call = await ci.inside('result', { inputs: { results: 'failure' } });
    expect(texts()).toEqual(['🔴 CI #1 failed on main in 0s: 2 jobs, 1 failed']);
    expect(call.outputs).toMatchObject({ result: 'failure', sent: true });
    expect(rows()).not.toContainEqual(expect.stringMatching(/^result /));
  });

  test.each([
    ['success success', 'success', '🟢 CI #1 passed on main in 0s: 1 job'],
    ['success, failure', 'failure', '🔴 CI #1 failed on main in 0s: 1 job'],
    ['cancelled\nsuccess', 'cancelled', '⚪ CI #1 cancelled on main after 0s: 1 job'],
    ['skipped skipped', 'skipped', '⚪ CI #1 skipped on main in 0s: 1 job'],
    ['skipped success', 'success', '🟢 CI #1 passed on main in 0s: 1 job'],
  ])('the results %j make the run %s', async (results, result, text) => {
    const ci = aRun(emulator);
    ci.job('build', { conclusion: 'success' });
    ci.job('result', { status: 'in_progress' });
    expect((await ci.inside('result', { inputs: { results } })).outputs['result']).toBe(result);
    expect(texts()).toEqual([text]);
  });

  test('a word that is no result is warned of, and is never a success', async () => {
    const ci = aRun(emulator);
    ci.job('result', { status: 'in_progress' });
    const call = await ci.inside('result', { inputs: { results: 'success sucess' } });
    expect(texts()).toEqual(['🟣 CI #1 ended with an unknown result on main: no jobs']);
    expect(call.warnings).toEqual([expect.stringContaining('results: "sucess" is not a job result.')]);
  });

  test('a job that may fail is shown as such when the results are green', async () => {
    const ci = aRun(emulator);
    ci.job('nightly', { conclusion: 'failure' });
    ci.job('result', { status: 'in_progress' });
    await ci.inside('result', { inputs: { results: 'success', mention: 'all' } });
    expect(texts()).toEqual(['🟢 CI #1 passed on main in 0s: 1 job, 1 failed (continue-on-error)']);
  });

  test('while others run, what the results come to is said to be so far, and mentions nobody', async () => {
    const ci = aRun(emulator);
    ci.job('build', { conclusion: 'success' });
    ci.job('long', { status: 'in_progress' });
    ci.job('result', { status: 'in_progress' });
    const inputs = { results: 'success', mention: 'all', 'mention-on': 'always' };
    await ci.inside('result', { inputs });
    expect(texts()).toEqual(['🟡 CI #1 passed so far on main: 1 of 2 jobs']);
    ci.change('long', { conclusion: 'success' });
    await ci.inside('result', { inputs });
    expect(texts()).toEqual([
      '🟢 CI #1 passed on main in 0s: 2 jobs',
      expect.stringMatching(/^<users\/all> 🟢 CI #1 passed on main/),
    ]);
  });

  test('without results nobody knows what is still to come: what is over passed so far', async () => {
    const ci = aRun(emulator);
    ci.job('build', { conclusion: 'success' });
    ci.job('between', { status: 'in_progress' });
    await ci.inside('between', { inputs: { mention: 'all', 'mention-on': 'always' } });
    expect(texts()).toEqual(['🟡 CI #1 passed so far on main: 1 of 1 job']);
  });

  test('it writes the message that a workflow started for the run writes too', async () => {
    const ci = aRun(emulator);
    ci.job('build', { conclusion: 'success' });
    ci.job('result', { status: 'in_progress' });
    await ci.inside('result', { inputs: { results: 'success' } });
    ci.change('result', { conclusion: 'success' });
    ci.goesOn({ conclusion: 'success' });
    await ci.told('completed');
    expect(texts()).toEqual(['🟢 CI #1 passed on main in 0s: 2 jobs']);
  });

  test('on a server that does not tell a job its id, the job is found by its runner', async () => {
    const ci = aRun(emulator);
    ci.job('build', { conclusion: 'success', runner_name: 'runner-1' });
    ci.job('result', { status: 'in_progress', runner_name: 'runner-2' });
    await ci.inside('result', { inputs: { results: 'success', 'job-id': '' }, env: { RUNNER_NAME: 'runner-2' } });
    expect(texts()).toEqual(['🟢 CI #1 passed on main in 0s: 1 job']);
  });
});

describe('what strangers write', () => {
  test.each(HOSTILE.filter((text) => text.length < 1000))('mentions, links and marks up nothing: %j', async (text) => {
    for (const status of ['completed', 'waiting'] as const) {
      emulator.reset();
      emulator.github.addRepository({ name: REPOSITORY });
      const ci = aRun(emulator, {
        ...{ name: text, head_branch: text, display_title: text },
        ...{ event: 'pull_request', pull_requests: [7] },
      });
      const steps = [{ name: text, conclusion: 'failure' as const }];
      const job = ci.job(text, { conclusion: 'failure', steps });
      emulator.github.addAnnotation(job.id, { message: text });
      ci.job(`deploy (${text})`, { status: 'waiting' });
      if (status === 'completed') ci.goesOn({ conclusion: 'failure' });
      else ci.goesOn({ status, pending_deployments: [{ environment: text, reviewers: ['ada'] }] });
      await ci.told('completed', { inputs: { mention: 'author' } });
      // The one word in color, and in the reply the link to the run, are the action's own.
      const foreign = messages().flatMap((message) => foreignMarks(message));
      expect(foreign.filter((mark) => mark !== 'card: color')).toEqual(
        status === 'completed' ? [`text: link https://github.com/${REPOSITORY}/actions/runs/${ci.record.id}`] : [],
      );
      expect(pings()).toEqual([]);
    }
  });
});

describe('who should know', () => {
  const people = 'octocat: users/101\nada: users/103';

  test('is mentioned once for each attempt, however often and from wherever the end is told', async () => {
    const ci = aRun(emulator);
    ci.job('build', { conclusion: 'failure' });
    ci.job('result', { status: 'in_progress' });
    const inputs = { mention: 'author', people };
    await ci.inside('result', { inputs: { ...inputs, results: 'failure' } });
    ci.change('result', { conclusion: 'success' });
    ci.goesOn({ conclusion: 'failure' });
    await ci.told('completed', { inputs });
    await ci.told('completed', { inputs });
    expect(pings()).toEqual(['users/101']);
    ci.rerun();
    ci.job('build', { conclusion: 'failure' });
    ci.goesOn({ conclusion: 'failure' });
    await ci.told('completed', { inputs });
    expect(pings()).toEqual(['users/101', 'users/103']);
    expect(new Set(messages().map(({ thread }) => thread?.name)).size).toBe(1);
  });

  test('hears of another result of the same attempt too, and again once', async () => {
    const ci = aRun(emulator);
    ci.job('build', { conclusion: 'success' });
    ci.job('result', { status: 'in_progress' });
    const inputs = { mention: 'users/103', 'mention-on': 'always' };
    await ci.inside('result', { inputs: { ...inputs, results: 'success' } });
    ci.change('result', { conclusion: 'success' });
    ci.job('late', { conclusion: 'failure' });
    ci.goesOn({ conclusion: 'failure' });
    await ci.told('completed', { inputs });
    await ci.told('completed', { inputs });
    expect(texts().slice(1)).toEqual([
      expect.stringMatching(/^<users\/103> 🟢 CI #1 passed/),
      expect.stringMatching(/^<users\/103> 🔴 CI #1 failed/),
    ]);
  });

  test('hears of a change: an attempt is compared with the one before it, and a run with the one before it', async () => {
    const inputs = { mention: 'users/103', 'mention-on': 'change' };
    const ends = async (ci: ReturnType<typeof aRun>, conclusion: 'success' | 'failure') => {
      ci.job('build', { conclusion });
      ci.goesOn({ conclusion });
      await ci.told('completed', { inputs });
    };
    await ends(aRun(emulator), 'success');
    expect(pings()).toEqual([]);
    const second = aRun(emulator);
    await ends(second, 'failure');
    expect(texts().at(-1)).toMatch(/^<users\/103> 🔴 CI #2 failed on main .*, previously passing /);
    second.rerun();
    await ends(second, 'failure');
    expect(pings()).toHaveLength(1);
    second.rerun();
    await ends(second, 'success');
    expect(texts().at(-1)).toMatch(/^<users\/103> 🟢 CI #2 passed on main .*, fixed after 2 failed runs /);
    await ends(aRun(emulator), 'success');
    expect(pings()).toHaveLength(2);
  });
});

describe('messages of single jobs', () => {
  test('one that still says running, since its runner died, is told how the job ended; others are left alone', async () => {
    const ci = aRun(emulator);
    const lost = ci.job('build', { status: 'in_progress', steps: [{ name: 'Run make', status: 'in_progress' }] });
    const done = ci.job('test', { conclusion: 'success' });
    const env = { GITHUB_RUN_ID: String(ci.record.id), GITHUB_ACTOR: 'octocat' };
    for (const { id, name } of [lost, done])
      await job(emulator, {
        inputs: { 'job-id': String(id), credentials: '', 'access-token': emulator.mintAccessToken() },
        env: { ...env, GITHUB_JOB: name },
      }).start();
    minutes(10);
    ci.change('build', { conclusion: 'failure' });
    ci.goesOn({ conclusion: 'failure' });
    const reads = emulator.requests.filter(({ call }) => call === 'messages.get').length;
    await ci.told('completed');
    expect(texts()).toEqual([
      expect.stringMatching(/^🔴 CI · build failed on main in /),
      '🟡 CI · test started on main',
      '🔴 CI #1 failed on main in 10m 0s: 2 jobs, 1 failed',
    ]);
    // Asked for the one that did not pass, and for no other.
    expect(emulator.requests.filter(({ call }) => call === 'messages.get').length - reads).toBe(1);
  });
});

describe('when GitHub or Chat fail', () => {
  test('without actions: read, one warning says what to add, and the message shows what the event tells', async () => {
    const ci = aRun(emulator, { display_title: 'Count the birds twice' });
    ci.job('build', { conclusion: 'failure' });
    ci.goesOn({ conclusion: 'failure' });
    const call = await ci.told('completed', { permissions: {}, inputs: { mention: 'users/103' } });
    expect(call.warnings).toEqual([
      expect.stringMatching(
        /only what the event contains.*GitHub answered 403\. Add "actions: read" to the permissions/,
      ),
    ]);
    expect(texts()).toEqual([
      '🔴 CI #1 failed on main',
      expect.stringMatching(/^<users\/103> 🔴 CI #1 failed on main </),
    ]);
    expect(rows()).toContain('f95f852 Count the birds twice<br>main · octocat');
    expect(call.outputs).toMatchObject({ result: 'failure', sent: true });
  });

  test('without actions: read the message does not go back from its end either', async () => {
    const ci = aRun(emulator);
    const requested = ci.event('requested');
    ci.goesOn({ conclusion: 'success' });
    await ci.told('completed', { permissions: {} });
    await ci.told(requested, { permissions: {} });
    expect(texts()).toEqual(['🟢 CI #1 passed on main']);
  });

  test('inside of the run, without actions: read, the results are shown all the same', async () => {
    const ci = aRun(emulator);
    ci.job('result', { status: 'in_progress' });
    const call = await ci.inside('result', { permissions: {}, inputs: { results: 'success' } });
    expect(texts()).toEqual(['🟢 CI #1 passed on main']);
    expect(call.warnings).toHaveLength(1);
  });

  test.each([401, 404, 500, 503])(
    'one answer %i of GitHub makes no second message, and nothing that is not so',
    async (code) => {
      for (const on of ['runs.getAttempt', 'jobs.listForAttempt', 'annotations.list', 'runs.pending']) {
        emulator.reset();
        emulator.github.addRepository({ name: REPOSITORY });
        const ci = aRun(emulator);
        ci.job('build', { status: 'in_progress' });
        await ci.told('in_progress');
        emulator.faults.add({ on, fault: { kind: 'status', code } });
        ci.change('build', { conclusion: 'failure' });
        ci.goesOn({ conclusion: 'failure' });
        await ci.told('completed');
        expect([on, texts()]).toEqual([on, [expect.stringMatching(/^🔴 CI #1 failed on main/)]]);
      }
    },
  );

  test('a secondary limit of GitHub makes no second message, and no advice about permissions', async () => {
    const ci = aRun(emulator);
    ci.job('build', { status: 'in_progress' });
    await ci.told('in_progress');
    emulator.faults.add({ on: 'jobs.listForAttempt', fault: secondaryRateLimit({}) });
    ci.change('build', { conclusion: 'success' });
    ci.goesOn({ conclusion: 'success' });
    const call = await ci.told('completed');
    expect(texts()).toEqual([expect.stringMatching(/^🟢 CI #1 passed on main .*: 1 job$/)]);
    expect(call.log.join()).not.toContain('permissions');
  });

  test.each([
    ['no jobs', { total_count: 0, jobs: [] }],
    ['5,000 jobs and none', { total_count: 5000, jobs: [] }],
    ['a billion jobs and none', { total_count: 1e9, jobs: [] }],
    ['a job that is none', { total_count: 1, jobs: [null] }],
    ['a job with dates that are none', { total_count: 1, jobs: [{ id: 7, status: 'completed', started_at: 'soon' }] }],
  ])('a list of %s costs its rows and no more', async (_, body) => {
    const ci = aRun(emulator, { conclusion: 'success' });
    const headers = { 'content-type': 'application/json' };
    emulator.faults.add({
      on: 'jobs.listForAttempt',
      times: 9999,
      fault: { kind: 'status', code: 200, headers, body },
    });
    await ci.told('completed');
    expect(texts()).toEqual([expect.stringMatching(/^🟢 CI #1 passed on main/)]);
    expect(emulator.requests.filter(({ service }) => service === 'github').length).toBeLessThan(40);
  });

  test('when Chat does not answer, it warns and ends within its timeout', async () => {
    const ci = aRun(emulator, { conclusion: 'success' });
    emulator.faults.add({ on: 'chat', times: 9999, fault: { kind: 'status', code: 503 } });
    const began = emulator.clock.now().getTime();
    const call = await ci.told('completed', { inputs: { timeout: '5' } });
    expect(emulator.clock.now().getTime() - began).toBeLessThanOrEqual(5000);
    expect(call.warnings).toHaveLength(1);
    expect(call.outputs).toMatchObject({ sent: false, error: expect.stringContaining('503') });
  });

  test.each<[string, Fault]>([
    ['is never answered', { kind: 'hang', when: 'before handling' }],
    ['is done and never answered', { kind: 'hang', when: 'after commit' }],
    ['is done, and its answer cut off', { kind: 'cut', after: 'commit' }],
    ['is done, and half its answer lost', { kind: 'cut', after: 'half the body' }],
    ['is done, and answered with nothing', { kind: 'empty' }],
    ['is done, and answered with half of its JSON', { kind: 'truncated' }],
    ['breaks the connection', { kind: 'reset', when: 'before handling' }],
    ['is answered with 500', { kind: 'status', code: 500 }],
    ['is done, and answered with 503', { kind: 'status', code: 503, afterCommit: true }],
    ['is answered with 429', { kind: 'status', code: 429 }],
  ])(
    'a request that %s, whichever it is: one message, one mention, and no warning of what did not matter',
    async (_, fault) => {
      for (let after = 0; ; after += 1) {
        emulator.reset();
        emulator.github.addRepository({ name: REPOSITORY });
        const ci = aRun(emulator);
        const running = ci.job('build', { status: 'in_progress' });
        await ci.told('in_progress');
        emulator.github.updateJob(running.id, { conclusion: 'failure' });
        ci.goesOn({ conclusion: 'failure' });
        const remove = emulator.faults.add({ on: '*', after, fault });
        const time = virtualClock(emulator, toEmulator(emulator));
        const inputs = { mention: 'users/101' };
        const call = await ci.told('completed', { inputs, world: time });
        const befell = emulator.faults.pending().length === 0;
        remove();
        expect([after, texts()]).toEqual([
          after,
          [expect.stringMatching(/^🔴 CI #1 failed on main/), expect.stringMatching(/^<users\/101> 🔴 CI #1 failed/)],
        ]);
        expect(time.elapsed()).toBeLessThanOrEqual(120_000);
        expect([after, call.warnings, call.outputs['sent']]).toEqual([after, [], true]);
        if (!befell) break;
      }
    },
  );
});
