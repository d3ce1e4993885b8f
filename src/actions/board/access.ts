import type { Deps } from '../../deps.ts';
import { asError } from '../../errors.ts';
import { GitHubError } from '../../github/errors.ts';
import { finishedRun } from '../../github/finished-run.ts';
import { readStatusInputs, type StatusInputs } from '../../inputs/status.ts';
import { NoToken } from './desk.ts';
import { finishBoard } from './finish.ts';
import { settleRun } from './settle.ts';
import { startBoard } from './start.ts';

/**
 * The start of a job with `message-per: run`: it shows on the board of its run or, in a workflow that runs after
 * another one, it settles that one's. `false`: without the right to read the run the job gets a message of its own.
 */
export async function startOnBoard(deps: Deps, inputs: StatusInputs): Promise<boolean> {
  const ended = finishedRun(deps.event);
  if (ended === undefined) return whereReadable(deps, () => startBoard(deps, inputs));
  // Whom it concerns is known at the end of a job only, and for the other run this is it.
  const atEnd = await readStatusInputs(deps.core, deps.env, { atEnd: true });
  await settleRun(deps, atEnd, ended);
  if (atEnd.leftOut !== undefined) throw atEnd.leftOut;
  return true;
}

/** The end of such a job, in the same way. */
export async function finishOnBoard(deps: Deps, inputs: StatusInputs): Promise<boolean> {
  if (finishedRun(deps.event) !== undefined) return true;
  return whereReadable(deps, () => finishBoard(deps, inputs));
}

async function whereReadable({ core }: Deps, part: () => Promise<void>): Promise<boolean> {
  try {
    await part();
    return true;
  } catch (thrown) {
    if (!mayNotRead(thrown)) throw thrown;
    core.warning(`Google Chat: ${OWN_MESSAGE} ${asError(thrown).message}`);
    return false;
  }
}

const OWN_MESSAGE = 'This job has a message of its own, since message-per: run has to read the jobs of the run.';

/** GitHub says no, or there is nothing to ask it with. It says 404 for what a token may not see. */
function mayNotRead(thrown: unknown): boolean {
  if (thrown instanceof NoToken) return true;
  return thrown instanceof GitHubError && !thrown.limited && [401, 403, 404].includes(thrown.httpStatus ?? 0);
}
