import { statusMessageId } from '../job/message-id.ts';
import type { Chat } from '../google-chat/chat-api.ts';
import { messageName } from '../google-chat/names.ts';
import type { RunEvent } from '../github/event.ts';
import { causeOf, durationOf } from '../github/cause.ts';
import type { JobRecord } from '../github/github-api.ts';
import type { Deps } from '../deps.ts';
import { finalKind, isOver } from '../message/wording.ts';
import { isRunningMessage, finishedMessage } from '../message/status-message.ts';
import type { Run } from '../message/run-message.ts';
import { runJob, type RunSnapshot } from './run-view.ts';
import type { RunInputs } from './inputs.ts';

/** Max job messages to check. */
const MAX_JOBS = 100;

/**
 * Fixes job messages that are stuck at "running" because the runner crashed. Checks only jobs that did not pass, and
 * creates no messages.
 */
export async function repairJobs(
  { core }: Deps,
  chat: Chat,
  inputs: RunInputs,
  {
    event,
    snapshot,
    build,
  }: { readonly event: RunEvent; readonly snapshot: RunSnapshot; readonly build: Run['build'] },
): Promise<void> {
  const stopped = (snapshot.jobs ?? []).filter((record) => {
    const { state, isCarriedOver } = runJob(record, snapshot.run);
    return isOver(state) && state !== 'passed' && state !== 'skipped' && !isCarriedOver;
  });
  for (const record of stopped.slice(0, MAX_JOBS)) {
    if (await repairJob(chat, inputs, { event, record, snapshot, build })) {
      core.info(`Updated the message of job ${record.id}, which still showed it as running.`);
    }
  }
}

type Job = {
  readonly event: RunEvent;
  readonly record: JobRecord;
  readonly snapshot: RunSnapshot;
  readonly build: Run['build'];
};

async function repairJob(chat: Chat, inputs: RunInputs, { event, record, snapshot, build }: Job): Promise<boolean> {
  const { space, messageKey } = inputs;
  const runner = { jobId: String(record.id), jobIndex: undefined, matrixValues: undefined };
  const name = messageName(space, statusMessageId(event, { space, messageKey, runner }, undefined));
  const current = await chat.find(name);
  if (current === undefined || !isRunningMessage(current.message)) return false;
  const { state, startedAt, completedAt } = runJob(record, snapshot.run, snapshot.errors.get(record.id));
  const kind = finalKind(state);
  const cause = kind === 'failure' || kind === 'cancelled' ? causeOf(kind, record, []) : undefined;
  const outcome = { kind, took: durationOf({ startedAt, completedAt }), cause };
  await chat.update(
    name,
    finishedMessage(current.message, { ref: build.ref, startedAt, timezone: inputs.timezone, outcome }),
  );
  return true;
}
