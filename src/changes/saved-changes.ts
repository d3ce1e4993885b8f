import type { Section } from '../google-chat/chat-api.ts';
import { changesSection, type ChangedPull, type Changes } from '../message/changes-section.ts';

/** Changes as text, for the steps of the job that come later. */
export const saveChanges = (changes: Changes): string => JSON.stringify(changes);

/** Larger texts are not ours. */
const MAX_LENGTH = 20_000;

/** The card's section for saved changes. Any step of the job can write them, so each value is checked. */
export function savedSection(text: string): Section | undefined {
  if (text === '' || text.length > MAX_LENGTH) return undefined;
  try {
    const changes = checked(JSON.parse(text) as Fields);
    return changes && changesSection(changes);
  } catch {
    return undefined;
  }
}

type Fields = Readonly<Record<string, unknown>>;

const KINDS = ['first', 'same', 'rollback', 'changes', 'unknown'] as const;

function checked(saved: Fields): Changes | undefined {
  const kind = KINDS.find((each) => each === saved['kind']);
  if (kind === undefined) return undefined;
  return {
    kind,
    target: string(saved['target']),
    ageMs: typeof saved['ageMs'] === 'number' ? saved['ageMs'] : undefined,
    to: string(saved['to']),
    added: count(saved['added']),
    removed: count(saved['removed']),
    pulls: list(saved['pulls']).slice(0, 5).map(pull),
    morePulls: count(saved['morePulls']),
    direct: count(saved['direct']),
    isPartial: saved['isPartial'] === true,
    authors: list(saved['authors']).slice(0, 20).map(string),
    url: string(saved['url']),
  };
}

function pull(value: unknown): ChangedPull {
  const { number, title, url, author } = value as Fields;
  return { number: count(number), title: string(title), url: string(url), author: string(author) };
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const string = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 2000) : '');
const count = (value: unknown): number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : 0;
