import type { Section, Widget } from '../google-chat/chat-api.ts';
import { html, label, link, row } from './widgets.ts';
import { duration } from './wording.ts';

/** What to compare the commit of a run with: the last deployment to an environment, or a commit, branch or tag. */
export type ChangesSince = { readonly environment: string } | { readonly base: string };

/** A pull request of a deployment. All texts are untrusted. */
export type ChangedPull = {
  readonly number: number;
  readonly title: string;
  readonly url: string;
  readonly author: string;
};

/**
 * What a deployment changes in its environment. It is small, because it is saved between the steps of a job.
 *
 * - `first`: there was no successful deployment before.
 * - `same`: the last one was of the same commit.
 * - `rollback`: it goes back to an earlier commit; `removed` commits are no longer in it.
 * - `changes`: it adds commits. `removed` is not 0 if the history branched.
 * - `unknown`: GitHub can't compare the two, as after a force push.
 */
export type Changes = {
  readonly kind: 'first' | 'same' | 'rollback' | 'changes' | 'unknown';
  /** What it is compared with: an environment, or a commit, branch or tag. */
  readonly target: string;
  /** How long ago the last successful deployment was, in milliseconds; `undefined` if it is compared with something else. */
  readonly ageMs: number | undefined;
  /** Where it goes back to, for a rollback: a tag, or the first characters of a commit. */
  readonly to: string;
  readonly added: number;
  readonly removed: number;
  /** The first pull requests, newest first. */
  readonly pulls: readonly ChangedPull[];
  readonly morePulls: number;
  /** The commits without a pull request. */
  readonly direct: number;
  /** Whether only the first 100 commits were looked at. */
  readonly isPartial: boolean;
  /** Who wrote them, bots last. */
  readonly authors: readonly string[];
  /** The page that compares the two; '' if there is none. */
  readonly url: string;
};

/** The section of a card about {@link Changes}. */
export function changesSection(changes: Changes): Section {
  const { pulls, morePulls, direct } = changes;
  const more = [
    ...(morePulls > 0 ? [`+${counted(morePulls, 'more pull request')}`] : []),
    ...(direct > 0 ? [counted(direct, 'direct commit')] : []),
  ];
  const widgets: Widget[] = [
    row(topLabel(changes), summary(changes)),
    ...pulls.map(({ number, title, url, author }) => ({
      decoratedText: {
        text: `${link(url, `#${number}`)} ${html(title, 160)}`,
        ...(author === '' ? {} : { bottomLabel: label(author, 60) }),
        wrapText: true,
      },
    })),
    ...(more.length > 0 ? [{ textParagraph: { text: `… ${more.join(', ')}` } }] : []),
  ];
  return { widgets };
}

const counted = (count: number, noun: string): string =>
  `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`;

/** "Since the last deployment to production, 3d ago". */
function topLabel({ kind, target, ageMs }: Changes): string {
  if (kind === 'first') return 'Changes';
  return ageMs === undefined ? `Since ${target}` : `Since the last deployment to ${target}, ${ago(ageMs)} ago`;
}

const DAY_MS = 86_400_000;

const ago = (ms: number): string => (ms >= 2 * DAY_MS ? `${Math.floor(ms / DAY_MS)}d` : duration(ms));

function summary(changes: Changes): string {
  const { kind, target, to, added, removed, authors, isPartial, url } = changes;
  switch (kind) {
    case 'first':
      return html(`First deployment to ${target}`, 160);
    case 'same':
      return 'The same commit again';
    case 'unknown':
      return `The history was rewritten, so the changes are not known${url === '' ? '' : `. ${link(url, 'Compare')}`}`;
    case 'rollback':
      return `Rolls back ${removed > 0 ? `${counted(removed, 'commit')} ` : ''}to ${html(to, 80)}`;
    case 'changes': {
      const count = `${isPartial ? `The first 100 of ${added.toLocaleString('en-US')} commits` : counted(added, 'commit')}`;
      const by = authors.length === 0 ? '' : ` by ${html(listed(authors), 300)}`;
      const gone =
        removed === 0
          ? ''
          : `. ${counted(removed, 'commit')} of the last one ${removed === 1 ? 'is' : 'are'} no longer in it`;
      return `${url === '' ? count : link(url, count)}${by}${gone}`;
    }
  }
}

/** Max authors to name. */
const MAX_AUTHORS = 8;

const listed = (authors: readonly string[]): string =>
  authors.slice(0, MAX_AUTHORS).join(', ') +
  (authors.length > MAX_AUTHORS ? `, +${authors.length - MAX_AUTHORS} more` : '');
