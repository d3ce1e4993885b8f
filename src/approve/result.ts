import type { Core } from '../core.ts';
import { logText } from '../log-text.ts';
import type { Approval, ApprovalState, Vote } from '../message/approval-message.ts';
import { duration } from '../message/wording.ts';

/** The votes that decided, and when the last of them was. */
function decidingVotes(state: ApprovalState, votes: readonly Vote[]): { votes: readonly Vote[]; at: Date | undefined } {
  const decision = state === 'approved' ? 'approve' : state === 'rejected' ? 'reject' : undefined;
  const deciding = votes.filter((vote) => vote.decision === decision);
  const times = deciding.map(({ at }) => at.getTime());
  return { votes: deciding, at: times.length === 0 ? undefined : new Date(Math.max(...times)) };
}

/** How long the decision took, in milliseconds and by Google's clock; `undefined` if there is none. */
export function decidedAfter(
  state: ApprovalState,
  votes: readonly Vote[],
  askedAt: Date | undefined,
): number | undefined {
  const { at } = decidingVotes(state, votes);
  return at === undefined || askedAt === undefined ? undefined : at.getTime() - askedAt.getTime();
}

const usersOf = (votes: readonly Vote[]): string => votes.map(({ user }) => user).join(', ');

/** Sets the outputs of a request that is over. */
export function setOutputs(core: Core, { state, votes, took = 0 }: Approval): void {
  const approving = votes.filter(({ decision }) => decision === 'approve');
  const rejecting = votes.filter(({ decision }) => decision === 'reject');
  const deciding = decidingVotes(state, votes);
  core.setOutput('result', state);
  core.setOutput('approved-by', usersOf(approving));
  core.setOutput('rejected-by', usersOf(rejecting));
  core.setOutput('reason', deciding.votes.flatMap(({ reason }) => reason || []).join('\n'));
  core.setOutput('decided-at', deciding.at?.toISOString() ?? '');
  core.setOutput('waited-seconds', Math.round(took / 1000));
}

/** The result in a sentence, for the log and the error of the step. */
export function describeResult({ state, votes, minimum, took = 0 }: Approval): string {
  const after = `after ${duration(took)}`;
  const count = votes.filter(({ decision }) => decision === 'approve').length;
  const rejecting = votes.filter(({ decision }) => decision === 'reject');
  const [reason = ''] = rejecting.flatMap((vote) => vote.reason || []);
  switch (state) {
    case 'approved':
      return `Approved by ${usersOf(votes)} ${after}.`;
    case 'rejected':
      return `Rejected by ${usersOf(rejecting)} ${after}.${reason === '' ? '' : ` Reason: ${logText(reason)}`}`;
    case 'timed-out':
      return `Not approved: the time was over ${after}, with ${count} of ${minimum} approvals. To wait longer, increase timeout.`;
    case 'cancelled':
      return `Not approved: the job was cancelled ${after}.`;
    case 'waiting':
    case 'error':
      return `Not approved: stopped by an error ${after}.`;
  }
}
