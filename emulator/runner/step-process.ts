import { writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { plainText } from './expression.ts';
import type { Job } from './job.ts';
import { runProgram } from './process.ts';
import type { RunningStep } from './running-step.ts';
import { createCommandListener } from './workflow-commands.ts';

/** actions/runner:src/Runner.Worker/GitHubContext.cs:9. GITHUB_TOKEN isn't one of them. */
const IN_ENVIRONMENT =
  'action action_path action_ref action_repository actor actor_id api_url base_ref env event_name event_path graphql_url head_ref job output path ref ref_name ref_protected ref_type repository repository_id repository_owner repository_owner_id retention_days run_attempt run_id run_number server_url sha state step_summary triggering_actor workflow workflow_ref workflow_sha workspace'.split(
    ' ',
  );

/**
 * The environment of a step's process. Later values override earlier ones: the machine's, the `env` context, state, inputs, PATH,
 * GITHUB_… and RUNNER_…, the OIDC variables (actions/runner:src/Runner.Worker/Handlers/NodeScriptActionHandler.cs:54).
 */
export function environmentOf({ running, inputs = new Map() }: WithInputs): Record<string, string> {
  const { job, env, memory, github } = running;
  const event = join(job.machine.temp, '_github_workflow', 'event.json');
  writeFileSync(event, JSON.stringify(job.contexts.event, null, 2));
  const values: Readonly<Record<string, unknown>> = { ...job.contexts.github, event_path: event, ...github };
  const environment: Record<string, string> = {
    ...job.machine.env,
    ...Object.fromEntries(env),
    ...Object.fromEntries([...memory.state].map(([name, value]) => [`STATE_${name}`, value])),
    ...Object.fromEntries([...inputs].map(([name, value]) => [inputVariable(name), value])),
    PATH: pathOf({ job, env }),
    ...Object.fromEntries(
      IN_ENVIRONMENT.flatMap((name) =>
        values[name] === undefined ? [] : [[`GITHUB_${name.toUpperCase()}`, plainText(values[name])]],
      ),
    ),
    ...Object.fromEntries(
      Object.entries(job.machine.runner).map(([name, value]) => [`RUNNER_${name.toUpperCase()}`, value]),
    ),
    ...(job.idToken
      ? { ACTIONS_ID_TOKEN_REQUEST_URL: job.idToken.url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: job.idToken.token }
      : {}),
  };
  delete environment['NODE_ICU_DATA'];
  return environment;
}

type WithInputs = { readonly running: RunningStep; readonly inputs?: ReadonlyMap<string, string> };

/** Spaces become underscores, hyphens don't (actions/runner:src/Runner.Worker/Handlers/Handler.cs:175). */
function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

/** The value of PATH, with the last folder of GITHUB_PATH first. */
export function pathOf({ job, env }: { job: Job; env: ReadonlyMap<string, string> }): string {
  return [...[...job.path].reverse(), env.get('PATH') ?? job.machine.env['PATH'] ?? ''].join(delimiter);
}

/** Thrown when a step's process was ended by a timeout or a cancellation. */
export class Stopped extends Error {}

/** Runs a process of a step, handles its workflow commands and records its exit code. */
export async function runStepProgram({ running, ...program }: StepProgram): Promise<number> {
  const { job, record, stop } = running;
  const code = await runProgram({
    ...program,
    stop,
    timing: job.timing,
    onLine: createCommandListener(running),
    onBytes: (from, text) => {
      job.rawBytes[from] += text;
    },
  });
  record.exited(code);
  if (stop.aborted) throw new Stopped('The operation was canceled.');
  return code;
}

type StepProgram = {
  readonly running: RunningStep;
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
};
