import { createHash } from 'node:crypto';
import type { ChatMessage } from '../chat/chat.ts';
import { STANDINGS, type Standing } from '../github/run-job.ts';

/**
 * What a board says of itself to the jobs that read it: it stands behind the `#` of the link to the run, where
 * neither people nor GitHub are bothered by it.
 */
export type Mark = {
  /** When it was written, in milliseconds since 1970, by the writer's clock. */
  readonly at: number;
  /** The job that has taken it on to write next, at its own end, and since when. */
  readonly deputy: number | undefined;
  readonly since: number;
  /** How many jobs the board knows of. */
  readonly count: number;
  /** Tells whether another's list of jobs begins with the same ones. */
  readonly check: string;
  /** How each stands, in the order of the ids: a letter each, with a number before it for so many of them. */
  readonly standings: string;
};

type Standings = readonly { readonly id: number; readonly standing: Standing }[];

const LETTERS: Readonly<Record<Standing, string>> = {
  waiting: 'w',
  running: 'r',
  passed: 'p',
  failed: 'f',
  'timed-out': 't',
  cancelled: 'c',
  skipped: 's',
  unknown: 'u',
};

/** Makes the mark of a board. */
export function markOf(jobs: Standings, { at, deputy }: Pick<Mark, 'at' | 'deputy'>): Mark {
  const inOrder = byId(jobs);
  return {
    at,
    deputy,
    since: at,
    count: inOrder.length,
    check: checkOf(inOrder),
    standings: inOrder
      .map(({ standing }) => LETTERS[standing])
      .join('')
      .replace(/(.)\1+/g, (same, letter: string) => `${same.length}${letter}`),
  };
}

/** The mark as the last part of an address. */
export function writeMark({ at, deputy, since, count, check, standings }: Mark): string {
  const numbers = [at, deputy, since, count].map((number) => number?.toString(36) ?? '');
  return `#board=${[...numbers, check, standings].join('.')}`;
}

const WRITTEN =
  /#board=([0-9a-z]{1,9})\.([0-9a-z]{0,11})\.([0-9a-z]{1,9})\.([0-9a-z]{1,4})\.([0-9a-f]{8})\.((?:\d{0,5}[a-z]){0,2000})$/;

/** Finds the mark that a message carries; `undefined` where there is none. */
export function markIn({ cardsV2 = [] }: ChatMessage): Mark | undefined {
  const widgets = cardsV2.flatMap(({ card }) => card.sections ?? []).flatMap((section) => section.widgets ?? []);
  const buttons = widgets.flatMap(({ buttonList }) => buttonList?.buttons ?? []);
  return buttons.map(({ onClick }) => readMark(onClick?.openLink?.url ?? '')).find((mark) => mark !== undefined);
}

/** The same board with another deputy: nothing that people see changes. */
export function withDeputy(message: ChatMessage, deputy: number, since: Date): ChatMessage {
  const mark = markIn(message);
  if (mark === undefined) return message;
  const [before, after] = [writeMark(mark), writeMark({ ...mark, deputy, since: since.getTime() })];
  const cards = JSON.stringify(message.cardsV2).replace(JSON.stringify(before).slice(1, -1), () =>
    JSON.stringify(after).slice(1, -1),
  );
  return { ...message, cardsV2: JSON.parse(cards) as ChatMessage['cardsV2'] & object };
}

function readMark(url: string): Mark | undefined {
  const [, at, deputy, since, count, check = '', standings = ''] = WRITTEN.exec(url) ?? [];
  if (at === undefined || since === undefined || count === undefined) return undefined;
  return {
    at: parseInt(at, 36),
    deputy: deputy ? parseInt(deputy, 36) : undefined,
    since: parseInt(since, 36),
    count: parseInt(count, 36),
    check,
    standings,
  };
}

/**
 * How the board shows each of these jobs; `undefined` where it cannot be told, since the board was made from
 * another list. Jobs that came after the board are not in it.
 */
export function shownBy(
  mark: Mark,
  jobs: readonly { readonly id: number }[],
): ReadonlyMap<number, Standing> | undefined {
  const known = byId(jobs).slice(0, mark.count);
  if (known.length < mark.count || checkOf(known) !== mark.check) return undefined;
  const letters = mark.standings.replace(/(\d+)(.)/g, (_, times: string, letter: string) =>
    letter.repeat(Math.min(Number(times), mark.count)),
  );
  if (letters.length !== mark.count) return undefined;
  return new Map(known.map(({ id }, at) => [id, STANDINGS.find((each) => LETTERS[each] === letters[at]) ?? 'unknown']));
}

const byId = <T extends { readonly id: number }>(jobs: readonly T[]): readonly T[] =>
  [...jobs].sort((a, b) => a.id - b.id);

const checkOf = (jobs: readonly { readonly id: number }[]): string =>
  createHash('sha256')
    .update(jobs.map(({ id }) => id).join())
    .digest('hex')
    .slice(0, 8);
