import { isQuotaError } from '../google-chat/errors.ts';
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

/** Seconds a step may take; whatever it cannot tell is told by the next one, or by the end of the job. */
const DEFAULT_TIMEOUT_SECONDS = 5;

/** A space takes one write a second from all its apps together (https://developers.google.com/workspace/chat/limits). */
const BETWEEN_WRITES_MS = 1000;

/** How long all progress of a job together may wait for its turn. After that what comes too soon is kept for the next write. */
const MAX_WAITING_MS = 1500;

/** How long Chat is left alone after a write that did not get through, so that an outage does not cost every step its timeout. */
const REST_MS = 10_000;

/**
 * Changes what the job's message says while the job runs. What is said is kept for the end of the job before it is
 * written, so that it is never lost; of what comes faster than a space takes, the newest wins.
 */
export async function progress(deps: Deps): Promise<void> {
  const { core, env, event, now } = deps;
  if (skipReason(deps) !== undefined) return;
  core.setOutput('sent', false);
  try {
    const inputs = readProgressInputs(core, env);
    warnOnce(core, inputs.inputWarnings);
    const key = jobKey(event, inputs);
    const before = readProgressFile(env, key);
    if (before === undefined) throw new Error(NO_STATUS);
    const id = statusMessageId(event, inputs, before.stepId);
    core.setOutput('message', messageName(inputs.space, id));
    const saved = { ...before, progress: { ...before.progress, ...inputs.progress } };
    writeProgressFile(env, key, saved);

    if (saved.isPostedAtEnd) return core.info(KEPT_UNTIL_END);
    const early = howEarly(saved, now().getTime());
    if (early > maxWaiting(saved, inputs)) return core.info(KEPT);
    await write(deps, inputs, { key, id, saved, waitMs: early });
  } catch (thrown) {
    core.setOutput('error', describe(asError(thrown)));
    throw thrown;
  }
}

const NO_STATUS =
  'There is no message of this job to change. Use the status action as an earlier step of the same job, with the same ' +
  'space and message-key. If you do: RUNNER_TEMP has no note of it. Check that this is a folder that can be written.';

const KEPT_UNTIL_END = 'Kept for the end of the job: post-on of the status step posts nothing before.';

const KEPT = 'Kept for the next update, at the latest the end of the job: a space takes one write a second.';

/** How long until the space takes the next write. A note from further ahead was written by another clock. */
function howEarly({ writtenAt }: ProgressFile, now: number): number {
  const early = writtenAt + BETWEEN_WRITES_MS - now;
  return early > REST_MS + BETWEEN_WRITES_MS ? 0 : Math.max(0, early);
}

function maxWaiting({ waitedMs }: ProgressFile, { timeout = DEFAULT_TIMEOUT_SECONDS }: ProgressInputs): number {
  return Math.max(0, Math.min(BETWEEN_WRITES_MS, MAX_WAITING_MS - waitedMs, timeout * 500));
}

type Turn = {
  readonly key: ClientMessageId;
  readonly id: ClientMessageId;
  readonly saved: ProgressFile;
  readonly waitMs: number;
};

async function write(deps: Deps, inputs: ProgressInputs, { key, id, saved, waitMs }: Turn): Promise<void> {
  const { core, env, event, now } = deps;
  const { space } = inputs;
  const message = statusMessage({
    build: describeBuild(event, inputs.runner),
    content: { ...NO_CONTENT, ...saved.content, ...saved.progress },
    startedAt: saved.startedAt,
    outcome: { kind: 'running', phase: saved.progress.text },
  });
  if (inputs.dryRun) return showDryRun(core, `Would update ${id} in ${space}`, message);

  const chat = await deps.within(inputs.timeout ?? DEFAULT_TIMEOUT_SECONDS).chat(inputs);
  if (waitMs > 0) await deps.sleep(waitMs);
  let restMs = 0;
  try {
    // A message that is missing is left to the end where that has a say in its thread or its arrival.
    await (saved.placed ? chat.update(messageName(space, id), message) : chat.updateOrCreate({ space, id, message }));
    core.setOutput('sent', true);
    core.info(`Updated the message in ${space}.`);
  } catch (thrown) {
    restMs = REST_MS;
    if (!isQuotaError(thrown)) throw thrown;
    core.info(KEPT);
  } finally {
    const writtenAt = now().getTime() + restMs;
    writeProgressFile(env, key, { ...saved, writtenAt, waitedMs: saved.waitedMs + waitMs });
  }
}
