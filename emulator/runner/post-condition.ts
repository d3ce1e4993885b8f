import { readAction, type ActionFile } from './action-file.ts';
import { findAction, type ActionPlaces } from './find-action.ts';

/** The condition under which an action's post runs, or nothing when it has none. A composite action has one when an action it uses has. */
export function postConditionOf({ action, places }: { action: ActionFile; places: ActionPlaces }): string | undefined {
  if (action.runs.kind === 'node') return action.runs.post === undefined ? undefined : action.runs.postIf;
  const has = action.runs.steps.some(({ does }) => {
    if (does.kind === 'run') return false;
    const { dir, uses } = findAction({ uses: does.uses, places });
    return dir !== undefined && postConditionOf({ action: readAction({ dir, shown: uses }), places }) !== undefined;
  });
  return has ? 'always()' : undefined;
}
