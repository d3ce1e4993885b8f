import type { Chat } from '../google-chat/chat.ts';
import type { Deps } from '../deps.ts';
import { readMembersInputs, type Entry, type MembersInputs } from './inputs.ts';
import { lookUp, decide, everybody, type Finding } from './look-up.ts';
import { reportGate, type Judged, listMembers } from './report.ts';
import { requiredPeople } from './required-people.ts';
import { warnOnce } from '../step-report.ts';

/** Seconds for reading a large space and a large team. */
const PATIENCE_SECONDS = 60;

/**
 * Lists who is in a space or, with `require`, stops the job unless the required people are in it.
 * Whatever cannot be checked keeps the gate shut, and is told apart from "is not a member".
 */
export async function checkMembers(deps: Deps): Promise<void> {
  const { core } = deps;
  core.setOutput('result', 'unknown');
  const inputs = await readMembersInputs(core, deps.env);
  warnOnce(core, inputs.leftOut);
  const network = deps.within(inputs.timeout ?? PATIENCE_SECONDS);
  if (inputs.require === undefined) return listMembers(core, await network.chat(inputs), inputs.space);
  if (inputs.dryRun)
    throw new Error(
      `A dry run asks nobody, so the gate stays shut. It would ask for: ${inputs.require.map(({ written }) => written).join(', ')}.`,
    );
  const github = (token: string) => network.github(token);
  return gate(deps, inputs, inputs.require, await network.chat(inputs), github);
}

async function gate(
  { core, event }: Deps,
  inputs: MembersInputs,
  entries: readonly Entry[],
  chat: Chat,
  github: ReturnType<Deps['within']>['github'],
): Promise<void> {
  const { space, role, match, onDenied } = inputs;
  const groups = await requiredPeople(entries, { inputs, event, github });
  const known = groups.flatMap(({ people }) => people.flatMap((person) => ('who' in person ? [person.who] : [])));
  const findings = await lookUp(known, {
    chat,
    space,
    role,
    onPage: (count) => core.info(`Read ${count} members of ${space}.`),
  });

  const judged: Judged[] = groups.map(({ written, people }) => {
    const each = people.map((person) => ({ label: person.label, finding: findingOf(person, findings) }));
    return { written, people: each, result: everybody(each.map(({ finding }) => finding.kind)) };
  });
  const result = decide(
    judged.map((group) => group.result),
    match,
  );

  const missing = judged.flatMap(({ people }) =>
    people.filter(({ finding }) => finding.kind === 'denied').map(({ label }) => label),
  );
  core.setOutput('result', result);
  core.setOutput('missing', [...new Set(missing)].join(', '));
  const told = await reportGate(core, { space, role, match, judged, result });
  if (result === 'unknown' || (result === 'denied' && onDenied === 'fail')) throw new Error(told);
}

function findingOf(person: { who: string } | { unclear: string }, findings: ReadonlyMap<string, Finding>): Finding {
  if ('unclear' in person) return { kind: 'unknown', why: person.unclear };
  return findings.get(person.who) ?? { kind: 'unknown', why: 'Chat was not asked.' };
}
