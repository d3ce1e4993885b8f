import type { Chat, FoundMessage, Posted } from '../../chat/chat.ts';
import { messageName, type ClientMessageId } from '../../chat/names.ts';
import type { Deps } from '../../deps.ts';
import { describeRun } from '../../github/build.ts';
import { comingJobs } from '../../github/coming-jobs.ts';
import type { GitHub, JobRecord } from '../../github/github.ts';
import type { RunJob } from '../../github/run-job.ts';
import type { StatusInputs } from '../../inputs/status.ts';
import { markIn, withDeputy, type Mark } from '../../message/board-mark.ts';
import { boardMessage, type Board } from '../../message/board.ts';
import { boardMessageId } from './address.ts';
import { readWorkflow } from './workflow.ts';

/** The board as it stands in the space. */
export type FoundBoard = FoundMessage & { readonly mark: Mark | undefined };

/** What a step works on the board of its run with. Nothing here is tried again by itself. */
export type Desk = {
  readonly id: ClientMessageId;
  /** The board; `undefined` while there is none. */
  readonly look: () => Promise<FoundBoard | undefined>;
  /** GitHub's record of every job of the run. */
  readonly records: () => Promise<readonly JobRecord[]>;
  /** The record of the first hundred jobs, which most runs have no more of. */
  readonly firstRecords: () => Promise<readonly JobRecord[]>;
  readonly record: (jobId: string) => Promise<JobRecord>;
  /** The jobs that will come when those that GitHub has made are over. */
  readonly coming: (jobs: readonly RunJob[]) => Promise<readonly string[]>;
  /** Puts up a board unless there is one. */
  readonly put: (content: Content) => Promise<Posted | undefined>;
  /** Makes a job the deputy, and leaves the board as it is. */
  readonly appoint: (deputy: number, found: FoundBoard) => Promise<Posted>;
  /** Makes the board what is given; puts it up where somebody took it down. */
  readonly write: (content: Content, found: FoundBoard | undefined) => Promise<Posted>;
};

/** What of a board is not the same for the whole run. */
export type Content = Pick<Board, 'jobs' | 'coming' | 'deputy' | 'conclusion'>;

/** The longest that one request for the board may take. */
const ATTEMPT_SECONDS = 3;

/** Opens what a step works on the board with, for so many seconds. */
export async function openDesk(deps: Deps, inputs: StatusInputs, seconds: number): Promise<Desk> {
  const { event, now } = deps;
  const { space, threadKey } = inputs;
  const { chat, github } = await open(deps, inputs, seconds);
  const id = boardMessageId(event, inputs);
  const name = messageName(space, id);
  const runAttempt = Number(event.runAttempt) || 1;
  const attempt = `${inputs.runner.jobId ?? event.runnerName}`.toLowerCase().replace(/[^a-z0-9-]/g, '-');
  let workflow: Promise<unknown> | undefined;
  const post = (content: Content) => ({ space, id, threadKey, message: boardOf(deps, inputs, content, now()) });
  return {
    id,
    look: async () => {
      const found = await chat.find(name);
      return found && { ...found, mark: markIn(found.message) };
    },
    records: () => github.jobs(event.repository, event.runId, runAttempt),
    firstRecords: () => github.jobs(event.repository, event.runId, runAttempt, { mostPages: 1 }),
    record: (jobId) => github.job(event.repository, jobId),
    coming: async (jobs) => comingJobs(await (workflow ??= readWorkflow(deps, github)), jobs),
    put: (content) =>
      chat.createIfNone({ ...post(content), notification: inputs.silent ? 'silent' : undefined }, attempt),
    appoint: (deputy, { message }) => chat.update(name, withDeputy(message, deputy, now())),
    write: (content, found) => {
      if (found !== undefined) return chat.update(name, post(content).message);
      return threadKey === undefined ? chat.upsert(post(content)) : chat.place(post(content), attempt);
    },
  };
}

/** The message of a board with this content. */
export function boardOf({ event }: Deps, { said }: StatusInputs, content: Content, at: Date) {
  return boardMessage({ build: describeRun(event), said, ...content, at });
}

async function open(deps: Deps, inputs: StatusInputs, seconds: number): Promise<{ chat: Chat; github: GitHub }> {
  const { githubToken } = inputs;
  if (githubToken === undefined) throw new NoToken();
  const network = deps.within(seconds, { attemptSeconds: ATTEMPT_SECONDS });
  const [chat, github] = await Promise.all([network.chat(inputs), network.github(githubToken)]);
  return { chat, github };
}

/** Without a token nothing is known of the run. */
export class NoToken extends Error {
  constructor() {
    super('github-token is empty.');
  }
}
