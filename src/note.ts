import type { Core } from './deps.ts';

/**
 * What the start of the job tells its end: one JSON value in the action's saved state.
 * It never says where to write; the end computes the message's name again.
 */
export type Note = { readonly startedAt: Date };

const KEY = 'note';

/** Saves the note for the post step. Called before any request, so that a lost start still has its time. */
export function leaveNote(core: Core, note: Note): void {
  core.saveState(KEY, JSON.stringify({ startedAt: note.startedAt.toISOString() }));
}

/** The note of the main step; `undefined` where there is none, or where it isn't one of ours. */
export function findNote(core: Core): Note | undefined {
  const saved = core.getState(KEY);
  if (saved === '') return undefined;
  try {
    const { startedAt } = JSON.parse(saved) as { startedAt?: unknown };
    const time = typeof startedAt === 'string' ? new Date(startedAt) : undefined;
    return time && !Number.isNaN(time.getTime()) ? { startedAt: time } : undefined;
  } catch {
    return undefined;
  }
}
