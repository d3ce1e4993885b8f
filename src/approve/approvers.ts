import { startedBy, type RunEvent } from '../github/event.ts';
import type { GitHub } from '../github/github-api.ts';
import type { Chat, Membership } from '../google-chat/chat-api.ts';
import { asError } from '../errors.ts';
import type { UserName } from '../inputs/people.ts';
import { checkMembership, checkPeople, type MemberCheck } from '../membership/look-up.ts';
import { requiredPeople } from '../membership/required-people.ts';
import type { Role } from '../membership/requirement.ts';
import type { ApproveInputs } from './inputs.ts';

/** Who may decide. */
export type Approvers = {
  /** The people of all lines that name people. */
  readonly named: ReadonlySet<UserName>;
  /** The roles in the space that may decide. */
  readonly roles: readonly Role[];
  /** The people who may not, because they started the run, by their logins. */
  readonly starters: ReadonlyMap<UserName, string>;
  /** Lines that stand for nobody, and why. */
  readonly unresolved: readonly string[];
};

export type ApproverSources = {
  readonly inputs: ApproveInputs;
  readonly event: RunEvent;
  readonly chat: Chat;
  readonly github: (token: string) => Promise<GitHub>;
};

/**
 * Finds out who may decide, before anybody is asked.
 *
 * @throws if that can't be known, or if the people who are named are too few. Who has a role is only known when they press.
 */
export async function findApprovers(sources: ApproverSources): Promise<Approvers> {
  const { inputs, event, chat, github } = sources;
  const starters = startersOf(inputs, event);
  const lines = inputs.approvers.filter((line) => line.kind !== 'role');
  const roles = inputs.approvers.flatMap((line) => (line.kind === 'role' ? [line.role] : []));
  const groups = await requiredPeople(lines, { inputs, event, github });
  const named = new Set<UserName>();
  const unresolved: string[] = [];
  for (const person of groups.flatMap(({ people }) => people)) {
    const found = 'who' in person ? await userOf(person.who, inputs, chat) : person.unknownReason;
    if (isUser(found)) named.add(found);
    else unresolved.push(`${person.label}: ${found}`);
  }
  const possible = [...named].filter((user) => !starters.has(user)).length;
  if (roles.length === 0 && possible < inputs.minimum) {
    const count = possible === 1 ? '1 person could' : `${possible} people could`;
    const self = [...named].some((user) => starters.has(user)) ? ' The person who started the run does not count.' : '';
    const why = unresolved.length === 0 ? '' : ` ${unresolved.slice(0, 5).join(' ')}`;
    throw new Error(`Only ${count} approve, but minimum is ${inputs.minimum}.${self}${why} Nobody was asked.`);
  }
  return { named, roles, starters, unresolved };
}

const isUser = (text: string): text is UserName => /^users\/\d+$/.test(text);

/** The Chat user of an id or an email address, or why there is none. */
async function userOf(who: string, { space }: ApproveInputs, chat: Chat): Promise<string> {
  if (!who.includes('@')) return `users/${who}`;
  try {
    return (await chat.member(space, who))?.user ?? 'Chat found no member with that address. Use users/123.';
  } catch (thrown) {
    return asError(thrown).message;
  }
}

/**
 * The people who started this run, and who re-ran it. A bot can't press a button, and who told it to start is not known.
 *
 * @throws if one of them is not in `people`: then it can't be told who may not approve
 */
function startersOf({ selfApproval, people }: ApproveInputs, event: RunEvent): ReadonlyMap<UserName, string> {
  if (selfApproval === 'allow') return new Map();
  const logins = event.name === 'schedule' ? [startedBy(event) ?? ''] : [event.actor, event.triggeringActor];
  if (event.name !== 'schedule' && event.actor === '')
    throw new Error(
      'The runner does not say who started this run, so it is not known whose approval not to count. Nobody was asked.',
    );
  const persons = [...new Set(logins)].filter((login) => login !== '' && !login.endsWith('[bot]'));
  return new Map(
    persons.map((login) => {
      const user = people.find(login);
      if (user === undefined)
        throw new Error(
          `${login} started this run and is not in people, so it is not known whose approval not to count. Add ` +
            `"${login}: users/…" to people, or set self-approval to allow. Nobody was asked.`,
        );
      return [user, login];
    }),
  );
}

/**
 * Checks whether a person may decide. Asks Chat anew each time, because members and roles change.
 *
 * @param user such as `users/123`
 */
export async function authorize(
  user: UserName,
  { named, roles, starters }: Approvers,
  { chat, inputs: { space } }: Pick<ApproverSources, 'chat'> & { readonly inputs: Pick<ApproveInputs, 'space'> },
): Promise<MemberCheck> {
  const login = starters.get(user);
  if (login !== undefined) return { kind: 'denied', why: `started this run as ${login}, and self-approval is deny` };
  const role = named.has(user) ? 'member' : lowest(roles);
  if (role === undefined) return { kind: 'denied', why: 'is not an approver' };
  const id = user.slice('users/'.length);
  const checks = await checkPeople([id], { chat, space, role, onPage: () => undefined });
  return checks.get(id) ?? { kind: 'unknown', why: '' };
}

const ORDER: readonly Role[] = ['member', 'manager', 'owner'];
const lowest = (roles: readonly Role[]): Role | undefined => ORDER.find((role) => roles.includes(role));

/** The most people to mention. */
const MAX_MENTIONS = 20;

/** The people to mention when approval is requested: those who are named, or those with a role. */
export async function peopleToMention(
  { named, roles, starters }: Approvers,
  chat: Chat,
  { space }: ApproveInputs,
  onError: (error: Error) => void,
): Promise<readonly string[]> {
  const role = lowest(roles);
  if (role === 'member') return ['users/all'];
  const listed = role === undefined ? [] : chat.members(space, () => undefined);
  const members = await Promise.resolve(listed).catch((thrown: unknown) => {
    onError(asError(thrown));
    return [];
  });
  const isHuman = ({ type }: Membership): boolean => type === 'HUMAN';
  const withRole = members.filter(
    (each) => isHuman(each) && role !== undefined && checkMembership(each, role).kind === 'allowed',
  );
  const users = new Set<string>(
    [...named, ...withRole.map(({ user }) => user)].filter((user) => !starters.has(user as UserName)),
  );
  return [...users].slice(0, MAX_MENTIONS);
}
