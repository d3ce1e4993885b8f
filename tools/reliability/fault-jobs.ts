import fc from 'fast-check';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HOSTILE } from '../../__tests__/support/hostile-texts.ts';
import { job } from '../../__tests__/support/job.ts';
import { foreignMarks } from '../../__tests__/support/marks.ts';
import { secretsInText } from '../../__tests__/support/secrets.ts';
import { type Emulator, startEmulator } from '../../emulator/index.ts';
import { type Sequence, sequence, eventSaying, EVENTS } from './random-jobs.ts';
import { SPACE } from '../../__tests__/support/runner.ts';

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
  writeFileSync(join(temp, 'junit.xml'), reportSaying(phases.join(' ')));
  const build = job(emulator, {
    env: { ...event.env, GITHUB_EVENT_PATH: join(temp, 'event.json'), RUNNER_TEMP: temp, GITHUB_WORKSPACE: temp },
    inputs: { timeout: String(calm ? 20 : TIMEOUT), 'job-status': jobStatus, 'thread-key': threadKey, report: '*.xml' },
    world: { random: () => 0.5 },
  });
  const steps = [
    () => build.start(),
    ...phases.map((text, index) => () => build.progress(`14:00:${20 * (index + 1)}`, { text })),
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

/** A test report with these words wherever it has any. */
function reportSaying(words: string): string {
  const text = words.toWellFormed().replace(/[^\w ]/gu, (character) => `&#${character.codePointAt(0)};`);
  return `<testsuite name="${text}"><testcase classname="${text}" name="${text}" file="${text}"><failure message="${text}">${text}</failure></testcase></testsuite>`;
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

/** What is drawn when nobody says otherwise: the same every time, so that a failure can be looked into. */
export const DRAWN = { seed: 20261122, sequences: 300 };

/** As many are played at the same time. */
const AT_ONCE = 4;

/** What a number of sequences came to. */
export type Tally = { sequences: number; faults: number; told: number };

/**
 * Plays jobs drawn at random, each with its faults and without, and throws with the smallest that breaks a rule.
 * SEED=… and SEQUENCES=… draw others.
 */
export async function runSequences({ seed, sequences } = drawn()): Promise<Tally> {
  const pairs = await Promise.all(
    Array.from({ length: AT_ONCE }, async () => ({ troubled: await startEmulator(), calm: await startEmulator() })),
  );
  const tally: Tally = { sequences: 0, faults: 0, told: 0 };
  const batch = fc.array(sequence, { minLength: AT_ONCE, maxLength: AT_ONCE });
  const property = fc.asyncProperty(batch, async (jobs) => {
    const broken = await Promise.all(
      jobs.map(async (each, index) => {
        const { troubled, calm } = pairs[index]!;
        const played = await playSequence(troubled, each, false);
        tally.sequences += 1;
        tally.faults += played.faults;
        tally.told += (played.warnings.at(-1) ?? []).length > 0 ? 1 : 0;
        return brokenRules(each, played, await playSequence(calm, each, true), troubled);
      }),
    );
    if (broken.flat().length > 0) throw new Error(broken.flat().join('\n'));
  });
  try {
    await fc.assert(property, { seed, numRuns: Math.ceil(sequences / AT_ONCE) });
    return tally;
  } finally {
    for (const { troubled, calm } of pairs) await Promise.all([troubled.close(), calm.close()]);
  }
}

function drawn(): typeof DRAWN {
  const { SEED, SEQUENCES } = process.env;
  return { seed: Number(SEED ?? DRAWN.seed), sequences: Number(SEQUENCES ?? DRAWN.sequences) };
}

/**
 * Plays jobs with a hostile text wherever it fits: how many jobs, and which rules broke. Of all pairs of an event and a
 * text one in `oneIn` is played, spread so that each event and each text has its turns.
 */
export async function hostileJobs({ oneIn = 1 } = {}): Promise<{
  readonly jobs: number;
  readonly broken: readonly string[];
}> {
  const emulator = await startEmulator();
  const broken: string[] = [];
  let jobs = 0;
  for (const [event, name] of EVENTS.entries()) {
    for (const [index, text] of HOSTILE.entries()) {
      if ((event + index) % oneIn !== 0) continue;
      // Where words are left at all, they are still to be read.
      const sequence = jobSaying(name, `song ${text}`);
      const played = await playSequence(emulator, sequence, true);
      const rules = brokenRules(sequence, played, played, emulator);
      if (!played.message?.includes('song')) rules.push('the text can be read');
      broken.push(...rules.map((rule) => `${name}, ${JSON.stringify(text.slice(0, 60))}: ${rule}`));
      jobs += 1;
    }
  }
  await emulator.close();
  return { jobs, broken };
}

const jobSaying = (name: (typeof EVENTS)[number], text: string): Sequence => ({
  event: eventSaying(name, text),
  ...{ jobStatus: 'failure', phases: [text], faults: [[]], threadKey: '', deleted: false },
  settings: { idempotency: 'requestId first', missingMessage: 'NOT_FOUND', selfSignedJwt: true },
});
