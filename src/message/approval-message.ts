import type { Build } from '../github/build.ts';
import type { Card, ChatMessage, Section, Widget } from '../google-chat/chat-api.ts';
import type { Content, Person } from './content.ts';
import { escapeText, oneLine } from './escape.ts';
import { inlineText } from './headline.ts';
import { firstFitting, FULL_BUDGET, SMALLER_BUDGETS, type Budget, cut } from './limits.ts';
import { mentionsOf } from './mention-reply.ts';
import { buildRows, buttonsOf, contentSection, environmentRow } from './status-card.ts';
import { capitalize, html, htmlLines, label, openLink, row, stateWidget } from './widgets.ts';
import { clockTime, duration } from './wording.ts';

/** How a request for approval ended, or `waiting`. `error`: the action could not go on. */
export type ApprovalState = 'waiting' | 'approved' | 'rejected' | 'timed-out' | 'cancelled' | 'error';

/** One person's vote. All texts are untrusted. */
export type Vote = {
  /** Such as `users/123`. */
  readonly user: string;
  readonly displayName: string;
  readonly decision: 'approve' | 'reject';
  readonly at: Date;
  /** What the person wrote in the card; '' if nothing. */
  readonly reason: string;
};

/** A vote that does not count, and why not: "is not an approver". */
export type UncountedVote = Vote & { readonly why: string };

/** Everything that the message of a request for approval shows. */
export type Approval = {
  readonly build: Build;
  readonly content: Content & { readonly title: string };
  readonly state: ApprovalState;
  /** The lines of the input `approvers`. */
  readonly approvers: readonly string[];
  readonly minimum: number;
  readonly mentions: readonly Person[];
  readonly until: Date;
  readonly timezone: string;
  /** Identifies this request. It is in the parameters of the buttons, and no secret. */
  readonly requestId: string;
  readonly votes: readonly Vote[];
  readonly uncounted: readonly UncountedVote[];
  /** How long the action waited, in milliseconds, if that is over. */
  readonly took: number | undefined;
};

/** The names in a button's parameters and of the card's text input. */
export const APPROVAL_FIELDS = { request: 'request', reason: 'reason' } as const;

const STATE: Readonly<Record<ApprovalState, { readonly word: string; readonly emoji: string }>> = {
  waiting: { word: 'waiting for approval', emoji: '🔵' },
  approved: { word: 'approved', emoji: '🟢' },
  rejected: { word: 'rejected', emoji: '🔴' },
  'timed-out': { word: 'timed out', emoji: '⚪' },
  cancelled: { word: 'cancelled', emoji: '⚪' },
  error: { word: 'stopped by an error', emoji: '🟣' },
};

/** Max approvers, votes and uncounted votes on the card. The job summary lists more. */
const MAX_APPROVERS = 20;
const MAX_VOTES = 20;
const MAX_UNCOUNTED = 5;
const MAX_REASON = 500;

/**
 * Renders the message of a request for approval. Only while it waits, it has the buttons Approve and Reject, and mentions
 * the approvers.
 */
export function approvalMessage(approval: Approval): ChatMessage {
  const minimal = { ...SMALLER_BUDGETS[SMALLER_BUDGETS.length - 1]!, fields: 0, buttons: 0 };
  return (
    firstFitting([FULL_BUDGET, ...SMALLER_BUDGETS], (budget) => render(approval, budget)) ?? render(approval, minimal)
  );
}

function render(approval: Approval, budget: Budget): ChatMessage {
  const mentions = approval.state === 'waiting' ? mentionsOf(approval.mentions) : [];
  return {
    text: [...mentions, escapeText(approvalHeadline(approval))].join(' '),
    markupSyntax: 'MARKUP_SYNTAX_CHAT',
    cardsV2: [{ cardId: 'approval', card: approvalCard(approval, budget) }],
  };
}

/** The request in one line, not escaped yet. */
export function approvalHeadline(approval: Approval): string {
  const { emoji, word } = STATE[approval.state];
  return `${emoji} ${capitalize(word)}${byWhom(approval)}: ${inlineText(approval.content.title)}`;
}

/** Who decided: " by Ada Okafor, Ben Lindqvist". */
function byWhom({ state, votes }: Pick<Approval, 'state' | 'votes'>): string {
  if (state !== 'approved' && state !== 'rejected') return '';
  const decision = state === 'approved' ? 'approve' : 'reject';
  return ` by ${votes
    .filter((vote) => vote.decision === decision)
    .slice(0, MAX_VOTES)
    .map(nameOf)
    .join(', ')}`;
}

const nameOf = ({ displayName, user }: Vote): string => cut(oneLine(displayName), 60) || user;

function approvalCard(approval: Approval, budget: Budget): Card {
  const { build, content, state } = approval;
  const isWaiting = state === 'waiting';
  return {
    header: {
      title: label(content.title, 120),
      subtitle: label(`${build.repository} · ${build.event}`, 160),
    },
    sections: [
      {
        widgets: [
          stateRow(approval),
          ...buildRows(build, true),
          ...environmentRow(content),
          ...(isWaiting ? [row('Approvers', approversText(approval))] : []),
        ],
      },
      ...contentSection(content, budget),
      ...voteSection(approval),
      ...(isWaiting ? [decisionSection(approval)] : []),
      { widgets: [{ buttonList: { buttons: buttonsOf(build, content, budget).map(openLink) } }] },
    ],
  };
}

function stateRow(approval: Approval): Widget {
  const { state, minimum, votes, until, timezone, took } = approval;
  if (state !== 'waiting') {
    const by = html(byWhom(approval), 400);
    return stateWidget(
      STATE[state],
      `${by && ` ${by}`}${took === undefined ? '' : ` after ${duration(took)}`}`,
      undefined,
    );
  }
  const count = votes.filter(({ decision }) => decision === 'approve').length;
  const progress = minimum === 1 ? '' : `: ${count} of ${minimum}`;
  const { decoratedText } = stateWidget(STATE.waiting, progress, undefined);
  return { decoratedText: { ...decoratedText, bottomLabel: `until ${dayAndTime(until, timezone)}` } };
}

/** A time on one of the next days: `Nov 28, 14:02 UTC`. */
function dayAndTime(date: Date, timezone: string): string {
  const options = { month: 'short', day: 'numeric' } as const;
  try {
    return `${date.toLocaleDateString('en-US', { ...options, timeZone: timezone })}, ${clockTime(date, timezone)}`;
  } catch {
    return `${date.toLocaleDateString('en-US', { ...options, timeZone: 'UTC' })}, ${clockTime(date)}`;
  }
}

const approversText = ({ approvers, minimum }: Approval): string =>
  html(`${listed(approvers, MAX_APPROVERS)}${minimum > 1 ? ` (${minimum} needed)` : ''}`, 1000);

const listed = (items: readonly string[], max: number): string =>
  items.slice(0, max).join(', ') + (items.length > max ? `, +${items.length - max} more` : '');

/** The votes so far, and the last ones that don't count. */
function voteSection({ votes, uncounted, timezone }: Approval): Section[] {
  const widgets = [
    ...votes.slice(0, MAX_VOTES).map((vote) => {
      const verb = vote.decision === 'approve' ? 'Approved' : 'Rejected';
      const reason = vote.reason === '' ? '' : `<br>${htmlLines(vote.reason, MAX_REASON)}`;
      return row(`${verb} at ${clockTime(vote.at, timezone)}`, `${html(nameOf(vote), 60)}${reason}`);
    }),
    ...(uncounted.length === 0
      ? []
      : [row('Not counted', uncounted.slice(-MAX_UNCOUNTED).map(uncountedLine).join('<br>'))]),
  ];
  return widgets.length === 0 ? [] : [{ widgets }];
}

const uncountedLine = (vote: UncountedVote): string => `${html(nameOf(vote), 60)} ${html(vote.why, 300)}`;

function decisionSection({ requestId }: Approval): Section {
  const button = (text: string, decision: Vote['decision'], type: 'FILLED' | 'OUTLINED') => ({
    text,
    type,
    onClick: { action: { function: decision, parameters: [{ key: APPROVAL_FIELDS.request, value: requestId }] } },
  });
  return {
    widgets: [
      { textInput: { name: APPROVAL_FIELDS.reason, label: 'Reason (optional)', type: 'SINGLE_LINE' } },
      { buttonList: { buttons: [button('Approve', 'approve', 'FILLED'), button('Reject', 'reject', 'OUTLINED')] } },
    ],
  };
}
