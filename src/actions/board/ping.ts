import type { Posted } from '../../chat/chat.ts';
import { messageName } from '../../chat/names.ts';
import type { Deps } from '../../deps.ts';
import { describeRun } from '../../github/build.ts';
import type { StatusInputs } from '../../inputs/status.ts';
import { endKind } from '../../message/board-rows.ts';
import { boardHeadline, standingOf, type Board } from '../../message/board.ts';
import { comparison, pingMessage } from '../../message/ping.ts';
import { findChange } from '../find-change.ts';
import { whoIsMeant } from '../mentions.ts';
import { asksForChange, isFailure, isNews } from '../outcome.ts';
import { inWords, replyTo, type ToldOf } from '../ping.ts';
import { inRounds } from './rounds.ts';

/** Seconds that the reply may take. */
const PATIENCE_SECONDS = 20;

/** Seconds that one request for it may take. */
const ATTEMPT_SECONDS = 3;

/** Seconds that comparing with the run before may take. */
const GITHUB_SECONDS = 3;

/** The board that a reply is about. */
type About = ToldOf & Pick<Board, 'jobs' | 'conclusion'>;

/**
 * Tells the people who should know how the run ended, by one reply in the thread of its board. Whoever finds the run
 * over does so; the reply's id follows from the board's, so that there is one reply however many find it.
 */
export async function pingRun(deps: Deps, inputs: StatusInputs, about: About): Promise<void> {
  const { core, event, now } = deps;
  const { signal, said } = inputs;
  const board = { jobs: about.jobs, coming: [], conclusion: about.conclusion };
  const kind = endKind(standingOf(board));
  const result = kind === 'success' ? 'success' : isFailure(kind) ? 'failure' : undefined;
  const change =
    result !== undefined && asksForChange(inputs)
      ? await findChange(deps, deps.within(GITHUB_SECONDS), inputs, result)
      : undefined;
  if (!isNews(signal, { kind, change })) return;

  const build = describeRun(event);
  const line = boardHeadline({ build, said, ...board, at: now(), deputy: undefined });
  const named = whoIsMeant(signal.mentions, { people: signal.people, event, core });
  const message = pingMessage(`${line}${comparison(change)}`, { label: 'Run', url: build.logUrl }, named);
  const reply = replyTo(event, inputs, about, message);
  const seconds = Math.min(PATIENCE_SECONDS, inputs.timeout ?? PATIENCE_SECONDS);
  const chat = await deps.within(seconds, { attemptSeconds: ATTEMPT_SECONDS }).chat(inputs);
  let posted: Posted | undefined;
  let rounds = 0;
  const inTheWay = await inRounds(
    deps,
    () => seconds,
    async () => {
      // While this job waited for its turn to write, another one may have had it.
      const there = (rounds += 1) > 1 ? await chat.find(messageName(reply.space, reply.id)) : undefined;
      if (there === undefined) posted = await chat.createIfNone(reply, 'ping');
      return 'settled';
    },
  );
  if (inTheWay !== undefined) throw inTheWay;
  core.info(
    posted === undefined ? 'Another job has told them already.' : `Told ${inWords(named)} in the thread of the board.`,
  );
}
