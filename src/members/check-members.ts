import type { Chat } from '../google-chat/chat-api.ts';
import type { Deps } from '../deps.ts';
import type { Requirement } from '../membership/requirement.ts';
import { readMembersInputs, type MembersInputs } from './inputs.ts';
import { checkPeople, combineRequirements, combineChecks, type MemberCheck } from '../membership/look-up.ts';
import { reportGate, type CheckedRequirement, listMembers } from './report.ts';
import { requiredPeople } from '../membership/required-people.ts';
import { warnOnce } from '../step-report.ts';

/** Seconds the step may take: enough to read a large space and a large team. */
const DEFAULT_TIMEOUT_SECONDS = 60;

/**
 * Lists the members of a space or, with `require`, fails the job unless the required people are in it.
 * If membership can't be checked, the job fails too, with another error than "is not in the space".
 */
export async function checkMembers(deps: Deps): Promise<void> {
  const { core } = deps;
  core.setOutput('result', 'unknown');
  const inputs = await readMembersInputs(core, deps.env);
  warnOnce(core, inputs.inputWarnings);
  const network = deps.within(inputs.timeout ?? DEFAULT_TIMEOUT_SECONDS);
  if (inputs.require === undefined) return listMembers(core, await network.chat(inputs), inputs.space);
  if (inputs.dryRun)
    throw new Error(
      `A dry run checks nobody, so the step fails. It would check: ${inputs.require.map(({ written }) => written).join(', ')}.`,
    );
  const github = (token: string) => network.github(token);
  return checkRequired(deps, inputs, inputs.require, await network.chat(inputs), github);
}

async function checkRequired(
  { core, event }: Deps,
  inputs: MembersInputs,
  requirements: readonly Requirement[],
  chat: Chat,
  github: ReturnType<Deps['within']>['github'],
): Promise<void> {
  const { space, role, match, onDenied } = inputs;
  const groups = await requiredPeople(requirements, { inputs, event, github });
  const memberIds = groups.flatMap(({ people }) => people.flatMap((person) => ('who' in person ? [person.who] : [])));
  const checks = await checkPeople(memberIds, {
    chat,
    space,
    role,
    onPage: (count) => core.info(`Members of ${space} read: ${count}.`),
  });

  const checked: CheckedRequirement[] = groups.map(({ requirement, people }) => {
    const peopleChecks = people.map((person) => ({ label: person.label, check: checkOf(person, checks) }));
    return { requirement, people: peopleChecks, result: combineChecks(peopleChecks.map(({ check }) => check.kind)) };
  });
  const result = combineRequirements(
    checked.map((group) => group.result),
    match,
  );

  const missing = checked.flatMap(({ people }) =>
    people.filter(({ check }) => check.kind === 'denied').map(({ label }) => label),
  );
  core.setOutput('result', result);
  core.setOutput('missing', [...new Set(missing)].join(', '));
  const summary = await reportGate(core, { space, role, match, checked, result });
  if (result === 'unknown' || (result === 'denied' && onDenied === 'fail')) throw new Error(summary);
}

function checkOf(
  person: { who: string } | { unknownReason: string },
  checks: ReadonlyMap<string, MemberCheck>,
): MemberCheck {
  if ('unknownReason' in person) return { kind: 'unknown', why: person.unknownReason };
  return checks.get(person.who) ?? { kind: 'unknown', why: 'this person was not checked.' };
}
