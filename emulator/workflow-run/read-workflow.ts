import type { RunAction } from '../github/describe-run.ts';
import { IN_WORKFLOW } from '../runner/expression.ts';
import { readCondition } from '../runner/step-file.ts';
import { asMap, asOptionalText, readYaml, type YamlMap } from '../runner/template.ts';

/** A workflow file as the server reads it to plan a run; nothing in it is evaluated yet. */
export type WorkflowFile = {
  readonly path: string;
  readonly text: string;
  readonly name: string;
  /** What starts it: the settings of each event, by the event's name. */
  readonly on: YamlMap;
  readonly jobs: readonly JobPlan[];
};

/** What the server knows of a job before it makes it. */
export type JobPlan = {
  readonly id: string;
  readonly needs: readonly string[];
  /** An expression that always says when the job runs: `success()` where nothing is written. */
  readonly condition: string;
  readonly name: string | undefined;
  readonly strategy: YamlMap;
  readonly continueOnError: unknown;
  /** The name of its environment, which may be an expression. */
  readonly environment: unknown;
  readonly permissions: unknown;
  /** The workflow that it calls instead of having steps. */
  readonly uses: string | undefined;
  readonly with: unknown;
  readonly secrets: unknown;
};

/**
 * Reads a workflow; throws for what GitHub finds invalid before there is any job: such a run ends as `startup_failure`.
 * What stands in the steps is looked at when a job starts.
 */
export function readWorkflow({ path, text }: { readonly path: string; readonly text: string }): WorkflowFile {
  const { value } = readYaml({ text, name: path });
  const on = value['on'];
  const written = Object.entries(asMap(value['jobs'], `${path}: jobs`));
  if (written.length === 0) throw new Error(`${path}: There are no jobs`);
  const jobs = written.map(([id, job]) =>
    readPlan({ id, map: asMap(job, `${path}: job ${id}`), where: `${path}: job ${id}`, all: value['permissions'] }),
  );
  checkNeeds(jobs, path);
  return {
    path,
    text,
    name: asOptionalText(value['name'], path) ?? path,
    on:
      typeof on === 'object' && on !== null && !Array.isArray(on)
        ? (on as YamlMap)
        : Object.fromEntries([on ?? []].flat().map((event) => [event as string, null])),
    jobs,
  };
}

type PlanToRead = { readonly id: string; readonly map: YamlMap; readonly where: string; readonly all: unknown };

function readPlan({ id, map, where, all }: PlanToRead): JobPlan {
  const environment = map['environment'];
  return {
    id,
    needs: [map['needs'] ?? []].flat().map(String),
    condition: readCondition({ value: asOptionalText(map['if'], where), where, allowed: IN_WORKFLOW.jobIf }),
    name: asOptionalText(map['name'], where),
    strategy: asMap(map['strategy'], where),
    continueOnError: map['continue-on-error'] ?? false,
    environment: typeof environment === 'object' ? asMap(environment, where)['name'] : environment,
    permissions: map['permissions'] ?? all,
    uses: asOptionalText(map['uses'], where),
    with: map['with'],
    secrets: map['secrets'],
  };
}

/** Every job that is needed is there, and none needs itself, however far around. */
function checkNeeds(jobs: readonly JobPlan[], path: string): void {
  let left = jobs;
  for (const { id, needs } of jobs)
    for (const need of needs)
      if (!jobs.some((job) => job.id === need))
        throw new Error(`${path}: Job '${id}' depends on unknown job '${need}'.`);
  while (left.length > 0) {
    const ids = new Set(left.map(({ id }) => id));
    const after = left.filter(({ needs }) => needs.some((need) => ids.has(need)));
    if (after.length === left.length) throw new Error(`${path}: The jobs ${[...ids].join(', ')} need each other.`);
    left = after;
  }
}

/** A job's id and those of all jobs that it needs, also through others. */
export function ancestorsOf(job: JobPlan, jobs: readonly JobPlan[]): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (ids: readonly string[]): void => {
    for (const id of ids) {
      if (found.has(id)) continue;
      found.add(id);
      add(jobs.find((each) => each.id === id)?.needs ?? []);
    }
  };
  add(job.needs);
  return found;
}

/** What happened, as far as the filters of `on: workflow_run` look at it. */
export type RunEvent = { readonly workflow: string; readonly action: RunAction; readonly branch: string | null };

/** How deep `workflow_run` reaches (https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#workflow_run). */
export const MAX_CHAIN = 3;

/** Whether a workflow's `on` starts it for what happened to a run. Names of workflows are patterns (actions/runner#854). */
export function startsOnRun(on: YamlMap, { workflow, action, branch }: RunEvent): boolean {
  if (!('workflow_run' in on)) return false;
  const filter = (on['workflow_run'] ?? {}) as YamlMap;
  const list = (key: string): string[] | undefined =>
    filter[key] === undefined ? undefined : [filter[key]].flat().map(String);
  const [types, branches, ignored] = [list('types'), list('branches'), list('branches-ignore')];
  if (types && !types.includes(action)) return false;
  if (branches && !matches(branch ?? '', branches)) return false;
  if (ignored && matches(branch ?? '', ignored)) return false;
  return matches(workflow, list('workflows') ?? []);
}

/** GitHub's patterns, the last one that fits wins (https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet). */
function matches(name: string, patterns: readonly string[]): boolean {
  return patterns.reduce((found, pattern) => {
    const isNegative = pattern.startsWith('!');
    return asRegExp(isNegative ? pattern.slice(1) : pattern).test(name) ? !isNegative : found;
  }, false);
}

function asRegExp(pattern: string): RegExp {
  const pieces = pattern.match(/\\.|\*\*|\[[^\]]*\]|./gs) ?? [];
  const source = pieces.map((piece) => {
    if (piece === '**') return '.*';
    if (piece === '*') return '[^/]*';
    if (piece === '?' || piece === '+' || /^\[.+\]$/s.test(piece)) return piece;
    return (piece.startsWith('\\') ? piece.slice(1) : piece).replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  });
  try {
    return new RegExp(`^${source.join('')}$`, 's');
  } catch {
    // GitHub can't read such a pattern either, as in `C++` without backslashes: nothing is started by it.
    return /$^/;
  }
}
