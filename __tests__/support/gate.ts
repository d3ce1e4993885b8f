import type { Emulator, GitHubValues, JobResult, StepResult } from '../../emulator/index.ts';
import { secretsIn } from './secrets.ts';
import { runSteps, status, type Step } from './workflow.ts';

/** A members step as its author writes it, in a job that goes on whatever the step says. */
export const members = (inputs: Readonly<Record<string, string>>): Step =>
  status(inputs, { uses: './members', 'continue-on-error': true });

/** What the gates of a job said. */
export type Gates = {
  /** Each gate's result and how its step ended, such as `denied failure`. */
  readonly verdicts: readonly string[];
  readonly steps: readonly StepResult[];
  readonly job: JobResult;
};

/**
 * Runs a job of members steps (and others, which are not told of) with the shipped action, at debug level; throws where
 * a secret is in anything that was written.
 */
export async function gates(
  emulator: Emulator,
  steps: readonly Step[],
  github: Partial<GitHubValues> & { readonly teamToken?: string; readonly deployers?: string } = {},
): Promise<Gates> {
  const { teamToken, deployers = '', ...values } = github;
  const job = await runSteps(emulator, steps, {
    debug: true,
    github: { api_url: emulator.github.apiUrl, ...values },
    secrets: { KEY: JSON.stringify(emulator.key), ...(teamToken === undefined ? {} : { TEAM_READER: teamToken }) },
    vars: { API: emulator.url, DEPLOYERS: deployers },
  });
  const leaks = secretsIn(job, emulator.key);
  if (leaks.length > 0) throw new Error(`The gates wrote secrets: ${leaks.join(', ')}`);
  const ours = job.steps.filter(({ name }) => name === 'Run ./members');
  return {
    verdicts: ours.map(({ outputs, outcome }) => `${outputs['result']} ${outcome}`),
    steps: ours,
    job,
  };
}
