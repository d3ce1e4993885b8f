import type { Deps } from '../deps.ts';
import { asError } from '../errors.ts';
import type { RunEvent } from '../github/event.ts';
import type { GitHub, WorkflowRun } from '../github/github-api.ts';
import { changeAfter, passed, resultsBefore, type Change, type EarlierResult } from '../github/history.ts';
import { jobOfRunner } from '../github/records.ts';
import type { Posted, Chat } from '../google-chat/chat-api.ts';
import { clientMessageId, messageName, type ClientMessageId, type MessageName } from '../google-chat/names.ts';
import { type Run, runMessage } from '../message/run-message.ts';
import { isPostDue } from '../mentions/is-due.ts';
import { STATES, finalKind, isFailed, isOver } from '../message/wording.ts';
import { describeSnapshot, type CurrentRun, type RunSnapshot, type RunView } from './run-view.ts';
import type { RunInputs } from './inputs.ts';
import { runReader, type RunReader } from './read-run.ts';
import { eventOfRun, buildOf, type TargetRun } from './which-run.ts';

/** A run and its message as posted. `posted` is `undefined` if `post-on` prevents the post. */
export type PostedRun = { readonly snapshot: RunSnapshot; readonly view: Run; readonly posted: Posted | undefined };

/** A run, with everything needed to read it and to post its message. */
export type RunContext = {
  readonly target: TargetRun;
  /** The event as the jobs of the run get it. */
  readonly event: RunEvent;
  readonly reader: RunReader;
  readonly post: RunPost;
  /** Reads the run from GitHub. */
  readonly readSnapshot: () => Promise<RunSnapshot>;
  /** Converts a snapshot to what the message shows. */
  readonly describe: (snapshot: RunSnapshot) => Promise<Run>;
  /** Sets the seconds for requests to GitHub, counted from the next request. */
  readonly setGitHubTimeout: (seconds: number) => void;
};

/** Creates the context of the run that an event is about. Makes no request yet. */
export function createRunContext(deps: Deps, inputs: RunInputs, target: TargetRun): RunContext {
  const { event } = deps;
  const { githubToken } = inputs;
  let seconds = 1;
  let opened: Promise<GitHub> | undefined;
  const github = async (): Promise<GitHub> => {
    if (githubToken === undefined) throw new Error('github-token is empty.');
    return (opened ??= deps.within(seconds).github(githubToken));
  };
  const reader = runReader(deps, github, target, inputs.report);
  return {
    target,
    event: target.isCurrentRun ? event : eventOfRun(event, target.run),
    reader,
    post: runPost(event, inputs, target),
    readSnapshot: async () => reader.snapshot(await reader.record()),
    describe: async (snapshot) => {
      const { run } = snapshot;
      const view = describeSnapshot(snapshot, target.isCurrentRun ? currentRunOf(deps, inputs, snapshot) : undefined);
      const change = await compare(deps, inputs, { run, view, github });
      return {
        ...view,
        build: buildOf(event, { ...target, run }),
        number: run.number,
        content: inputs.content,
        timezone: inputs.timezone,
        change,
      };
    },
    setGitHubTimeout: (newSeconds) => {
      seconds = newSeconds;
      opened = undefined;
    },
  };
}

function currentRunOf({ event }: Deps, { jobId, results }: RunInputs, { jobs = [] }: RunSnapshot): CurrentRun {
  const ownId = jobId ?? String(jobOfRunner(jobs, event.runnerName)?.id);
  return { isOwnJob: ({ id }) => String(id) === ownId, results };
}

/** The message of one attempt of a run: its name, and how to post it. */
export type RunPost = {
  readonly id: ClientMessageId;
  readonly name: MessageName;
  /** The thread that all attempts of the run share; `undefined` for silent messages. */
  readonly threadKey: string | undefined;
  /** Posts or updates the message; `undefined` if `post-on` prevents it. */
  readonly write: (chat: Chat, run: Run) => Promise<Posted | undefined>;
  /** Whether the message already shows that the run is over. */
  readonly showsFinalState: (chat: Chat) => Promise<boolean>;
};

/**
 * The id is computed from the space, the server, the repository, the run, its attempt and `message-key`, so every
 * workflow that posts about the run updates the same message.
 */
export function runPost(event: RunEvent, inputs: RunInputs, { run }: TargetRun): RunPost {
  const { serverUrl, repository } = event;
  const { space, isSilent, messageKey } = inputs;
  const runParts = [serverUrl, repository, String(run.id)];
  const id = clientMessageId(`run-${run.id}-${run.attempt}`, [
    ...['run', space, ...runParts],
    ...[String(run.attempt), messageKey ?? ''],
  ]);
  const name = messageName(space, id);
  const threadKey = isSilent
    ? undefined
    : (inputs.threadKey ?? ['run', ...runParts, messageKey ?? ''].filter(Boolean).join(' '));
  // Chat may remember a request id after its message is deleted, so each write that can create the message has a new one.
  const writer = [event.runId, event.runAttempt, event.job, event.runnerName].join(' ');
  let writes = 0;
  return {
    id,
    name,
    threadKey,
    write: async (chat, view) => {
      // A message that was posted for a failure is updated, even if the run then ends in another way.
      if (!isRunPostDue(inputs, view) && (await chat.find(name)) === undefined) return undefined;
      writes += 1;
      const notification = isSilent ? ('silent' as const) : undefined;
      const post = { space, id, message: runMessage(view), threadKey, notification };
      return chat.updateOrCreateWithOptions(post, clientMessageId('write', [writer, String(writes)]));
    },
    showsFinalState: async (chat) => {
      const current = await chat.find(name);
      return current !== undefined && !UNFINISHED_EMOJIS.some((emoji) => current.message.text.startsWith(emoji));
    },
  };
}

/** Whether `post-on` allows the message to be posted. A failure counts even while other jobs still run. */
export function isRunPostDue({ postOn }: Pick<RunInputs, 'postOn'>, { state, isPartial, change }: Run): boolean {
  if (postOn === 'always') return true;
  if (!isOver(state) || (isPartial && !isFailed(state))) return false;
  return isPostDue(postOn, { kind: finalKind(state), change });
}

const UNFINISHED_EMOJIS = [STATES.running, STATES.queued, STATES.waiting].map(({ emoji }) => emoji);

/**
 * Compares the result of a run with that of its previous attempt or, if there is none, of the last finished run of the
 * same workflow, branch and event. Only `mention-on: change` needs it.
 */
export async function compare(
  { core, event }: Deps,
  { mentionSettings, postOn }: RunInputs,
  { run, view, github }: { readonly run: WorkflowRun; readonly view: RunView; readonly github: () => Promise<GitHub> },
): Promise<Change | undefined> {
  const isResult = isFailed(view.state) || view.state === 'passed';
  if (!isOver(view.state) || view.isPartial || !isResult) return undefined;
  const mentionsOnChange = mentionSettings.when === 'change' && mentionSettings.mentions.length > 0;
  if (!mentionsOnChange && postOn !== 'change') return undefined;
  const result = view.state === 'passed' ? 'success' : 'failure';
  const { repository, serverUrl } = event;
  try {
    const client = await github();
    const results: EarlierResult[] = [];
    for (let attempt = run.attempt - 1; attempt >= 1; attempt -= 1) {
      const before = await client.run(repository, String(run.id), attempt);
      const isPass = before.status === 'completed' ? passed(before.conclusion) : undefined;
      if (isPass === undefined) continue;
      const url = `${serverUrl}/${repository}/actions/runs/${run.id}/attempts/${attempt}`;
      results.push({ passed: isPass, number: run.number, url });
      if (isPass) return changeAfter({ results, isWhole: true }, result);
    }
    const workflowFile = run.path.replace(/^.*\//, '');
    const runs = await client.runs(repository, { workflowFile, branch: run.branch, event: run.event });
    return changeAfter({ results: [...results, ...resultsBefore(runs, run)], isWhole: !runs.hasMore }, result);
  } catch (thrown) {
    core.info(`Could not compare the result with the previous one. ${asError(thrown).message}`);
    return { kind: 'unknown' };
  }
}
