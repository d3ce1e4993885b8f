import {
  IN_ACTION,
  IN_WORKFLOW,
  callsStatusFunction,
  parseExpression,
  type Allowed,
  errorMessage,
} from './expression.ts';
import { asExpression, asMap, asOptionalText, checkKeys, type YamlMap } from './template.ts';

/** A step of a workflow or a composite action, not evaluated. */
export type StepFile = {
  readonly id?: string;
  readonly name?: string;
  /** The condition, with `success() &&` where GitHub adds it. */
  readonly condition: string;
  readonly env: unknown;
  readonly continueOnError: unknown;
  readonly timeoutMinutes: unknown;
  readonly does: RunStep | UsesStep;
};

/** A step that runs a script. */
export type RunStep = {
  readonly kind: 'run';
  readonly script: string;
  readonly shell?: string;
  readonly workingDirectory?: string;
};

/** A step that uses an action. */
export type UsesStep = { readonly kind: 'uses'; readonly uses: string; readonly with: unknown };

const KEYS = 'id name if uses run shell with env continue-on-error timeout-minutes working-directory'.split(' ');
const KEYS_IN_COMPOSITE = KEYS.filter((key) => key !== 'timeout-minutes');

/** Reads the `steps` of a job or of a composite action. */
export function readSteps({ value, where, inComposite = false }: StepsToRead): StepFile[] {
  if (!Array.isArray(value) || value.length === 0)
    throw new Error(`${where}: steps: A sequence with at least one step was expected`);
  const steps = value.map((step, index) =>
    readStep({ map: asMap(step, where), where: `${where} step ${index + 1}`, inComposite }),
  );
  const ids = steps.flatMap(({ id }) => (id === undefined ? [] : [id.toLowerCase()]));
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined)
    throw new Error(`${where}: The identifier '${twice}' may not be used more than once within the same scope.`);
  return steps;
}

type StepsToRead = { readonly value: unknown; readonly where: string; readonly inComposite?: boolean };

function readStep({ map, where, inComposite }: { map: YamlMap; where: string; inComposite: boolean }): StepFile {
  checkKeys({ map, where, known: inComposite ? KEYS_IN_COMPOSITE : KEYS });
  const text = (key: string): string | undefined => asOptionalText(map[key], `${where}: ${key}`);
  const id = text('id');
  if (id !== undefined && (!/^[a-z_][\w-]*$/i.test(id) || id.startsWith('__'))) {
    throw new Error(`${where}: The identifier '${id}' is invalid.`);
  }
  const name = text('name');
  return {
    ...(id === undefined ? {} : { id }),
    ...(name === undefined ? {} : { name }),
    condition: readCondition({ value: text('if'), where, allowed: (inComposite ? IN_ACTION : IN_WORKFLOW).stepIf }),
    env: map['env'],
    continueOnError: map['continue-on-error'],
    timeoutMinutes: map['timeout-minutes'],
    does: readDoes({ map, where, text, inComposite }),
  };
}

type DoesToRead = { map: YamlMap; where: string; text: (key: string) => string | undefined; inComposite: boolean };

function readDoes({ map, where, text, inComposite }: DoesToRead): RunStep | UsesStep {
  const [script, uses, shell, workingDirectory] = [text('run'), text('uses'), text('shell'), text('working-directory')];
  if (script !== undefined) {
    if (uses !== undefined || map['with'] !== undefined)
      throw new Error(`${where}: A step with 'run' can't have 'uses' or 'with'`);
    if (inComposite && shell === undefined) throw new Error(`${where}: Required property is missing: shell`);
    return {
      kind: 'run',
      script,
      ...(shell === undefined ? {} : { shell }),
      ...(workingDirectory === undefined ? {} : { workingDirectory }),
    };
  }
  if (uses === undefined) throw new Error(`${where}: Required property is missing: uses or run`);
  if (shell !== undefined || workingDirectory !== undefined) {
    throw new Error(`${where}: A step with 'uses' can't have 'shell' or 'working-directory'`);
  }
  return { kind: 'uses', uses, with: map['with'] };
}

/** Reads an `if`. Without a status function it becomes `success() && (…)`. */
export function readCondition({ value, where, allowed }: ConditionToRead): string {
  const written = value?.trim() ?? '';
  if (written === '') return 'success()';
  try {
    const expression = asExpression(written) ?? written;
    parseExpression(expression, allowed);
    return callsStatusFunction(expression) ? expression : `success() && (${expression})`;
  } catch (thrown) {
    throw new Error(`${where}: if: ${errorMessage(thrown)}`, { cause: thrown });
  }
}

type ConditionToRead = { readonly value: string | undefined; readonly where: string; readonly allowed: Allowed };
