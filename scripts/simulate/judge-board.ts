import type { Message } from '../../emulator/chat/world.ts';
import type { ChatMessage } from '../../src/chat/chat.ts';
import { describeBuild } from '../../src/github/build.ts';
import { readEvent } from '../../src/github/event.ts';
import { gitHub } from '../../src/github/rest.ts';
import { runJob, type RunJob, type Standing } from '../../src/github/run-job.ts';
import { markIn, shownBy } from '../../src/message/board-mark.ts';
import { boardMessage } from '../../src/message/board.ts';
import { NOTHING_SAID } from '../../src/message/status.ts';
import type { Verdict } from './judge-messages.ts';
import type { PlannedJob } from './plan.ts';
import { runEnvironment } from './play-run.ts';
import { REPOSITORY, RUN_ID, type Ended, type RunLog } from './record.ts';
import type { Services } from './services.ts';
import type { VirtualTime } from './virtual-time.ts';

/** What the board is held against. */
export type Evidence = {
  readonly jobs: readonly PlannedJob[];
  readonly log: RunLog;
  readonly services: Services;
  readonly time: VirtualTime;
};

/** Judges the one message of a whole run: by what really happened, and by a fresh rendering of GitHub's record. */
export async function judgeBoard(messages: readonly Message[], evidence: Evidence): Promise<Verdict> {
  const { jobs, log } = evidence;
  const [message] = messages;
  if (message === undefined)
    return { lost: jobs.map(({ name }) => `${name}: no message`), differences: ['no message'] };
  const board = message as ChatMessage;
  const record = await readRecord(evidence);
  const mark = markIn(board);
  const shown = mark && shownBy(mark, record);
  const lost = jobs.flatMap((job) => {
    const end = log.endOf(job);
    const says = shown?.get(job.id) ?? 'nothing';
    return end !== undefined && says === STANDING[end]
      ? []
      : [
          `${job.name}${job.hasStatusStep ? '' : ' (without the status step)'} ended with ${end}: the board says ${says}`,
        ];
  });
  return { lost, differences: [...countedWrong(board, evidence), ...differences(board, freshBoard(record))] };
}

const STANDING: Readonly<Record<Ended, Standing>> = {
  success: 'passed',
  failure: 'failed',
  cancelled: 'cancelled',
  skipped: 'skipped',
};

/** Reads the record as an app would whose limit is not that of the jobs, on a line without mishaps. */
async function readRecord({ services, time }: Evidence): Promise<readonly RunJob[]> {
  const token = services.github.token({
    orgs: ['octo-org'],
    repositories: [REPOSITORY],
    permissions: { actions: 'read' },
  });
  const direct: typeof fetch = (input, { method = 'GET', headers } = {}) => {
    const request = new Request(input instanceof Request ? input.url : input, {
      method,
      ...(headers ? { headers } : {}),
    });
    return time.during(services.find(request)!.answer(request));
  };
  const never = new AbortController().signal;
  const patience = {
    deadline: { signal: never, remainingMs: () => Infinity },
    attemptMs: 1000,
    random: () => 0,
    sleep: () => Promise.resolve(),
    timeout: () => never,
    onRetry: () => undefined,
  };
  const { jobs } = gitHub({ token, apiUrl: services.github.apiUrl, fetch: direct, patience });
  return (await jobs(REPOSITORY, String(RUN_ID), 1)).map(runJob);
}

/** The board of the finished record, with nothing that one job knows and GitHub does not. */
function freshBoard(jobs: readonly RunJob[]): ChatMessage {
  const event = { ...readEvent(runEnvironment), job: '' };
  const build = describeBuild(event, { jobId: undefined, matrix: undefined });
  return boardMessage({ build, said: NOTHING_SAID, jobs, coming: [], at: new Date(0), deputy: undefined });
}

/** The headline's numbers, found without the code that makes them. */
function countedWrong({ text = '' }: ChatMessage, { jobs, log }: Evidence): string[] {
  const failed = jobs.filter((job) => log.endOf(job) === 'failure').length;
  const wanted = `: ${jobs.length} ${jobs.length === 1 ? 'job' : 'jobs'}${failed > 0 ? `, ${failed} failed` : ''}`;
  return text.endsWith(wanted) ? [] : [`The headline is "${text}" and has to end in "${wanted}".`];
}

function differences(board: ChatMessage, fresh: ChatMessage): string[] {
  const [shown, wanted] = [linesOf(board), linesOf(fresh)];
  const [wrong, missing] = [
    shown.filter((line) => !wanted.includes(line)),
    wanted.filter((line) => !shown.includes(line)),
  ];
  return Array.from({ length: Math.max(wrong.length, missing.length) }, (_, at) =>
    apart(wrong[at] ?? '', missing[at] ?? ''),
  );
}

/** Where two lines part, with a little of what is before. */
function apart(shown: string, wanted: string): string {
  const same = [...shown].findIndex((letter, at) => letter !== wanted[at]);
  const from = Math.max(0, (same < 0 ? shown.length : same) - 60);
  return `shown: …${shown.slice(from, from + 120)} instead of …${wanted.slice(from, from + 120)}`;
}

/**
 * What a board says, line by line. Lengths of time are left out: a job that writes at its own end knows a few seconds
 * less of it than GitHub does afterwards.
 */
function linesOf({ text = '', cardsV2 = [] }: ChatMessage): string[] {
  const widgets = cardsV2.flatMap(({ card }) => card.sections ?? []).flatMap((section) => section.widgets ?? []);
  const said = widgets.filter(({ buttonList }) => buttonList === undefined).map((widget) => JSON.stringify(widget));
  return [text, ...said].map((line) => line.replace(/\b(?:\d+h \d+m|(?:\d+m )?\d+s)\b/g, '…'));
}
