import type { RunAction } from '../github/describe-run-event.ts';
import type { YamlMap } from '../runner/yaml-file.ts';

/** What happened, as far as the filters of `on: workflow_run` look at it. */
export type RunMoment = { readonly workflow: string; readonly action: RunAction; readonly branch: string | null };

/** How deep `workflow_run` reaches (https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#workflow_run). */
export const DEEPEST_CHAIN = 3;

/** Whether a workflow's `on` starts it for what happened to a run. Names of workflows are patterns (actions/runner#854). */
export function startsOnRun(on: YamlMap, { workflow, action, branch }: RunMoment): boolean {
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
