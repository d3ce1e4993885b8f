import { WORDING, type EndKind } from './wording.ts';

/** How a run or one of its jobs stands. `waiting`: until somebody approves, or a rule lets it go on. */
export type RunState = keyof typeof STATES;

/** How a state is said and shown. `rank`: what people want to see first comes first. */
export const STATES = {
  failed: { ...WORDING.failure, rank: 0 },
  'timed-out': { ...WORDING['timed-out'], rank: 1 },
  unknown: { ...WORDING.unknown, word: 'result unknown', rank: 2 },
  waiting: { word: 'waiting', emoji: '🔵', icon: 'hourglass_top', color: '#1967d2', rank: 3 },
  running: { ...WORDING.running, word: 'running', rank: 4 },
  queued: { word: 'queued', emoji: '🟡', icon: 'schedule', color: '#5f6368', rank: 5 },
  cancelled: { ...WORDING.cancelled, word: 'cancelled', rank: 6 },
  passed: { ...WORDING.success, rank: 7 },
  skipped: { ...WORDING.skipped, word: 'skipped', rank: 8 },
} as const;

export const RUN_STATES = Object.keys(STATES) as readonly RunState[];

/** Whether a run or a job is over. */
export const isOver = (state: RunState): boolean => !['waiting', 'running', 'queued'].includes(state);

/** Whether it ended as somebody has to mend it. */
export const isFailed = (state: RunState): boolean => state === 'failed' || state === 'timed-out';

/** How the message of a single job says the same; what is no end yet is unknown. */
export const endKind = (state: RunState): EndKind => END_KIND[state];

const END_KIND: Readonly<Record<RunState, EndKind>> = {
  waiting: 'unknown',
  running: 'unknown',
  queued: 'unknown',
  passed: 'success',
  failed: 'failure',
  'timed-out': 'timed-out',
  cancelled: 'cancelled',
  skipped: 'skipped',
  unknown: 'unknown',
};
