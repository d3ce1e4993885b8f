import type { Deps } from '../deps.ts';
import { asError, describe, InputError } from '../errors.ts';
import { describeBuild } from '../github/build.ts';
import { readStatusInputs, type StatusInputs } from '../inputs/status.ts';
import { statusMessage } from '../message/status.ts';
import { leaveNote } from '../note.ts';
import { leaveProgressNote } from '../progress-note.ts';
import { statusMessageId } from './address.ts';
import { messageName } from '../chat/names.ts';
import { showDryRun } from './dry-run.ts';
import { pointToThisAttempt } from './earlier-attempt.ts';
import { whyQuiet } from './quiet.ts';
import { news, warnOnce } from './warn-once.ts';

/** Seconds the start may take: it gives up early, since the end makes the message if it has to. */
const PATIENCE_SECONDS = 10;

/** The job begins: posts its message, and leaves the time for the end. */
export async function start(deps: Deps): Promise<void> {
  const { core } = deps;
  const quiet = whyQuiet(deps);
  if (quiet !== undefined) return core.notice(`Google Chat: no message is sent. ${quiet}`);

  const startedAt = deps.now();
  leaveNote(core, { startedAt });
  core.setOutput('sent', false);
  try {
    const inputs = await readStatusInputs(core, deps.env, { atEnd: false });
    await postMessage(deps, inputs, startedAt);
    warnOnce(core, inputs.leftOut);
  } catch (thrown) {
    if (thrown instanceof InputError) news(core, thrown);
    core.setOutput('error', describe(asError(thrown)));
    throw thrown;
  }
}

async function postMessage(deps: Deps, inputs: StatusInputs, startedAt: Date): Promise<void> {
  const { core, event } = deps;
  const { space, threadKey, said } = inputs;
  const id = statusMessageId(event, inputs);
  core.setOutput('message', messageName(space, id));
  core.setOutput('space', space);

  const message = statusMessage({
    build: describeBuild(event, inputs.runner),
    said,
    startedAt,
    outcome: { kind: 'running' },
  });
  const note = { startedAt, said, progress: {}, threaded: threadKey !== undefined, writtenAt: 0, waitedMs: 0 };
  leaveProgressNote(deps.env, id, note);
  if (inputs.dryRun) return showDryRun(core, `Would post to ${space} as ${id}`, message);

  const chat = await deps.within(inputs.timeout ?? PATIENCE_SECONDS).chat(inputs);
  const notification = inputs.silent ? ('silent' as const) : undefined;
  const posted = await chat.create({ space, id, message, threadKey, notification });
  leaveProgressNote(deps.env, id, { ...note, writtenAt: deps.now().getTime() });
  core.setOutput('thread', posted.thread ?? '');
  core.setOutput('url', posted.url ?? '');
  core.setOutput('sent', true);
  core.info(`Posted to ${space}${posted.url === undefined ? '' : `: ${posted.url}`}`);
  await pointToThisAttempt(deps, inputs, posted);
}
