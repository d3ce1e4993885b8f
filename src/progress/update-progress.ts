import { isQuotaError } from '../google-chat/chat-error.ts';
import { type ClientMessageId, messageName } from '../google-chat/names.ts';
import type { Deps } from '../deps.ts';
import { asError, describe } from '../errors.ts';
import { describeBuild } from '../github/build.ts';
import { readProgressInputs, type ProgressInputs } from './inputs.ts';
import { statusMessage } from '../message/status-message.ts';
import { NO_CONTENT } from '../message/content.ts';
import { readProgressFile, writeProgressFile, type ProgressFile } from '../job/progress-file.ts';
import { jobKey, statusMessageId } from '../job/message-id.ts';
import { showDryRun, skipReason, warnOnce } from '../step-report.ts';

/** Seconds a step may take. What it could not show is shown by the next update, at the latest when the job ends. */
const DEFAULT_TIMEOUT_SECONDS = 5;

/** A space accepts one write per second, from all apps together (https://developers.google.com/workspace/chat/limits). */
const MIN_WRITE_INTERVAL_MS = 1000;

/** How long all progress steps of a job together may wait between writes. After that, an early update is deferred. */
const MAX_TOTAL_WAIT_MS = 1500;

/** How long no update is sent after a failed one, so that an outage does not cost every step its timeout. */
const PAUSE_AFTER_FAILURE_MS = 10_000;

/**
 * Updates the job's message while the job runs. The content is saved before it is sent, so the end of the job has it even
 * if the update fails. If updates come faster than the space accepts them, only the newest is sent.
 */
export async function progress(deps: Deps): Promise<void> {
  const { core, env, event, now } = deps;
  if (skipReason(deps) !== undefined) return;
  core.setOutput('sent', false);
  try {
    const inputs = readProgressInputs(core, env);
    warnOnce(core, inputs.inputWarnings);
    const key = jobKey(event, inputs);
    const previous = readProgressFile(env, key);
    if (previous === undefined) throw new Error(NO_MESSAGE);
    const id = statusMessageId(event, inputs, previous.stepId);
    core.setOutput('message', messageName(inputs.space, id));
    const saved = { ...previous, progress: { ...previous.progress, ...inputs.progress } };
    writeProgressFile(env, key, saved);

    if (saved.isPostedAtEnd) return core.info(DEFERRED_TO_END);
    const waitMs = msUntilNextWrite(saved, now().getTime());
    if (waitMs > maxWaitMs(saved, inputs)) return core.info(DEFERRED);
    await write(deps, inputs, { key, id, saved, waitMs });
  } catch (thrown) {
    core.setOutput('error', describe(asError(thrown)));
    throw thrown;
  }
}

const NO_MESSAGE =
  'This job has no message to update. Add the status action as an earlier step of the job, with the same space and ' +
  'message-key. If it is there, check that RUNNER_TEMP is a writable folder.';

const DEFERRED_TO_END = 'Deferred to the end of the job: post-on of the status step posts nothing before.';

const DEFERRED = 'Deferred to the next update, at the latest when the job ends: a space accepts one write per second.';

/** How long until the next write is allowed. A time further ahead comes from another clock and is ignored. */
function msUntilNextWrite({ writtenAt }: ProgressFile, now: number): number {
  const ms = writtenAt + MIN_WRITE_INTERVAL_MS - now;
  return ms > PAUSE_AFTER_FAILURE_MS + MIN_WRITE_INTERVAL_MS ? 0 : Math.max(0, ms);
}

function maxWaitMs({ waitedMs }: ProgressFile, { timeout = DEFAULT_TIMEOUT_SECONDS }: ProgressInputs): number {
  return Math.max(0, Math.min(MIN_WRITE_INTERVAL_MS, MAX_TOTAL_WAIT_MS - waitedMs, timeout * 500));
}

type PlannedWrite = {
  readonly key: ClientMessageId;
  readonly id: ClientMessageId;
  readonly saved: ProgressFile;
  readonly waitMs: number;
};

async function write(deps: Deps, inputs: ProgressInputs, { key, id, saved, waitMs }: PlannedWrite): Promise<void> {
  const { core, env, event, now } = deps;
  const { space } = inputs;
  const message = statusMessage({
    build: describeBuild(event, inputs.runner),
    content: { ...NO_CONTENT, ...saved.content, ...saved.progress },
    startedAt: saved.startedAt,
    timezone: saved.timezone,
    changes: saved.changes ? (await import('../changes/saved-changes.ts')).savedSection(saved.changes) : undefined,
    outcome: { kind: 'running', phase: saved.progress.text },
  });
  if (inputs.dryRun) return showDryRun(core, `Would update ${id} in ${space}`, message);

  const chat = await deps.within(inputs.timeout ?? DEFAULT_TIMEOUT_SECONDS).chat(inputs);
  if (waitMs > 0) await deps.sleep(waitMs);
  let pauseMs = 0;
  try {
    // If the status step sets a thread or notification, only post may create a missing message.
    await (saved.placed ? chat.update(messageName(space, id), message) : chat.updateOrCreate({ space, id, message }));
    core.setOutput('sent', true);
    core.info(`Updated the message in ${space}.`);
  } catch (thrown) {
    pauseMs = PAUSE_AFTER_FAILURE_MS;
    if (!isQuotaError(thrown)) throw thrown;
    core.info(DEFERRED);
  } finally {
    const writtenAt = now().getTime() + pauseMs;
    writeProgressFile(env, key, { ...saved, writtenAt, waitedMs: saved.waitedMs + waitMs });
  }
}
