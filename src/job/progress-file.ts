import { existsSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClientMessageId } from '../google-chat/names.ts';
import type { Env } from '../core.ts';
import type { Content } from '../message/content.ts';
import { readStepId } from '../status/saved-state.ts';

/**
 * What the steps of a job tell each other about its message while the job runs, in a file of the runner's temporary
 * folder, which lives as long as the job. Any step of the job can write there, so it says what to show and never
 * where to write, and every part of it is looked at as if a stranger had written it.
 */
export type ProgressFile = {
  readonly startedAt: Date;
  /** The random name of the status step that the message belongs to. */
  readonly stepId?: string | undefined;
  /** What the status step said when the job started. */
  readonly content: Partial<Content>;
  /** What progress has said since; each part replaces what was there. */
  readonly progress: Partial<Content>;
  /** Whether only the status step may create the message, since it says in which thread or how it arrives. */
  readonly placed: boolean;
  /** Whether nothing is posted before the job is over. */
  readonly isPostedAtEnd: boolean;
  /** When the message was last written, in milliseconds since 1970; ahead of now while the space is left alone. */
  readonly writtenAt: number;
  /** How long progress has waited for its turn so far, in milliseconds. */
  readonly waitedMs: number;
};

const fileOf = (env: Env, key: ClientMessageId): string | undefined =>
  env['RUNNER_TEMP'] ? join(env['RUNNER_TEMP'], 'google-chat-status', `${key}.json`) : undefined;

/** Leaves the note for the steps that follow. A folder that cannot be written costs progress, never the message. */
export function writeProgressFile(env: Env, key: ClientMessageId, note: ProgressFile): void {
  const file = fileOf(env, key);
  if (file === undefined) return;
  try {
    makeFolder(join(file, '..'));
    // Written aside and moved, so that nobody reads half of it; into a new file, whatever another step put there.
    rmSync(`${file}.new`, { recursive: true, force: true });
    writeFileSync(`${file}.new`, JSON.stringify(note), { mode: 0o600, flag: 'wx' });
    renameSync(`${file}.new`, file);
  } catch {
    return;
  }
}

/** Makes one folder. With `recursive`, Node never comes back where mkdir says ENOENT though the folder above is there. */
function makeFolder(path: string): void {
  if (!existsSync(path)) mkdirSync(path);
}

/** Takes the note away when the job is over: a runner may keep its temporary folder for the next one. */
export function removeProgressFile(env: Env, key: ClientMessageId): void {
  const file = fileOf(env, key);
  try {
    if (file !== undefined) rmSync(file, { recursive: true, force: true });
  } catch {
    return;
  }
}

/** The note of the steps before; `undefined` where there is none, or none of ours. */
export function readProgressFile(env: Env, key: ClientMessageId): ProgressFile | undefined {
  const file = fileOf(env, key);
  if (file === undefined) return undefined;
  try {
    const found = lstatSync(file);
    if (!found.isFile() || found.size > MAX_BYTES) return undefined;
    const note = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    const startedAt = new Date(String(note['startedAt']));
    if (Number.isNaN(startedAt.getTime())) return undefined;
    const stepId = readStepId(note['stepId']);
    return {
      startedAt,
      ...(stepId === undefined ? {} : { stepId }),
      content: contentFrom(note['content']),
      progress: contentFrom(note['progress']),
      placed: note['placed'] === true,
      isPostedAtEnd: note['isPostedAtEnd'] === true,
      writtenAt: amount(note['writtenAt']),
      waitedMs: amount(note['waitedMs']),
    };
  } catch {
    return undefined;
  }
}

/** What was said first, with each part that was said later in its place. */
export function currentContent(content: Content, progress: Partial<Content>): Content {
  return { ...content, ...progress };
}

/** More than all inputs of a step can hold together; what is larger was written by somebody else. */
const MAX_BYTES = 4_000_000;
const MAX_TEXT = 20_000;
const MAX_ITEMS = 200;

function contentFrom(value: unknown): Partial<Content> {
  const from = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const fields = list(from['fields']).flatMap(({ label, value: shown }) =>
    text(label) && text(shown) ? [{ label: text(label)!, value: text(shown)! }] : [],
  );
  const buttons = list(from['buttons']).flatMap(({ label, url }) =>
    text(label) && https(url) ? [{ label: text(label)!, url: https(url)! }] : [],
  );
  return {
    ...given('title', text(from['title'])),
    ...given('text', text(from['text'])),
    ...(fields.length > 0 ? { fields } : {}),
    ...(buttons.length > 0 ? { buttons } : {}),
    ...given('environment', text(from['environment'])),
    ...given('url', https(from['url'])),
  };
}

const given = <K extends string, T>(key: K, value: T | undefined): { [P in K]?: T } =>
  (value === undefined ? {} : { [key]: value }) as { [P in K]?: T };
const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value.slice(0, MAX_TEXT) : undefined;
const amount = (value: unknown): number => (typeof value === 'number' && value >= 0 ? value : 0);
const list = (value: unknown): Record<string, unknown>[] =>
  (Array.isArray(value) ? value.slice(0, MAX_ITEMS) : []).filter(
    (item): item is Record<string, unknown> => typeof item === 'object' && item !== null,
  );

function https(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 2000 || !URL.canParse(value)) return undefined;
  const url = new URL(value);
  return url.protocol === 'https:' && url.username === '' && url.password === '' ? url.href : undefined;
}
