import type { Deps } from '../deps.ts';
import { asError } from '../errors.ts';
import type { RunEvent } from '../github/event.ts';
import type { GitHub, WorkflowRun } from '../github/github.ts';
import { changeAfter, passed, resultsBefore, type Change, type EarlierResult } from '../github/history.ts';
import { jobOfRunner } from '../github/records.ts';
import type { Posted, Chat } from '../google-chat/chat.ts';
import { clientMessageId, messageName, type ClientMessageId, type MessageName } from '../google-chat/names.ts';
import { type Run, runMessage } from '../message/run-message.ts';
import { isPostDue } from '../mentions/is-due.ts';
import { STATES, finalKind, isFailed, isOver } from '../message/wording.ts';
import { describeSnapshot, type CurrentRun, type RunSnapshot, type Shown } from './describe-run.ts';
import type { RunInputs } from './inputs.ts';
import { runReader, type RunReader } from './read-run.ts';
import { eventOfRun, buildOf, type KnownRun } from './which-run.ts';

/** A state of the run that was written. */
export type Written = { readonly snapshot: RunSnapshot; readonly shown: Run; readonly posted: Posted | undefined };

/** A run, and all that it takes to read and to show it. */
export type OpenRun = {
  readonly known: KnownRun;
  /** What the jobs of the run are told. */
  readonly event: RunEvent;
  readonly reader: RunReader;
  readonly post: RunPost;
  /** Everything that GitHub has of the run at this moment. */
  readonly read: () => Promise<RunSnapshot>;
  /** The same as its message shows it. */
  readonly show: (snapshot: RunSnapshot) => Promise<Run>;
  /** So many seconds GitHub may take from the next question on. */
  readonly askWithin: (seconds: number) => void;
};

/** Opens the run that an event is about; asks nobody yet. */
export function openRun(deps: Deps, inputs: RunInputs, known: KnownRun): OpenRun {
  const { event } = deps;
  const { githubToken } = inputs;
  let seconds = 1;
  let opened: Promise<GitHub> | undefined;
  const github = async (): Promise<GitHub> => {
    if (githubToken === undefined) throw new Error('github-token is empty.');
    return (opened ??= deps.within(seconds).github(githubToken));
  };
  const reader = runReader(deps, github, known);
  return {
    known,
    event: known.isCurrentRun ? event : eventOfRun(event, known.run),
    reader,
    post: runPost(event, inputs, known),
    read: async () => reader.whole(await reader.run()),
    show: async (snapshot) => {
      const { run } = snapshot;
      const shown = describeSnapshot(snapshot, known.isCurrentRun ? currentRunOf(deps, inputs, snapshot) : undefined);
      const change = await compare(deps, inputs, { run, shown, github });
      return {
        ...shown,
        build: buildOf(event, { ...known, run }),
        number: run.number,
        content: inputs.content,
        change,
      };
    },
    askWithin: (allowed) => {
      seconds = allowed;
      opened = undefined;
    },
  };
}

function currentRunOf({ event }: Deps, { jobId, results }: RunInputs, { jobs = [] }: RunSnapshot): CurrentRun {
  const ownId = jobId ?? String(jobOfRunner(jobs, event.runnerName)?.id);
  return { isOwnJob: ({ id }) => String(id) === ownId, results };
}

/** The message of one attempt of a run: where it is, and the way to write it. */
export type RunPost = {
  readonly id: ClientMessageId;
  readonly name: MessageName;
  /** The thread that all attempts of the run share; `undefined` for messages that arrive without a sound. */
  readonly threadKey: string | undefined;
  /** Writes the message; `undefined` when `post-on` holds it back. */
  readonly write: (chat: Chat, run: Run) => Promise<Posted | undefined>;
  /** Whether the message tells of the run's end already. */
  readonly showsEnd: (chat: Chat) => Promise<boolean>;
};

/**
 * The id is a function of the space, the server, the repository, the run, its attempt and `message-key`: whoever tells
 * of the run, from whichever workflow, writes the same message.
 */
export function runPost(event: RunEvent, inputs: RunInputs, { run }: KnownRun): RunPost {
  const { serverUrl, repository } = event;
  const { space, isSilent, messageKey } = inputs;
  const which = [serverUrl, repository, String(run.id)];
  const id = clientMessageId(`run-${run.id}-${run.attempt}`, [
    ...['run', space, ...which],
    ...[String(run.attempt), messageKey ?? ''],
  ]);
  const name = messageName(space, id);
  const threadKey = isSilent
    ? undefined
    : (inputs.threadKey ?? ['run', ...which, messageKey ?? ''].filter(Boolean).join(' '));
  // Chat may know the id of a request for longer than its message is there: each write that may create has its own.
  const writer = [event.runId, event.runAttempt, event.job, event.runnerName].join(' ');
  let writes = 0;
  return {
    id,
    name,
    threadKey,
    write: async (chat, shown) => {
      // What was posted for a failure stays true when the run ends in another way.
      if (!isRunPostDue(inputs, shown) && (await chat.find(name)) === undefined) return undefined;
      writes += 1;
      const notification = isSilent ? ('silent' as const) : undefined;
      const post = { space, id, message: runMessage(shown), threadKey, notification };
      return chat.updateOrCreateWithOptions(post, clientMessageId('write', [writer, String(writes)]));
    },
    showsEnd: async (chat) => {
      const found = await chat.find(name);
      return found !== undefined && !GOES_ON.some((emoji) => found.message.text.startsWith(emoji));
    },
  };
}

/** Whether `post-on` lets the message be posted. A failure is one also while other jobs still run. */
export function isRunPostDue({ postOn }: Pick<RunInputs, 'postOn'>, { state, isPartial, change }: Run): boolean {
  if (postOn === 'always') return true;
  if (!isOver(state) || (isPartial && !isFailed(state))) return false;
  return isPostDue(postOn, { kind: finalKind(state), change });
}

const GOES_ON = [STATES.running, STATES.queued, STATES.waiting].map(({ emoji }) => emoji);

/**
 * How the result of a run compares with that of its attempt before or, if it has none, of the last finished run of the
 * same workflow on the branch by the same event. Asked only where `mention-on: change` makes a difference of it.
 */
export async function compare(
  { core, event }: Deps,
  { mentionSettings, postOn }: RunInputs,
  { run, shown, github }: { readonly run: WorkflowRun; readonly shown: Shown; readonly github: () => Promise<GitHub> },
): Promise<Change | undefined> {
  const isResult = isFailed(shown.state) || shown.state === 'passed';
  if (!isOver(shown.state) || shown.isPartial || !isResult) return undefined;
  const isAsked = mentionSettings.when === 'change' && mentionSettings.mentions.length > 0;
  if (!isAsked && postOn !== 'change') return undefined;
  const result = shown.state === 'passed' ? 'success' : 'failure';
  const { repository, serverUrl } = event;
  try {
    const from = await github();
    const results: EarlierResult[] = [];
    for (let attempt = run.attempt - 1; attempt >= 1; attempt -= 1) {
      const before = await from.run(repository, String(run.id), attempt);
      const isPass = before.status === 'completed' ? passed(before.conclusion) : undefined;
      if (isPass === undefined) continue;
      const url = `${serverUrl}/${repository}/actions/runs/${run.id}/attempts/${attempt}`;
      results.push({ passed: isPass, number: run.number, url });
      if (isPass) return changeAfter({ results, isWhole: true }, result);
    }
    const workflowFile = run.path.replace(/^.*\//, '');
    const runs = await from.runs(repository, { workflowFile, branch: run.branch, event: run.event });
    return changeAfter({ results: [...results, ...resultsBefore(runs, run)], isWhole: !runs.hasMore }, result);
  } catch (thrown) {
    core.info(`The result could not be compared with the last one. ${asError(thrown).message}`);
    return { kind: 'unknown' };
  }
}
