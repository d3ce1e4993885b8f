import { randomUUID } from 'node:crypto';
import type { Chat, Posted } from '../google-chat/chat.ts';
import type { Deps } from '../deps.ts';
import type { Core, Env } from '../core.ts';
import { asError, InputError } from '../errors.ts';
import { describeBuild } from '../github/build.ts';
import { hasCredentials } from '../inputs/connection.ts';
import { readStatusInputs, type StatusInputs } from './inputs.ts';
import { statusMessage } from '../message/status-message.ts';
import { type Content } from '../message/content.ts';
import { readProgressFile, removeProgressFile, currentContent, type ProgressFile } from '../job/progress-file.ts';
import { postInputs, lostCredentialsError, warnOfReplacedInputs } from './post-inputs.ts';
import { readState, type SavedState } from './saved-state.ts';
import { jobKey, statusMessageId } from '../job/message-id.ts';
import { showDryRun, skipReason, newProblems, warnOnce } from '../step-report.ts';
import { finalOutcome } from './outcome.ts';
import { isMentionDue, isPostDue, whyNotPosted } from '../mentions/is-due.ts';

/** Seconds the end may take: it is the last chance to tell the result, and nothing waits for it but the job. */
const DEFAULT_TIMEOUT_SECONDS = 30;

/** What the end of a job knows of its start. */
type Start = {
  readonly state: SavedState | undefined;
  /** Whether the runner gave other inputs than at the start, see {@link postInputs}. */
  readonly isReplaced: boolean;
};

/**
 * The job is over: brings its message up to date, or makes it if the start never got through. The inputs are read anew,
 * so that values of later steps show; the runner evaluates them again. What main warned of is not said again.
 */
export async function finish(deps: Deps): Promise<void> {
  const { core, env } = deps;
  const state = readState(core);
  const { getInput, replaced } = postInputs(core, state);
  const isDryRun = getInput('dry-run').toLowerCase() === 'true';
  if (state?.hadSignIn === true && !isDryRun && !hasCredentials(core, env)) throw lostCredentialsError();
  if (skipReason(deps) !== undefined) return;
  if (replaced.length > 0) warnOfReplacedInputs(core, replaced);
  const inputs = await readInputs({ ...core, getInput }, env);
  if (inputs === undefined) return;
  await updateMessage(deps, inputs, { state, isReplaced: replaced.length > 0 });
  warnOnce(core, inputs.inputWarnings);
}

/** `undefined` when they are as wrong as they were at the start, which has said so. */
async function readInputs(core: Core, env: Env): Promise<StatusInputs | undefined> {
  try {
    return await readStatusInputs(core, env, { atEnd: true });
  } catch (thrown) {
    if (!(thrown instanceof InputError)) throw thrown;
    const left = newProblems(core, thrown);
    if (left !== undefined) throw left;
    core.info('Google Chat: no message, for the reason that the start of this job gave.');
    return undefined;
  }
}

async function updateMessage(deps: Deps, given: StatusInputs, start: Start): Promise<void> {
  const { core, env, event } = deps;
  const inputs = { ...given, postOn: wasPostedAtStart(start.state) ? ('always' as const) : given.postOn };
  const { space, runner, mentionSettings } = inputs;
  const key = jobKey(event, inputs);
  const saved = readProgressFile(env, key);
  // Whoever has no name from the start takes a new one, rather than a message that may be another run's.
  const stepId = start.state?.stepId ?? saved?.stepId ?? randomUUID();
  const id = statusMessageId(event, inputs, stepId);
  const startedAt = start.state?.startedAt;
  const took = startedAt === undefined ? undefined : deps.now().getTime() - startedAt.getTime();
  const { outcome, jobName } = await finalOutcome(deps, inputs, took);
  const content = start.isReplaced ? restoreLostContent(inputs.content, saved) : inputs.content;
  const status = {
    build: describeBuild(event, runner, jobName),
    content: currentContent(content, saved?.progress ?? {}),
    startedAt,
    outcome,
  };
  if (saved?.stepId === stepId) removeProgressFile(env, key);
  const message = statusMessage(status);
  if (inputs.dryRun) return showDryRun(core, `Would update ${id} in ${space}`, message);

  if (!isPostDue(inputs.postOn, outcome)) return core.info(whyNotPosted(inputs.postOn, outcome));

  const isDue = isMentionDue(mentionSettings, outcome);
  try {
    const chat = await deps.within(inputs.timeout ?? DEFAULT_TIMEOUT_SECONDS).chat(inputs);
    const posted = await write(chat, inputs, { id, message });
    core.info(
      `${posted.created ? 'Posted the message' : 'Updated the message'} in ${space}${posted.url === undefined ? '' : `: ${posted.url}`}`,
    );
    if (isDue) await (await import('./mention.ts')).replyWithMentions(deps, chat, inputs, { status, id, posted });
  } catch (thrown) {
    if (!isDue) throw thrown;
    throw new Error(`${asError(thrown).message} Nobody was mentioned.`, { cause: thrown });
  }
}

/** Whether the start posted the message, or tried to: then it has to show the result, whatever `post-on` says now. */
function wasPostedAtStart(state: SavedState | undefined): boolean {
  return state !== undefined && ['', 'always'].includes(state.inputs['post-on'] ?? '');
}

/** What an update creates has no say in which thread it stands, nor in how it arrives. */
function write(
  chat: Chat,
  inputs: StatusInputs,
  { id, message }: Pick<Parameters<Chat['updateOrCreate']>[0], 'id' | 'message'>,
): Promise<Posted> {
  const { space, threadKey, silent, postOn } = inputs;
  const post = { space, id, message, threadKey, notification: silent ? ('silent' as const) : undefined };
  if (postOn !== 'always') return chat.create(post);
  return threadKey === undefined && !silent ? chat.updateOrCreate(post) : chat.updateOrCreateWithOptions(post, 'end');
}

/** What the runner lost of what the message says, as the start said it; values of later steps stay. */
function restoreLostContent(content: Content, saved: ProgressFile | undefined): Content {
  const first = saved?.content ?? {};
  return {
    title: content.title ?? first.title,
    text: content.text ?? first.text,
    fields: content.fields.length > 0 ? content.fields : (first.fields ?? []),
    buttons: content.buttons.length > 0 ? content.buttons : (first.buttons ?? []),
    environment: content.environment ?? first.environment,
    url: content.url ?? first.url,
  };
}
