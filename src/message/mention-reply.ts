import type { Person, Status } from './content.ts';
import type { ChatMessage } from '../google-chat/chat-api.ts';
import type { Change } from '../github/history.ts';
import { cut } from './limits.ts';
import { oneLine, escapeText } from './escape.ts';
import { headline, inlineText } from './headline.ts';
import { failedRuns } from './wording.ts';

/** The line of a reply about a finished job: the headline, the failed step, and the change from the previous result. */
export function mentionLine(status: Status): string {
  const { outcome } = status;
  const step = outcome.kind === 'running' ? undefined : outcome.cause?.step?.name;
  const at = step === undefined ? '' : ` at step “${inlineText(step)}”`;
  const change = outcome.kind === 'running' ? undefined : outcome.change;
  return `${headline(status)}${at}${describeChange(change)}`;
}

/** A reply that mentions people: the mentions, one line, and a link to the log. */
export function mentionReply(
  line: string,
  log: { label: string; url: string },
  people: readonly Person[],
): ChatMessage {
  const text = [...namesOf(people), line].join(' ');
  return {
    text: [...mentionsOf(people), escapeText(text), `<${linkTarget(log.url)}|${log.label}>`].join(' '),
    markupSyntax: 'MARKUP_SYNTAX_CHAT',
  };
}

/** The mentions of people with a Chat user id, in Chat's syntax. */
export const mentionsOf = (people: readonly Person[]): string[] =>
  people.flatMap((who) => ('user' in who ? [`<${who.user}>`] : []));

/** The names of the other people, not escaped yet. */
export const namesOf = (people: readonly Person[]): string[] =>
  people.flatMap((who) => ('user' in who ? [] : [cut(oneLine(who.name), 60)]));

/** The change from the previous result, to add to a line; '' if there is none. */
export function describeChange(change: Change | undefined): string {
  if (change?.kind === 'fixed') return `, fixed after ${failedRuns(change)}`;
  return change?.kind === 'broken' ? ', previously passing' : '';
}

/** In `<url|text>`, the URL ends at the first bar or angle bracket. */
const linkTarget = (url: string): string => url.replaceAll('|', '%7C').replaceAll('<', '%3C').replaceAll('>', '%3E');
