import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IN_ACTION, parseExpression, type Allowed, errorMessage } from './expression.ts';
import { readSteps, type StepFile } from './step-file.ts';
import { asMap, asOptionalText, checkKeys, readYaml, type YamlMap } from './template.ts';

/** An action.yml, not evaluated. */
export type ActionFile = {
  readonly dir: string;
  readonly inputs: readonly ActionInput[];
  readonly runs: NodeAction | CompositeAction;
};

/** An input. Its default is evaluated each time the action runs. */
export type ActionInput = { readonly name: string; readonly default: unknown; readonly deprecation?: string };

/** A JavaScript action. Paths are relative to the folder of its action.yml. */
export type NodeAction = {
  readonly kind: 'node';
  readonly main: string;
  readonly pre?: string;
  readonly post?: string;
  readonly preIf: string;
  readonly postIf: string;
};

/** A composite action. */
export type CompositeAction = {
  readonly kind: 'composite';
  readonly steps: readonly StepFile[];
  readonly outputs: ReadonlyMap<string, unknown>;
};

/** Reads the action.yml (or action.yaml) of a folder. `shown` is the folder's name in error messages. */
export function readAction({ dir, shown }: { dir: string; shown: string }): ActionFile {
  const file = ['action.yml', 'action.yaml'].map((name) => join(dir, name)).find((path) => existsSync(path));
  if (file === undefined) {
    if (existsSync(join(dir, 'Dockerfile'))) throw new Error(`${shown}: ${NO_DOCKER}`);
    throw new Error(
      `Can't find 'action.yml', 'action.yaml' or 'Dockerfile' under '${dir}'. Did you forget to run actions/checkout before running your local action?`,
    );
  }
  const where = `${shown} ${file.slice(dir.length).replace(/^\//, '')}`;
  const { value, checkTemplates } = readYaml({ text: readFileSync(file, 'utf8'), name: where });
  checkTemplates(allowedAt);
  const runs = asMap(value['runs'], `${where}: runs`);
  const inputs = Object.entries(asMap(value['inputs'], `${where}: inputs`));
  return {
    dir,
    inputs: inputs.map(([name, input]) => readInput({ name, map: asMap(input, `${where}: inputs.${name}`), where })),
    runs: readRuns({ runs, outputs: asMap(value['outputs'], `${where}: outputs`), where: `${where}: runs` }),
  };
}

const NO_DOCKER = 'Docker actions are not supported by this runner.';

function readInput({ name, map, where }: { name: string; map: YamlMap; where: string }): ActionInput {
  const deprecation = asOptionalText(map['deprecationMessage'], where);
  return { name, default: map['default'], ...(deprecation === undefined ? {} : { deprecation }) };
}

type RunsToRead = { readonly runs: YamlMap; readonly outputs: YamlMap; readonly where: string };

function readRuns({ runs, outputs, where }: RunsToRead): NodeAction | CompositeAction {
  const using = asOptionalText(runs['using'], where)?.toLowerCase();
  if (using === 'composite') {
    checkKeys({ map: runs, where, known: ['using', 'steps'] });
    const values = Object.entries(outputs).map(([name, output]) => [name, asMap(output, where)['value']] as const);
    return {
      kind: 'composite',
      steps: readSteps({ value: runs['steps'], where, inComposite: true }),
      outputs: new Map(values),
    };
  }
  if (using === 'docker') throw new Error(`${where}: ${NO_DOCKER}`);
  if (using !== 'node24')
    throw new Error(
      `${where}: ${WRONG_NODE[using ?? ''] ?? `'using: ${using ?? ''}' is not supported, use 'node24' or 'composite' instead.`}`,
    );
  checkKeys({ map: runs, where, known: ['using', 'main', 'pre', 'pre-if', 'post', 'post-if'] });
  return readNodeRuns({ runs, where });
}

// actions/runner:src/Runner.Common/Constants.cs:195; https://github.blog/changelog/2025-09-19-deprecation-of-node-20-on-github-actions-runners/
const WRONG_NODE: Readonly<Record<string, string>> = {
  node12: "GitHub's runner has no Node 12. Use 'using: node24'.",
  node16: "GitHub's runner has no Node 16. Use 'using: node24'.",
  node20: "Node 20 is out of support: GitHub's runner uses Node 24 or refuses the action. Use 'using: node24'.",
};

function readNodeRuns({ runs, where }: { runs: YamlMap; where: string }): NodeAction {
  const text = (key: string): string | undefined => asOptionalText(runs[key], `${where}.${key}`);
  const [main, pre, post] = [text('main'), text('pre'), text('post')];
  if (main === undefined || main === '')
    throw new Error(`${where}: You are using a JavaScript Action but there is not an entry JavaScript file provided.`);
  return {
    kind: 'node',
    main,
    ...(pre === undefined ? {} : { pre }),
    ...(post === undefined ? {} : { post }),
    preIf: checkedCondition({ value: text('pre-if'), where }),
    postIf: checkedCondition({ value: text('post-if'), where }),
  };
}

/** Unlike a step's `if`, it gets no `success() &&` (actions/runner:src/Runner.Worker/ActionManifestManager.cs:475). */
function checkedCondition({ value = 'always()', where }: { value: string | undefined; where: string }): string {
  try {
    parseExpression(value, IN_ACTION.stepIf);
    return value;
  } catch (thrown) {
    throw new Error(`${where}: ${errorMessage(thrown)}`, { cause: thrown });
  }
}

/** Everywhere else, no context is allowed (actions/runner:src/Sdk/DTObjectTemplating/ObjectTemplating/TemplateReader.cs:484). */
function allowedAt([top, , key, stepKey]: readonly (string | number)[]): Allowed {
  if (top === 'inputs' && key === 'default') return IN_ACTION.inputDefault;
  if (top === 'outputs' && key === 'value') return IN_ACTION.output;
  if (top !== 'runs' || typeof key !== 'number') return IN_ACTION.nothing;
  return stepKey === 'if'
    ? IN_ACTION.stepIf
    : stepKey === 'uses' || stepKey === 'id'
      ? IN_ACTION.nothing
      : IN_ACTION.step;
}

/** The action of a step's `uses`, and its folder on this machine. */
export type FoundAction = {
  /** The value of `uses:`, for the log and error messages. */
  readonly uses: string;
  /** The folder with the action.yml. Absent for an action that does nothing. */
  readonly dir?: string;
  /** For a remote action: `owner/repo`, and the part after the `@`. */
  readonly repository?: string;
  readonly ref?: string;
};

/** The folders of actions on this machine. */
export type ActionFolders = {
  readonly local: string;
  readonly remote: Readonly<Record<string, string>>;
};

/** Finds the action of a `uses`. Throws for an action that this runner doesn't support, or whose folder is unknown. */
export function findAction({ uses, folders }: { uses: string; folders: ActionFolders }): FoundAction {
  if (uses.startsWith('docker://')) throw new Error(`${uses}: Docker actions are not supported by this runner.`);
  if (uses.startsWith('$/')) throw new Error(`${uses}: This runner doesn't support actions with $/. Use ./ instead.`);
  if (/^\.\.?(\/|$)/.test(uses)) return { uses, dir: join(folders.local, uses) };
  const [, owner, name, path = '', ref] = /^([\w.-]+)\/([\w.-]+)(\/[^@]*)?@(.+)$/.exec(uses) ?? [];
  if (owner === undefined || name === undefined || ref === undefined) {
    throw new Error(`Expected format {org}/{repo}[/path]@ref. Actual '${uses}'`);
  }
  if (/\.ya?ml$/.test(path)) throw new Error(`${uses}: A reusable workflow is called by a job, not by a step.`);
  const repository = `${owner}/${name}`;
  const known = Object.entries(folders.remote).find(([key]) => key.toLowerCase() === repository.toLowerCase());
  if (!known)
    throw new Error(
      `${uses}: This runner downloads nothing. Set the folder of ${repository} in \`actions\`, or 'nothing'.`,
    );
  return { uses, repository, ref, ...(known[1] === 'nothing' ? {} : { dir: join(known[1], path) }) };
}

/** The value of `github.action` for a step without an id. The second with the same name ends in `_2` (https://docs.github.com/actions/reference/workflows-and-actions/variables). */
export function actionName({ uses, taken }: { uses: string | undefined; taken: Set<string> }): string {
  const [repository = ''] = (uses ?? '').split('@');
  const base =
    uses === undefined ? '__run' : /^\./.test(uses) ? '__self' : `__${repository.split('/').slice(0, 2).join('_')}`;
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? base : `${base}_${count}`;
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}
