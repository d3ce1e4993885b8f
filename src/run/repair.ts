import { statusMessageId } from '../job/message-id.ts';
import type { Chat } from '../google-chat/chat.ts';
import { messageName } from '../google-chat/names.ts';
import type { RunEvent } from '../github/event.ts';
import { causeOf, durationOf } from '../github/cause.ts';
import type { JobRecord } from '../github/github.ts';
import type { Deps } from '../deps.ts';
import { finalKind, isOver } from '../message/wording.ts';
import { isRunningMessage, finishedMessage } from '../message/status-message.ts';
import type { Run } from '../message/run-message.ts';
import { runJob, type RunSnapshot } from './describe-run.ts';
import type { RunInputs } from './inputs.ts';

/** So many messages of single jobs are looked at. */
const MAX_JOBS = 100;

/**
 * Brings messages of single jobs up to date whose runner died before it could: they would say for ever that the job
 * runs. Only jobs that did not pass are asked for; what was never posted is not posted now.
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
      core.info(`The message of the job ${record.id} said that it still runs, and now how it ended.`);
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
  const found = await chat.find(name);
  if (found === undefined || !isRunningMessage(found.message)) return false;
  const { state, startedAt, completedAt } = runJob(record, snapshot.run, snapshot.errors.get(record.id));
  const kind = finalKind(state);
  const cause = kind === 'failure' || kind === 'cancelled' ? causeOf(kind, record, []) : undefined;
  const outcome = { kind, took: durationOf({ startedAt, completedAt }), cause };
  await chat.update(name, finishedMessage(found.message, { ref: build.ref, startedAt, outcome }));
  return true;
}
