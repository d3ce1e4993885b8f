import fc from 'fast-check';
import { describe, expect, test } from '@jest/globals';
import { NO_CONTENT } from '../../src/message/content.ts';
import type { RunJob } from '../../src/message/run-job-rows.ts';
import { runMessage, type Run } from '../../src/message/run-message.ts';
import { RUN_STATES, type RunState, isFailed, isOver } from '../../src/message/wording.ts';
import { BUILD } from '../support/build.ts';

const run = (state: RunState, jobs: readonly RunJob[], given: Partial<Run> = {}): Run => ({
  build: { ...BUILD, job: '', logUrl: 'https://github.com/octo-org/octo-repo/actions/runs/1658821493' },
  number: 42,
  content: NO_CONTENT,
  state,
  isPartial: false,
  approval: undefined,
  jobs,
  notes: [],
  ...given,
});
const textOf = (given: Run) => runMessage(given).text.replaceAll('\u2060', '');
const sections = (given: Run) => runMessage(given).cardsV2?.[0]?.card.sections ?? [];
const widgets = (given: Run) => sections(given).flatMap((section) => section.widgets ?? []);
const rows = (given: Run) =>
  (sections(given).find(({ header }) => header === 'Jobs')?.widgets ?? []).map(({ decoratedText, textParagraph }) =>
    [decoratedText?.text ?? textParagraph?.text, decoratedText?.bottomLabel]
      .filter(Boolean)
      .join(' | ')
      .replace(/<a href="[^"]*">|<\/?(a|b|font)( [^>]*)?>|\u2060/g, ''),
  );

const state = fc.constantFrom(...RUN_STATES);
const name = fc.oneof(
  fc.constantFrom('build', 'lint', 'call / test'),
  fc.integer({ max: 9 }).map((n) => `test (${n}, linux)`),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
  fc.constantFrom('<users/all>', '<b>x</b>', '</font><a href="https://evil.example">', ' (', '(((', ' ()'.repeat(300)),
);
const jobs = (max: number) =>
  fc
    .uniqueArray(fc.integer({ min: 1, max: 1e11 }), { maxLength: max })
    .chain((ids) =>
      fc.tuple(...ids.map((id) => fc.tuple(state, name).map(([how, called]) => runJobLike(id, how, { name: called })))),
    );
const named = (...names: readonly string[]) => names.map((called, n) => runJobLike(n, 'passed', { name: called }));
const many = (count: number, how: RunState, called: (n: number) => string, from = 1000) =>
  Array.from({ length: count }, (_, n) => runJobLike(from + n, how, { name: called(n) }));

describe('the message of a run', () => {
  test('says in one line what the run is, how it stands and how far it is', () => {
    const line = (...given: Parameters<typeof run>) => textOf(run(...given));
    expect(line('running', [runJobLike(1, 'running'), runJobLike(2, 'queued')])).toBe(
      '🟡 CI #42 is running on main: 0 of 2 jobs',
    );
    expect(line('running', [runJobLike(1, 'failed'), runJobLike(2, 'running')])).toBe(
      '🟡 CI #42 is running on main: 1 of 2 jobs, 1 failed',
    );
    expect(line('passed', [runJobLike(1, 'passed'), runJobLike(2, 'skipped')])).toBe(
      '🟢 CI #42 passed on main in 1m 1s: 2 jobs',
    );
    expect(line('cancelled', [runJobLike(1, 'passed'), runJobLike(2, 'cancelled')])).toBe(
      '⚪ CI #42 cancelled on main after 1m 2s: 2 jobs',
    );
    expect(line('failed', [runJobLike(1, 'failed')], { content: { ...NO_CONTENT, title: 'Nightly' } })).toBe(
      '🔴 Nightly failed on main in 1m 1s: 1 job, 1 failed',
    );
    expect(line('passed', [runJobLike(1, 'passed'), runJobLike(2, 'running')], { isPartial: true })).toBe(
      '🟡 CI #42 passed so far on main: 1 of 2 jobs',
    );
    expect(
      line('waiting', [runJobLike(1, 'passed'), runJobLike(2, 'waiting')], { approval: 'to deploy to production' }),
    ).toBe('🔵 CI #42 is waiting for approval to deploy to production on main: 1 of 2 jobs');
    expect(line('skipped', [])).toBe('⚪ CI #42 skipped on main: no jobs');
  });

  test('has a row for each job by its full name: what failed first, then what waits and runs', () => {
    const given = [
      runJobLike(1, 'passed', { name: 'build' }),
      runJobLike(2, 'queued', { name: 'deploy' }),
      runJobLike(3, 'running', { name: 'lint' }),
      runJobLike(4, 'failed', {
        name: 'test (20, linux)',
        error: { message: 'The crow sings off key.', where: undefined },
      }),
      runJobLike(5, 'waiting', { name: 'release' }),
    ];
    expect(rows(run('running', given))).toEqual([
      '🔴 test (20, linux) failed · 1m 4s<br>at step “Run make test”<br>The crow sings off key.',
      '🔵 release waiting',
      '🟡 lint running · started 14:00 UTC',
      '🟡 deploy queued',
      '🟢 build passed · 1m 1s',
    ]);
  });

  test.each([
    [['test (fast)', 'test (browsers, nightly)']],
    [['deploy', 'deploy (staging)', 'deploy (production)']],
    [['build (20)', 'build (22)', 'build (release notes)']],
    [['build', 'build']],
    [['Package (debug)', 'Package (release)']],
    [['deploy (staging) / build (20)', 'deploy (staging) / build (22)', 'deploy (production) / build (20)']],
  ])('jobs that only share words have rows of their own, however many jobs there are: %j', (names) => {
    const shown = (given: readonly RunJob[]) =>
      rows(run('passed', given)).map((text) => text.replace(/^🟢 | passed.*/gu, ''));
    expect(shown(named(...names))).toEqual(names);
    // More than fit; the matrix beside them gives way.
    const crowded = [...named(...names), ...many(90, 'passed', (n) => `legs (${n}, linux)`)];
    expect(shown(crowded)).toEqual([...names, 'legs 90 of 90']);
  });

  test('when more jobs are there than fit, those of a matrix share a row, and each that failed has its own', () => {
    const given = [
      ...many(97, 'passed', (n) => `test (${n}, linux)`),
      ...many(2, 'failed', (n) => `test (${97 + n}, linux)`, 2000),
      runJobLike(3000, 'running', { name: 'test (99, linux)' }),
      runJobLike(3001, 'running', { name: 'test (build (a/b), 20)' }),
      runJobLike(1, 'passed', { name: 'build' }),
    ];
    expect(
      rows(run('running', given)).map((text) => text.replace(/ · (?:\d+m \d+s|started [^·]*)(?:<br>.*)?$/s, '')),
    ).toEqual([
      '🔴 test (97, linux) failed',
      '🔴 test (98, linux) failed',
      '🔴 test 97 of 101 passed · 2 failed · 2 running',
      '🟢 build passed',
    ]);
  });

  test('stays inside what Chat takes for a thousand jobs of any kind, and counts those it does not show', () => {
    const long = 'a long name of a job '.repeat(4);
    const thousand = many(1000, 'passed', (n) => `${long}${n}`).map((job, n) =>
      runJobLike(job.id, RUN_STATES[n % RUN_STATES.length]!, {
        name: job.name,
        error: { message: 'x'.repeat(500), where: undefined },
      }),
    );
    expect(rows(run('running', thousand)).at(-1)).toMatch(/^… \+9\d\d more jobs: \d+ of \d+ passed · \d+ failed/);
    for (const given of [thousand, thousand.map((job) => ({ ...job, name: job.name.replace(/ (\d+)$/, ' ($1)') }))]) {
      const fields = Array.from({ length: 80 }, (_, n) => ({ label: `Field ${n}`, value: 'x' }));
      const full = run('running', given, { content: { ...NO_CONTENT, fields, text: 'x' }, notes: ['a', 'b'] });
      expect(Buffer.byteLength(JSON.stringify(runMessage(full)))).toBeLessThanOrEqual(30_000);
      expect(widgets(full).length).toBeLessThanOrEqual(100);
    }
  });

  test('a job that was not run again is told as such, and does not count for how long the attempt took', () => {
    const yesterday = { startedAt: new Date('2026-11-21T10:00:00Z'), completedAt: new Date('2026-11-21T10:02:00Z') };
    const before = runJobLike(1, 'passed', { name: 'test (20)', ...yesterday, isCarriedOver: true });
    const given = run('passed', [before, runJobLike(2, 'passed', { name: 'test (22)' })]);
    expect(textOf(given)).toBe('🟢 CI #42 passed on main in 1m 2s: 2 jobs');
    expect(rows(given)).toEqual(['🟢 test (20) passed · 2m 0s · in an earlier attempt', '🟢 test (22) passed · 1m 2s']);
  });

  test('a job that may fail is shown as failed and allowed, and called so where failures are counted', () => {
    const given = run('passed', [
      runJobLike(1, 'failed', { name: 'nightly', isAllowed: true }),
      runJobLike(2, 'passed'),
    ]);
    expect(textOf(given)).toBe('🟢 CI #42 passed on main in 1m 2s: 2 jobs, 1 failed (continue-on-error)');
    expect(rows(given)[0]).toBe('⚪ nightly failed (continue-on-error) · 1m 1s<br>at step “Run make test”');
  });

  test('is the same for the same jobs, and never more than Chat takes, whatever they are called', () => {
    fc.assert(
      fc.property(jobs(60), state, (given, how) => {
        const message = runMessage(run(how, given));
        expect(runMessage(run(how, given))).toEqual(message);
        expect(Buffer.byteLength(JSON.stringify(message))).toBeLessThanOrEqual(30_000);
        expect(JSON.stringify(message)).not.toMatch(/<users\/all>|<b>x|evil\.example">/);
      }),
      { numRuns: 150 },
    );
  });
});

/** A job of a run, an ordinary one but for what is given. */
function runJobLike(id: number, state: RunState, given: Partial<RunJob> = {}): RunJob {
  const begun = state === 'running' || (isOver(state) && state !== 'skipped');
  return {
    id,
    name: `test (${id})`,
    url: `https://github.com/octo-org/octo-repo/actions/runs/1658821493/job/${51725240000 + id}`,
    state,
    startedAt: begun ? new Date('2026-11-22T14:00:00Z') : undefined,
    completedAt: begun && isOver(state) ? new Date(Date.parse('2026-11-22T14:01:00Z') + id * 1000) : undefined,
    failedStep: isFailed(state) ? 'Run make test' : undefined,
    error: undefined,
    isAllowed: false,
    isCarriedOver: false,
    ...given,
  };
}
