import { randomUUID } from 'node:crypto';
import type { Chat, Posted } from '../google-chat/chat.ts';
import type { Deps } from '../deps.ts';
import type { Core, Env } from '../core.ts';
import { asError, InputError } from '../errors.ts';
import { describeBuild } from '../github/build.ts';
import { givesCredentials } from '../inputs/connection.ts';
import { readStatusInputs, type StatusInputs } from './inputs.ts';
import { statusMessage } from '../message/status-message.ts';
import { type Said } from '../message/content.ts';
import { findProgressNote, removeProgressNote, saidNow, type ProgressNote } from '../job/progress-file.ts';
import { inputsAtEnd, lostSignIn, warnOfMixedUp } from './post-inputs.ts';
import { findState, type SavedState } from './saved-state.ts';
import { jobKey, statusMessageId } from '../job/message-id.ts';
import { showDryRun, whyQuiet, news, warnOnce } from '../step-report.ts';
import { outcomeAtEnd } from './outcome.ts';
import { isNews } from '../mentions/is-due.ts';

/** Seconds the end may take: it is the last chance to tell the result, and nothing waits for it but the job. */
const PATIENCE_SECONDS = 30;

/** What the end of a job knows of its start. */
type Start = {
  readonly state: SavedState | undefined;
  /** Whether the runner gave other inputs than at the start, see {@link inputsAtEnd}. */
  readonly isMixedUp: boolean;
};

/**
 * The job is over: brings its message up to date, or makes it if the start never got through. The inputs are read anew,
 * so that values of later steps show; the runner evaluates them again. What main warned of is not said again.
 */
export async function finish(deps: Deps): Promise<void> {
  const { core, env } = deps;
  const state = findState(core);
  const { getInput, mixedUp } = inputsAtEnd(core, state);
  const isDryRun = getInput('dry-run').toLowerCase() === 'true';
  if (state?.hadSignIn === true && !isDryRun && !givesCredentials(core, env)) throw lostSignIn();
  if (whyQuiet(deps) !== undefined) return;
  if (mixedUp.length > 0) warnOfMixedUp(core, mixedUp);
  const inputs = await readInputs({ ...core, getInput }, env);
  if (inputs === undefined) return;
  await updateMessage(deps, inputs, { state, isMixedUp: mixedUp.length > 0 });
  warnOnce(core, inputs.leftOut);
}

/** `undefined` when they are as wrong as they were at the start, which has said so. */
async function readInputs(core: Core, env: Env): Promise<StatusInputs | undefined> {
  try {
    return await readStatusInputs(core, env, { atEnd: true });
  } catch (thrown) {
    if (!(thrown instanceof InputError)) throw thrown;
    const left = news(core, thrown);
    if (left !== undefined) throw left;
    core.info('Google Chat: no message, for the reason that the start of this job gave.');
    return undefined;
  }
}

async function updateMessage(deps: Deps, inputs: StatusInputs, start: Start): Promise<void> {
  const { core, env, event } = deps;
  const { space, runner, signal } = inputs;
  const key = jobKey(event, inputs);
  const note = findProgressNote(env, key);
  // Whoever has no name from the start takes a new one, rather than a message that may be another run's.
  const stepName = start.state?.stepName ?? note?.stepName ?? randomUUID();
  const id = statusMessageId(event, inputs, stepName);
  const startedAt = start.state?.startedAt;
  const took = startedAt === undefined ? undefined : deps.now().getTime() - startedAt.getTime();
  const { outcome, jobName } = await outcomeAtEnd(deps, inputs, took);
  const said = start.isMixedUp ? notLost(inputs.said, note) : inputs.said;
  const status = {
    build: describeBuild(event, runner, jobName),
    said: saidNow(said, note?.progress ?? {}),
    startedAt,
    outcome,
  };
  if (note?.stepName === stepName) removeProgressNote(env, key);
  const message = statusMessage(status);
  if (inputs.dryRun) return showDryRun(core, `Would update ${id} in ${space}`, message);

  const isDue = isNews(signal, outcome);
  try {
    const chat = await deps.within(inputs.timeout ?? PATIENCE_SECONDS).chat(inputs);
    const posted = await write(chat, inputs, { id, message });
    core.info(`Updated the message in ${space}${posted.url === undefined ? '' : `: ${posted.url}`}`);
    if (isDue) await (await import('./mention.ts')).ping(deps, chat, inputs, { status, id, posted });
  } catch (thrown) {
    if (!isDue) throw thrown;
    throw new Error(`${asError(thrown).message} Nobody was mentioned.`, { cause: thrown });
  }
}

/** What an update creates has no say in which thread it stands, nor in how it arrives. */
function write(
  chat: Chat,
  inputs: StatusInputs,
  { id, message }: Pick<Parameters<Chat['upsert']>[0], 'id' | 'message'>,
): Promise<Posted> {
  const { space, threadKey, silent } = inputs;
  const post = { space, id, message, threadKey, notification: silent ? ('silent' as const) : undefined };
  return threadKey === undefined && !silent ? chat.upsert(post) : chat.place(post, 'end');
}

/** What the runner lost of what the message says, as the start said it; values of later steps stay. */
function notLost(said: Said, note: ProgressNote | undefined): Said {
  const first = note?.said ?? {};
  return {
    title: said.title ?? first.title,
    text: said.text ?? first.text,
    fields: said.fields.length > 0 ? said.fields : (first.fields ?? []),
    buttons: said.buttons.length > 0 ? said.buttons : (first.buttons ?? []),
    environment: said.environment ?? first.environment,
    url: said.url ?? first.url,
  };
}
