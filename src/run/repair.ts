import { statusMessageId } from '../job/message-id.ts';
import type { Chat } from '../google-chat/chat.ts';
import { messageName } from '../google-chat/names.ts';
import type { RunEvent } from '../github/event.ts';
import { causeOf, tookOf } from '../github/cause.ts';
import type { JobRecord } from '../github/github.ts';
import type { Deps } from '../deps.ts';
import { endKind, isOver } from '../message/wording.ts';
import { saysRunning, settledMessage } from '../message/status-message.ts';
import type { Run } from '../message/run-message.ts';
import { runJob, type Reading } from './describe-run.ts';
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
  { event, reading, build }: { readonly event: RunEvent; readonly reading: Reading; readonly build: Run['build'] },
): Promise<void> {
  const stopped = (reading.jobs ?? []).filter((record) => {
    const { state, isCarriedOver } = runJob(record, reading.run);
    return isOver(state) && state !== 'passed' && state !== 'skipped' && !isCarriedOver;
  });
  for (const record of stopped.slice(0, MAX_JOBS)) {
    if (await repairJob(chat, inputs, { event, record, reading, build })) {
      core.info(`The message of the job ${record.id} said that it still runs, and now how it ended.`);
    }
  }
}

type Job = {
  readonly event: RunEvent;
  readonly record: JobRecord;
  readonly reading: Reading;
  readonly build: Run['build'];
};

async function repairJob(chat: Chat, inputs: RunInputs, { event, record, reading, build }: Job): Promise<boolean> {
  const { space, messageKey } = inputs;
  const runner = { jobId: String(record.id), jobIndex: undefined, matrixValues: undefined };
  const name = messageName(space, statusMessageId(event, { space, messageKey, runner }, undefined));
  const found = await chat.find(name);
  if (found === undefined || !saysRunning(found.message)) return false;
  const { state, startedAt, completedAt } = runJob(record, reading.run, reading.errors.get(record.id));
  const kind = endKind(state);
  const cause = kind === 'failure' || kind === 'cancelled' ? causeOf(kind, record, []) : undefined;
  const outcome = { kind, took: tookOf({ startedAt, completedAt }), cause };
  await chat.update(name, settledMessage(found.message, { ref: build.ref, startedAt, outcome }));
  return true;
}
