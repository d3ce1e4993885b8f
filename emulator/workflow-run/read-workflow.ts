import type { RunAction } from '../github/describe-run.ts';
import { IN_WORKFLOW } from '../runner/expression.ts';
import { readCondition } from '../runner/step-file.ts';
import { asMap, asOptionalText, readYaml, type YamlMap } from '../runner/template.ts';

/** A workflow file, not evaluated. */
export type WorkflowFile = {
  readonly path: string;
  readonly text: string;
  readonly name: string;
  /** Its events with their filters, by name. */
  readonly on: YamlMap;
  readonly jobs: readonly JobPlan[];
};

/** A job of the workflow file. */
export type JobPlan = {
  readonly id: string;
  readonly needs: readonly string[];
  /** The job's condition. Default: `success()`. */
  readonly condition: string;
  readonly name: string | undefined;
  readonly strategy: YamlMap;
  readonly continueOnError: unknown;
  /** The name of its environment, which can be an expression. */
  readonly environment: unknown;
  readonly permissions: unknown;
  /** The workflow that it calls, instead of steps. */
  readonly uses: string | undefined;
  readonly with: unknown;
  readonly secrets: unknown;
};

/**
 * Reads a workflow. Throws for errors that end a run with `startup_failure`.
 * Steps are read when a job starts.
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

/** Checks that every needed job exists, without cycles. */
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

/** The ids of all jobs that a job needs, also indirectly. */
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

/** A `workflow_run` event, for the filters of `on`. */
export type RunEvent = { readonly workflow: string; readonly action: RunAction; readonly branch: string | null };

/** The maximum chain of `workflow_run` (https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#workflow_run). */
export const MAX_CHAIN = 3;

/** Whether an event starts a workflow. Names of workflows are patterns (actions/runner#854). */
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

/** GitHub's filter patterns: the last match wins (https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet). */
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
    // GitHub can't read such a pattern either, for example `C++` without backslashes. It starts nothing.
    return /$^/;
  }
}
