import type { Person, Status } from './content.ts';
import type { ChatMessage } from '../google-chat/chat.ts';
import type { Change } from '../github/history.ts';
import { cut } from './limits.ts';
import { oneLine, escapeText } from './escape.ts';
import { headline, inLine } from './headline.ts';
import { failedRuns } from './wording.ts';

/** The one line of a reply about the end of a job: what ended how, in which step, and what that changes. */
export function mentionLine(status: Status): string {
  const { outcome } = status;
  const step = outcome.kind === 'running' ? undefined : outcome.cause?.step?.name;
  const where = step === undefined ? '' : ` in “${inLine(step)}”`;
  const change = outcome.kind === 'running' ? undefined : outcome.change;
  return `${headline(status)}${where}${comparison(change)}`;
}

/** The reply that makes the people who should know look up: mentions, one line, a link to the log. */
export function mentionReply(
  line: string,
  log: { label: string; url: string },
  people: readonly Person[],
): ChatMessage {
  const words = [...namesOf(people), line].join(' ');
  return {
    text: [...mentionsOf(people), escapeText(words), `<${linkTarget(log.url)}|${log.label}>`].join(' '),
    markupSyntax: 'MARKUP_SYNTAX_CHAT',
  };
}

/** Those whom Chat knows, as it reads a mention. */
export const mentionsOf = (people: readonly Person[]): string[] =>
  people.flatMap((who) => ('user' in who ? [`<${who.user}>`] : []));

/** The names of the others, still to be made safe with the words around them. */
export const namesOf = (people: readonly Person[]): string[] =>
  people.flatMap((who) => ('user' in who ? [] : [cut(oneLine(who.name), 60)]));

/** What a result changes, in a few words to add to a line; '' when nothing. */
export function comparison(change: Change | undefined): string {
  if (change?.kind === 'fixed') return `, fixed after ${failedRuns(change)}`;
  return change?.kind === 'broken' ? ', broken' : '';
}

/** In `<url|text>` the address ends at the first bar or bracket. */
const linkTarget = (url: string): string => url.replaceAll('|', '%7C').replaceAll('<', '%3C').replaceAll('>', '%3E');
