import type { Posted } from '../google-chat/chat.ts';
import type { Core } from '../core.ts';
import type { Mention } from '../inputs/mention.ts';
import type { People } from '../inputs/people.ts';
import { inLog } from '../log-text.ts';

/** Somebody to be named in a text: with a mention where Chat knows them, by their name where not. */
export type Named = { readonly user: string } | { readonly name: string };

/** What mentions are resolved with. */
export type MentionSources = {
  readonly people: People;
  /** The login of whom `author` means; `undefined` when nobody is, as in a scheduled run. */
  readonly author: string | undefined;
  readonly core: Pick<Core, 'info' | 'warning'>;
};

/**
 * Finds out who is meant, each once; an author who is nobody is left out, and the log warns of it. A login that `people`
 * does not know is named without a mention, and the log says how to map it.
 */
export function whoIsMeant(mentions: readonly Mention[], sources: MentionSources): readonly Named[] {
  const found = new Map(
    mentions.flatMap((mention) => resolve(mention, sources) ?? []).map((named) => [JSON.stringify(named), named]),
  );
  return [...found.values()];
}

function resolve(mention: Mention, { people, author, core }: MentionSources): Named | undefined {
  if (mention.kind === 'all') return { user: 'users/all' };
  if (mention.kind === 'user') return { user: mention.user };
  const login = mention.kind === 'author' ? author : mention.login;
  if (login === undefined) {
    core.warning(`Google Chat: ${NO_AUTHOR}`);
    return undefined;
  }
  const user = people.find(login);
  if (user !== undefined) return { user };
  core.info(`${inLog(login)} is named without a mention. Add a line "${inLog(login)}: users/…" to people.`);
  return { name: login };
}

const NO_AUTHOR =
  'author is nobody here, so nobody is mentioned for it: a scheduled run has no author. In mention, name somebody, such as all or users/123.';

/** What the log says of a reply: a name without a mention notifies nobody, nor does a reply that was there already. */
export function mentionedInWords(named: readonly Named[], { created }: Pick<Posted, 'created'>): string {
  const users = named.flatMap((who) => ('user' in who ? [who.user] : []));
  if (!created) return 'The reply in the thread of the message was there already. Nobody was mentioned a second time.';
  if (users.length === 0) return 'Replied in the thread of the message. Nobody was mentioned.';
  return `Mentioned ${users.join(', ')} in the thread of the message.`;
}
