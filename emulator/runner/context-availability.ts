import { type Allowed } from './expression.ts';

const allow = (contexts: string, statusFunctions = false): Allowed => ({
  contexts: contexts.split(' '),
  statusFunctions,
});

/** Which contexts a key of a workflow may use (https://docs.github.com/actions/reference/workflows-and-actions/contexts#context-availability). */
export const IN_WORKFLOW = {
  env: allow('github secrets inputs vars'),
  jobName: allow('github needs strategy matrix vars inputs'),
  jobIf: allow('github needs vars inputs', true),
  jobEnv: allow('github needs strategy matrix vars secrets inputs'),
  jobDefaults: allow('github needs strategy matrix env vars inputs'),
  jobOutputs: allow('github needs strategy matrix job runner env vars secrets steps inputs'),
  jobTimeout: allow('github needs strategy matrix vars inputs'),
  strategy: allow('github needs vars inputs'),
  step: allow('github needs strategy matrix job runner env vars secrets steps inputs'),
  stepIf: allow('github needs strategy matrix job runner env vars steps inputs', true),
  nothing: { contexts: [] },
} as const satisfies Record<string, Allowed>;

/** Which contexts a key of an action.yml may use (actions/runner:src/Runner.Worker/action_yaml.json). */
export const IN_ACTION = {
  inputDefault: allow('github strategy matrix job runner'),
  output: allow('github strategy matrix steps inputs job runner env'),
  step: allow('github inputs strategy matrix steps job runner env'),
  stepIf: allow('github inputs strategy matrix steps job runner env', true),
  nothing: { contexts: [] },
} as const satisfies Record<string, Allowed>;
