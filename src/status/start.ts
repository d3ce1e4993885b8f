import type { Deps } from '../deps.ts';
import { asError, describe, InputError } from '../errors.ts';
import type { Section } from '../google-chat/chat-api.ts';
import { describeBuild } from '../github/build.ts';
import { hasCredentials } from '../inputs/connection.ts';
import { readStatusInputs, type StatusInputs } from './inputs.ts';
import { statusMessage } from '../message/status-message.ts';
import { readProgressFile, writeProgressFile } from '../job/progress-file.ts';
import { CHANGES_STATE, newState, saveState, type SavedState } from './saved-state.ts';
import { githubSeconds } from './outcome.ts';
import { jobKey, statusMessageId } from '../job/message-id.ts';
import { messageName } from '../google-chat/names.ts';
import { showDryRun, skipReason, newProblems, warnOnce } from '../step-report.ts';
import { linkToThisAttempt } from './previous-attempt.ts';

/** Seconds the first post may take. It gives up early, because post creates the message if it is missing. */
const DEFAULT_TIMEOUT_SECONDS = 10;

/** Main: posts the message of a job that starts, and saves the state for post. */
export async function start(deps: Deps): Promise<void> {
  const { core, env } = deps;
  const skipped = skipReason(deps);
  if (skipped !== undefined) return core.notice(`Google Chat: skipped. ${skipped}`);

  const state = newState(core, { startedAt: deps.now(), hadSignIn: hasCredentials(core, env) });
  saveState(core, state);
  core.setOutput('sent', false);
  try {
    const inputs = await readStatusInputs(core, env, { atEnd: false });
    await postMessage(deps, inputs, state);
    warnOnce(core, inputs.inputWarnings);
  } catch (thrown) {
    if (thrown instanceof InputError) newProblems(core, thrown);
    core.setOutput('error', describe(asError(thrown)));
    throw thrown;
  }
}

async function postMessage(deps: Deps, inputs: StatusInputs, state: SavedState): Promise<void> {
  const { core, env, event } = deps;
  const { space, threadKey, silent, content } = inputs;
  const { startedAt, stepId } = state;
  const key = jobKey(event, inputs);
  const id = statusMessageId(event, inputs, stepId);
  core.setOutput('message', messageName(space, id));
  core.setOutput('space', space);
  if (event.runId === '') core.warning(NO_RUN_ID);

  const changes = await changesOf(deps, inputs);
  const message = statusMessage({
    build: describeBuild(event, inputs.runner),
    content,
    startedAt,
    outcome: { kind: 'running' },
    timezone: inputs.timezone,
    changes: changes.section,
  });
  const owner = readProgressFile(env, key)?.stepId;
  const isInUse = owner !== undefined && owner !== stepId;
  const placed = threadKey !== undefined || silent;
  const isPostedAtEnd = inputs.postOn !== 'always';
  const { timezone } = inputs;
  const saved = {
    startedAt,
    stepId,
    content,
    timezone,
    progress: {},
    changes: changes.saved,
    placed,
    isPostedAtEnd,
    writtenAt: 0,
    waitedMs: 0,
  };
  if (isInUse) core.warning(MESSAGE_IN_USE);
  else writeProgressFile(env, key, saved);
  if (isPostedAtEnd) return core.info(`Not posted until the job ends: post-on is ${inputs.postOn}.`);
  if (inputs.dryRun) return showDryRun(core, `Would post to ${space} as ${id}`, message);

  const chat = await deps.within(inputs.timeout ?? DEFAULT_TIMEOUT_SECONDS).chat(inputs);
  const notification = silent ? ('silent' as const) : undefined;
  const posted = await chat.create({ space, id, message, threadKey, notification });
  if (!isInUse) writeProgressFile(env, key, { ...saved, writtenAt: deps.now().getTime() });
  core.setOutput('thread', posted.thread ?? '');
  core.setOutput('url', posted.url ?? '');
  core.setOutput('sent', true);
  const where = `${space}${posted.url === undefined ? '' : `: ${posted.url}`}`;
  core.info(isInUse ? `Message in ${where}` : `Posted to ${where}`);
  await linkToThisAttempt(deps, inputs, posted);
}

/** What the deployment changes: the section of the card, and the text that later steps get. Asked for once in a job. */
async function changesOf(
  deps: Deps,
  inputs: StatusInputs,
): Promise<{ readonly section: Section | undefined; readonly saved: string }> {
  const { changes: since, githubToken } = inputs;
  if (since === undefined) return { section: undefined, saved: '' };
  const [{ readChanges }, { saveChanges, savedSection }] = await Promise.all([
    import('../changes/read-changes.ts'),
    import('../changes/saved-changes.ts'),
  ]);
  const changes = await readChanges(deps, deps.within(githubSeconds(inputs)), { since, githubToken });
  const saved = changes === undefined ? '' : saveChanges(changes);
  deps.core.saveState(CHANGES_STATE, saved);
  return { section: savedSection(saved), saved };
}

const MESSAGE_IN_USE =
  'Google Chat: another step of this job uses the same message, so the two overwrite each other. ' +
  'Set message-key on one of them to give each its own message.';

const NO_RUN_ID =
  'Google Chat: the runner does not set GITHUB_RUN_ID. The message gets a random id, so that it does not overwrite the ' +
  'message of another run.';
