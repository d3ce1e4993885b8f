import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { IN_WORKFLOW, type Allowed } from './expression.ts';
import { readCondition, readSteps, type StepFile } from './step-file.ts';
import { asMap, asOptionalText, checkKeys, readYaml, type YamlMap } from './template.ts';

/** A job of a workflow file, with the workflow's settings, not evaluated. */
export type JobFile = {
  readonly workflowName?: string;
  /** The workflow's path in its repository. */
  readonly workflowPath: string;
  readonly on: unknown;
  readonly workflowEnv: unknown;
  readonly id: string;
  readonly name?: string;
  readonly condition: string;
  readonly needs: readonly string[];
  readonly env: unknown;
  readonly defaults: { readonly workflow: YamlMap; readonly job: YamlMap };
  readonly outputs: unknown;
  readonly strategy: YamlMap;
  readonly timeoutMinutes: unknown;
  readonly idToken: boolean;
  readonly steps: readonly StepFile[];
};

const WORKFLOW_KEYS = 'name run-name on permissions env defaults concurrency jobs'.split(' ');
const JOB_KEYS =
  'name needs if runs-on environment concurrency outputs env defaults steps timeout-minutes strategy continue-on-error permissions'.split(
    ' ',
  );
const REFUSED_JOBS = {
  uses: "This job calls a reusable workflow, which this runner doesn't support. Run the called file instead.",
  container: 'Jobs in a container are not supported by this runner.',
  services: 'Service containers are not supported by this runner.',
  snapshot: 'Image snapshots are not supported by this runner.',
};

/** Reads a job of a workflow. Throws for what GitHub refuses and what this runner doesn't support. */
export function readJob({ workflow, job }: { workflow: string; job?: string | undefined }): JobFile {
  const inline = workflow.includes('\n');
  if (!inline && !existsSync(workflow)) throw new Error(`There is no workflow file ${workflow}`);
  const path = `.github/workflows/${inline ? 'workflow.yml' : basename(workflow)}`;
  const { value, checkTemplates } = readYaml({ text: inline ? workflow : readFileSync(workflow, 'utf8'), name: path });
  checkKeys({ map: value, where: path, known: WORKFLOW_KEYS });
  const jobs = asMap(value['jobs'], `${path}: jobs`);
  const id = job ?? onlyJob(Object.keys(jobs), path);
  if (!(id in jobs)) throw new Error(`${path}: There is no job '${id}', only ${Object.keys(jobs).join(', ')}`);
  const where = `${path}: job ${id}`;
  const map = asMap(jobs[id], where);
  checkKeys({ map, where, known: JOB_KEYS, refused: REFUSED_JOBS });
  checkTemplates((at) => allowedAt(at, id));
  const [name, workflowName] = [asOptionalText(map['name'], where), asOptionalText(value['name'], path)];
  return {
    ...(workflowName === undefined ? {} : { workflowName }),
    ...(name === undefined ? {} : { name }),
    workflowPath: path,
    on: value['on'],
    workflowEnv: value['env'],
    id,
    condition: readCondition({ value: asOptionalText(map['if'], where), where, allowed: IN_WORKFLOW.jobIf }),
    needs: [map['needs'] ?? []].flat().map(String),
    env: map['env'],
    defaults: { workflow: runDefaults(value['defaults'], path), job: runDefaults(map['defaults'], where) },
    outputs: map['outputs'],
    strategy: asMap(map['strategy'], where),
    timeoutMinutes: map['timeout-minutes'],
    idToken: mayWriteIdToken(map['permissions'] ?? value['permissions']),
    steps: readSteps({ value: map['steps'], where }),
  };
}

function onlyJob(ids: readonly string[], path: string): string {
  const [id] = ids;
  if (id === undefined || ids.length > 1) throw new Error(`${path}: Choose the job to run: ${ids.join(', ')}`);
  return id;
}

function runDefaults(value: unknown, where: string): YamlMap {
  const defaults = asMap(value, `${where}: defaults`);
  checkKeys({ map: defaults, where: `${where}: defaults`, known: ['run'] });
  const run = asMap(defaults['run'], `${where}: defaults.run`);
  checkKeys({ map: run, where: `${where}: defaults.run`, known: ['shell', 'working-directory'] });
  return run;
}

/** Without the permission there is no OIDC token (https://docs.github.com/actions/reference/security/oidc). */
function mayWriteIdToken(permissions: unknown): boolean {
  if (permissions === 'write-all') return true;
  return typeof permissions === 'object' && permissions !== null && (permissions as YamlMap)['id-token'] === 'write';
}

const IN_JOB: Readonly<Record<string, Allowed>> = {
  name: IN_WORKFLOW.jobName,
  if: IN_WORKFLOW.jobIf,
  env: IN_WORKFLOW.jobEnv,
  defaults: IN_WORKFLOW.jobDefaults,
  outputs: IN_WORKFLOW.jobOutputs,
  environment: IN_WORKFLOW.jobOutputs,
  strategy: IN_WORKFLOW.strategy,
};

/** The allowed contexts at a path of the file. Other jobs aren't checked. */
function allowedAt(path: readonly (string | number)[], job: string): Allowed {
  const [top, jobId, key, , stepKey] = path;
  if (top === 'env' || top === 'defaults') return IN_WORKFLOW.env;
  if (top !== 'jobs' || jobId !== job) return ANYTHING;
  if (key !== 'steps') return IN_JOB[String(key)] ?? IN_WORKFLOW.jobTimeout;
  if (stepKey === 'if') return IN_WORKFLOW.stepIf;
  return stepKey === 'uses' || stepKey === 'id' || stepKey === 'shell' ? IN_WORKFLOW.nothing : IN_WORKFLOW.step;
}

const ANYTHING: Allowed = { contexts: [...IN_WORKFLOW.step.contexts, 'jobs'], statusFunctions: true };
