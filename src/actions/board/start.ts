import type { Posted } from '../../chat/chat.ts';
import { isBusy } from '../../chat/errors.ts';
import { messageName } from '../../chat/names.ts';
import type { Deps } from '../../deps.ts';
import type { StatusInputs } from '../../inputs/status.ts';
import { leaveJobCount } from '../../note.ts';
import { openDesk } from './desk.ts';
import { showBoardDry } from './dry-run.ts';
import { ownJob } from './own.ts';
import { isFresh, isLarge, isTermOver, untilNextWrite } from './pace.ts';
import { inRounds } from './rounds.ts';
import { successors, viewOf, type View } from './view.ts';

/** Seconds that showing the start of a job may take: the next write shows it anyway. */
const PATIENCE_SECONDS = 5;

/** The same when so many jobs begin at once that the space has enough of them. */
const BUSY_SECONDS = 1.5;

/** So many jobs may begin at the same moment that most of them find the board just written. */
const CROWD = 6;
const SECOND_LOOK_MS = 1500;

/**
 * A job of the run begins: puts up the board if it is the first, and else shows on it that this job runs, unless the
 * board was written a moment ago. Nothing depends on it: every later write shows the same.
 */
export async function startBoard(deps: Deps, inputs: StatusInputs): Promise<void> {
  const { core, now } = deps;
  const own = ownJob(deps, inputs, 'start');
  if (inputs.dryRun) return showBoardDry(deps, inputs, own);
  const seconds = Math.min(PATIENCE_SECONDS, inputs.timeout ?? PATIENCE_SECONDS);
  const desk = await openDesk(deps, inputs, seconds);
  core.setOutput('message', messageName(inputs.space, desk.id));
  core.setOutput('space', inputs.space);
  const round = async () => {
    let found = await desk.look();
    if (found === undefined) {
      const { jobs } = viewOf(await desk.firstRecords(), undefined, own);
      const deputy = isLarge(jobs.length) && own.jobId !== undefined ? Number(own.jobId) : undefined;
      const posted = await desk.put({ jobs, coming: [], deputy });
      if (posted === undefined) return 'again';
      tell(deps, inputs, posted);
      leaveJobCount(core, jobs.length);
      if (jobs.length < CROWD) return 'settled';
      // Of a crowd that begins with this job, many leave their start to a second look.
      await deps.sleep(SECOND_LOOK_MS);
      found = await desk.look();
    } else {
      tell(deps, inputs, found);
      const { mark } = found;
      if (mark !== undefined) leaveJobCount(core, mark.count);
      if (mark !== undefined && isFresh(mark, deps)) {
        if (own.jobId !== undefined && isTermOver(mark, now())) {
          await desk.appoint(Number(own.jobId), found).catch(unlessBusy);
        }
        return 'settled';
      }
    }
    const records = await desk.records();
    leaveJobCount(core, records.length);
    const view = viewOf(records, found?.mark, own);
    if (view.stale || untilNextWrite(found?.mark, now()) > 0) return 'settled';
    const content = { jobs: view.jobs, coming: [], deputy: deputyOf(view, found?.mark?.deputy) };
    await desk.write(content, found).catch(unlessBusy);
    return 'settled';
  };
  const patience = (busy: boolean) => (busy ? Math.min(BUSY_SECONDS, seconds) : seconds);
  const inTheWay = await inRounds(deps, patience, round);
  if (inTheWay !== undefined) {
    core.info(`That this job runs is shown by the next write to the board. ${inTheWay.message}`);
  }
}

/** A space that takes no more now is written to by others of this run, and a start can wait for the next time. */
function unlessBusy(thrown: unknown): void {
  if (!isBusy(thrown)) throw thrown;
}

function tell({ core }: Deps, { space }: StatusInputs, { thread, url }: Pick<Posted, 'thread' | 'url'>): void {
  core.setOutput('thread', thread ?? '');
  core.setOutput('url', url ?? '');
  core.setOutput('sent', true);
  core.info(`The board of this run is in ${space}${url === undefined ? '' : `: ${url}`}`);
}

/** Who writes next: whoever has taken it on, while it runs; else the job that began last. */
function deputyOf(view: View, before: number | undefined): number | undefined {
  if (!isLarge(view.jobs.length)) return undefined;
  const still = view.jobs.find(({ id, standing }) => id === before && standing === 'running');
  return (still ?? view.own ?? successors(view)[0])?.id;
}
