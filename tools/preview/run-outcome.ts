import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  githubValues,
  readJob,
  recordJob,
  runJob,
  type Emulator,
  type JobOptions,
  type Message,
  type StepResult,
  type Written,
} from '../../emulator/index.ts';
import type { PreviewEvent } from './preview-event.ts';
import type { GrantedPermissions } from './notes.ts';
import { NO_OP_ACTION, type Outcome } from './outcomes.ts';
import type { SetValues } from './values.ts';

export type RunOutcomeOptions = {
  readonly emulator: Emulator;
  /** The workflow of `workflowWithOutcome`. */
  readonly text: string;
  readonly workflowName: string;
  readonly outcome: Outcome;
  readonly event: PreviewEvent;
  readonly permissions: GrantedPermissions;
  readonly set: SetValues;
  /** The folder of this action. */
  readonly action: string;
  /** A folder with the files of the checkout that the action may read. */
  readonly files: string;
  /** The indexes of the steps that do nothing. */
  readonly omitted: ReadonlySet<number>;
  /** Called when a step starts and when it completes, with its index in the file. */
  readonly onStep: (step: { readonly index: number; readonly status: 'in_progress' | 'completed' }) => void;
};

/** A message, and the last request that wrote it. */
export type SentMessage = { readonly message: Message; readonly written: Written };

/** Runs a job in the emulator's runner with the shipped action. The emulator's GitHub records it. */
export async function runOutcome(
  options: RunOutcomeOptions,
): Promise<{ readonly sent: readonly SentMessage[]; readonly steps: readonly StepResult[] }> {
  const { emulator, text, event, outcome, set, action } = options;
  const writes = new Map<string, Written>();
  const stop = emulator.onWritten((written) => void writes.set(written.message, written));
  const record = recordRun(options);
  const { onStep, jobContext } = record.options;
  const clock = fakeClock(options);
  try {
    const { conclusion, steps, setUpError } = await runJob({
      workflow: text,
      event,
      ...record.options,
      github: { ...record.options.github, workflow: options.workflowName },
      actions: { [NO_OP_ACTION]: 'nothing', ...actionsIn(text, action) },
      localActions: action,
      secrets: { PREVIEW_KEY: JSON.stringify(emulator.key) },
      vars: set.vars,
      inputs: set.inputs,
      needs: needsOf(set),
      env: { PREVIEW_FILES: options.files, ...NO_NETWORK, ...clock.env },
      timing: { cancelGraceMs: [500, 500] },
      onStep: (step) => {
        onStep(step);
        // GitHub counts from 1, and its first step is "Set up job".
        const index = step.number - 2;
        if (step.status === 'in_progress') clock.advanceForStep(index);
        options.onStep({ index, status: step.status });
      },
      cancelWhen: (line) => {
        if (line !== outcome.cancelAt) return false;
        if (outcome.annotation !== undefined)
          emulator.github.addAnnotation(Number(jobContext.check_run_id), { message: outcome.annotation });
        return true;
      },
    });
    record.end(conclusion);
    if (setUpError !== undefined) throw new Error(setUpError);
    return { sent: sentMessages(emulator, writes), steps };
  } finally {
    stop();
    clock.remove();
  }
}

/** The written messages as they are now, oldest first, as copies. */
export function sentMessages(emulator: Emulator, writes: ReadonlyMap<string, Written>): SentMessage[] {
  return emulator.spaces.flatMap(({ messages }) =>
    messages.flatMap((message) => {
      const written = writes.get(message.name ?? '');
      return written === undefined ? [] : [{ message: structuredClone(message), written }];
    }),
  );
}

/** Adds the run and the job to the records of the emulator's GitHub, as the event starts them. */
function recordRun({ emulator, text, event, permissions }: RunOutcomeOptions) {
  const file = readJob({ workflow: text });
  const { repository, ref_name, head_ref, sha, actor } = githubValues({ file, event, given: {} });
  const { id, name = id } = file;
  const run = emulator.github.addRun({
    repository,
    event: event.name,
    head_branch: head_ref || ref_name,
    head_sha: sha,
    actor,
  });
  return recordJob(emulator, { repository, name: name.includes('${{') ? id : name, permissions, run });
}

const needsOf = (set: SetValues): NonNullable<JobOptions['needs']> =>
  Object.fromEntries(Object.entries(set.needs).map(([id, outputs]) => [id, { result: 'success', outputs }]));

/** No such proxy: a request to another host fails. */
export const NO_NETWORK = { HTTPS_PROXY: 'http://127.0.0.1:9', NO_PROXY: '127.0.0.1,localhost' };

/** Uses this checkout for the action, whichever owner the workflow names. */
function actionsIn(text: string, action: string): Record<string, string> {
  const names = text.matchAll(/uses:\s*["']?([\w.-]+\/google-chat-status)[/@]/g);
  return Object.fromEntries([...names].map(([, name = '']) => [name, action]));
}

/** The time that an omitted step takes, in milliseconds. */
const STEP_MS = 40_000;

const FAKE_CLOCK = new URL('../fake-clock.ts', import.meta.url).href;

/** Stops the clock of the emulator and of the job's processes, and advances both for each omitted step. */
function fakeClock({ emulator, omitted }: { emulator: Emulator; omitted: ReadonlySet<number> }) {
  const folder = mkdtempSync(join(tmpdir(), 'preview-clock-'));
  const file = join(folder, 'time');
  const update = () => writeFileSync(file, String(emulator.clock.now().getTime()));
  emulator.clock.freeze();
  update();
  return {
    env: { FAKE_TIME_FILE: file, NODE_OPTIONS: `--import=${FAKE_CLOCK}` },
    advanceForStep: (index: number) => {
      if (!omitted.has(index)) return;
      emulator.clock.advance(STEP_MS);
      update();
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
