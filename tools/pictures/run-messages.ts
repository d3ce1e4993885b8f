import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runSteps, status } from '../../__tests__/support/workflow.ts';
import type { Emulator, Message } from '../../emulator/index.ts';
import { REPOSITORY, SPACE } from '../../__tests__/support/runner.ts';

const SHOWN_TIME = pathToFileURL(join(import.meta.dirname, '../shown-time.ts')).href;

type Moment = 'running' | 'failed' | 'waiting';

/** Has the shipped action show a run of six jobs at one of its moments, and gives the message. */
export async function runMessageAt(emulator: Emulator, moment: Moment, startsAt: Date): Promise<Message> {
  const { github } = emulator;
  emulator.reset();
  emulator.clock.freeze(startsAt);
  github.addRepository({ name: REPOSITORY });
  const run = github.addRun({ repository: REPOSITORY, display_title: 'Count the birds twice' });
  const job = (name: string) => github.addJob(run.id, { name, status: 'in_progress' }).id;
  const ends = (id: number, conclusion: 'success' | 'failure') => github.updateJob(id, { conclusion });

  const [lint, build] = [job('lint'), job('build')];
  emulator.clock.advance(48_000);
  ends(lint, 'success');
  emulator.clock.advance(24_000);
  ends(build, 'success');
  const tests = [20, 22, 24].map((node) => job(`test (${node})`));
  github.updateJob(tests[2]!, { steps: [{ name: 'Run make test', status: 'in_progress' }] });
  emulator.clock.advance(140_000);
  if (moment !== 'running') ends(tests[0]!, 'success');
  ends(tests[1]!, 'success');
  emulator.clock.advance(36_000);
  if (moment === 'failed') {
    github.updateJob(tests[2]!, { steps: [{ name: 'Run make test', conclusion: 'failure' }], conclusion: 'failure' });
    github.addAnnotation(tests[2]!, { message: 'The crow sings off key.', path: 'birds.js', start_line: 12 });
    github.addJob(run.id, { name: 'deploy', conclusion: 'skipped' });
    github.updateRun(run.id, { conclusion: 'failure' });
  }
  if (moment === 'waiting') {
    ends(tests[2]!, 'success');
    github.addJob(run.id, { name: 'deploy', status: 'waiting' });
    const pending_deployments = [{ environment: 'production', reviewers: ['ada'] }];
    github.updateRun(run.id, { status: 'waiting', pending_deployments });
  }

  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  const time = join(folder, 'time');
  writeFileSync(time, String(emulator.clock.now().getTime()));
  await runSteps(emulator, [status({}, { uses: './run' })], {
    env: { SHOWN_TIME: time, NODE_OPTIONS: `--import=${SHOWN_TIME}` },
    event: github.runEvent(run.id, moment === 'failed' ? 'completed' : 'in_progress'),
    github: {
      repository: REPOSITORY,
      run_id: '9001',
      api_url: github.apiUrl,
      token: github.token({ permissions: { actions: 'read', checks: 'read' }, repositories: [REPOSITORY] }),
      workflow_ref: `${REPOSITORY}/.github/workflows/chat.yml@refs/heads/main`,
    },
  });
  rmSync(folder, { recursive: true });
  const [message] = emulator.space(SPACE).messages;
  if (message === undefined) throw new Error('The action run did not post its message.');
  return structuredClone(message);
}
