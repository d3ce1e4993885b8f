import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { STANDINGS, type RunJob } from '../../src/github/run-job.ts';
import { runMessage, type Run } from '../../src/message/run-message.ts';
import { NOTHING_SAID } from '../../src/message/status.ts';
import { BUILD } from '../support/build.ts';
import { runJobLike } from '../support/run-jobs.ts';

const run = (jobs: readonly RunJob[], given: Partial<Run> = {}): Run => ({
  build: { ...BUILD, job: '', logUrl: 'https://github.com/octo-org/octo-repo/actions/runs/1658821493' },
  said: NOTHING_SAID,
  jobs,
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

const standing = fc.constantFrom(...STANDINGS);
const name = fc.oneof(
  fc.constantFrom('build', 'lint', 'call / test'),
  fc.integer({ max: 9 }).map((n) => `test (${n}, linux)`),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
  fc.constantFrom('<users/all>', '<b>x</b>', '</font><a href="https://evil.example">', ' (', '(((', ' ()'.repeat(300)),
);
const jobs = (most: number) =>
  fc
    .uniqueArray(fc.integer({ min: 1, max: 1e11 }), { maxLength: most })
    .chain((ids) =>
      fc.tuple(
        ...ids.map((id) => fc.tuple(standing, name).map(([how, called]) => runJobLike(id, how, { name: called }))),
      ),
    );

describe('the message of a run', () => {
  test('says in one line how the run stands', () => {
    expect(textOf(run([runJobLike(1, 'running'), runJobLike(2, 'waiting')]))).toBe(
      '🟡 CI is running on main: 0 of 2 jobs',
    );
    expect(textOf(run([runJobLike(1, 'failed'), runJobLike(2, 'running')]))).toBe(
      '🟡 CI is running on main: 1 of 2 jobs, 1 failed',
    );
    expect(textOf(run([runJobLike(1, 'passed'), runJobLike(2, 'skipped')]))).toBe(
      '🟢 CI passed on main in 1m 1s: 2 jobs',
    );
    expect(textOf(run([runJobLike(1, 'passed'), runJobLike(2, 'cancelled')]))).toBe(
      '⚪ CI was cancelled on main in 1m 2s: 2 jobs',
    );
    expect(textOf(run([runJobLike(1, 'passed')], { conclusion: 'timed-out' }))).toBe(
      '🔴 CI ran out of time on main in 1m 1s: 1 job',
    );
  });

  test('puts the legs of a matrix together, the failed ones by their names, and what wants to be seen first', () => {
    const legs = [
      ...Array.from({ length: 17 }, (_, n) => runJobLike(100 + n, 'passed', { name: `test (${n}, linux)` })),
      runJobLike(120, 'failed', { name: 'test (17, linux)' }),
      runJobLike(121, 'failed', { name: 'test (18, linux)', brokenStep: undefined }),
      runJobLike(122, 'running', { name: 'test (19, linux)' }),
    ];
    const others = [
      runJobLike(1, 'passed', { name: 'build' }),
      runJobLike(2, 'waiting', { name: 'deploy' }),
      runJobLike(3, 'running', { name: 'lint' }),
    ];
    expect(rows(run([...others, ...legs]))).toEqual([
      'test 17 of 20 passed · 2 failed · 1 running<br>17, linux in “Run make test”<br>18, linux | started 14:00 UTC',
      'lint running | started 14:00 UTC',
      'deploy waiting',
      'build passed | 1m 1s',
    ]);
  });

  test('stays inside what Chat takes for a thousand jobs of any kind, and counts those it does not show', () => {
    const thousand = Array.from({ length: 1000 }, (_, n) =>
      runJobLike(n, STANDINGS[n % STANDINGS.length]!, { name: `${'a long name of a job '.repeat(4)}${n}` }),
    );
    expect(rows(run(thousand)).at(-1)).toMatch(/^… \+\d{3} more jobs: \d+ of \d+ passed/);
    for (const given of [thousand, thousand.map((job) => ({ ...job, name: job.name.replace(/ (\d+)$/, ' ($1)') }))]) {
      const fields = Array.from({ length: 80 }, (_, n) => ({ label: `Field ${n}`, value: 'x' }));
      const full = run(given, { said: { ...NOTHING_SAID, fields, text: 'x' } });
      expect(Buffer.byteLength(JSON.stringify(runMessage(full)))).toBeLessThanOrEqual(30_000);
      expect(widgets(full).length).toBeLessThanOrEqual(100);
    }
  });

  test('is the same for the same jobs in whatever order they come, and never more than Chat takes', () => {
    fc.assert(
      fc.property(jobs(60), (given) => {
        const message = runMessage(run(given));
        expect(runMessage(run(given))).toEqual(message);
        expect(Buffer.byteLength(JSON.stringify(message))).toBeLessThanOrEqual(30_000);
        expect(JSON.stringify(message)).not.toMatch(/<users\/all>|<b>x|evil\.example">/);
      }),
      { numRuns: 150 },
    );
  });
});
