import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';
import {
  type Emulator,
  runJob,
  type JobOptions,
  type JobResult,
  recordJob,
  type JobToRecord,
  type GitHubValues,
  type StepResult,
} from '../../emulator/index.ts';
import { secretsIn } from './secrets.ts';
import { JOB_ID, REPOSITORY, SPACE } from './runner.ts';

/** The project's root, where `uses: ./` finds the action as it is shipped. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** A proxy that is not there: whatever would leave this machine fails at once. */
const NOWHERE = { HTTPS_PROXY: 'http://127.0.0.1:9', NO_PROXY: '127.0.0.1,localhost' };

/** Every job has a RUNNER_TEMP of its own, but all compile the same bundle: Node keeps what the first of them made of it. */
const COMPILED = { NODE_COMPILE_CACHE: join(tmpdir(), 'google-chat-status-compiled') };

/** A step of a workflow as its author writes it. */
export type Step = Readonly<Record<string, unknown>>;

/** The status step as the first of a job; `more` are further inputs. */
export const status = (more: Readonly<Record<string, string>> = {}, step: Step = {}): Step => ({
  uses: './',
  ...step,
  with: { space: SPACE, credentials: '${{ secrets.KEY }}', 'chat-api-url': '${{ vars.API }}', ...more },
});

/** Runs a job of these steps with the shipped action, as GitHub's runner would. */
export function runSteps(
  emulator: Emulator,
  steps: readonly Step[],
  { job = {}, ...options }: Omit<Partial<JobOptions>, 'job'> & { job?: Step } = {},
): Promise<JobResult> {
  return runJob({
    workflow: stringify({ name: 'CI', on: 'push', jobs: { build: { 'runs-on': 'ubuntu-latest', ...job, steps } } }),
    localActions: ROOT,
    secrets: { KEY: JSON.stringify(emulator.key), ...options.secrets },
    vars: { API: emulator.url },
    jobContext: { check_run_id: Number(JOB_ID) },
    env: { ...NOWHERE, ...COMPILED },
    ...options,
  });
}

/** The annotations of a job as `level: message`, in order. */
export const annotations = ({ steps }: JobResult): string[] =>
  steps.flatMap((step) => step.annotations.map(({ level, message }) => `${level}: ${message}`));

type Options = Omit<Partial<JobOptions>, 'job'> & Partial<JobToRecord> & { readonly job?: Step };

/** Runs a job whose steps GitHub writes down as the runner reports them, and whose run ends as the job does. */
export async function recordedRun(
  emulator: Emulator,
  steps: readonly Step[],
  options: Options = {},
): Promise<JobResult> {
  const { permissions, name = 'build', run, repository = REPOSITORY, ...jobOptions } = options;
  const record = recordJob(emulator, {
    repository,
    name,
    ...(run === undefined ? {} : { run }),
    ...(permissions === undefined ? {} : { permissions }),
  });
  const result = await runSteps(emulator, steps, {
    ...record.options,
    ...jobOptions,
    github: { ...record.options.github, ...jobOptions.github },
    onStep: (report) => {
      record.options.onStep(report);
      jobOptions.onStep?.(report);
    },
  });
  record.end(result.conclusion);
  return result;
}

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
