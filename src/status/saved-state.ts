import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import type { Core } from '../core.ts';
import { secretsIn } from '../secrets.ts';

/**
 * The inputs that main saves for post: where and how the message is posted, and who is mentioned. None of them is a
 * secret. `chat-api-url` is not saved, because saved state must not decide where credentials are sent.
 */
export const SAVED_INPUTS = [
  'space',
  'message-key',
  'job-id',
  'job-index',
  'matrix-values',
  'thread-key',
  'notification',
  'post-on',
  'dry-run',
  'title',
  'mention',
  'mention-on',
  'people',
  'report',
  'timezone',
] as const;

export type SavedInput = (typeof SAVED_INPUTS)[number];

/**
 * What main saves for post, as one JSON value in the action's saved state. The runner passes it to post of the same step.
 * It holds no secret. Post treats it as untrusted; see docs/security.md.
 */
export type SavedState = {
  readonly startedAt: Date;
  /** A random id of this step, unique across steps, jobs and runs. */
  readonly stepId: string;
  /** Whether main had credentials. */
  readonly hadSignIn: boolean;
  /** The inputs of main, without those that are too large or look like a secret in the wrong input. */
  readonly inputs: Readonly<Partial<Record<SavedInput, string>>>;
  /** Whether it is signed with this step's credentials, which proves that main wrote it. */
  readonly isSigned: boolean;
};

const KEY = 'state';

/** The saved state with what the deployment changes. It is only shown, and checked before. */
export const CHANGES_STATE = 'changes';

/** Linux limits an environment variable to 128 kB. Fifteen inputs of this size, escaped twice, stay below. */
const MAX_BYTES = 4000;

/** A new state with the current inputs. A step that runs again, as some runners do after a failure, keeps its id. */
export function newState(
  core: Core,
  { startedAt, hadSignIn }: Pick<SavedState, 'startedAt' | 'hadSignIn'>,
): SavedState {
  const inputs = SAVED_INPUTS.map((name) => [name, core.getInput(name)] as const);
  const kept = inputs.filter(([, value]) => isSmall(value) && secretsIn(value).length === 0);
  const stepId = readState(core)?.stepId ?? randomUUID();
  return { startedAt, stepId, hadSignIn, inputs: Object.fromEntries(kept), isSigned: true };
}

/** Saves the state for post. Call it before any request, so post has it even if main fails. */
export function saveState(core: Core, state: SavedState): void {
  const { startedAt, stepId, hadSignIn, inputs } = state;
  const text = JSON.stringify({ startedAt: startedAt.toISOString(), stepId, hadSignIn, inputs });
  core.saveState(KEY, JSON.stringify({ state: text, signature: signatureOf(core, text) }));
}

/** The state that main saved; `undefined` if there is none, or it is not valid. */
export function readState(core: Core): SavedState | undefined {
  const saved = record(parsed(core.getState(KEY)));
  const { state: text, signature } = saved;
  if (typeof text !== 'string') return undefined;
  const state = record(parsed(text));
  const startedAt = typeof state['startedAt'] === 'string' ? new Date(state['startedAt']) : undefined;
  const stepId = readStepId(state['stepId']);
  if (startedAt === undefined || Number.isNaN(startedAt.getTime()) || stepId === undefined) return undefined;
  const savedInputs = record(state['inputs']);
  const inputs = Object.fromEntries(
    SAVED_INPUTS.flatMap((name) => {
      const value = savedInputs[name];
      return typeof value === 'string' && isSmall(value) ? [[name, value]] : [];
    }),
  );
  const isSigned = typeof signature === 'string' && isEqual(signature, signatureOf(core, text));
  return { startedAt, stepId, hadSignIn: state['hadSignIn'] === true, inputs, isSigned };
}

/** A step id from an untrusted source; `undefined` if it is not one. */
export const readStepId = (value: unknown): string | undefined =>
  typeof value === 'string' && /^[\da-f-]{36}$/.test(value) ? value : undefined;

/**
 * Signs the state with the step's secret. Keyless sign-in has no secret, but there every step of the job can sign in by
 * itself anyway.
 */
function signatureOf(core: Core, text: string): string {
  const secret = core.getInput('credentials') || core.getInput('access-token');
  return createHmac('sha256', `google-chat-status ${secret}`).update(text).digest('base64url');
}

function isEqual(a: string, b: string): boolean {
  const [first, second] = [Buffer.from(a), Buffer.from(b)];
  return first.length === second.length && timingSafeEqual(first, second);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isSmall = (value: string): boolean => Buffer.byteLength(JSON.stringify(value)) <= MAX_BYTES;

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
