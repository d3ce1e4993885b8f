import type { Chat } from '../../chat/chat.ts';
import { messageName } from '../../chat/names.ts';
import type { Deps } from '../../deps.ts';
import { describeRun } from '../../github/build.ts';
import { causeOf, tookOf } from '../../github/cause.ts';
import type { FinishedRun } from '../../github/finished-run.ts';
import type { JobRecord } from '../../github/github.ts';
import { runJob } from '../../github/run-job.ts';
import type { StatusInputs } from '../../inputs/status.ts';
import { endKind } from '../../message/board-rows.ts';
import { saysRunning, settledMessage } from '../../message/settle.ts';
import { statusMessageId } from '../address.ts';
import { openDesk } from './desk.ts';
import { pingRun } from './ping.ts';
import { inRounds } from './rounds.ts';
import { viewOf } from './view.ts';

/** Seconds that settling a run may take: the run is over, and nobody waits. */
const PATIENCE_SECONDS = 60;

/** Messages of single jobs that are looked at, the ones that did not pass first. */
const MOST_JOBS = 100;

/** How often the list of jobs is read until every job in it is over. */
const MOST_READS = 5;

/**
 * The last word on a run that is over: its board shows what GitHub has written down, and a job's own message that still
 * says running, since its runner died, says how the job ended. What was never posted is not posted now.
 */
export async function settleRun(deps: Deps, inputs: StatusInputs, run: FinishedRun): Promise<void> {
  const { core } = deps;
  const of: Deps = { ...deps, event: run.event };
  const seconds = inputs.timeout ?? PATIENCE_SECONDS;
  const desk = await openDesk(of, inputs, seconds);
  let records: readonly JobRecord[] = [];
  let thread: string | undefined;
  let hasBoard = false;
  let tries = 0;
  const inTheWay = await inRounds(
    deps,
    () => seconds,
    async () => {
      records = await desk.records();
      // The event may be a moment ahead of the list.
      if ((tries += 1) < MOST_READS && records.some(({ status }) => status !== 'completed')) return 'again';
      const found = await desk.look();
      hasBoard = found !== undefined;
      if (found === undefined) return 'settled';
      const { jobs } = viewOf(records, undefined, undefined);
      const posted = await desk.write({ jobs, coming: [], deputy: undefined, conclusion: run.conclusion }, found);
      thread = posted.thread ?? found.thread;
      core.setOutput('message', posted.message);
      core.setOutput('space', inputs.space);
      core.setOutput('url', posted.url ?? found.url ?? '');
      core.setOutput('sent', true);
      return 'settled';
    },
  );
  if (inTheWay !== undefined) throw inTheWay;
  core.info(hasBoard ? 'The board shows how the run ended.' : 'The run has no board.');
  if (hasBoard) {
    await pingRun(of, inputs, { jobs: records.map(runJob), conclusion: run.conclusion, id: desk.id, thread });
  }
  await settleJobs(of, inputs, records, seconds);
}

async function settleJobs(
  deps: Deps,
  inputs: StatusInputs,
  records: readonly JobRecord[],
  seconds: number,
): Promise<void> {
  const chat = await deps.within(seconds).chat(inputs);
  const inOrder = [...records].sort((a, b) => Number(a.conclusion === 'success') - Number(b.conclusion === 'success'));
  for (const record of inOrder.slice(0, MOST_JOBS)) {
    if (record.conclusion !== 'skipped' && (await settleJob(deps, chat, inputs, record))) {
      deps.core.info(`The message of the job ${record.id} said that it still runs, and now how it ended.`);
    }
  }
}

async function settleJob(
  { event }: Deps,
  chat: Chat,
  { space, runner, messageKey }: StatusInputs,
  record: JobRecord,
): Promise<boolean> {
  const address = { space, messageKey, runner: { ...runner, jobId: String(record.id) } };
  const name = messageName(space, statusMessageId(event, address));
  const found = await chat.find(name);
  if (found === undefined || !saysRunning(found.message)) return false;
  const { standing, startedAt, completedAt } = runJob(record);
  const kind = endKind(standing);
  const took = tookOf({ startedAt, completedAt });
  const cause = kind === 'failure' || kind === 'cancelled' ? causeOf(kind, record, []) : undefined;
  const { ref } = describeRun(event);
  await chat.update(name, settledMessage(found.message, { ref, startedAt, outcome: { kind, took, cause } }));
  return true;
}
