import type { Posted } from '../google-chat/chat.ts';
import type { Deps } from '../deps.ts';
import type { GitHub } from '../github/github.ts';
import type { RunEvent } from '../github/event.ts';
import { jobOfRunner } from '../github/job-of-runner.ts';
import type { Run } from '../message/run-message.ts';
import { compare } from './compare.ts';
import { describeReading, type Inside, type Reading } from './describe-run.ts';
import type { RunInputs } from './inputs.ts';
import { runReader, type RunReader } from './read-run.ts';
import { runPost, type RunPost } from './run-post.ts';
import { asItsOwn, buildOf, type KnownRun } from './which-run.ts';

/** A state of the run that was written. */
export type Written = { readonly reading: Reading; readonly shown: Run; readonly posted: Posted };

/** A run, and all that it takes to read and to show it. */
export type OpenRun = {
  readonly known: KnownRun;
  /** What the jobs of the run are told. */
  readonly event: RunEvent;
  readonly reader: RunReader;
  readonly post: RunPost;
  /** Everything that GitHub has of the run at this moment. */
  readonly read: () => Promise<Reading>;
  /** The same as its message shows it. */
  readonly show: (reading: Reading) => Promise<Run>;
  /** So many seconds GitHub may take from the next question on. */
  readonly askWithin: (seconds: number) => void;
};

/** Opens the run that an event is about; asks nobody yet. */
export function openRun(deps: Deps, inputs: RunInputs, known: KnownRun): OpenRun {
  const { event } = deps;
  const { githubToken } = inputs;
  let seconds = 1;
  let opened: Promise<GitHub> | undefined;
  const github = async (): Promise<GitHub> => {
    if (githubToken === undefined) throw new Error('github-token is empty.');
    return (opened ??= deps.within(seconds).github(githubToken));
  };
  const reader = runReader(deps, github, known);
  return {
    known,
    event: known.isOwn ? event : asItsOwn(event, known.run),
    reader,
    post: runPost(event, inputs, known),
    read: async () => reader.whole(await reader.run()),
    show: async (reading) => {
      const { run } = reading;
      const shown = describeReading(reading, known.isOwn ? insideOf(deps, inputs, reading) : undefined);
      const change = await compare(deps, inputs, { run, shown, github });
      return { ...shown, build: buildOf(event, { ...known, run }), number: run.number, said: inputs.said, change };
    },
    askWithin: (allowed) => {
      seconds = allowed;
      opened = undefined;
    },
  };
}

function insideOf({ event }: Deps, { jobId, results }: RunInputs, { jobs = [] }: Reading): Inside {
  const ownId = jobId ?? String(jobOfRunner(jobs, event.runnerName)?.id);
  return { isOwnJob: ({ id }) => String(id) === ownId, results };
}
