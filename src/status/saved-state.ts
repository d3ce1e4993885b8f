import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import type { Core } from '../core.ts';
import { secretsIn } from '../secrets.ts';

/**
 * The inputs that say where and how the message is written, or who is mentioned. None of them is a secret, and
 * `chat-api-url` is not among them: where the sign-in is sent is never taken from saved state.
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
] as const;

export type SavedInput = (typeof SAVED_INPUTS)[number];

/**
 * What main saves for post, as one JSON value of the action's saved state, which the runner hands to post of the same
 * step. It holds no secret. Post reads it as if a stranger had written it; see docs/security.md.
 */
export type SavedState = {
  readonly startedAt: Date;
  /** A random name of this use of the action: no other step, job or run has the same one. */
  readonly stepId: string;
  /** Whether main was given a way to sign in. */
  readonly hadSignIn: boolean;
  /** The inputs as main had them, without those that are too large or look like a secret pasted into the wrong place. */
  readonly inputs: Readonly<Partial<Record<SavedInput, string>>>;
  /** Whether it was sealed with the sign-in that this step is given, so that it is known to be main's. */
  readonly isSigned: boolean;
};

const KEY = 'state';

/** Linux starts no process with a variable of 128 kB or more. Twelve inputs, escaped twice, stay below. */
const MAX_BYTES = 4000;

/**
 * A new state, with the inputs as they are. A step that runs again, as some runners do after a failure, keeps its name.
 */
export function newState(
  core: Core,
  { startedAt, hadSignIn }: Pick<SavedState, 'startedAt' | 'hadSignIn'>,
): SavedState {
  const given = SAVED_INPUTS.map((name) => [name, core.getInput(name)] as const);
  const kept = given.filter(([, value]) => isSmall(value) && secretsIn(value).length === 0);
  const stepId = readState(core)?.stepId ?? randomUUID();
  return { startedAt, stepId, hadSignIn, inputs: Object.fromEntries(kept), isSigned: true };
}

/** Saves the state for the post step. Called before any request, so that a start that is lost has it too. */
export function saveState(core: Core, state: SavedState): void {
  const { startedAt, stepId, hadSignIn, inputs } = state;
  const text = JSON.stringify({ startedAt: startedAt.toISOString(), stepId, hadSignIn, inputs });
  core.saveState(KEY, JSON.stringify({ state: text, signature: signatureOf(core, text) }));
}

/** The state that main saved; `undefined` where there is none, or where it isn't one of ours. */
export function readState(core: Core): SavedState | undefined {
  const saved = record(parsed(core.getState(KEY)));
  const { state: text, signature } = saved;
  if (typeof text !== 'string') return undefined;
  const state = record(parsed(text));
  const startedAt = typeof state['startedAt'] === 'string' ? new Date(state['startedAt']) : undefined;
  const stepId = readStepId(state['stepId']);
  if (startedAt === undefined || Number.isNaN(startedAt.getTime()) || stepId === undefined) return undefined;
  const given = record(state['inputs']);
  const inputs = Object.fromEntries(
    SAVED_INPUTS.flatMap((name) => {
      const value = given[name];
      return typeof value === 'string' && isSmall(value) ? [[name, value]] : [];
    }),
  );
  const isSigned = typeof signature === 'string' && isEqual(signature, signatureOf(core, text));
  return { startedAt, stepId, hadSignIn: state['hadSignIn'] === true, inputs, isSigned };
}

/** A step's random name as another step may have written it; `undefined` for anything of another form. */
export const readStepId = (value: unknown): string | undefined =>
  typeof value === 'string' && /^[\da-f-]{36}$/.test(value) ? value : undefined;

/**
 * Who doesn't have the secret can't seal. Keyless there is none that only this step is given: but every step of such
 * a job can sign in by itself.
 */
function signatureOf(core: Core, text: string): string {
  const secret = core.getInput('credentials') || core.getInput('access-token');
  return createHmac('sha256', `google-chat-status ${secret}`).update(text).digest('base64url');
}

function isEqual(a: string, b: string): boolean {
  const [one, other] = [Buffer.from(a), Buffer.from(b)];
  return one.length === other.length && timingSafeEqual(one, other);
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
