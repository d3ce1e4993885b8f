import type { Core } from '../deps.ts';
import type { RunEvent } from '../github/event.ts';
import type { Mention } from '../inputs/mention.ts';
import type { People } from '../inputs/people.ts';
import { inLog } from './report.ts';

/** Somebody to be named in a text: with a mention where Chat knows them, by their name where not. */
export type Named = { readonly user: string } | { readonly name: string };

/** What mentions are resolved with. */
export type MentionSources = {
  readonly people: People;
  readonly event: Pick<RunEvent, 'actor' | 'triggeringActor'>;
  readonly core: Pick<Core, 'info'>;
};

/**
 * Finds out who is meant, each once. The author is who started this attempt of the run. A login that `people` does
 * not know is named without a mention, and the log says how to map it.
 */
export function whoIsMeant(mentions: readonly Mention[], sources: MentionSources): readonly Named[] {
  const found = new Map(
    mentions.map((mention) => resolve(mention, sources)).map((named) => [JSON.stringify(named), named]),
  );
  return [...found.values()];
}

function resolve(mention: Mention, { people, event, core }: MentionSources): Named {
  if (mention.kind === 'all') return { user: 'users/all' };
  if (mention.kind === 'user') return { user: mention.user };
  const login = mention.kind === 'author' ? event.triggeringActor || event.actor : mention.login;
  const user = people.find(login);
  if (user !== undefined) return { user };
  core.info(`${inLog(login)} is named without a mention. Add a line "${inLog(login)}: users/…" to people.`);
  return { name: login };
}
