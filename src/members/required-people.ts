import type { GitHub } from '../github/github.ts';
import { startedBy, type RunEvent } from '../github/event.ts';
import type { Requirement, MembersInputs } from './inputs.ts';
import { asError } from '../errors.ts';

/** Somebody who is asked for: how Chat knows them, or why it cannot be known. */
export type Person =
  { readonly label: string; readonly who: string } | { readonly label: string; readonly unknownReason: string };

/** One line of `require` and the people it stands for. It is met when each of them is. */
export type Group = { readonly written: string; readonly people: readonly Person[] };

/** What the people of a line are found by. */
export type Sources = {
  readonly inputs: Pick<MembersInputs, 'people' | 'githubToken'>;
  readonly event: Pick<RunEvent, 'name' | 'actor' | 'triggeringActor' | 'runAttempt'>;
  readonly github: (token: string) => Promise<GitHub>;
};

/** Finds out whom each line of `require` stands for. What cannot be found out is told, never left out. */
export async function requiredPeople(
  requirements: readonly Requirement[],
  sources: Sources,
): Promise<readonly Group[]> {
  const groups: Group[] = [];
  for (const requirement of requirements)
    groups.push({ written: requirement.written, people: await peopleOf(requirement, sources) });
  return groups;
}

async function peopleOf(requirement: Requirement, sources: Sources): Promise<readonly Person[]> {
  switch (requirement.kind) {
    case 'user':
      return [{ label: requirement.written, who: requirement.user.slice('users/'.length) }];
    case 'email':
      return [{ label: requirement.written, who: requirement.written }];
    case 'login':
      return [byLogin(requirement.written, sources)];
    case 'actor':
      return actors(sources);
    case 'team':
      return teamMembers(requirement, sources);
  }
}

const NO_STARTER =
  'a scheduled run was started by nobody: GitHub only names who edited the schedule. Name people instead.';

/** Who started the run and, when it was run again, who did that: either could be the one who should not. */
function actors(sources: Sources): readonly Person[] {
  const { name, actor, triggeringActor } = sources.event;
  const starter = startedBy(sources.event);
  if (name === 'schedule')
    return starter === undefined ? [{ label: 'actor', unknownReason: NO_STARTER }] : [byLogin(starter, sources)];
  const logins = [...new Set([actor, triggeringActor].filter((login) => login !== ''))];
  if (logins.length === 0) return [{ label: 'actor', unknownReason: 'the runner does not say who started this run.' }];
  return logins.map((login) => byLogin(login, sources));
}

function byLogin(login: string, { inputs }: Sources): Person {
  const user = inputs.people.find(login);
  if (user !== undefined) return { label: login, who: user.slice('users/'.length) };
  return login.endsWith('[bot]')
    ? {
        label: login,
        unknownReason: 'it is a bot of GitHub, and nobody in Chat. Leave it out, or say in people who answers for it.',
      }
    : { label: login, unknownReason: `people does not say who this is in Chat. Add a line "${login}: users/…".` };
}

async function teamMembers(
  { written, org, slug }: Requirement & { kind: 'team' },
  sources: Sources,
): Promise<readonly Person[]> {
  const { githubToken } = sources.inputs;
  if (githubToken === undefined)
    return [{ label: written, unknownReason: 'github-token is empty, so GitHub cannot be asked.' }];
  try {
    const logins = await (await sources.github(githubToken)).teamMembers(org, slug);
    if (logins.length === 0)
      return [{ label: written, unknownReason: 'the team has no members that the token can see.' }];
    return logins.map((login) => byLogin(login, sources));
  } catch (thrown) {
    return [{ label: written, unknownReason: asError(thrown).message }];
  }
}
