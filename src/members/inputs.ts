import type { SpaceName } from '../google-chat/names.ts';
import type { Core, Env } from '../core.ts';
import { connectionInputs, spaceInput, type Connection } from '../inputs/connection.ts';
import { peopleInput, type People } from '../inputs/people.ts';
import { oneOf, reader } from '../inputs/reader.ts';
import type { InputError } from '../errors.ts';
import { requirement, type Requirement, type Role } from '../membership/requirement.ts';

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
