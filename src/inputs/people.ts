import { readFileSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Env } from '../core.ts';
import type { Reader } from './reader.ts';
import { NotUnderstood } from '../errors.ts';

/** A person's resource name in Chat, such as `users/123`. */
export type UserName = `users/${string}`;

/** Who a GitHub login is in Chat. Logins are compared without case, as GitHub does. */
export type People = { readonly find: (login: string) => UserName | undefined };

/**
 * Reads the input `people`: lines `login: users/123`, or the path of a YAML file in the workspace with that map.
 * What is wrong with it is a flaw, but where a gate asks: there it is a problem, and the gate stays shut.
 */
export async function peopleInput(read: Reader, env: Env, found: 'problem' | 'warning' = 'warning'): Promise<People> {
  const written = read.optional('people') ?? '';
  const pairs = isPath(written)
    ? await read.attemptAsync('people', () => fromFile(written, env['GITHUB_WORKSPACE']), found)
    : read.items('people', pair, found);
  return read.attempt('people', () => peopleOf(pairs ?? []), found) ?? peopleOf([]);
}

type Pair = readonly [login: string, user: UserName];

const isPath = (written: string): boolean => /^[^:\n]+\.ya?ml$/i.test(written);

/** A GitHub login, a bot's included (https://docs.github.com/enterprise-cloud@latest/admin/identity-and-access-management/iam-configuration-reference/username-considerations-for-external-authentication). */
export const LOGIN = /^[a-z\d](?:[a-z\d_-]{0,38})(?:\[bot\])?$/i;

function pair(line: string): Pair {
  const [, login, user] = /^["']?([^"':\s]+)["']?\s*:\s*(\S+)$/.exec(line) ?? [];
  if (login === undefined || user === undefined) {
    throw new NotUnderstood(line, `is not a person. Write each line as login: users/123.`);
  }
  return checked(login, user);
}

function checked(login: string, user: unknown): Pair {
  if (!LOGIN.test(login)) throw new NotUnderstood(login, `is not a GitHub login.`);
  if (typeof user !== 'string' || !/^users\/\d+$/.test(user)) {
    throw new NotUnderstood(
      String(user),
      `of ${login} is not a person in Chat. Write users/ and the number; the members action lists them.`,
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
      throw new Error(`${login} is given twice, as ${before} and as ${user}.`);
    known.set(key, user);
  }
  return { find: (login) => known.get(login.toLowerCase()) };
}

async function fromFile(path: string, workspace: string | undefined): Promise<Pair[]> {
  const { plainData } = await import('./yaml.ts');
  const map = plainData(readSmallFile(insideWorkspace(path, workspace)));
  if (typeof map !== 'object' || map === null || Array.isArray(map))
    throw new Error(`${path} is not a map of logins to users/123.`);
  return Object.entries(map).map(([login, user]) => checked(login, user));
}

/** Far more people than work in one company. */
const MAX_BYTES = 1_000_000;

function readSmallFile(path: string): string {
  const found = statSync(path);
  // Reading a pipe would wait for whoever writes into it.
  if (!found.isFile()) throw new Error('this is not a file.');
  const { size } = found;
  if (size > MAX_BYTES)
    throw new Error(`the file has ${size} bytes, and a list of people of more than ${MAX_BYTES} is not read.`);
  return readFileSync(path, 'utf8');
}

/** A file that a checkout brought: links that lead out of the workspace lead nowhere. */
function insideWorkspace(path: string, workspace: string | undefined): string {
  if (!workspace) throw new Error('there is no workspace to read a file from.');
  let real: string;
  try {
    real = realpathSync(resolve(workspace, path));
  } catch {
    throw new Error(`the file ${path} is not in the workspace. Run actions/checkout before this step.`);
  }
  const inside = relative(realpathSync(workspace), real);
  if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) {
    throw new Error(`${path} is outside of the workspace.`);
  }
  return real;
}
