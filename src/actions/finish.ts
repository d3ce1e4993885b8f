import type { Deps } from '../deps.ts';
import { InputError } from '../errors.ts';
import { describeBuild } from '../github/build.ts';
import { readStatusInputs, type StatusInputs } from '../inputs/status.ts';
import { statusMessage } from '../message/status.ts';
import { findNote } from '../note.ts';
import { findProgressNote, saidNow } from '../progress-note.ts';
import { statusMessageId } from './address.ts';
import { showDryRun } from './dry-run.ts';
import { isNews, outcomeAtEnd } from './outcome.ts';
import { whyQuiet } from './quiet.ts';
import { news, warnOnce } from './warn-once.ts';

/** Seconds the end may take: it is the last chance to tell the result, and nothing waits for it but the job. */
const PATIENCE_SECONDS = 30;

/**
 * The job is over: brings its message up to date, or makes it if the start never got through. The inputs are read anew,
 * so that values of later steps show; the runner evaluates them again.
 */
export async function finish(deps: Deps): Promise<void> {
  if (whyQuiet(deps) !== undefined) return;
  const inputs = await readInputs(deps);
  if (inputs === undefined) return;
  await updateMessage(deps, inputs);
  warnOnce(deps.core, inputs.leftOut);
}

/** `undefined` when they are as wrong as they were at the start, which has said so. */
async function readInputs({ core, env }: Deps): Promise<StatusInputs | undefined> {
  try {
    return await readStatusInputs(core, env, { atEnd: true });
  } catch (thrown) {
    if (!(thrown instanceof InputError)) throw thrown;
    const left = news(core, thrown);
    if (left !== undefined) throw left;
    core.info('Google Chat: no message, for the reason that the start of this job gave.');
    return undefined;
  }
}

async function updateMessage(deps: Deps, inputs: StatusInputs): Promise<void> {
  const { core, event } = deps;
  const { space, threadKey, runner, signal } = inputs;
  const id = statusMessageId(event, inputs);
  const startedAt = findNote(core)?.startedAt;
  const took = startedAt === undefined ? undefined : deps.now().getTime() - startedAt.getTime();
  const { outcome, jobName } = await outcomeAtEnd(deps, inputs, took);
  const status = {
    build: describeBuild(event, runner, jobName),
    said: saidNow(inputs.said, findProgressNote(deps.env, id)?.progress ?? {}),
    startedAt,
    outcome,
  };
  const message = statusMessage(status);
  if (inputs.dryRun) return showDryRun(core, `Would update ${id} in ${space}`, message);

  const chat = await deps.within(inputs.timeout ?? PATIENCE_SECONDS).chat(inputs);
  const post = { space, id, message, threadKey };
  // What an upsert creates has no say in which thread it stands.
  const posted = await (threadKey === undefined ? chat.upsert(post) : chat.place(post, 'end'));
  core.info(`Updated the message in ${space}${posted.url === undefined ? '' : `: ${posted.url}`}`);
  if (!isNews(signal, outcome)) return;
  const { ping } = await import('./ping.ts');
  await ping(deps, chat, inputs, { status, id, posted });
}
