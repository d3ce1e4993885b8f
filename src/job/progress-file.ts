import { existsSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClientMessageId } from '../google-chat/names.ts';
import type { Env } from '../core.ts';
import type { Content } from '../message/content.ts';
import { readStepId } from '../status/saved-state.ts';

/**
 * What the steps of a job share about its message while the job runs. It is a file in the runner's temporary folder,
 * which lasts as long as the job. Any step of the job can write there, so the file holds only what to show, never where
 * to post, and every value in it is treated as untrusted.
 */
export type ProgressFile = {
  readonly startedAt: Date;
  /** The random id of the status step that the message belongs to. */
  readonly stepId?: string | undefined;
  /** The content from the status step when the job started. */
  readonly content: Partial<Content>;
  /** The content from the progress steps since. Each part replaces the earlier one. */
  readonly progress: Partial<Content>;
  /** What the deployment changes, as text; see src/changes/saved-changes.ts. */
  readonly changes?: string | undefined;
  /** Of the times of day in the message: an IANA name. */
  readonly timezone?: string | undefined;
  /** Whether only the status step may create the message, because it sets the thread or the notification. */
  readonly placed: boolean;
  /** Whether nothing is posted before the job ends. */
  readonly isPostedAtEnd: boolean;
  /** When the message was last written, in milliseconds since 1970. In the future after a failed write, to pause updates. */
  readonly writtenAt: number;
  /** How long the progress steps of this job have waited between writes so far, in milliseconds. */
  readonly waitedMs: number;
};

const fileOf = (env: Env, key: ClientMessageId): string | undefined =>
  env['RUNNER_TEMP'] ? join(env['RUNNER_TEMP'], 'google-chat-status', `${key}.json`) : undefined;

/** Writes the file for the steps that follow. If it can't be written, progress does not work, but the status message does. */
export function writeProgressFile(env: Env, key: ClientMessageId, content: ProgressFile): void {
  const file = fileOf(env, key);
  if (file === undefined) return;
  try {
    makeFolder(join(file, '..'));
    // Write to a new file and rename it, so no step reads half a file. First remove whatever another step left there.
    rmSync(`${file}.new`, { recursive: true, force: true });
    writeFileSync(`${file}.new`, JSON.stringify(content), { mode: 0o600, flag: 'wx' });
    renameSync(`${file}.new`, file);
  } catch {
    return;
  }
}

/** Makes one folder. With `recursive`, Node hangs if mkdir fails with ENOENT although the parent folder exists. */
function makeFolder(path: string): void {
  if (!existsSync(path)) mkdirSync(path);
}

/** Removes the file when the job ends: a runner may keep its temporary folder for the next job. */
export function removeProgressFile(env: Env, key: ClientMessageId): void {
  const file = fileOf(env, key);
  try {
    if (file !== undefined) rmSync(file, { recursive: true, force: true });
  } catch {
    return;
  }
}

/** The file from earlier steps; `undefined` if there is none, or it is not valid. */
export function readProgressFile(env: Env, key: ClientMessageId): ProgressFile | undefined {
  const file = fileOf(env, key);
  if (file === undefined) return undefined;
  try {
    const stats = lstatSync(file);
    if (!stats.isFile() || stats.size > MAX_BYTES) return undefined;
    const data = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    const startedAt = new Date(String(data['startedAt']));
    if (Number.isNaN(startedAt.getTime())) return undefined;
    const stepId = readStepId(data['stepId']);
    return {
      startedAt,
      ...(stepId === undefined ? {} : { stepId }),
      content: contentFrom(data['content']),
      progress: contentFrom(data['progress']),
      ...optional('changes', text(data['changes'])),
      ...optional('timezone', timezone(data['timezone'])),
      placed: data['placed'] === true,
      isPostedAtEnd: data['isPostedAtEnd'] === true,
      writtenAt: nonNegative(data['writtenAt']),
      waitedMs: nonNegative(data['waitedMs']),
    };
  } catch {
    return undefined;
  }
}

/** Combines the content of the status step with that of the progress steps, which wins. */
export function currentContent(content: Content, progress: Partial<Content>): Content {
  return { ...content, ...progress };
}

/** More than all inputs of a step can hold. A larger file is not ours. */
const MAX_BYTES = 4_000_000;
const MAX_TEXT = 20_000;
const MAX_ITEMS = 200;

function contentFrom(value: unknown): Partial<Content> {
  const data = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const fields = list(data['fields']).flatMap(({ label, value: fieldValue }) =>
    text(label) && text(fieldValue) ? [{ label: text(label)!, value: text(fieldValue)! }] : [],
  );
  const buttons = list(data['buttons']).flatMap(({ label, url }) =>
    text(label) && https(url) ? [{ label: text(label)!, url: https(url)! }] : [],
  );
  return {
    ...optional('title', text(data['title'])),
    ...optional('text', text(data['text'])),
    ...(fields.length > 0 ? { fields } : {}),
    ...(buttons.length > 0 ? { buttons } : {}),
    ...optional('environment', text(data['environment'])),
    ...optional('url', https(data['url'])),
  };
}

const optional = <K extends string, T>(key: K, value: T | undefined): { [P in K]?: T } =>
  (value === undefined ? {} : { [key]: value }) as { [P in K]?: T };
const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value.slice(0, MAX_TEXT) : undefined;
const timezone = (value: unknown): string | undefined =>
  typeof value === 'string' && /^[\w+/-]{1,64}$/.test(value) ? value : undefined;
const nonNegative = (value: unknown): number => (typeof value === 'number' && value >= 0 ? value : 0);
const list = (value: unknown): Record<string, unknown>[] =>
  (Array.isArray(value) ? value.slice(0, MAX_ITEMS) : []).filter(
    (item): item is Record<string, unknown> => typeof item === 'object' && item !== null,
  );

function https(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 2000 || !URL.canParse(value)) return undefined;
  const url = new URL(value);
  return url.protocol === 'https:' && url.username === '' && url.password === '' ? url.href : undefined;
}
