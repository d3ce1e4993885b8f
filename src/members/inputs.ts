import type { SpaceName } from '../google-chat/names.ts';
import type { Core, Env } from '../core.ts';
import { connectionInputs, spaceInput, type Connection } from '../inputs/connection.ts';
import { LOGIN, peopleInput, type People, type UserName } from '../inputs/people.ts';
import { oneOf, reader } from '../inputs/reader.ts';
import { NotUnderstood, type InputError } from '../errors.ts';

/** One line of the input `require`. */
export type Requirement =
  | { readonly kind: 'user'; readonly written: string; readonly user: UserName }
  | { readonly kind: 'login'; readonly written: string }
  | { readonly kind: 'actor'; readonly written: string }
  | { readonly kind: 'team'; readonly written: string; readonly org: string; readonly slug: string }
  | { readonly kind: 'email'; readonly written: string };

/** The lowest role that a person must have, as named in Google Chat. */
export type Role = 'member' | 'manager' | 'owner';

/** The inputs of the members action. */
export type MembersInputs = Connection & {
  readonly space: SpaceName;
  /** `undefined` lists the members without checking anyone. */
  readonly require: readonly Requirement[] | undefined;
  readonly match: 'all' | 'any';
  readonly role: Role;
  readonly onDenied: 'fail' | 'report';
  readonly people: People;
  readonly githubToken: string | undefined;
  /** Warnings about inputs that do not affect the result, such as `timeout`. */
  readonly inputWarnings: InputError | undefined;
};

/**
 * The default of `require` in action.yml. The runner uses it only if the input is not set (actions/runner
 * src/Runner.Worker/ActionRunner.cs), so an empty value was set by the workflow.
 */
const LIST_MEMBERS = '(list the members)';

const EMPTY =
  'is empty, so the check fails. A variable such as vars.DEPLOYERS is empty if its name is misspelled. ' +
  'To list the members without checking anyone, remove require.';

/** Reads the inputs of the members action, in the order of action.yml; throws all problems at once. */
export async function readMembersInputs(core: Core, env: Env): Promise<MembersInputs> {
  const read = reader(core);
  const space = spaceInput(read);
  const connection = connectionInputs(read, core, env, { isSignInRequired: true });
  const isGate = read.optional('require') !== LIST_MEMBERS;
  const require = isGate ? read.items('require', requirement) : undefined;
  if (read.optional('require') === undefined) read.problem('require', EMPTY);
  else if (require?.length === 0 && read.problems() === undefined) {
    read.problem(
      'require',
      'has only comments and empty lines, so it would let everyone pass. Name at least one person.',
    );
  }
  return read.finish({
    space,
    ...connection,
    require,
    match: read.optional('match', oneOf('all', 'any')) ?? 'all',
    role: read.optional('role', oneOf('member', 'manager', 'owner')) ?? 'member',
    onDenied: read.optional('on-denied', oneOf('fail', 'report')) ?? 'fail',
    people: await peopleInput(read, env, 'problem'),
    githubToken: read.optional('github-token'),
    inputWarnings: read.warnings(),
  });
}

const FORM = 'Write users/123, a GitHub login, actor, team:org/slug, or an email address.';

function requirement(written: string): Requirement {
  if (written === 'actor') return { kind: 'actor', written };
  if (/^users\/\d+$/.test(written)) return { kind: 'user', written, user: written as UserName };
  if (written.startsWith('team:')) {
    const [, org, slug] = /^team:([\w-]+)\/(\w[\w.-]*)$/.exec(written) ?? [];
    if (org === undefined || slug === undefined)
      throw new NotUnderstood(written, `is not a team. Write team:org/slug.`);
    return { kind: 'team', written, org, slug };
  }
  if (/^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(written)) return { kind: 'email', written };
  if (LOGIN.test(written)) return { kind: 'login', written };
  throw new NotUnderstood(written, `is not a person or a team. ${FORM}`);
}
