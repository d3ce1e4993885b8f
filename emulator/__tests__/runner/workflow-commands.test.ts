import { describe, expect, test } from '@jest/globals';
import { printed, runSteps } from './run-steps.ts';

/** The job of a step that prints these lines. */
const print = (lines: readonly string[], options = {}) =>
  runSteps(
    `- shell: node {0}\n  id: one\n  run: 'console.log(Buffer.from("${Buffer.from(lines.join('\n')).toString('base64')}", "base64").toString())'`,
    options,
  );

describe('a workflow command', () => {
  test('creates annotations with titles', async () => {
    const job = await print([
      '::error file=a.js,line=3,title=A%2CB%3A C::one%0Atwo %25',
      '  ::Warning::w',
      '::notice title=::n',
    ]);
    expect(job.steps[0]?.annotations).toEqual([
      { level: 'error', title: 'A,B: C', message: 'one\ntwo %' },
      { level: 'warning', message: 'w' },
      { level: 'notice', message: 'n' },
    ]);
    expect(printed(job)).toEqual(['##[error]one', 'two %', '##[warning]w', '##[notice]n']);
    expect(job.conclusion).toBe('success');
  });

  test('is read on stderr too, and in the older syntax', async () => {
    const job = await runSteps(`
      - run: |
          echo "::warning::on stderr" >&2
          echo "before ##[error title=T;x=y]older%5D"`);
    expect(job.steps[0]?.annotations).toEqual(
      expect.arrayContaining([
        { level: 'warning', message: 'on stderr' },
        { level: 'error', title: 'T', message: 'older]' },
      ]),
    );
  });

  test('creates at most ten annotations per level in a step, each of at most 4096 characters', async () => {
    const job = await print([
      ...Array.from({ length: 12 }, (_, index) => `::warning::${index}`),
      `::error::${'x'.repeat(5000)}`,
    ]);
    const { annotations = [] } = job.steps[0] ?? {};
    expect(annotations.filter(({ level }) => level === 'warning')).toHaveLength(10);
    expect(annotations.at(-1)?.message).toBe('x'.repeat(4096));
    expect(job.log).toContain('##[warning]11');
  });

  test('shows debug lines only when debug logging is on', async () => {
    expect(printed(await print(['::debug::deep']))).toEqual([]);
    expect(printed(await print(['::debug::deep'], { debug: true }))).toContain('##[debug]deep');
  });

  test('groups lines', async () => {
    expect(printed(await print(['::group::Details', 'in it', '::endgroup::']))).toEqual([
      '##[group]Details',
      'in it',
      '##[endgroup]',
    ]);
  });

  test('is text while commands are stopped, or when it is unknown', async () => {
    const job = await print([
      '::stop-commands::a7c',
      '::error::text',
      '::a7c::',
      '::notice::again',
      '::unheard-of::x',
      '::error',
      'say ::error::x',
    ]);
    expect(printed(job)).toEqual([
      '::stop-commands::a7c',
      '::error::text',
      '::a7c::',
      '##[notice]again',
      '::unheard-of::x',
      '::error',
      'say ::error::x',
    ]);
    expect(job.steps[0]?.annotations).toHaveLength(1);
  });

  test.each(['', 'pause-logging', 'error'])('cannot stop commands until %j', async (token) => {
    const job = await print([`::stop-commands::${token}`]);
    expect(job.conclusion).toBe('failure');
    expect(job.log).toContain('You cannot use a endToken that is an empty string');
  });

  test('is echoed after `echo on`, except commands that write to the log', async () => {
    const job = await print([
      '::save-state name=a::1',
      '::echo::on',
      '::save-state name=a::2',
      '::notice::n',
      '::add-mask::hunter2',
      '::echo::off',
    ]);
    const lines = printed(job).filter((line) => !line.includes('deprecated'));
    expect(lines).toEqual(['::save-state name=a::2', '##[notice]n', '::add-mask::***', '::echo::off']);
    expect((await print(['::echo::maybe'])).conclusion).toBe('failure');
  });

  test('that is deprecated still sets outputs and state, with a warning', async () => {
    const job = await print(['::set-output name=a::1%0A2', '::save-state name=s::3', '::set-output::x']);
    expect(job.steps[0]).toMatchObject({ conclusion: 'failure', outputs: { a: '1\n2' }, state: { s: '3' } });
    expect(job.log).toContain('##[warning]The `set-output` command is deprecated and will be disabled soon.');
    expect(job.log).toContain("Required field 'name' is missing in ##[set-output] command.");
  });

  test('that is disabled fails the step, unless the job opts in', async () => {
    const job = await print(['::set-env name=A::1']);
    expect(job.steps[0]).toMatchObject({ conclusion: 'failure', exitCode: 0 });
    expect(job.log).toContain('##[error]The `set-env` command is disabled.');
    const allowed = await runSteps(
      `
      - run: echo "::set-env name=A::1"; echo "::add-path::/x"; echo "::set-env name=NODE_OPTIONS::--inspect"
      - run: echo "$A $PATH" | cut -c1-5; echo "$NODE_OPTIONS"`,
      { job: 'env: { ACTIONS_ALLOW_UNSECURE_COMMANDS: true }' },
    );
    expect(printed(allowed)).toEqual([
      "##[error]Can't update NODE_OPTIONS environment variable using ::set-env:: command.",
      '1 /x:',
    ]);
  });

  test("that this runner doesn't support fails the step", async () => {
    const job = await print(['::add-matcher::m.json']);
    expect(job.conclusion).toBe('failure');
    expect(job.log).toContain('Problem matchers are not supported by this runner.');
  });
});
