import { beforeEach, describe, expect, test } from '@jest/globals';
import type { PlayerOptions } from '../../workflow-run/attempt.ts';
import { workflowPlayer, type PlayedRun, type RunToPlay } from '../../workflow-run/play-workflow.ts';
import { useEmulator } from '../use-emulator.ts';

const REPOSITORY = 'octo-org/birds';
const emulator = useEmulator();
beforeEach(() => {
  emulator.github.addRepository({ name: REPOSITORY });
  emulator.github.addRepository({ name: 'mallory/birds', visibility: 'public' });
});

/** A workflow from its jobs, each `id: YAML in one line`. A job without steps gets one that passes. */
function workflow(jobs: Record<string, string>, head = 'name: CI\non: push'): string {
  const lines = Object.entries(jobs).map(([id, map]) => {
    const steps = /\b(steps|uses):/.test(map) ? '' : `${map === '' ? '' : ', '}steps: [{ run: 'true' }]`;
    const runner = /\buses:/.test(map) ? '' : ', runs-on: ubuntu-latest';
    return `  ${id}: { ${`${map}${steps}${runner}`.replace(/^, /, '')} }`;
  });
  return `${head}\njobs:\n${lines.join('\n')}\n`;
}
const FAILS = "steps: [{ run: 'false' }]";
const of = (ci: string, more: Partial<PlayerOptions> = {}) =>
  workflowPlayer(emulator, { repository: REPOSITORY, ...more, files: { 'ci.yml': ci, ...more.files } });
const play = (ci: string, more: Partial<PlayerOptions> = {}, toPlay: Partial<RunToPlay> = {}) =>
  of(ci, more).play({ file: 'ci.yml', ...toPlay });
const shown = ({ jobs }: PlayedRun) => jobs.map(({ name, conclusion }) => `${name}: ${conclusion}`);
const record = async (path: string) => {
  const token = emulator.github.token({ permissions: { actions: 'read' }, repositories: [REPOSITORY] });
  const answer = await fetch(`${emulator.github.apiUrl}/repos/${REPOSITORY}/actions/${path}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  return (await answer.json()) as never;
};

describe('the jobs of a run', () => {
  test('run after those they need, and get their results and outputs', async () => {
    const run = await play(
      workflow({
        last: 'needs: [build], outputs: { v: "${{ needs.build.outputs.v }} ${{ join(needs.*.result) }}" }',
        build: `outputs: { v: "\${{ steps.a.outputs.v }}" }, steps: [{ id: a, run: 'echo v=7 >> $GITHUB_OUTPUT' }]`,
      }),
    );
    expect([run.conclusion, shown(run)]).toEqual(['success', ['last: success', 'build: success']]);
    expect(run.jobs[0]?.outputs).toEqual({ v: '7 success' });
  });

  test('are skipped after a failure, unless their if says otherwise', async () => {
    const run = await play(
      workflow({
        build: FAILS,
        test: 'needs: build',
        deploy: 'needs: test',
        report: 'needs: deploy, if: failure()',
        clean: 'needs: test, if: always()',
        after: 'needs: clean',
        never: "if: github.ref == 'refs/heads/other'",
      }),
    );
    expect(run.conclusion).toBe('failure');
    expect(shown(run)).toEqual([
      'build: failure',
      'test: skipped',
      'deploy: skipped',
      'report: success',
      'clean: success',
      'after: skipped',
      'never: skipped',
    ]);
  });

  test("have GitHub's names", async () => {
    const run = await play(
      workflow({
        unit: 'name: "Test (unit)"',
        legs: 'strategy: { matrix: { node: [20, 22] } }',
        objects: 'strategy: { matrix: { on: [{ os: linux, arch: x64 }] } }',
        named: 'name: "${{ matrix.os }}", strategy: { matrix: { os: [mac] } }',
        skipped: 'name: "Unit ${{ matrix.os }}", if: false, strategy: { matrix: { os: [mac] } }',
        calls: 'name: Deploy, uses: ./.github/workflows/called.yml, with: { to: staging }',
      }),
      {
        files: {
          'called.yml': workflow(
            { ship: 'name: "to ${{ inputs.to }}"' },
            'on: { workflow_call: { inputs: { to: { type: string } } } }',
          ),
        },
      },
    );
    expect(run.jobs.map(({ name }) => name)).toEqual([
      'Test (unit)',
      'legs (20)',
      'legs (22)',
      'objects (linux, x64)',
      'mac',
      'Unit ${{ matrix.os }}',
      'Deploy / to staging',
    ]);
  });

  test('of a matrix are cancelled when one fails, unless fail-fast is off', async () => {
    const legs = (strategy: string) =>
      workflow({
        t: `strategy: { ${strategy} matrix: { x: ['false', 'true'] } }, steps: [{ run: "\${{ matrix.x }}" }]`,
      });
    expect(shown(await play(legs('')))).toEqual(['t (false): failure', 't (true): cancelled']);
    expect(shown(await play(legs('fail-fast: false,')))).toEqual(['t (false): failure', 't (true): success']);
  });

  test("with continue-on-error don't fail the run", async () => {
    const run = await play(workflow({ lint: `continue-on-error: true, ${FAILS}`, after: 'needs: lint' }));
    expect([run.conclusion, shown(run)]).toEqual(['success', ['lint: failure', 'after: success']]);
  });
});

describe('a run', () => {
  test('whose jobs are all skipped was skipped', async () => {
    expect((await play(workflow({ a: 'if: false', b: 'needs: a' }))).conclusion).toBe('skipped');
  });

  test.each([
    ['that is no YAML', 'name: CI\njobs: ['],
    ['without jobs', 'name: CI\non: push\n'],
    ['whose job needs one that is not there', workflow({ a: 'needs: b' })],
    ['whose jobs need each other', workflow({ a: 'needs: b', b: 'needs: a' })],
  ])('of a file %s ends with startup_failure', async (_, text) => {
    const run = await play(text);
    expect([run.conclusion, run.jobs]).toEqual(['startup_failure', []]);
  });

  test('that is cancelled ends running jobs and starts only jobs with always() or cancelled()', async () => {
    const run = await play(workflow({ a: '', b: 'needs: a', c: 'needs: b, if: always()' }), {
      onJob: ({ job, status, cancel }) => {
        if (job === 'a' && status === 'completed') cancel();
      },
    });
    expect([run.conclusion, shown(run)]).toEqual(['cancelled', ['a: success', 'b: cancelled', 'c: success']]);
  });

  test.each(['approved', 'rejected'] as const)('waits for the reviewers of an environment: %s', async (says) => {
    const seen: unknown[] = [];
    const run = await play(workflow({ deploy: 'environment: production', test: '' }), {
      environments: { production: { reviewers: ['ada'] } },
      review: async ({ run: id }) => {
        seen.push(
          ((await record(`runs/${id}`)) as { status: string }).status,
          ((await record(`runs/${id}/pending_deployments`)) as { environment: { name: string } }[]).map(
            ({ environment }) => environment.name,
          ),
          ((await record(`runs/${id}/jobs`)) as { jobs: { name: string; status: string }[] }).jobs.map(
            ({ name, status }) => `${name}: ${status}`,
          ),
        );
        return says;
      },
    });
    expect(seen).toEqual(['waiting', ['production'], expect.arrayContaining(['deploy: waiting', 'test: completed'])]);
    const conclusion = says === 'approved' ? 'success' : 'failure';
    expect([run.conclusion, shown(run)]).toEqual([conclusion, [`deploy: ${conclusion}`, 'test: success']]);
  });

  test("that this runner doesn't support is refused", async () => {
    await expect(play(workflow({ a: 'uses: octo-org/other/.github/workflows/x.yml@v1' }))).rejects.toThrow(
      "This runner doesn't support workflows of other repositories",
    );
    await expect(play(workflow({ a: 'uses: ./.github/workflows/x.yml' }))).rejects.toThrow(
      'x.yml, which is not in `files`',
    );
  });
});

describe('another attempt', () => {
  const CI = workflow({ build: '', test: `needs: build, ${FAILS}`, deploy: 'needs: test' });
  const CHAT = workflow({ chat: '' }, 'name: Chat\non: { workflow_run: { workflows: [CI] } }');

  test('of the failed jobs keeps the others with their times, without a `requested` event', async () => {
    emulator.clock.freeze(new Date('2026-11-27T10:00:00Z'));
    const player = of(CI, { files: { 'chat.yml': CHAT } });
    const first = await player.play({ file: 'ci.yml' });
    expect(first.started.map(({ action }) => action)).toEqual(['requested', 'in_progress', 'completed']);
    emulator.clock.advance(3_600_000);
    const second = await player.rerun(first, 'failed');
    expect([second.attempt, shown(second)]).toEqual([2, ['build: success', 'test: failure', 'deploy: skipped']]);
    expect(second.started.map(({ action }) => action)).toEqual(['in_progress', 'completed']);
    const { jobs } = (await record(`runs/${first.id}/attempts/2/jobs`)) as {
      jobs: { name: string; started_at: string }[];
    };
    const hours = jobs.map(({ name, started_at }) => `${name} ${started_at.slice(11, 13)}`);
    expect(hours.toSorted()).toEqual(['build 10', 'deploy 11', 'test 11']);
  });

  test('of all jobs runs all of them', async () => {
    const player = of(CI);
    const second = await player.rerun(await player.play({ file: 'ci.yml' }), 'all');
    expect(second.jobs.map(({ result }) => result !== undefined)).toEqual([true, true, false]);
  });
});

describe('a chain of workflow_run', () => {
  const chain = (name: string, after: string) =>
    workflow({ a: '' }, `name: ${name}\non: { workflow_run: { workflows: ['${after}'], types: [completed] } }`);

  test('is at most three levels deep', async () => {
    const run = await play(workflow({ a: '' }, 'name: A\non: push'), {
      files: { 'b.yml': chain('B', 'A'), 'c.yml': chain('C', 'B'), 'd.yml': chain('D', 'C'), 'e.yml': chain('E', 'D') },
    });
    const names = ({ workflow: name, started }: PlayedRun): string[] => [name, ...started.flatMap((s) => names(s.run))];
    expect(names(run)).toEqual(['A', 'B', 'C', 'D']);
  });

  test.each([
    ['CI', 'CI', true],
    ['C*', 'CI', true],
    ['C++', 'C++', false],
    ['C\\+\\+', 'C++', true],
    ['Build [x]', 'Build [x]', false],
  ])('matches workflow names as patterns: %s and %s', async (pattern, name, starts) => {
    const run = await play(workflow({ a: '' }, `name: '${name}'\non: push`), {
      files: { 'b.yml': chain('B', pattern) },
    });
    expect(run.started.length === 1).toBe(starts);
  });
});

describe('a run', () => {
  const SAYS = 'steps: [{ id: s, run: "echo v=${{ secrets.KEY }} >> $GITHUB_OUTPUT" }]';
  const CI = workflow({ a: SAYS });
  const CHAT = workflow({ chat: SAYS }, 'name: Chat\non: { workflow_run: { workflows: [CI], types: [completed] } }');
  const given = ({ jobs }: PlayedRun) => jobs[0]?.result?.steps[0]?.outputs['v'];

  test.each([
    ['its own push', { event: { name: 'push', payload: {} } }, 'dove'],
    [
      'a pull request of a fork',
      { event: { name: 'pull_request', payload: {} }, run: { head_repository: 'mallory/birds', actor: 'mallory' } },
      '',
    ],
    ['Dependabot', { event: { name: 'pull_request', payload: {} }, run: { actor: 'dependabot[bot]' } }, ''],
  ])('has the secrets of %s, and a run that it starts always has them', async (_, toPlay, secret) => {
    const run = await play(CI, { files: { 'chat.yml': CHAT }, machine: { secrets: { KEY: 'dove' } } }, toPlay);
    expect([given(run), run.started.map((started) => given(started.run))]).toEqual([secret, ['dove']]);
  });
});
