import type { Deps } from '../deps.ts';
import { asError, describe, InputError } from '../errors.ts';
import { describeBuild } from '../github/build.ts';
import { givesCredentials } from '../inputs/connection.ts';
import { readStatusInputs, type StatusInputs } from './inputs.ts';
import { statusMessage } from '../message/status-message.ts';
import { findProgressNote, leaveProgressNote } from '../job/progress-file.ts';
import { newState, saveState, type SavedState } from './saved-state.ts';
import { jobKey, statusMessageId } from '../job/message-id.ts';
import { messageName } from '../google-chat/names.ts';
import { showDryRun, whyQuiet, news, warnOnce } from '../step-report.ts';
import { pointToThisAttempt } from './previous-attempt.ts';

/** Seconds the start may take: it gives up early, since the end makes the message if it has to. */
const PATIENCE_SECONDS = 10;

/** The job begins: posts its message, and saves for the end what it needs to know. */
export async function start(deps: Deps): Promise<void> {
  const { core, env } = deps;
  const quiet = whyQuiet(deps);
  if (quiet !== undefined) return core.notice(`Google Chat: no message is sent. ${quiet}`);

  const state = newState(core, { startedAt: deps.now(), hadSignIn: givesCredentials(core, env) });
  saveState(core, state);
  core.setOutput('sent', false);
  try {
    const inputs = await readStatusInputs(core, env, { atEnd: false });
    await postMessage(deps, inputs, state);
    warnOnce(core, inputs.leftOut);
  } catch (thrown) {
    if (thrown instanceof InputError) news(core, thrown);
    core.setOutput('error', describe(asError(thrown)));
    throw thrown;
  }
}

async function postMessage(deps: Deps, inputs: StatusInputs, state: SavedState): Promise<void> {
  const { core, env, event } = deps;
  const { space, threadKey, silent, said } = inputs;
  const { startedAt, stepName } = state;
  const key = jobKey(event, inputs);
  const id = statusMessageId(event, inputs, stepName);
  core.setOutput('message', messageName(space, id));
  core.setOutput('space', space);
  if (event.runId === '') core.warning(NO_RUN_ID);

  const message = statusMessage({
    build: describeBuild(event, inputs.runner),
    said,
    startedAt,
    outcome: { kind: 'running' },
  });
  const owner = findProgressNote(env, key)?.stepName;
  const isTaken = owner !== undefined && owner !== stepName;
  const placed = threadKey !== undefined || silent;
  const note = { startedAt, stepName, said, progress: {}, placed, writtenAt: 0, waitedMs: 0 };
  if (isTaken) core.warning(TAKEN);
  else leaveProgressNote(env, key, note);
  if (inputs.dryRun) return showDryRun(core, `Would post to ${space} as ${id}`, message);

  const chat = await deps.within(inputs.timeout ?? PATIENCE_SECONDS).chat(inputs);
  const notification = silent ? ('silent' as const) : undefined;
  const posted = await chat.create({ space, id, message, threadKey, notification });
  if (!isTaken) leaveProgressNote(env, key, { ...note, writtenAt: deps.now().getTime() });
  core.setOutput('thread', posted.thread ?? '');
  core.setOutput('url', posted.url ?? '');
  core.setOutput('sent', true);
  const where = `${space}${posted.url === undefined ? '' : `: ${posted.url}`}`;
  core.info(isTaken ? `The message is in ${where}` : `Posted to ${where}`);
  await pointToThisAttempt(deps, inputs, posted);
}

const TAKEN =
  'Google Chat: another step of this job has this message already, so the two write over each other. ' +
  'Give one of them a message-key: then each has a message of its own.';

const NO_RUN_ID =
  'Google Chat: the runner does not say which run this is (GITHUB_RUN_ID is empty). The message gets a random name, ' +
  'so that it replaces no message of another run.';
