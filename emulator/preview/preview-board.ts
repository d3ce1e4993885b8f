import { stringify } from 'yaml';
import type { Written } from '../emulator.ts';
import { legNames } from './leg-names.ts';
import { endingsOf, type Ending } from './endings.ts';
import type { FoundJob } from './find-jobs.ts';
import { inputsOf } from './found-inputs.ts';
import { notesOf } from './notes.ts';
import { peopleIn } from './people.ts';
import { permissionsOf } from './permissions.ts';
import { runSeed, sentMessages } from './play-ending.ts';
import { logOf, play, spacesOf, type JobToPreview, type PreviewedJob, type PreviewedState } from './preview-job.ts';

/** The jobs of a workflow that have one message together, and what a preview of any job needs. */
export type BoardToPreview = Omit<JobToPreview, 'job'> & { readonly jobs: readonly FoundJob[] };

/** Whether a job has its message together with the other jobs of the run. */
export const isOnBoard = (job: FoundJob): boolean => inputsOf(job).some((inputs) => inputs['message-per'] === 'run');

const NAME = 'the whole run';
const PICK_UP_MS = 8_000;

/** What the ends of a run are called; what ends badly is its last job. */
const TITLES: Partial<Record<Ending['id'], string>> = {
  success: 'When all jobs have passed',
  failure: 'When a job has failed',
  cancelled: 'When somebody has cancelled it',
};

/** Plays all jobs of a workflow in one run, one after another, once for each way the run can end. */
export async function previewBoard(options: BoardToPreview): Promise<PreviewedJob> {
  const { emulator, jobs, workflow, files } = options;
  const members = peopleIn({ inputs: jobs.flatMap(inputsOf), files });
  const spaces = spacesOf(jobs, NAME).map((space) => ({ ...space, members }));
  for (const space of spaces) emulator.addSpace(space);

  const states: PreviewedState[] = [];
  const heard = new Set<string>();
  const endings = endingsOf({ concurrency: [], compares: false }).flatMap((ending) => {
    const title = TITLES[ending.id];
    return title === undefined ? [] : [{ ...ending, title }];
  });
  for (const ending of endings) {
    const { log, ...state } = await playRun({ ...options, spaces, ending, states });
    states.push({ ...state, log: log.filter((line) => !heard.has(line)) });
    for (const line of log) heard.add(line);
  }
  const notes = jobs.flatMap((job) =>
    notesOf({ ...options, job, onBoard: true, permissions: permissionsOf({ file: workflow.file, job: job.job }) }).map(
      (note, index) => (index === 0 ? `Job ${job.id}. ${note}` : note),
    ),
  );
  return { id: NAME, spaces, states, notes: [...new Set(notes)] };
}

/** What there is to see of jobs that come after another run: nothing, since they only put right what that one wrote. */
export function lastWord({ jobs }: BoardToPreview): Promise<PreviewedJob> {
  const id = jobs.map((job) => job.id).join(', ');
  const spaces = spacesOf(jobs, id).map((space) => ({ ...space, members: [] }));
  return Promise.resolve({ id, spaces, states: [], notes: [LAST_WORD] });
}

const LAST_WORD =
  'It writes no message of its own: when the other workflow is over, it puts right what the messages of that one still say. Preview that workflow to see them.';

type RunToPlay = BoardToPreview & {
  readonly spaces: ReturnType<typeof spacesOf>;
  readonly ending: Ending;
  readonly states: PreviewedState[];
};

const PASSES = endingsOf({ concurrency: [], compares: false })[0] as Ending;

async function playRun({ spaces, ending, states, jobs, ...options }: RunToPlay): Promise<PreviewedState> {
  const { emulator, workflow, event } = options;
  const writes = new Map<string, Written>();
  const stop = emulator.onWritten((written) => void writes.set(written.message, written));
  const seed = { text: `on: push\njobs: {run: {runs-on: x, steps: [{run: x}]}}\n`, event };
  const run = emulator.github.addRun(runSeed(seed));
  // The action reads there which jobs are still to come.
  emulator.github.addFile(runSeed(seed).repository, '.github/workflows/ci.yml', stringify(workflow.file));
  // GitHub makes a job, every leg of it, when those that it needs are over.
  const made = new Map<string, readonly number[]>();
  const make = (job: FoundJob): readonly number[] => {
    const ids = made.get(job.id) ?? legNames(job).map((name) => emulator.github.addJob(run.id, { name }).id);
    made.set(job.id, ids);
    return ids;
  };
  for (const job of workflow.all) if (job.job['needs'] === undefined) make(job);

  const see = (id: string, title: string) => {
    if (ending.id === 'success') states.push({ id, title, sent: sentMessages(emulator, writes), log: [] });
  };
  const log: string[] = [];
  const order = inOrder(workflow.all);
  const [first, last] = [order.find((job) => jobs.includes(job)), order.findLast((job) => jobs.includes(job))];
  let over = false;
  try {
    for (const job of order) {
      const [id = 0, ...others] = make(job);
      const end = (ids: readonly number[], conclusion: 'success' | 'skipped') =>
        ids.forEach((each) => emulator.github.updateJob(each, { status: 'completed', conclusion }));
      if (!jobs.includes(job)) {
        end([id, ...others], over ? 'skipped' : 'success');
        continue;
      }
      const waiting = [...others];
      const ownSteps = [...job.runs].filter(([, action]) => action === '.').map(([index]) => index);
      const isFirst = job === first;
      // A runner takes its time to take a job.
      emulator.clock.advance(PICK_UP_MS);
      const { steps } = await play({
        ...options,
        job,
        spaces,
        ending: job === last ? ending : PASSES,
        permissions: permissionsOf({ file: workflow.file, job: job.job }),
        inRun: { run, jobId: id, endsRun: false },
        moments: {
          stop: () => {},
          onStep: ({ index, status }) => {
            const isOwn = job.runs.get(index) === '.';
            const own = status === 'completed' && isOwn;
            if (status === 'in_progress' && isOwn)
              for (const leg of waiting) emulator.github.updateJob(leg, { status: 'in_progress' });
            if (own && isFirst) see('started', 'When the run starts');
            if (own && job === last && !isFirst) see('running', 'While its last job runs');
            // The other legs are done a little earlier than the one that runs.
            if (status === 'in_progress' && index > Math.max(...ownSteps)) end(waiting.splice(0), 'success');
          },
        },
      });
      log.push(...logOf(steps));
      over = job === last && ending.id !== 'success';
    }
    const conclusion = ending.id === 'success' || ending.id === 'failure' ? ending.id : 'cancelled';
    emulator.github.updateRun(run.id, { status: 'completed', conclusion });
    return { id: ending.id, title: ending.title, sent: sentMessages(emulator, writes), log };
  } finally {
    stop();
  }
}

/** The jobs of a workflow, each after those that it needs, and those that send nothing as soon as they can. */
function inOrder(jobs: readonly FoundJob[]): FoundJob[] {
  const sorted: FoundJob[] = [];
  for (let left = [...jobs]; left.length > 0;) {
    const isDone = (need: unknown) => !left.some(({ id }) => id === need);
    const ready = left.filter(({ job }) => [job['needs'] ?? []].flat().every(isDone));
    const next = ready.find(({ runs }) => runs.size === 0) ?? ready[0] ?? left[0];
    if (next === undefined) break;
    sorted.push(next);
    left = left.filter((job) => job !== next);
  }
  return sorted;
}
