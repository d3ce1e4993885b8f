import type { ChatMessage } from '../chat/chat.ts';
import type { Change } from '../github/history.ts';
import { cut } from './cut.ts';
import { forText, oneLine } from './plain.ts';
import { headline, type Status } from './status.ts';
import { inLine } from './title.ts';
import { failedRuns } from './wording.ts';

/** Who is to be told: with a mention where Chat knows them, by name where not. */
export type Told = { readonly user: string } | { readonly name: string };

/** The one line of a reply about the end of a job: what ended how, in which step, and what that changes. */
export function pingLine(status: Status): string {
  const { outcome } = status;
  const step = outcome.kind === 'running' ? undefined : outcome.cause?.step?.name;
  const where = step === undefined ? '' : ` in “${inLine(step)}”`;
  const change = outcome.kind === 'running' ? undefined : outcome.change;
  return `${headline(status)}${where}${comparison(change)}`;
}

/** The reply that makes the people who should know look up: mentions, one line, a link to the log. */
export function pingMessage(line: string, log: { label: string; url: string }, told: readonly Told[]): ChatMessage {
  const mentions = told.map((who) => ('user' in who ? `<${who.user}>` : forText(cut(oneLine(who.name), 60))));
  return {
    text: `${mentions.join(' ')} ${line} <${linkTarget(log.url)}|${log.label}>`,
    markupSyntax: 'MARKUP_SYNTAX_CHAT',
  };
}

/** What a result changes, in a few words to add to a line; '' when nothing. */
export function comparison(change: Change | undefined): string {
  if (change?.kind === 'fixed') return `, fixed after ${failedRuns(change)}`;
  return change?.kind === 'broken' ? ', broken' : '';
}

/** In `<url|text>` the address ends at the first bar or bracket. */
const linkTarget = (url: string): string => url.replaceAll('|', '%7C').replaceAll('<', '%3C').replaceAll('>', '%3E');
