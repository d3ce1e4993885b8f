import { stringify } from 'yaml';
import { REPOSITORY } from '../../__tests__/support/recorded-run.ts';
import { runOnGitHub } from '../../__tests__/support/run-on-github.ts';
import { ROOT, SPACE, status, type Step } from '../../__tests__/support/workflow.ts';
import type { Emulator, Message } from '../../emulator/emulator.ts';

const onBoard = (...steps: readonly Step[]) => [status({ 'message-per': 'run' }), ...steps];

const WORKFLOW = stringify({
  name: 'CI',
  on: 'push',
  jobs: {
    build: { 'runs-on': 'ubuntu-latest', steps: onBoard({ name: 'Build', run: 'true' }) },
    lint: { 'runs-on': 'ubuntu-latest', steps: onBoard({ name: 'Lint', run: 'true' }) },
    test: {
      needs: 'build',
      'runs-on': '${{ matrix.os }}',
      strategy: { matrix: { os: ['linux', 'windows'], node: [20, 22, 24] } },
      steps: onBoard({
        name: 'Test',
        run: 'test "$LEG" != linux-20',
        env: { LEG: '${{ matrix.os }}-${{ matrix.node }}' },
      }),
    },
  },
});

/** Runs half of a workflow with the shipped action and gives its board as it stands then. */
export async function boardMessage(emulator: Emulator): Promise<Message> {
  emulator.reset();
  emulator.github.addRepository({ name: REPOSITORY });
  const run = runOnGitHub(emulator, WORKFLOW, {
    machine: { localActions: ROOT, secrets: { KEY: JSON.stringify(emulator.key) }, vars: { API: emulator.url } },
    clock: { startsAt: new Date('2026-11-22T14:02:00Z') },
  });
  const took = { Build: 84_000, Lint: 21_000, Test: 47_000 };
  try {
    const before = [...run.make('lint'), ...run.make('build')];
    for (const name of before) {
      await run.play(name, { took });
      run.pass(2_000);
    }
    const [first = '', second = '', third = '', fourth = '', fifth = ''] = run.make('test');
    for (const name of [first, second, third]) {
      await run.play(name, { took });
      run.pass(2_000);
    }
    for (const name of [fourth, fifth]) {
      await run.play(name, { lostIn: 'Test' });
      run.pass(2_000);
    }
  } finally {
    run.close();
  }
  const [message, ...more] = emulator.space(SPACE).messages;
  if (message === undefined || more.length > 0) throw new Error('The run did not leave one message.');
  return structuredClone(message);
}
