import type { SpaceName } from '../chat/names.ts';
import type { Core, Env } from '../deps.ts';
import { connectionInputs, spaceInput, type Connection } from './connection.ts';
import { LOGIN, peopleInput, type People, type UserName } from './people.ts';
import { oneOf, reader } from './reader.ts';

/** One line of `require`: whom it asks for. */
export type Entry =
  | { readonly kind: 'user'; readonly written: string; readonly user: UserName }
  | { readonly kind: 'login'; readonly written: string }
  | { readonly kind: 'actor'; readonly written: string }
  | { readonly kind: 'team'; readonly written: string; readonly org: string; readonly slug: string }
  | { readonly kind: 'email'; readonly written: string };

/** The least role a person must have, as the Chat app calls it. */
export type Role = 'member' | 'manager' | 'owner';

/** Everything the members action is told. */
export type MembersInputs = Connection & {
  readonly space: SpaceName;
  /** `undefined`: list, and check nobody. */
  readonly require: readonly Entry[] | undefined;
  readonly match: 'all' | 'any';
  readonly role: Role;
  readonly onDenied: 'fail' | 'report';
  readonly people: People;
  readonly githubToken: string | undefined;
};

/** Reads the inputs of the members action, in the order of action.yml; throws every problem at once. */
export async function readMembersInputs(core: Core, env: Env): Promise<MembersInputs> {
  const read = reader(core);
  const space = spaceInput(read);
  const connection = connectionInputs(read, core, env, { signInNeeded: true });
  const given = read.optional('require') !== undefined;
  const require = read.lines('require', entry);
  if (given && require.length === 0 && read.problems() === undefined) {
    read.problem('require', 'has only comments and empty lines. A gate that asks for nobody would let everybody pass.');
  }
  return read.finish({
    space,
    ...connection,
    require: given ? require : undefined,
    match: read.optional('match', oneOf('all', 'any')) ?? 'all',
    role: read.optional('role', oneOf('member', 'manager', 'owner')) ?? 'member',
    onDenied: read.optional('on-denied', oneOf('fail', 'report')) ?? 'fail',
    people: await peopleInput(read, env),
    githubToken: read.optional('github-token'),
  });
}

const FORM = 'Write users/123, a GitHub login, actor, team:org/slug or an e-mail address.';

function entry(written: string): Entry {
  if (written === 'actor') return { kind: 'actor', written };
  if (/^users\/\d+$/.test(written)) return { kind: 'user', written, user: written as UserName };
  if (written.startsWith('team:')) {
    const [, org, slug] = /^team:([\w-]+)\/(\w[\w.-]*)$/.exec(written) ?? [];
    if (org === undefined || slug === undefined)
      throw new Error(`"${written.slice(0, 60)}" is not a team. Write team:org/slug.`);
    return { kind: 'team', written, org, slug };
  }
  if (/^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(written)) return { kind: 'email', written };
  if (LOGIN.test(written)) return { kind: 'login', written };
  throw new Error(`"${written.slice(0, 60)}" is nobody. ${FORM}`);
}
