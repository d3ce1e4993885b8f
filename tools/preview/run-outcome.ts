import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Emulator,
  type Message,
  type Written,
  recordJob,
  type JobToRecord,
  runJob,
  type JobOptions,
  type StepResult,
  githubValues,
  readJob,
} from '../../emulator/index.ts';
import type { PreviewEvent } from './event.ts';
import type { GrantedPermissions } from './notes.ts';
import { type Ending, NOTHING } from './outcomes.ts';
import type { SetValues } from './values.ts';

/** A run of a pretended job. */
export type ToPlay = {
  readonly emulator: Emulator;
  /** The pretended job's workflow. */
  readonly text: string;
  readonly workflowName: string;
  readonly ending: Ending;
  readonly event: PreviewEvent;
  readonly permissions: GrantedPermissions;
  readonly set: SetValues;
  /** This action's own folder. */
  readonly action: string;
  /** A folder with the files of the checkout that the action may read. */
  readonly files: string;
  /** The run and the job in GitHub's record, when the run has other jobs too. */
  readonly inRun?: Pick<JobToRecord, 'run' | 'jobId' | 'endsRun'> | undefined;
  /** The places of the steps that do nothing. */
  readonly omitted: ReadonlySet<number>;
  /** Called after each step that begins or ends, by the place it has in the file, counted from 0. */
  readonly onStep: (at: { readonly index: number; readonly status: 'in_progress' | 'completed' }) => void;
};

/** What became of it. */
export type Played = {
  /** The messages the run has written, as they stand at its end, with the request that made them so. */
  readonly sent: readonly SentMessage[];
  readonly steps: readonly StepResult[];
};

/** A message and the last request that wrote it. */
export type SentMessage = { readonly message: Message; readonly written: Written };

/** Runs a pretended job on the emulator's runner with the shipped action, and GitHub writing it down as it does. */
export async function playEnding(options: ToPlay): Promise<Played> {
  const { emulator, text, event, ending, set, action } = options;
  const writes = new Map<string, Written>();
  const stop = emulator.onWritten((written) => void writes.set(written.message, written));
  const record = startRecord(options);
  const { onStep, jobContext } = record.options;
  const clock = pretendClock(options);
  try {
    const { conclusion, steps, setUpError } = await runJob({
      workflow: text,
      event,
      ...record.options,
      github: { ...record.options.github, workflow: options.workflowName },
      actions: { [NOTHING]: 'nothing', ...ownersOf(text, action) },
      localActions: action,
      secrets: { PREVIEW_KEY: JSON.stringify(emulator.key) },
      vars: set.vars,
      inputs: set.inputs,
      needs: needsOf(set),
      env: { PREVIEW_FILES: options.files, ...NOWHERE, ...clock.env },
      timing: { cancelGraceMs: [500, 500] },
      onStep: (report) => {
        onStep(report);
        // GitHub counts from 1, and "Set up job" is the first.
        const index = report.number - 2;
        if (report.status === 'in_progress') clock.passFor(index);
        options.onStep({ index, status: report.status });
      },
      cancelWhen: (line) => {
        if (line !== ending.cancelAt) return false;
        if (ending.annotation !== undefined)
          emulator.github.addAnnotation(Number(jobContext.check_run_id), { message: ending.annotation });
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

/** The messages an emulator has of those that were written, oldest first, as copies that stay as they are now. */
export function sentMessages(emulator: Emulator, writes: ReadonlyMap<string, Written>): SentMessage[] {
  return emulator.spaces.flatMap(({ messages }) =>
    messages.flatMap((message) => {
      const written = writes.get(message.name ?? '');
      return written === undefined ? [] : [{ message: structuredClone(message), written }];
    }),
  );
}

function startRecord({ emulator, text, event, permissions, inRun }: ToPlay) {
  const { repository } = valuesOf({ text, event });
  const { id, name = id } = readJob({ workflow: text });
  const run = inRun?.run ?? emulator.github.addRun(runSeed({ text, event }));
  return recordJob(emulator, { repository, name: name.includes('${{') ? id : name, permissions, ...inRun, run });
}

/** A run for GitHub's record, as the event starts it. */
export function runSeed(of: Pick<ToPlay, 'text' | 'event'>) {
  const { repository, ref_name, head_ref, sha, actor } = valuesOf(of);
  return { repository, event: of.event.name, head_branch: head_ref || ref_name, head_sha: sha, actor };
}

const valuesOf = ({ text, event }: Pick<ToPlay, 'text' | 'event'>) =>
  githubValues({ file: readJob({ workflow: text }), event, given: {} });

const needsOf = (set: SetValues): NonNullable<JobOptions['needs']> =>
  Object.fromEntries(Object.entries(set.needs).map(([id, outputs]) => [id, { result: 'success', outputs }]));

/** A proxy that is not there: whatever would leave this machine fails at once. */
const NOWHERE = { HTTPS_PROXY: 'http://127.0.0.1:9', NO_PROXY: '127.0.0.1,localhost' };

/** Whoever a workflow takes the action from, it gets this one. */
function ownersOf(text: string, action: string): Record<string, string> {
  const names = text.matchAll(/uses:\s*["']?([\w.-]+\/google-chat-status)[/@]/g);
  return Object.fromEntries([...names].map(([, name = '']) => [name, action]));
}

/** What a step that is left out takes by the pretended clock, in milliseconds. */
const STEP_MS = 40_000;

const SHOWN_TIME = new URL('../shown-time.ts', import.meta.url).href;

/** Lets time pass for the steps that are left out, by the emulator's clock and that of the job's processes. */
export function pretendClock({ emulator, omitted }: { emulator: Emulator; omitted: ReadonlySet<number> }) {
  const folder = mkdtempSync(join(tmpdir(), 'preview-clock-'));
  const file = join(folder, 'time');
  const tell = () => writeFileSync(file, String(emulator.clock.now().getTime()));
  emulator.clock.freeze();
  tell();
  return {
    env: { SHOWN_TIME: file, NODE_OPTIONS: `--import=${SHOWN_TIME}` },
    passFor: (step: number) => {
      if (!omitted.has(step)) return;
      emulator.clock.advance(STEP_MS);
      tell();
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
