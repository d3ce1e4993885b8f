import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  readAction,
  type ActionFile,
  type NodeAction,
  findAction,
  type FoundAction,
  type ActionFolders,
} from './action-file.ts';
import { createCommandFiles } from './command-files.ts';
import { IN_ACTION } from './expression.ts';
import { runComposite } from './run-composite.ts';
import type { RunningStep } from './running-step.ts';
import type { UsesStep } from './step-file.ts';
import { runStepProgram, environmentOf } from './step-process.ts';
import { evaluateTexts, evaluateText } from './template.ts';

/** Runs the pre, main or post of an action. The action.yml is read each time, as the runner does for `./`. */
export async function runAction({ running, does }: { running: RunningStep; does: UsesStep }): Promise<boolean> {
  const { job, scope, record, phase, github } = running;
  const found = findAction({ uses: does.uses, folders: job.actionFolders });
  if (found.dir === undefined) {
    print({ running, found, inputs: evaluateTexts(does.with, running.evaluation(scope.allowed.step)) });
    return true;
  }
  const action = readAction({ dir: found.dir, shown: found.uses });
  if (
    found.repository === undefined &&
    action.runs.kind === 'node' &&
    action.runs.pre !== undefined &&
    phase === 'main'
  ) {
    // actions/runner:src/Runner.Worker/ActionRunner.cs:101
    record.annotate({
      level: 'warning',
      message: `\`pre\` execution is not supported for local action from '${found.uses}'`,
    });
  }
  const postCondition = postConditionOf({ action, folders: job.actionFolders });
  if (phase !== 'post' && postCondition !== undefined) running.registerPost(postCondition);

  github['action_repository'] = found.repository ?? '';
  github['action_ref'] = found.ref ?? '';
  const files = createCommandFiles(running);
  const inputs = evaluateInputs({ running, with: does.with, action });
  print({ running, found, inputs });
  try {
    const { runs } = action;
    return runs.kind === 'composite'
      ? await runComposite({ running, runs, dir: action.dir, inputs })
      : await runNode({ running, action, runs, inputs });
  } finally {
    files.take();
  }
}

type NodeRun = {
  readonly running: RunningStep;
  readonly action: ActionFile;
  readonly runs: NodeAction;
  readonly inputs: ReadonlyMap<string, string>;
};

/** The program's path is relative to the action.yml, so `../dist/x.js` works (actions/runner:src/Runner.Worker/Handlers/NodeScriptActionHandler.cs:117). */
async function runNode({ running, action, runs, inputs }: NodeRun): Promise<boolean> {
  const program = runs[running.phase];
  if (program === undefined) throw new Error(`'runs.${running.phase}' is missing in the action.yml in ${action.dir}`);
  const target = join(action.dir, program);
  if (!existsSync(target)) throw new Error(`File not found: '${target}'`);
  const code = await runStepProgram({
    running,
    file: process.execPath,
    args: [target],
    cwd: running.job.machine.workspace,
    env: environmentOf({ running, inputs }),
  });
  return code === 0;
}

/** Main logs its inputs and environment, post doesn't (actions/runner:src/Runner.Worker/Handlers/Handler.cs:105). */
function print({
  running,
  found,
  inputs,
}: {
  running: RunningStep;
  found: FoundAction;
  inputs: ReadonlyMap<string, string>;
}): void {
  const { record, phase, env, memory, scope } = running;
  if (phase === 'post') {
    // A composite action logs it once for all its posts.
    if (scope.actionPath === undefined) record.write('Post job cleanup.');
    return;
  }
  const entries = (map: ReadonlyMap<string, string>): string[] =>
    [...map].map(([name, value]) => `  ${name}: ${value}`);
  const given = new Map([...inputs].filter(([, value]) => value !== ''));
  const states = new Map([...memory.state].map(([name, value]) => [`STATE_${name}`, value]));
  const environment = new Map([...env, ...states]);
  record.write(`##[group]Run ${found.uses}`);
  if (inputs.size > 0) record.write(['with:', ...entries(given)].join('\n'));
  if (environment.size > 0) record.write(['env:', ...entries(environment)].join('\n'));
  record.write('##[endgroup]');
}

/**
 * Evaluates an action's inputs: the step's `with`, and the defaults of the others. Main and post each
 * evaluate them, so `${{ job.status }}` is the current one (actions/runner:src/Runner.Worker/ActionRunner.cs:176).
 */
export function evaluateInputs({ running, with: given, action }: InputsToEvaluate): Map<string, string> {
  const { record, evaluation, scope } = running;
  const inputs = evaluateTexts(given, evaluation(scope.allowed.step));
  const givenNames = new Map([...inputs.keys()].map((name) => [name.toLowerCase(), name]));
  const unexpected = new Map(givenNames);
  for (const { name, default: fallback, deprecation } of action.inputs) {
    const isGiven = givenNames.has(name.toLowerCase());
    unexpected.delete(name.toLowerCase());
    if (!isGiven) inputs.set(name, evaluateText(fallback, evaluation(IN_ACTION.inputDefault)));
    else if (deprecation !== undefined) {
      warn(`Input '${name}' has been deprecated with message: ${deprecation}`);
    }
  }
  if (unexpected.size > 0) {
    const [bad, good] = [[...unexpected.values()], action.inputs.map(({ name }) => name)].map((names) =>
      names.join("', '"),
    );
    warn(`Unexpected input(s) '${bad}', valid inputs are ['${good}']`);
  }
  return inputs;

  function warn(message: string): void {
    record.annotate({ level: 'warning', message });
  }
}

type InputsToEvaluate = { readonly running: RunningStep; readonly with: unknown; readonly action: ActionFile };

/** The condition of an action's post, if it has one. A composite action has a post if an action in it has one. */
export function postConditionOf({
  action,
  folders,
}: {
  action: ActionFile;
  folders: ActionFolders;
}): string | undefined {
  if (action.runs.kind === 'node') return action.runs.post === undefined ? undefined : action.runs.postIf;
  const has = action.runs.steps.some(({ does }) => {
    if (does.kind === 'run') return false;
    const { dir, uses } = findAction({ uses: does.uses, folders });
    return dir !== undefined && postConditionOf({ action: readAction({ dir, shown: uses }), folders }) !== undefined;
  });
  return has ? 'always()' : undefined;
}
