import type { Deps } from '../deps.ts';
import { asError, describe } from '../errors.ts';
import type { Chat, Posted } from '../google-chat/chat-api.ts';
import { clientMessageId } from '../google-chat/names.ts';
import { isMentionDue } from '../mentions/is-due.ts';
import { findAuthor, describeReply, resolveMentions } from '../mentions/resolve.ts';
import { describeChange, mentionReply } from '../message/mention-reply.ts';
import { runMessage, runHeadline } from '../message/run-message.ts';
import { finalKind, isOver, type RunState } from '../message/wording.ts';
import { showDryRun, skipReason, warnOnce } from '../step-report.ts';
import { isCompleted, isFinal } from './run-view.ts';
import { followRun } from './follow.ts';
import { readRunInputs, type RunInputs } from './inputs.ts';
import { createRunContext, type RunContext, type PostedRun } from './run-context.ts';
import { repairJobs } from './repair.ts';
import { whichRun } from './which-run.ts';

/** The default for `timeout`, in seconds. */
const DEFAULT_TIMEOUT_SECONDS = 120;

/** The default for `timeout` with `follow`, in seconds. */
const DEFAULT_FOLLOW_SECONDS = 2 * 3600;

/** Posts or updates the message of a run as it is now; with `follow`, until the run is over. */
export async function showRun(deps: Deps): Promise<void> {
  const { core, env, event } = deps;
  const skipped = skipReason(deps);
  if (skipped !== undefined) return core.notice(`Google Chat: skipped. ${skipped}`);
  core.setOutput('sent', false);
  try {
    const inputs = await readRunInputs(core, env);
    const target = whichRun(event);
    if (typeof target === 'string') return core.notice(`Google Chat: skipped. ${target}`);
    const run = createRunContext(deps, inputs, target);
    core.setOutput('message', run.post.name);
    core.setOutput('space', inputs.space);
    await (inputs.follow && !inputs.dryRun ? follow : showOnce)(deps, inputs, run).catch((thrown: unknown) => {
      // The error is about Chat, so GitHub's failures are only logged.
      run.reader.failures().forEach((line) => core.info(line));
      throw thrown;
    });
    warnOfGitHub(core, run.reader.failures());
    warnOnce(core, inputs.inputWarnings);
  } catch (thrown) {
    core.setOutput('error', describe(asError(thrown)));
    throw thrown;
  }
}

/** Warns about the first failure. The others are only logged. */
function warnOfGitHub(core: Deps['core'], [first, ...others]: readonly string[]): void {
  if (first !== undefined) core.warning(`Google Chat: could not read everything from GitHub. ${first}`);
  others.forEach((line) => core.info(line));
}

async function follow(deps: Deps, inputs: RunInputs, run: RunContext): Promise<void> {
  const seconds = inputs.timeout ?? DEFAULT_FOLLOW_SECONDS;
  run.setGitHubTimeout(seconds);
  const chat = await deps.within(seconds).chat(inputs);
  const last = await followRun(deps, chat, run, seconds);
  await (last === undefined ? showOnce(deps, inputs, run) : reportResult(deps, chat, inputs, run, last));
}

async function showOnce(deps: Deps, inputs: RunInputs, run: RunContext): Promise<void> {
  const { core } = deps;
  const { post } = run;
  const seconds = (inputs.follow ? undefined : inputs.timeout) ?? DEFAULT_TIMEOUT_SECONDS;
  // If GitHub does not answer, there is still time to post what the event contains.
  run.setGitHubTimeout((seconds * 2) / 3);
  const snapshot = await run.readSnapshot();
  const view = await run.describe(snapshot);
  core.setOutput('result', resultOf(view.state));
  if (inputs.dryRun) return showDryRun(core, `Would update ${post.id} in ${inputs.space}`, runMessage(view));

  const chat = await deps.within(seconds).chat(inputs);
  if (!snapshot.isRecord && !isCompleted(snapshot.run) && (await post.showsFinalState(chat)))
    return core.info('The message already shows that the run is over.');
  const first = { snapshot, view, posted: await post.write(chat, view) };
  run.setGitHubTimeout(seconds);
  await reportResult(deps, chat, inputs, run, (await writeFinalState(run, chat, first)) ?? first);
}

/**
 * If what was posted is not final, reads the run again, and posts the final state if there is one now. This way the final
 * state stays, whatever the order of calls and requests: a call that overwrites it finds it here.
 */
async function writeFinalState(run: RunContext, chat: Chat, { snapshot }: PostedRun): Promise<PostedRun | undefined> {
  if (isFinal(snapshot)) return undefined;
  const latest = await run.readSnapshot();
  if (!latest.isRecord || (snapshot.isRecord && !isCompleted(latest.run))) return undefined;
  const view = await run.describe(latest);
  return { snapshot: latest, view, posted: await run.post.write(chat, view) };
}

/** Sets the outputs, mentions people and repairs job messages, after the last update. */
async function reportResult(
  deps: Deps,
  chat: Chat,
  inputs: RunInputs,
  { target, post, event }: RunContext,
  { snapshot, view, posted }: PostedRun,
): Promise<void> {
  const { core } = deps;
  core.setOutput('result', resultOf(view.state));
  if (posted === undefined) core.info(`Not posted: post-on is ${inputs.postOn}, and the run is ${view.state}.`);
  else await reportPosted(posted);
  if (isCompleted(snapshot.run)) await repairJobs(deps, chat, inputs, { event, snapshot, build: view.build });

  async function reportPosted(posted: Posted): Promise<void> {
    core.setOutput('thread', posted.thread ?? '');
    core.setOutput('url', posted.url ?? '');
    core.setOutput('sent', true);
    core.info(`Updated the message in ${inputs.space}${posted.url === undefined ? '' : `: ${posted.url}`}`);
    await mentionPeople(deps, chat, inputs, { target, event, view, post, posted });
  }
}

/** `success`, `failure` and so on; `running`, `queued` or `waiting` if the run is not over. */
const resultOf = (state: RunState): string => (isOver(state) ? finalKind(state) : state);

type MentionedRun = Pick<RunContext, 'target' | 'event' | 'post'> &
  Pick<PostedRun, 'view'> & { readonly posted: Posted };

/**
 * Mentions people in a reply in the message's thread, because updating a message notifies nobody. The reply's id is
 * computed from the message's id and the result, so each result mentions people only once.
 */
export async function mentionPeople(deps: Deps, chat: Chat, inputs: RunInputs, mentioned: MentionedRun): Promise<void> {
  const { core } = deps;
  const { mentionSettings, space } = inputs;
  const { target, event, view, post, posted } = mentioned;
  if (!isOver(view.state) || view.isPartial) return;
  if (!isMentionDue(mentionSettings, { kind: finalKind(view.state), change: view.change })) return;
  const author = await findAuthor(deps, event, { ...mentionSettings, githubToken: inputs.githubToken });
  const named = resolveMentions(mentionSettings.mentions, { people: mentionSettings.people, author, core });
  if (named.length === 0) return;
  const line = `${runHeadline(view)}${describeChange(view.change)}`;
  const placing = posted.thread === undefined ? { threadKey: post.threadKey } : { thread: posted.thread };
  const id = clientMessageId(`run-${target.run.id}-${target.run.attempt}-mention`, [post.id, 'mention', view.state]);
  const reply = await chat.create({
    ...{ space, id, ...placing },
    message: mentionReply(line, { label: 'Run', url: view.build.logUrl }, named),
  });
  core.info(describeReply(named, reply));
}
