import type { Message } from '../../emulator/chat/world.ts';
import type { PlannedJob } from './plan.ts';
import type { RunLog } from './record.ts';

/** What the messages of a space say of the run, held against what happened. */
export type Verdict = {
  /** Jobs whose end is not what is shown in the end, each with what is shown. */
  readonly lost: readonly string[];
  /** In what else the message differs from GitHub's record. */
  readonly differences: readonly string[];
};

const EMOJI = { success: '🟢', failure: '🔴', cancelled: '⚪', skipped: '⚪' } as const;

/** Judges the messages where each job has its own. A job whose runner died is not expected to have said so. */
export function judgeMessages(messages: readonly Message[], jobs: readonly PlannedJob[], log: RunLog): Verdict {
  const lost: string[] = [];
  const differences: string[] = [];
  for (const job of jobs.filter(({ hasStatusStep }) => hasStatusStep)) {
    const own = messages.filter(({ text }) => text?.includes(` ${job.name} `));
    const end = log.endOf(job);
    if (own.length > 1) differences.push(`${job.name} has ${own.length} messages`);
    if (end === undefined || !own[0]?.text?.startsWith(EMOJI[end]))
      lost.push(`${job.name} ended with ${end}: ${own[0]?.text ?? 'no message'}`);
  }
  return { lost, differences };
}
