import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';
import { type Emulator, runJob, type JobOptions, type JobResult } from '../../emulator/index.ts';

/** The project's root, where `uses: ./` finds the action as it is shipped. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
export const SPACE = 'spaces/AAQABUILDS';

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
    jobContext: { check_run_id: 51725241954 },
    env: { ...NOWHERE, ...COMPILED },
    ...options,
  });
}

/** The annotations of a job as `level: message`, in order. */
export const annotations = ({ steps }: JobResult): string[] =>
  steps.flatMap((step) => step.annotations.map(({ level, message }) => `${level}: ${message}`));
