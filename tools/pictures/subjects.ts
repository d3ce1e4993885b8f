import { runSteps, status } from '../../__tests__/support/workflow.ts';
import type { Emulator, Message } from '../../emulator/index.ts';
import type { Summary } from '../viewer/page.ts';
import { buildMessages } from './build-messages.ts';
import { runMessageAt } from './run-messages.ts';
import { SPACE } from '../../__tests__/support/runner.ts';

/** What a picture of the documentation shows: a message in the space, or a job's summary on GitHub. */
export type Subject = { readonly message: Message } | { readonly summary: Summary };

const OFF_KEY = 'echo "::error file=birds.js,line=12::The crow sings off key."; exit 1';

/** Runs real jobs with the shipped action and gives what they leave, by the name of the picture. */
export async function subjects(emulator: Emulator): Promise<Readonly<Record<string, Subject>>> {
  const [started, passed] = await buildMessages(emulator, build('true'));
  const [, failed] = await buildMessages(emulator, build(OFF_KEY));
  if (!started || !passed || !failed) throw new Error('A build did not post and update its message.');
  return {
    started: { message: started },
    passed: { message: passed },
    failed: { message: failed },
    'run-running': { message: await runMessageAt(emulator, 'running', STARTS_AT) },
    'run-failed': { message: await runMessageAt(emulator, 'failed', STARTS_AT) },
    'run-waiting': { message: await runMessageAt(emulator, 'waiting', STARTS_AT) },
    gate: { summary: { title: 'deploy summary', html: await gateSummary(emulator) } },
  };
}

const STARTS_AT = new Date('2026-11-22T14:02:00Z');

const build = (test: string) => ({
  startsAt: STARTS_AT,
  steps: [
    { step: { name: 'Check out', run: 'true' }, tookMs: 6_000 },
    { step: { name: 'Test', run: test }, tookMs: 144_000 },
  ],
});

const GATE = {
  require: ['actor', 'ada', 'corvin'].join('\n'),
  people: ['octocat: users/103', 'ada: users/101', 'corvin: users/999'].join('\n'),
};

/** What the gate writes when one of three is not in the space. */
async function gateSummary(emulator: Emulator): Promise<string> {
  emulator.reset();
  const { steps } = await runSteps(emulator, [status(GATE, { uses: './members' })]);
  const summary = steps.map((step) => step.summary).join('');
  if (!summary.includes(SPACE)) throw new Error('The gate wrote no summary.');
  return summary;
}
