import { readFileSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Env } from '../core.ts';
import type { Reader } from './reader.ts';
import { NotUnderstood } from '../errors.ts';

/** A person's resource name in Chat, such as `users/123`. */
export type UserName = `users/${string}`;

/** Maps GitHub logins to Chat users. Logins are not case-sensitive, as on GitHub. */
export type People = {
  readonly find: (login: string) => UserName | undefined;
  readonly users: readonly UserName[];
};

/**
 * Reads the input `people`: lines `login: users/123`, or the path of a YAML file in the workspace with that map. An
 * invalid value gives a warning, or a problem if `kind` says so: the members action must fail closed.
 */
export async function peopleInput(read: Reader, env: Env, kind: 'problem' | 'warning' = 'warning'): Promise<People> {
  const value = read.optional('people') ?? '';
  const pairs = isPath(value)
    ? await read.attemptAsync('people', () => fromFile(value, env['GITHUB_WORKSPACE']), kind)
    : read.items('people', pair, kind);
  return read.attempt('people', () => peopleOf(pairs ?? []), kind) ?? peopleOf([]);
}

type Pair = readonly [login: string, user: UserName];

const isPath = (value: string): boolean => /^[^:\n]+\.ya?ml$/i.test(value);

/**
 * A GitHub login, including that of a bot
 * (https://docs.github.com/enterprise-cloud@latest/admin/identity-and-access-management/iam-configuration-reference/username-considerations-for-external-authentication).
 */
export const LOGIN = /^[a-z\d](?:[a-z\d_-]{0,38})(?:\[bot\])?$/i;

function pair(line: string): Pair {
  const [, login, user] = /^["']?([^"':\s]+)["']?\s*:\s*(\S+)$/.exec(line) ?? [];
  if (login === undefined || user === undefined) {
    throw new NotUnderstood(line, 'is not a valid line. Write each line as login: users/123.');
  }
  return checked(login, user);
}

function checked(login: string, user: unknown): Pair {
  if (!LOGIN.test(login)) throw new NotUnderstood(login, `is not a GitHub login.`);
  if (typeof user !== 'string' || !/^users\/\d+$/.test(user)) {
    throw new NotUnderstood(
      String(user),
      `for ${login} is not a Chat user. Write users/ and a number, such as users/123. The members action lists the numbers.`,
    );
  }
  return [login, user as UserName];
}

function peopleOf(pairs: readonly Pair[]): People {
  const known = new Map<string, UserName>();
  for (const [login, user] of pairs) {
    const key = login.toLowerCase();
    const before = known.get(key);
    if (before !== undefined && before !== user)
      throw new Error(`${login} is listed twice, as ${before} and as ${user}. Keep one.`);
    known.set(key, user);
  }
  return { find: (login) => known.get(login.toLowerCase()), users: [...known.values()] };
}

async function fromFile(path: string, workspace: string | undefined): Promise<Pair[]> {
  const { plainData } = await import('./yaml.ts');
  const map = plainData(readSmallFile(insideWorkspace(path, workspace)));
  if (typeof map !== 'object' || map === null || Array.isArray(map))
    throw new Error(`${path} is not a map of logins to Chat users. Write each line as login: users/123.`);
  return Object.entries(map).map(([login, user]) => checked(login, user));
}

/** Enough for more people than any company has. */
const MAX_BYTES = 1_000_000;

function readSmallFile(path: string): string {
  const stats = statSync(path);
  // Reading a pipe would block until something writes to it.
  if (!stats.isFile()) throw new Error('this is not a regular file. Write the path of a YAML file.');
  const { size } = stats;
  if (size > MAX_BYTES) throw new Error(`the file has ${size} bytes. The maximum is ${MAX_BYTES}.`);
  return readFileSync(path, 'utf8');
}

/** The real path of a file in the workspace. Throws for a link that leads out of it. */
function insideWorkspace(path: string, workspace: string | undefined): string {
  if (!workspace)
    throw new Error(
      'cannot read a file, because GITHUB_WORKSPACE is not set. Write the people in the input, one login: users/123 per line.',
    );
  let real: string;
  try {
    real = realpathSync(resolve(workspace, path));
  } catch {
    throw new Error(
      `cannot find the file ${path} in the workspace. Check the path, and run actions/checkout before this step.`,
    );
  }
  const inside = relative(realpathSync(workspace), real);
  if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) {
    throw new Error(`${path} is outside the workspace. Move the file into the repository.`);
  }
  return real;
}
