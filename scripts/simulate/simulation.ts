import type { Message } from '../../emulator/chat/world.ts';
import { judgeBoard } from './judge-board.ts';
import { judgeMessages, type Verdict } from './judge-messages.ts';
import { speakLastWord } from './last-word.ts';
import type { Sent } from './network.ts';
import { planRun } from './plan.ts';
import type { StatusAction, Surroundings } from './play-job.ts';
import { playRun, type Added } from './play-run.ts';
import { createRunLog, REPOSITORY } from './record.ts';
import type { Scenario } from './scenario.ts';
import { createServices } from './services.ts';
import { virtualTime } from './virtual-time.ts';

/** What became of one run. */
export type Outcome = Verdict & {
  readonly seed: number;
  /** Messages that are no replies. */
  readonly messages: number;
  readonly replies: number;
  /** What Chat wrote, and how often that was within its busiest second. */
  readonly writes: number;
  readonly mostWrites: number;
  /** What it was asked to write, whether it did or not, the same way. */
  readonly asked: number;
  readonly mostAsked: number;
  /** Refusals for want of quota that nobody planted. */
  readonly refused: number;
  readonly githubRequests: number;
  readonly githubRefused: number;
  /** What the board lacked before the last word, where there was one. */
  readonly beforeLastWord: Verdict | undefined;
  /** What the action added to each job. */
  readonly added: readonly Added[];
  /** Milliseconds from the end of the own steps of the last job with the status step to the last write of any job. */
  readonly finalAfter: number;
  readonly warnings: readonly string[];
  /** All that the steps wrote to their logs. */
  readonly log: readonly string[];
  /** Everything that was sent, in order, so that two runs can be compared. */
  readonly trace: readonly Sent[];
  readonly spaceMessages: readonly Message[];
};

const WRITES = new Set(['messages.create', 'messages.patch', 'messages.update']);
const BEGINNING = new Date('2026-11-22T14:00:00Z');

/** Plays one run from its first job to its last word, and judges what the space shows in the end. */
export async function simulate(seed: number, scenario: Scenario): Promise<Outcome> {
  const time = virtualTime(BEGINNING);
  return time.play(async () => {
    const services = createServices(time.now);
    const trace: Sent[] = [];
    let lastWrite = NaN;
    services.onChange(() => (lastWrite = time.now()));
    const log = createRunLog({ time, services, seed, scenario });
    const githubToken = services.github.token({
      repositories: [REPOSITORY],
      permissions: { actions: 'read', checks: 'read' },
    });
    const around: Surroundings = {
      ...{ time, services, seed, scenario, githubToken },
      record: (sent) => void trace.push(sent),
    };
    const jobs = planRun(seed, scenario);
    const played = await playRun(jobs, log, around);
    // What was given up and is still on its way comes before anybody looks.
    await time.sleep(60_000);
    const spoke = played.filter(({ added }) => added !== undefined);
    const finalAfter = lastWrite - Math.max(...spoke.map(({ endedAt }) => endedAt));

    const judge = (): Promise<Verdict> =>
      scenario.messagePer === 'job'
        ? Promise.resolve(judgeMessages(topLevel(services.space.messages), jobs, log))
        : judgeBoard(topLevel(services.space.messages), { jobs, log, services, time });
    log.endRun();
    let beforeLastWord: Verdict | undefined;
    const actions: StatusAction[] = played.flatMap(({ action }) => action ?? []);
    if (scenario.lastWord) {
      beforeLastWord = await judge();
      actions.push(await speakLastWord(around));
      await time.sleep(60_000);
    }
    const verdict = await judge();
    const arrived = trace.filter(({ service, call }) => service === 'chat' && WRITES.has(call));
    const written = arrived.filter(({ status }) => status === 200);
    return {
      ...verdict,
      seed,
      messages: topLevel(services.space.messages).length,
      replies: services.space.messages.length - topLevel(services.space.messages).length,
      writes: written.length,
      mostWrites: mostWithinASecond(written),
      asked: arrived.length,
      mostAsked: mostWithinASecond(arrived),
      refused: trace.filter(({ service, status }) => service === 'chat' && status === 429).length,
      githubRequests: trace.filter(({ service }) => service === 'github').length,
      githubRefused: trace.filter(({ service, status }) => service === 'github' && (status === 403 || status === 429))
        .length,
      beforeLastWord,
      added: played.flatMap(({ added }) => added ?? []),
      finalAfter,
      warnings: actions.flatMap(({ warnings }) => warnings),
      log: actions.flatMap((action) => action.log),
      trace,
      spaceMessages: services.space.messages,
    };
  });
}

/** The messages that begin a thread. */
function topLevel(messages: readonly Message[]): readonly Message[] {
  const seen = new Set<string>();
  return messages.filter(({ thread }) => {
    const name = thread?.name ?? '';
    return seen.has(name) ? false : seen.add(name);
  });
}

/** The most of them within any second, as the space's quota counts. */
function mostWithinASecond(sent: readonly Sent[]): number {
  const times = sent.flatMap(({ arrivedAt }) => arrivedAt ?? []).sort((a, b) => a - b);
  let from = 0;
  let most = 0;
  times.forEach((at, index) => {
    while (at - times[from]! >= 1000) from += 1;
    most = Math.max(most, index - from + 1);
  });
  return most;
}
