import type { RunJob } from './run-job.ts';

/** A job as a workflow file says it (https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax). */
type WrittenJob = {
  readonly key: string;
  readonly name: string;
  readonly needs: readonly string[];
  readonly if: string;
};

/**
 * The jobs of a workflow that will certainly come though GitHub has not made them yet: it makes a job once those that it
 * needs are over. A job with a condition that only GitHub can judge is not among them.
 *
 * @param workflow the workflow file as data
 * @param jobs the jobs that GitHub has made, all of them over
 */
export function comingJobs(workflow: unknown, jobs: readonly RunJob[]): readonly string[] {
  const written = jobsIn(workflow);
  const made = new Map(written.map((job) => [job.key, jobs.filter(({ name }) => isNamed(name, job.name))]));
  const byKey = new Map(written.map((job) => [job.key, job]));

  const comes = (key: string, asking: readonly string[]): boolean => {
    const job = byKey.get(key);
    if (job === undefined || asking.includes(key) || (made.get(key) ?? []).length > 0) return false;
    const before = [...asking, key];
    const needs = everyNeed(key, byKey);
    const passed = (need: string) => {
      const of = made.get(need) ?? [];
      return of.length > 0 ? of.every(({ standing }) => standing === 'passed') : comes(need, before);
    };
    const failed = needs.some((need) => made.get(need)?.some(({ standing }) => standing === 'failed'));
    const cancelled = jobs.some(({ standing }) => standing === 'cancelled');
    const condition = job.if.replace(/^\$\{\{|\}\}$|\s/g, '');
    if (condition === '' || condition === 'success()') return needs.every(passed);
    if (condition === 'always()') return true;
    if (condition === '!cancelled()') return !cancelled;
    return condition === 'failure()' && failed;
  };
  return written.filter(({ key }) => comes(key, [])).map(({ key, name }) => (name.includes('${{') ? key : name));
}

/** A job skips or fails with any job before it, however far. */
function everyNeed(key: string, byKey: ReadonlyMap<string, WrittenJob>, seen = new Set<string>()): readonly string[] {
  for (const need of byKey.get(key)?.needs ?? []) {
    if (seen.has(need)) continue;
    seen.add(need);
    everyNeed(need, byKey, seen);
  }
  return [...seen];
}

/** Whether GitHub calls a job so: by its name, with the values of a matrix, or of a job of a called workflow, after it. */
function isNamed(made: string, written: string): boolean {
  const parts = written.split(/\$\{\{.*?\}\}/s).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}( \\(.*\\)| / .*)?$`, 's').test(made);
}

function jobsIn(workflow: unknown): readonly WrittenJob[] {
  const jobs = isObject(workflow) && isObject(workflow['jobs']) ? workflow['jobs'] : {};
  return Object.entries(jobs).flatMap(([key, job]) => {
    if (!isObject(job)) return [];
    const needs = [job['needs']].flat().filter((need) => typeof need === 'string');
    const condition = job['if'];
    return [
      {
        key,
        name: typeof job['name'] === 'string' ? job['name'] : key,
        needs,
        if: typeof condition === 'string' || typeof condition === 'boolean' ? String(condition) : '',
      },
    ];
  });
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
