import { randomUUID } from 'node:crypto';
import type { Chat, Posted, Section } from '../google-chat/chat-api.ts';
import type { Deps } from '../deps.ts';
import type { Core, Env } from '../core.ts';
import { asError, InputError } from '../errors.ts';
import { describeBuild } from '../github/build.ts';
import type { JobRecord } from '../github/github-api.ts';
import { hasCredentials } from '../inputs/connection.ts';
import { readStatusInputs, type StatusInputs } from './inputs.ts';
import { statusMessage } from '../message/status-message.ts';
import { type Content } from '../message/content.ts';
import { readProgressFile, removeProgressFile, currentContent, type ProgressFile } from '../job/progress-file.ts';
import { postInputs, lostCredentialsError, warnOfReplacedInputs } from './post-inputs.ts';
import { CHANGES_STATE, readState, type SavedState } from './saved-state.ts';
import { jobKey, statusMessageId } from '../job/message-id.ts';
import { showDryRun, skipReason, newProblems, warnOnce } from '../step-report.ts';
import { finalOutcome, githubSeconds } from './outcome.ts';
import type { EndedJob, ReadTests } from './read-tests.ts';
import { isMentionDue, isPostDue, notPostedReason } from '../mentions/is-due.ts';

/** Seconds the final update may take. It is the last chance to show the result, and only the end of the job waits for it. */
const DEFAULT_TIMEOUT_SECONDS = 30;

/** What post knows about main. */
type Start = {
  readonly state: SavedState | undefined;
  /** Whether the runner passed other inputs to post than to main, see {@link postInputs}. */
  readonly isReplaced: boolean;
};

/**
 * Post: updates the message when the job ends, or creates it if main could not. It reads the inputs again, because the
 * runner evaluates them again, with the outputs of later steps. Warnings of main are not repeated.
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

/** `undefined` if the inputs have only the problems that main already reported. */
async function readInputs(core: Core, env: Env): Promise<StatusInputs | undefined> {
  try {
    return await readStatusInputs(core, env, { atEnd: true });
  } catch (thrown) {
    if (!(thrown instanceof InputError)) throw thrown;
    const remaining = newProblems(core, thrown);
    if (remaining !== undefined) throw remaining;
    core.info('Google Chat: nothing to update. See the error at the start of this job.');
    return undefined;
  }
}

async function updateMessage(deps: Deps, currentInputs: StatusInputs, start: Start): Promise<void> {
  const { core, env, event } = deps;
  const inputs = {
    ...currentInputs,
    postOn: wasPostedAtStart(start.state) ? ('always' as const) : currentInputs.postOn,
  };
  const { space, runner, mentionSettings } = inputs;
  const key = jobKey(event, inputs);
  const saved = readProgressFile(env, key);
  // Without an id from main, use a new one: the computed id could be another run's message.
  const stepId = start.state?.stepId ?? saved?.stepId ?? randomUUID();
  const id = statusMessageId(event, inputs, stepId);
  const startedAt = start.state?.startedAt;
  const took = startedAt === undefined ? undefined : deps.now().getTime() - startedAt.getTime();
  const { outcome, jobName, earlier, record } = await finalOutcome(deps, inputs, took);
  const queued = queuedSeconds(inputs, record);
  const build = describeBuild(event, runner, jobName);
  const read = await testsOf(deps, inputs, {
    startedAt,
    took,
    isPassed: outcome.kind === 'success',
    queued,
    commitUrl: build.commit?.url,
    earlier,
  });
  const content = start.isReplaced ? restoreLostContent(inputs.content, saved) : inputs.content;
  const status = {
    build,
    content: currentContent(content, saved?.progress ?? {}),
    startedAt,
    outcome: { ...outcome, usual: read?.usualSeconds, queued: read?.queuedSeconds },
    tests: read?.tests,
    changes: await savedChanges(core),
    timezone: inputs.timezone,
  };
  if (saved?.stepId === stepId) removeProgressFile(env, key);
  const message = statusMessage(status);
  if (inputs.dryRun) return showDryRun(core, `Would update ${id} in ${space}`, message);

  const result = { ...outcome, newFailures: read?.newFailures };
  if (!isPostDue(inputs.postOn, result)) return core.info(notPostedReason(inputs.postOn, result));

  const isDue = isMentionDue(mentionSettings, result);
  try {
    const chat = await deps.within(inputs.timeout ?? DEFAULT_TIMEOUT_SECONDS).chat(inputs);
    const posted = await write(chat, inputs, { id, message });
    core.info(
      `${posted.created ? 'Posted the message' : 'Updated the message'} in ${space}${posted.url === undefined ? '' : `: ${posted.url}`}`,
    );
    if (isDue)
      await (await import('./reply-with-mentions.ts')).replyWithMentions(deps, chat, inputs, { status, id, posted });
  } catch (thrown) {
    if (!isDue) throw thrown;
    throw new Error(`${asError(thrown).message} Nobody was mentioned.`, { cause: thrown });
  }
}

/** What the deployment changes, as main read it. */
async function savedChanges(core: Core): Promise<Section | undefined> {
  const saved = core.getState(CHANGES_STATE);
  return saved === '' ? undefined : (await import('../changes/saved-changes.ts')).savedSection(saved);
}

/** How long the job was queued. A job with an environment may have waited for an approval, so nothing is said of it. */
function queuedSeconds({ content }: StatusInputs, record: JobRecord | undefined): number | undefined {
  if (content.environment !== undefined || !record?.createdAt || !record.startedAt) return undefined;
  return Math.max(0, (record.startedAt.getTime() - record.createdAt.getTime()) / 1000);
}

/**
 * The results of the job's test reports, read when parallel steps are over. `undefined` if reading fails: the message shows
 * the result of the job in any case.
 */
async function testsOf(deps: Deps, inputs: StatusInputs, job: EndedJob): Promise<ReadTests | undefined> {
  if (inputs.report.length === 0) return undefined;
  try {
    // Loaded only when needed.
    const { readTests } = await import('./read-tests.ts');
    return await readTests(deps, () => deps.within(githubSeconds(inputs)), inputs, job);
  } catch (thrown) {
    deps.core.warning(`Google Chat: Could not read the test reports. ${asError(thrown).message}`);
    return undefined;
  }
}

/** Whether main posted the message or tried to. Then it has to show the result, whatever `post-on` is now. */
function wasPostedAtStart(state: SavedState | undefined): boolean {
  return state !== undefined && ['', 'always'].includes(state.inputs['post-on'] ?? '');
}

/** Updates or creates the message. A message that an update creates can't have a thread or notification option. */
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

/** Fills in content that the runner lost with the content from main. Values from later steps stay. */
function restoreLostContent(content: Content, saved: ProgressFile | undefined): Content {
  const original = saved?.content ?? {};
  return {
    title: content.title ?? original.title,
    text: content.text ?? original.text,
    fields: content.fields.length > 0 ? content.fields : (original.fields ?? []),
    buttons: content.buttons.length > 0 ? content.buttons : (original.buttons ?? []),
    environment: content.environment ?? original.environment,
    url: content.url ?? original.url,
  };
}
