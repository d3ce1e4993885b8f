import type { Member, Emulator } from '../../emulator/index.ts';
import type { GateWorld } from './gate-worlds.ts';
import { SPACE } from './job.ts';

// What the gate ought to say, worked out from the state of the emulator and without a line of `src`.

type Word = 'allowed' | 'denied' | 'unknown';

/** Whether the requirement is met, as somebody knows who sees everything: nothing is hidden from them. */
export function isMet(emulator: Emulator, world: GateWorld): boolean {
  const lines = linesOf(world).map((line) => {
    const people = peopleOf(line, world);
    return people.length > 0 && people.every((id) => isIn(memberOf(id, emulator), world));
  });
  return lines.length > 0 && (world.match === 'all' ? lines.every(Boolean) : lines.some(Boolean));
}

/** What a gate may know of it that nothing goes wrong for: Chat hides people, and not every token reads teams. */
export function canBeSaid(emulator: Emulator, world: GateWorld): Word {
  const lines = linesOf(world).map((line): Word => {
    if (line.startsWith('team:') && world.token !== 'reads teams') return 'unknown';
    return all(peopleOf(line, world).map((id) => ofOne(id, line, emulator, world)));
  });
  if (world.match === 'all') return all(lines);
  if (lines.includes('allowed')) return 'allowed';
  return lines.length === 0 || lines.includes('unknown') ? 'unknown' : 'denied';
}

function all(words: readonly Word[]): Word {
  if (words.includes('denied')) return 'denied';
  return words.length === 0 || words.includes('unknown') ? 'unknown' : 'allowed';
}

function ofOne(id: string | undefined, line: string, emulator: Emulator, world: GateWorld): Word {
  const member = memberOf(id, emulator);
  const hidden = member?.hidden === true || member?.type === 'BOT';
  if (id === undefined || !world.appThere || hidden) return 'unknown';
  if (line.includes('@') && (member === undefined || !world.addresses)) return 'unknown';
  return isIn(member, world) ? 'allowed' : 'denied';
}

const linesOf = ({ require }: GateWorld): string[] => require.filter((line) => line !== '' && !line.startsWith('#'));

/** Whom a line stands for, by id; `undefined` stands for somebody nobody can say it of. */
function peopleOf(line: string, { people, teams, actor, triggeringActor }: GateWorld): (string | undefined)[] {
  const idOf = (login: string) => people.find(([known]) => known.toLowerCase() === login.toLowerCase())?.[1];
  if (line.startsWith('users/')) return [line.slice('users/'.length)];
  if (line.includes('@')) return [/\d+/.exec(line)?.[0]];
  if (line === 'actor') return [actor, triggeringActor].filter((login) => login !== '').map(idOf);
  if (line === 'team:octo-org/day') return [...teams.day, ...teams.night].map(idOf);
  if (line === 'team:octo-org/night') return teams.night.map(idOf);
  return line.startsWith('team:') ? [] : [idOf(line)];
}

const memberOf = (id: string | undefined, emulator: Emulator): Member | undefined =>
  emulator.space(SPACE).members.find((member) => member.id === id);

const RANKS = ['ROLE_MEMBER', 'ROLE_ASSISTANT_MANAGER', 'ROLE_MANAGER'];

function isIn(member: Member | undefined, { role }: GateWorld): boolean {
  if (member === undefined || member.state !== 'JOINED' || member.type === 'BOT') return false;
  return RANKS.indexOf(member.role ?? 'ROLE_MEMBER') >= ['member', 'manager', 'owner'].indexOf(role);
}
