import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { IN_WORKFLOW, type Evaluation } from './expression.ts';
import { githubValues, pushEvent } from './github-context.ts';
import { GITHUB_TIMING, type JobOptions, type RawBytes } from './job-options.ts';
import { type Job, type JobContexts } from './job.ts';
import { setUpMachine } from './machine.ts';
import { createMasks } from './masks.ts';
import { expandMatrix, type MatrixValues } from './matrix.ts';
import { evaluate, asMap } from './template.ts';
import { type JobFile } from './workflow-file.ts';

/** The parts of a new job. */
export type JobToStart = {
  readonly file: JobFile;
  readonly options: JobOptions;
  readonly write: (line: string) => void;
  readonly cancelled: AbortSignal;
};

/** Creates a job: the machine, the contexts and the masks. Its `env` is empty. */
export function startJob({ file, options, write, cancelled }: JobToStart): Job {
  const contexts = contextsOf({ file, options });
  const machine = setUpMachine({ ...options, repository: contexts.github.repository });
  mkdirSync(join(machine.temp, '_github_workflow'));
  const masks = createMasks();
  const { secrets = {}, idToken, timing, actions, localActions, debug = false, nestedInputsAtPost = 'own' } = options;
  for (const secret of [...Object.values(secrets), contexts.github.token, idToken?.token ?? ''])
    masks.addSecret(secret);
  return {
    machine,
    masks,
    debug,
    nestedInputsAtPost,
    write,
    report: (report) => options.onStep?.(report),
    cancelled,
    timing: { ...GITHUB_TIMING, ...timing },
    actionFolders: {
      local: resolve(localActions ?? machine.workspace),
      remote: { 'actions/checkout': 'nothing', ...actions },
    },
    rawBytes: emptyBytes(),
    idToken: file.idToken ? idToken : undefined,
    contexts: { ...contexts, github: { ...contexts.github, workspace: machine.workspace } },
    defaults: new Map(),
    status: 'success',
    env: new Map(),
    path: new Set(),
    steps: {},
    posts: [],
  };
}

const emptyBytes = (): RawBytes => ({ stdout: '', stderr: '', output: '', state: '', env: '', path: '', summary: '' });

function contextsOf({ file, options }: { file: JobFile; options: JobOptions }): JobContexts {
  const {
    secrets = {},
    vars = {},
    github: given = {},
    jobContext = { check_run_id: 51725241954 },
    matrixIndex = 0,
  } = options;
  const repository = given.repository ?? 'octo-org/octo-repo';
  const event = options.event ?? pushEvent({ repository, actor: given.actor ?? 'octocat' });
  const github = githubValues({ file, event, given });
  const inputs = inputsOf({ file, event: event.name, given: options.inputs });
  const succeeded = file.needs.map((id) => [id, { result: 'success', outputs: {} }]);
  const needs: unknown = { ...Object.fromEntries(succeeded), ...options.needs };
  const evaluation = {
    allowed: IN_WORKFLOW.strategy,
    contexts: { github: { ...github, event: event.payload }, needs, vars, inputs },
  };
  const strategy = strategyOf({ file, matrixIndex, evaluation });
  return {
    github,
    event: event.payload,
    secrets,
    vars,
    needs,
    inputs,
    ...strategy,
    job: jobContextOf({ github, file, jobContext }),
  };
}

type Strategy = { readonly strategy: unknown; readonly matrix: MatrixValues | null };

function strategyOf({
  file,
  matrixIndex,
  evaluation,
}: {
  file: JobFile;
  matrixIndex: number;
  evaluation: Evaluation;
}): Strategy {
  const { matrix, ...given } = evaluate(file.strategy, evaluation) as Record<string, unknown>;
  const combinations = matrix === undefined ? [null] : expandMatrix(matrix);
  const chosen = combinations[matrixIndex];
  if (chosen === undefined)
    throw new Error(
      `The matrix of job ${file.id} has no job ${matrixIndex}. It has ${combinations.length}, counted from 0.`,
    );
  const total = combinations.length;
  return {
    strategy: { 'fail-fast': true, 'job-index': matrixIndex, 'job-total': total, 'max-parallel': total, ...given },
    matrix: chosen,
  };
}

/** The `job` context as the server sends it (https://docs.github.com/actions/reference/workflows-and-actions/contexts#job-context). */
function jobContextOf({ github, file, jobContext }: JobContextGiven): Record<string, unknown> {
  const all = {
    workflow_ref: github.workflow_ref,
    workflow_sha: github.workflow_sha,
    workflow_repository: github.repository,
    workflow_file_path: file.workflowPath,
    ...jobContext,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

type JobContextGiven = {
  readonly github: JobContexts['github'];
  readonly file: JobFile;
  readonly jobContext: Readonly<Record<string, unknown>>;
};

/** The inputs of a manual run: the given ones, and the defaults of the others. */
function inputsOf({
  file,
  event,
  given = {},
}: {
  file: JobFile;
  event: string;
  given: JobOptions['inputs'];
}): Record<string, unknown> {
  if (event !== 'workflow_dispatch' || typeof file.on !== 'object') return { ...given };
  const form = asMap(
    asMap(asMap(file.on, 'on')['workflow_dispatch'], 'on.workflow_dispatch')['inputs'],
    'on.workflow_dispatch.inputs',
  );
  const defaults: Record<string, unknown> = {};
  for (const [name, input] of Object.entries(form)) defaults[name] = asMap(input, name)['default'] ?? '';
  return { ...defaults, ...given };
}
