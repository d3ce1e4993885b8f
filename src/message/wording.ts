import type { Cause } from '../github/cause.ts';
import type { Change } from '../github/history.ts';

/** The status of a job. `took` is in milliseconds. */
export type Outcome =
  /** `phase`: the latest `text` of the progress action. */
  | { readonly kind: 'running'; readonly phase?: string | undefined }
  | ({ readonly kind: FinalKind; readonly took: number | undefined } & OutcomeDetails);

/** How a job ended. */
export type FinalOutcome = Exclude<Outcome, { readonly kind: 'running' }>;

export type FinalKind = 'success' | 'failure' | 'cancelled' | 'timed-out' | 'superseded' | 'skipped' | 'unknown';

/** Details from GitHub about a finished job, if they were read. */
export type OutcomeDetails = {
  readonly cause?: Cause | undefined;
  readonly change?: Change | undefined;
  /** How many seconds the job usually takes, if it took much longer. */
  readonly usual?: number | undefined;
  /** How many seconds the job was queued before it started, if that was long. */
  readonly queued?: number | undefined;
  /** The run that superseded this one. */
  readonly newerRun?: { readonly number: number; readonly url: string } | undefined;
};

type Wording = {
  readonly word: string;
  /** Shows the status's color, in the headline and in the card. */
  readonly emoji: string;
};

/** How each status is shown. `cancelled` is GitHub's spelling. */
export const WORDING = {
  running: { word: 'started', emoji: '🟡' },
  success: { word: 'passed', emoji: '🟢' },
  failure: { word: 'failed', emoji: '🔴' },
  cancelled: { word: 'cancelled', emoji: '⚪' },
  'timed-out': { word: 'timed out', emoji: '🔴' },
  superseded: { word: 'superseded', emoji: '⚪' },
  skipped: { word: 'skipped', emoji: '⚪' },
  unknown: { word: 'ended with an unknown result', emoji: '🟣' },
} as const satisfies Record<Outcome['kind'], Wording>;

/** The outcome for the runner's `job.status`. Any other value is unknown, never success. */
export function outcomeKind(jobStatus: string | undefined): FinalKind {
  return (['success', 'failure', 'cancelled', 'skipped'] as const).find((kind) => kind === jobStatus) ?? 'unknown';
}

/** Formats a duration in milliseconds: `45s`, `2m 30s`, `1h 5m`. */
export function duration(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1000));
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60];
  if (hours > 0) return `${hours}h ${minutes}m`;
  return minutes > 0 ? `${minutes}m ${rest}s` : `${rest}s`;
}

/** The number of failed runs before this one, as far as they were read: "at least 3 failed runs". */
export const failedRuns = ({ runs, more }: { readonly runs: number; readonly more: boolean }): string =>
  `${more ? 'at least ' : ''}${runs} failed ${runs === 1 ? 'run' : 'runs'}`;

/** Formats the time of day: `14:02 UTC`. `timezone` is an IANA name such as Europe/Berlin; an unknown one gives UTC. */
export function clockTime(date: Date, timezone = 'UTC'): string {
  if (timezone === 'UTC') return `${date.toISOString().slice(11, 16)} UTC`;
  const options = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'short' } as const;
  try {
    return date.toLocaleTimeString('en-US', { ...options, timeZone: timezone });
  } catch {
    return clockTime(date);
  }
}

/** The state of a run or one of its jobs. `waiting`: for an approval, or another deployment protection rule. */
export type RunState = keyof typeof STATES;

/** How each state is shown. Rows are sorted by `rank`. */
export const STATES = {
  failed: { ...WORDING.failure, rank: 0 },
  'timed-out': { ...WORDING['timed-out'], rank: 1 },
  unknown: { ...WORDING.unknown, word: 'unknown', rank: 2 },
  waiting: { word: 'waiting', emoji: '🔵', rank: 3 },
  running: { ...WORDING.running, word: 'running', rank: 4 },
  queued: { word: 'queued', emoji: '🟡', rank: 5 },
  cancelled: { ...WORDING.cancelled, rank: 6 },
  passed: { ...WORDING.success, rank: 7 },
  skipped: { ...WORDING.skipped, rank: 8 },
} as const;

export const RUN_STATES = Object.keys(STATES) as readonly RunState[];

/** Whether a run or a job is over. */
export const isOver = (state: RunState): boolean => !['waiting', 'running', 'queued'].includes(state);

/** Whether it ended in a way that needs to be fixed. */
export const isFailed = (state: RunState): boolean => state === 'failed' || state === 'timed-out';

/** The matching outcome of a single job. A state that is not over is unknown. */
export const finalKind = (state: RunState): FinalKind => FINAL_KINDS[state];

const FINAL_KINDS: Readonly<Record<RunState, FinalKind>> = {
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
