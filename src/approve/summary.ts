import type { Core } from '../core.ts';
import { tableRow } from '../log-text.ts';
import type { Approval, UncountedVote, Vote } from '../message/approval-message.ts';

/** Lists every vote in the job summary, counted or not and why, and who could have voted. */
export async function writeSummary(core: Core, approval: Approval): Promise<void> {
  const { state, votes, uncounted, approvers, minimum, build, content } = approval;
  const rows = [
    ...votes.map((vote) => voteRow(vote, 'yes')),
    ...uncounted.map((vote) => voteRow(vote, `no: ${why(vote)}`)),
  ];
  core.summary
    .addHeading('Google Chat: approval', 3)
    .addTable([
      tableRow(true, 'Request', 'Result', 'Approvers', 'Needed', 'Commit', 'Attempt'),
      tableRow(
        false,
        ...[content.title, state, approvers.join(', '), String(minimum)],
        ...[build.commit?.sha.slice(0, 7) ?? '', String(build.attempt)],
      ),
    ]);
  if (rows.length > 0)
    core.summary.addTable([tableRow(true, 'Person', 'Chat user', 'Vote', 'Time', 'Reason', 'Counted'), ...rows]);
  await core.summary.write();
}

const why = (vote: UncountedVote): string => `this person ${vote.why}`;

const voteRow = ({ displayName, user, decision, at, reason }: Vote, counted: string) =>
  tableRow(false, displayName, user, decision, at.toISOString(), reason, counted);
