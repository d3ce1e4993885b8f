import type { ChatMessage } from '../chat/chat.ts';
import { cut } from './cut.ts';
import { forText, oneLine } from './plain.ts';
import { headline, type Status } from './status.ts';

/** Who is to be told: with a mention where Chat knows them, by name where not. */
export type Told = { readonly user: string } | { readonly name: string };

/** The reply that makes the people who should know look up: mentions, one line, a link to the log. */
export function pingMessage(status: Status, told: readonly Told[]): ChatMessage {
  const { outcome, build } = status;
  const mentions = told.map((who) => ('user' in who ? `<${who.user}>` : forText(cut(oneLine(who.name), 60))));
  const step = outcome.kind === 'running' ? undefined : outcome.cause?.step?.name;
  const where = step === undefined ? '' : ` in “${forText(cut(oneLine(step), 120))}”`;
  return {
    text: `${mentions.join(' ')} ${headline(status)}${where}${comparison(status)} <${linkTarget(build.logUrl)}|Job log>`,
    markupSyntax: 'MARKUP_SYNTAX_CHAT',
  };
}

function comparison({ outcome }: Status): string {
  const change = outcome.kind === 'running' ? undefined : outcome.change;
  if (change?.kind === 'fixed') return `, fixed after ${change.runs} failed ${change.runs === 1 ? 'run' : 'runs'}`;
  return change?.kind === 'broken' ? ', broken' : '';
}

/** In `<url|text>` the address ends at the first bar or bracket. */
const linkTarget = (url: string): string => url.replaceAll('|', '%7C').replaceAll('<', '%3C').replaceAll('>', '%3E');
