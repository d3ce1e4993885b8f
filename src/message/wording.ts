import type { Cause } from '../github/cause.ts';
import type { Change } from '../github/history.ts';

/** How the job stands. `took` is in milliseconds. */
export type Outcome =
  /** `phase`: what it is doing now, in the author's words. */
  | { readonly kind: 'running'; readonly phase?: string | undefined }
  | ({ readonly kind: FinalKind; readonly took: number | undefined } & OutcomeDetails);

/** How a job ended. */
export type FinalOutcome = Exclude<Outcome, { readonly kind: 'running' }>;

export type FinalKind = 'success' | 'failure' | 'cancelled' | 'timed-out' | 'superseded' | 'skipped' | 'unknown';

/** What GitHub was asked about the end, where it was. */
export type OutcomeDetails = {
  readonly cause?: Cause | undefined;
  readonly change?: Change | undefined;
  /** The run that took this one's place. */
  readonly newerRun?: { readonly number: number; readonly url: string } | undefined;
};

type Wording = {
  readonly word: string;
  /** In the one line of text, where no card is shown. */
  readonly emoji: string;
  /** The name of a Material icon (https://developers.google.com/workspace/chat/format-messages#builtinicons). */
  readonly icon: string;
  readonly color: `#${string}`;
};

/** What is said for each state. `cancelled` is GitHub's spelling. */
export const WORDING = {
  running: { word: 'started', emoji: '🟡', icon: 'pending', color: '#b06000' },
  success: { word: 'passed', emoji: '🟢', icon: 'check_circle', color: '#188038' },
  failure: { word: 'failed', emoji: '🔴', icon: 'error', color: '#d93025' },
  cancelled: { word: 'was cancelled', emoji: '⚪', icon: 'cancel', color: '#5f6368' },
  'timed-out': { word: 'ran out of time', emoji: '🔴', icon: 'timer_off', color: '#d93025' },
  superseded: { word: 'was superseded', emoji: '⚪', icon: 'redo', color: '#5f6368' },
  skipped: { word: 'was skipped', emoji: '⚪', icon: 'block', color: '#5f6368' },
  unknown: { word: 'ended, result unknown', emoji: '🟣', icon: 'help', color: '#8430ce' },
} as const satisfies Record<Outcome['kind'], Wording>;

/** The state that the runner's `job.status` names; anything else is unknown, never success. */
export function outcomeKind(jobStatus: string | undefined): FinalKind {
  return (['success', 'failure', 'cancelled', 'skipped'] as const).find((kind) => kind === jobStatus) ?? 'unknown';
}

/** A length of time in milliseconds as people say it: `45s`, `2m 30s`, `1h 5m`. */
export function duration(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1000));
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60];
  if (hours > 0) return `${hours}h ${minutes}m`;
  return minutes > 0 ? `${minutes}m ${rest}s` : `${rest}s`;
}

/** How many results before failed, as far as they were read. */
export const failedRuns = ({ runs, more }: { readonly runs: number; readonly more: boolean }): string =>
  `${more ? 'at least ' : ''}${runs} failed ${runs === 1 ? 'run' : 'runs'}`;

/** A time of day that stays true whoever reads it and whenever: `14:02 UTC`. */
export function clockTime(date: Date): string {
  return `${date.toISOString().slice(11, 16)} UTC`;
}

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
export const finalKind = (state: RunState): FinalKind => END_KIND[state];

const END_KIND: Readonly<Record<RunState, FinalKind>> = {
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
