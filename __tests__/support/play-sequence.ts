import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Emulator } from '../../emulator/index.ts';
import { progress } from '../../src/progress/progress.ts';
import type { Sequence } from './fault-sequences.ts';
import { job, SPACE } from './job.ts';
import { foreignMarks } from './marks.ts';
import { secretsInText } from './secrets.ts';

/** What a job came to, seen from outside. */
export type Played = {
  /** The message as people see it; `undefined` when there is none. */
  readonly message: string | undefined;
  readonly messages: number;
  readonly warnings: readonly (readonly string[])[];
  /** How long the longest step took by its own clock, which no other work moves. */
  readonly longestMs: number;
  /** Everything that was written anywhere. */
  readonly written: string;
  readonly masks: readonly string[];
  /** Mentions, links and mark-up in the messages that the action did not make. */
  readonly marks: readonly string[];
  /** Lines of the log in which a workflow command could hide. */
  readonly unsafe: readonly string[];
  readonly faults: number;
};

/** Seconds that each step is given. */
export const TIMEOUT = 1;

/** Plays a job from its start to its end against an emulator of its own, in this process; with or without its faults. */
export async function playSequence(emulator: Emulator, sequence: Sequence, calm: boolean): Promise<Played> {
  const { event, jobStatus, phases, faults, settings, threadKey, deleted } = sequence;
  emulator.reset();
  Object.assign(emulator.settings, settings);
  const temp = mkdtempSync(join(tmpdir(), 'sequence-'));
  writeFileSync(join(temp, 'event.json'), JSON.stringify(event.payload));
  const build = job(emulator, {
    env: { ...event.env, GITHUB_EVENT_PATH: join(temp, 'event.json'), RUNNER_TEMP: temp },
    inputs: { timeout: String(calm ? 20 : TIMEOUT), 'job-status': jobStatus, 'thread-key': threadKey },
    random: () => 0.5,
  });
  const steps = [
    () => build.start(),
    ...phases.map(
      (text, index) => () => build.step(progress, `14:00:${20 * (index + 1)}`, { text }, { onFailure: 'warn' }),
    ),
    () => build.finish(),
  ];
  const ended: Awaited<ReturnType<(typeof steps)[number]>>[] = [];
  for (const [index, step] of steps.entries()) {
    emulator.faults.clear();
    if (!calm) for (const rule of faults[index % faults.length] ?? []) emulator.faults.add(rule);
    const [first] = emulator.space(SPACE).messages;
    if (!calm && deleted && index === steps.length - 1 && first?.name) emulator.space(SPACE).deleteMessage(first.name);
    ended.push(await step());
  }
  const { messages } = emulator.space(SPACE);
  const logs = ended.map(({ log }) => log);
  const played = {
    message: messages[0] && JSON.stringify([messages[0].text, messages[0].cardsV2]),
    messages: messages.length,
    warnings: logs.map((log) => log.filter((line) => /^(warning|failed)/.test(line))),
    longestMs: Math.max(...ended.map(({ tookMs }) => tookMs)),
    written: JSON.stringify([
      logs,
      ended.map(({ outputs, summary, state }) => [outputs, summary, state]),
      messages,
      filesIn(join(temp, 'google-chat-status')),
    ]),
    masks: ended.flatMap(({ masks }) => masks),
    marks: messages.flatMap((message) => foreignMarks(message)),
    // The toolkit escapes what warnings say; `info` goes to the log as it is.
    unsafe: logs.flat().filter((line) => line.startsWith('info: ') && /[\r\n]|##\[|^info: \s*::/.test(line)),
    faults: emulator.requests.filter(({ fault }) => fault !== undefined).length,
  };
  rmSync(temp, { recursive: true });
  return played;
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  } catch {
    return [];
  }
}

const EMOJI: Readonly<Record<string, string>> = { success: '🟢', failure: '🔴', cancelled: '⚪', skipped: '⚪' };

/** Which rules a job breaks, in words; `calm` is the same job without any fault. */
export function brokenRules({ jobStatus }: Sequence, played: Played, calm: Played, emulator: Emulator): string[] {
  const end = `["${EMOJI[jobStatus] ?? '🟣'} `;
  const told = (played.warnings.at(-1) ?? []).length > 0;
  const masked = played.masks.filter(
    (mask) => mask.length >= 16 && played.written.includes(JSON.stringify(mask).slice(1, -1)),
  );
  const rules: readonly (readonly [string, boolean])[] = [
    ['a calm job says nothing to warn of', calm.warnings.flat().length === 0],
    ['a calm job has its one message', calm.messages === 1 && calm.message?.startsWith(end) === true],
    [`a job has one message, not ${played.messages}`, played.messages <= 1],
    [
      'the final state is the job’s, or the step said that it could not send',
      told || played.message?.startsWith(end) === true,
    ],
    ['the same job makes the same bytes', told || played.message === calm.message],
    [`a step ends inside timeout, not after ${played.longestMs} ms`, played.longestMs <= TIMEOUT * 1000],
    [`no command hides in the log: ${played.unsafe.join()}`, played.unsafe.length + calm.unsafe.length === 0],
    [
      `strangers mark up nothing: ${[...played.marks, ...calm.marks].join().slice(0, 300)}`,
      played.marks.length + calm.marks.length === 0,
    ],
    [`nothing masked is written: ${masked.join()}`, masked.length === 0],
    ['no secret is written', secretsInText(played.written, emulator.key).length === 0],
  ];
  return rules.filter(([, holds]) => !holds).map(([rule]) => rule);
}
