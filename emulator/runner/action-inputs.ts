import { type ActionFile } from './action-file.ts';
import { IN_ACTION } from './context-availability.ts';
import { type RunningStep } from './running-step.ts';
import { evaluateText, evaluateTexts } from './template.ts';

/**
 * Works out an action's inputs as they stand now: the step's `with`, and for the rest the defaults. Main and post each
 * ask anew, so that `${{ job.status }}` is the job's at that moment (actions/runner:src/Runner.Worker/ActionRunner.cs:176).
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
