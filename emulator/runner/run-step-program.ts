import { commandListener } from './obey-commands.ts';
import { runProgram } from './process.ts';
import { type RunningStep } from './running-step.ts';

/** Thrown when a step's process had to end before its time, because of its timeout or because the job was cancelled. */
export class Stopped extends Error {}

/** Runs a process for a step: what it prints is heard for commands, and its exit code noted. */
export async function runStepProgram({ running, ...program }: StepProgram): Promise<number> {
  const { job, record, stop } = running;
  const code = await runProgram({
    ...program,
    stop,
    timing: job.timing,
    onLine: commandListener(running),
    onBytes: (from, text) => {
      job.rawBytes[from] += text;
    },
  });
  record.exited(code);
  if (stop.aborted) throw new Stopped('The operation was canceled.');
  return code;
}

type StepProgram = {
  readonly running: RunningStep;
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
};
