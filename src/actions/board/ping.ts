import type { Chat, Posted } from '../../chat/chat.ts';
import { clientMessageId, messageName, type ClientMessageId, type MessageName } from '../../chat/names.ts';
import type { Deps } from '../../deps.ts';
import { describeBuild } from '../../github/build.ts';
import type { Change } from '../../github/history.ts';
import type { RunJob, Standing } from '../../github/run-job.ts';
import type { StatusInputs } from '../../inputs/status.ts';
import { boardHeadline, standingOf } from '../../message/board.ts';
import { comparison, pingMessage } from '../../message/ping.ts';
import { findChange } from '../find-change.ts';
import { whoIsMeant } from '../mentions.ts';
import { isMissing } from './desk.ts';
import { inRounds } from './rounds.ts';

/** Seconds that the reply may take. */
const PATIENCE_SECONDS = 20;

/** Seconds that one request for it may take. */
const ATTEMPT_SECONDS = 3;

/** Seconds that comparing with the run before may take. */
const GITHUB_SECONDS = 3;

/** The board that a reply is about. */
type About = {
  readonly view: { readonly jobs: readonly RunJob[] };
  readonly conclusion?: Standing;
  readonly id: ClientMessageId;
  readonly thread: string | undefined;
};

/**
 * Tells the people who should know how the run ended, by one reply in the thread of its board. Whoever finds the run
 * over does so; the reply's id follows from the board's, so that there is one reply however many find it.
 */
export async function pingRun(deps: Deps, inputs: StatusInputs, about: About): Promise<void> {
  const { core, event, now } = deps;
  const { mentions, when, people } = inputs.signal;
  const board = { jobs: about.view.jobs, coming: [], conclusion: about.conclusion };
  const standing = standingOf(board);
  if (mentions.length === 0 || when === 'never' || !concerns(when, standing)) return;

  const result = standing === 'passed' ? 'success' : 'failure';
  const change: Change | undefined =
    when === 'change' ? await findChange(deps, deps.within(GITHUB_SECONDS), inputs, result) : undefined;
  if (when === 'change' && change?.kind !== 'broken' && change?.kind !== 'fixed') return;

  const build = describeBuild({ ...event, job: '' }, { jobId: undefined, matrix: undefined });
  const line = boardHeadline({ build, said: inputs.said, ...board, at: now(), deputy: undefined });
  const named = whoIsMeant(mentions, { people, event, core });
  const message = pingMessage(`${line}${comparison(change)}`, { label: 'Run', url: build.logUrl }, named);
  const where = about.thread === undefined ? { threadKey: inputs.threadKey } : { thread: about.thread };
  const id = clientMessageId(`${event.runId}-${event.runAttempt}-ping`, [about.id, 'ping']);
  const seconds = Math.min(PATIENCE_SECONDS, inputs.timeout ?? PATIENCE_SECONDS);
  const chat = await deps.within(seconds, { attemptSeconds: ATTEMPT_SECONDS }).chat(inputs);
  let posted: Posted | undefined;
  let rounds = 0;
  const inTheWay = await inRounds(
    deps,
    () => seconds,
    async () => {
      // While this job waited for its turn to write, another one may have had it.
      if ((rounds += 1) > 1 && (await isThere(chat, messageName(inputs.space, id)))) return 'settled';
      posted = await chat.createIfNone({ space: inputs.space, id, message, ...where }, 'ping');
      return 'settled';
    },
  );
  if (inTheWay !== undefined) throw inTheWay;
  const whom = named.map((who) => ('user' in who ? who.user : who.name)).join(', ');
  core.info(posted === undefined ? 'Another job has told them already.' : `Told ${whom} in the thread of the board.`);
}

const isThere = (chat: Chat, name: MessageName): Promise<boolean> =>
  chat.read(name).then(
    () => true,
    (thrown) => {
      if (isMissing(thrown)) return false;
      throw thrown;
    },
  );

function concerns(when: StatusInputs['signal']['when'], standing: Standing): boolean {
  if (when === 'failure') return standing === 'failed' || standing === 'timed-out';
  if (when === 'change') return standing === 'failed' || standing === 'timed-out' || standing === 'passed';
  return when === 'always';
}
