import type { Deps } from '../deps.ts';
import { asError, describe } from '../errors.ts';
import type { Chat, Posted } from '../google-chat/chat.ts';
import { clientMessageId } from '../google-chat/names.ts';
import { isMentionDue } from '../mentions/is-due.ts';
import { findAuthor, describeReply, resolveMentions } from '../mentions/resolve.ts';
import { comparison, mentionReply } from '../message/mention-reply.ts';
import { runMessage, runHeadline } from '../message/run-message.ts';
import { finalKind, isOver, type RunState } from '../message/wording.ts';
import { showDryRun, skipReason, warnOnce } from '../step-report.ts';
import { isAtEnd, isFinal } from './describe-run.ts';
import { followRun } from './follow.ts';
import { readRunInputs, type RunInputs } from './inputs.ts';
import { openRun, type OpenRun, type Written } from './open-run.ts';
import { repairJobs } from './repair.ts';
import { whichRun } from './which-run.ts';

/** Seconds that one call may take, when nothing is said. */
const SECONDS = 120;

/** Seconds to follow a run at most, when nothing is said. */
const FOLLOW_SECONDS = 2 * 3600;

/** Shows the message of a run as GitHub's record has it at this moment; with `follow`, until the run is over. */
export async function showRun(deps: Deps): Promise<void> {
  const { core, env, event } = deps;
  const skipped = skipReason(deps);
  if (skipped !== undefined) return core.notice(`Google Chat: no message is sent. ${skipped}`);
  core.setOutput('sent', false);
  try {
    const inputs = await readRunInputs(core, env);
    const known = whichRun(event);
    if (typeof known === 'string') return core.notice(`Google Chat: no message is sent. ${known}`);
    const run = openRun(deps, inputs, known);
    core.setOutput('message', run.post.name);
    core.setOutput('space', inputs.space);
    await (inputs.follow && !inputs.dryRun ? follow : showOnce)(deps, inputs, run).catch((thrown: unknown) => {
      // What Chat says is the matter then.
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

/** One warning, of what was missed first; the rest goes to the log. */
function warnOfGitHub(core: Deps['core'], [first, ...others]: readonly string[]): void {
  if (first !== undefined) core.warning(`Google Chat: GitHub did not tell everything. ${first}`);
  others.forEach((line) => core.info(line));
}

async function follow(deps: Deps, inputs: RunInputs, run: OpenRun): Promise<void> {
  const seconds = inputs.timeout ?? FOLLOW_SECONDS;
  run.askWithin(seconds);
  const chat = await deps.within(seconds).chat(inputs);
  const last = await followRun(deps, chat, run, seconds);
  await (last === undefined ? showOnce(deps, inputs, run) : reportResult(deps, chat, inputs, run, last));
}

async function showOnce(deps: Deps, inputs: RunInputs, run: OpenRun): Promise<void> {
  const { core } = deps;
  const { post } = run;
  const seconds = (inputs.follow ? undefined : inputs.timeout) ?? SECONDS;
  // If GitHub does not answer, there is still time to show what the event tells.
  run.askWithin((seconds * 2) / 3);
  const snapshot = await run.read();
  const shown = await run.show(snapshot);
  core.setOutput('result', resultOf(shown.state));
  if (inputs.dryRun) return showDryRun(core, `Would write ${post.id} in ${inputs.space}`, runMessage(shown));

  const chat = await deps.within(seconds).chat(inputs);
  if (!snapshot.isRecord && !isAtEnd(snapshot.run) && (await post.showsEnd(chat)))
    return core.info('The message shows the end of the run already.');
  const first = { snapshot, shown, posted: await post.write(chat, shown) };
  run.askWithin(seconds);
  await reportResult(deps, chat, inputs, run, (await writeEnd(run, chat, first)) ?? first);
}

/**
 * Reads once more after something was written that is not the whole of the end, and writes the end if there is one now.
 * So whatever order calls and their requests come in, the end stays: whoever writes something else after it finds it.
 */
async function writeEnd(run: OpenRun, chat: Chat, { snapshot }: Written): Promise<Written | undefined> {
  if (isFinal(snapshot)) return undefined;
  const again = await run.read();
  if (!again.isRecord || (snapshot.isRecord && !isAtEnd(again.run))) return undefined;
  const shown = await run.show(again);
  return { snapshot: again, shown, posted: await run.post.write(chat, shown) };
}

/** Tells the later steps, and the people who should know, what was written last. */
async function reportResult(
  deps: Deps,
  chat: Chat,
  inputs: RunInputs,
  { known, post, event }: OpenRun,
  { snapshot, shown, posted }: Written,
): Promise<void> {
  const { core } = deps;
  core.setOutput('result', resultOf(shown.state));
  if (posted === undefined) core.info(`Nothing is posted: post-on is ${inputs.postOn}, and the run is ${shown.state}.`);
  else await reportPosted(posted);
  if (isAtEnd(snapshot.run)) await repairJobs(deps, chat, inputs, { event, snapshot, build: shown.build });

  async function reportPosted(posted: Posted): Promise<void> {
    core.setOutput('thread', posted.thread ?? '');
    core.setOutput('url', posted.url ?? '');
    core.setOutput('sent', true);
    core.info(`Wrote the message in ${inputs.space}${posted.url === undefined ? '' : `: ${posted.url}`}`);
    await mentionPeople(deps, chat, inputs, { known, event, shown, post, posted });
  }
}

/** `success`, `failure`, …; of a run that is not over `running`, `queued` or `waiting`. */
const resultOf = (state: RunState): string => (isOver(state) ? finalKind(state) : state);

/** What is told of. */
type Mentioned = Pick<OpenRun, 'known' | 'event' | 'post'> & Pick<Written, 'shown'> & { readonly posted: Posted };

/**
 * Tells those who should know how the run ended, by a reply in the thread of its message: an edit notifies nobody. The
 * reply's id follows from the message's and the result, so that each result is told once, whoever tells it.
 */
export async function mentionPeople(deps: Deps, chat: Chat, inputs: RunInputs, mentioned: Mentioned): Promise<void> {
  const { core } = deps;
  const { mentionSettings, space } = inputs;
  const { known, event, shown, post, posted } = mentioned;
  if (!isOver(shown.state) || shown.isPartial) return;
  if (!isMentionDue(mentionSettings, { kind: finalKind(shown.state), change: shown.change })) return;
  const author = await findAuthor(deps, event, { ...mentionSettings, githubToken: inputs.githubToken });
  const named = resolveMentions(mentionSettings.mentions, { people: mentionSettings.people, author, core });
  if (named.length === 0) return;
  const line = `${runHeadline(shown)}${comparison(shown.change)}`;
  const placing = posted.thread === undefined ? { threadKey: post.threadKey } : { thread: posted.thread };
  const id = clientMessageId(`run-${known.run.id}-${known.run.attempt}-mention`, [post.id, 'mention', shown.state]);
  const reply = await chat.create({
    ...{ space, id, ...placing },
    message: mentionReply(line, { label: 'Run', url: shown.build.logUrl }, named),
  });
  core.info(describeReply(named, reply));
}
