import type { GitHub } from '../github/github-api.ts';
import { startedBy, type RunEvent } from '../github/event.ts';
import type { People } from '../inputs/people.ts';
import type { Requirement } from './requirement.ts';
import { asError } from '../errors.ts';

/** A required person: their id in Chat, or why it is unknown. */
export type Person =
  { readonly label: string; readonly who: string } | { readonly label: string; readonly unknownReason: string };

/** One line of `require` and the people it stands for. */
export type Group = { readonly requirement: string; readonly people: readonly Person[] };

export type PeopleSources = {
  readonly inputs: { readonly people: People; readonly githubToken: string | undefined };
  readonly event: Pick<RunEvent, 'name' | 'actor' | 'triggeringActor' | 'runAttempt'>;
  readonly github: (token: string) => Promise<GitHub>;
};

/** Resolves each line of `require` to people. A person who can't be resolved is kept, with the reason. */
export async function requiredPeople(
  requirements: readonly Requirement[],
  sources: PeopleSources,
): Promise<readonly Group[]> {
  const groups: Group[] = [];
  for (const requirement of requirements)
    groups.push({ requirement: requirement.written, people: await peopleOf(requirement, sources) });
  return groups;
}

async function peopleOf(requirement: Requirement, sources: PeopleSources): Promise<readonly Person[]> {
  switch (requirement.kind) {
    case 'user':
      return [{ label: requirement.written, who: requirement.user.slice('users/'.length) }];
    case 'email':
      return [{ label: requirement.written, who: requirement.written }];
    case 'login':
      return [personByLogin(requirement.written, sources)];
    case 'actor':
      return actors(sources);
    case 'team':
      return teamMembers(requirement, sources);
  }
}

const SCHEDULED_RUN =
  'nobody starts a scheduled run; GitHub only names the last person to edit the schedule. Name people instead.';

/** The person who started the run and, for a re-run, also the person who re-ran it. Both must be allowed. */
function actors(sources: PeopleSources): readonly Person[] {
  const { name, actor, triggeringActor } = sources.event;
  const starter = startedBy(sources.event);
  if (name === 'schedule')
    return starter === undefined
      ? [{ label: 'actor', unknownReason: SCHEDULED_RUN }]
      : [personByLogin(starter, sources)];
  const logins = [...new Set([actor, triggeringActor].filter((login) => login !== ''))];
  if (logins.length === 0)
    return [{ label: 'actor', unknownReason: 'the runner does not say who started the run. Name people instead.' }];
  return logins.map((login) => personByLogin(login, sources));
}

function personByLogin(login: string, { inputs }: PeopleSources): Person {
  const user = inputs.people.find(login);
  if (user !== undefined) return { label: login, who: user.slice('users/'.length) };
  return login.endsWith('[bot]')
    ? {
        label: login,
        unknownReason:
          'this is a GitHub bot, which has no Chat account. Leave it out, or map it to a person in people.',
      }
    : { label: login, unknownReason: `this login is not in people. Add "${login}: users/…".` };
}

async function teamMembers(
  { written, org, slug }: Requirement & { kind: 'team' },
  sources: PeopleSources,
): Promise<readonly Person[]> {
  const { githubToken } = sources.inputs;
  if (githubToken === undefined)
    return [{ label: written, unknownReason: 'github-token is empty, so the team cannot be read.' }];
  try {
    const logins = await (await sources.github(githubToken)).teamMembers(org, slug);
    if (logins.length === 0) return [{ label: written, unknownReason: 'github-token sees no members in this team.' }];
    return logins.map((login) => personByLogin(login, sources));
  } catch (thrown) {
    return [{ label: written, unknownReason: asError(thrown).message }];
  }
}
