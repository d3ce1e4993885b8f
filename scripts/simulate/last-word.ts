import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chance } from './chance.ts';
import { statusAction, type StatusAction, type Surroundings } from './play-job.ts';
import { runEnvironment } from './play-run.ts';
import { LAST_WORD_RUN_ID, REPOSITORY, RUN_ID } from './record.ts';

const JOB_ID = 51999999999;

/**
 * The job of another workflow, which `on: workflow_run: completed` starts once the run is over
 * (https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#workflow_run).
 */
export async function speakLastWord(around: Surroundings): Promise<StatusAction> {
  const { time, seed, services } = around;
  const { github } = services;
  await time.sleep(chance(seed, 'last word').between(3000, 15_000));
  const run = github.updateRun(RUN_ID, {});
  github.addRun({ repository: REPOSITORY, id: LAST_WORD_RUN_ID, event: 'workflow_run', path: PATH, name: 'Board' });
  github.addJob(LAST_WORD_RUN_ID, { id: JOB_ID, name: 'settle', status: 'in_progress' });

  const folder = mkdtempSync(join(tmpdir(), 'last-word-'));
  const event = join(folder, 'event.json');
  const { repository, ...workflowRun } = run;
  writeFileSync(event, JSON.stringify({ action: 'completed', workflow_run: workflowRun, repository }));
  try {
    const action = statusAction({ id: JOB_ID, inputs: { 'job-id': String(JOB_ID) }, env: environment(event) }, around);
    await action.main();
    await time.sleep(1000);
    await action.post('success');
    return action;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const PATH = '.github/workflows/board.yml';

function environment(event: string): Record<string, string> {
  return {
    ...runEnvironment,
    GITHUB_EVENT_NAME: 'workflow_run',
    GITHUB_EVENT_PATH: event,
    GITHUB_WORKFLOW: 'Board',
    GITHUB_WORKFLOW_REF: `${REPOSITORY}/${PATH}@refs/heads/main`,
    GITHUB_JOB: 'settle',
    GITHUB_RUN_ID: String(LAST_WORD_RUN_ID),
    RUNNER_NAME: 'GitHub Actions 7',
  };
}
