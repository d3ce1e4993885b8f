import type { Emulator, Written } from '../../emulator/index.ts';
import type { FoundJob } from './find-jobs.ts';
import { sentMessages } from './play-ending.ts';
import type { PreviewedState } from './preview-job.ts';

/** Sees how the messages stand when a job has started, and when it has said how far it is. */
export function watchMoments({ emulator, job }: { emulator: Emulator; job: FoundJob }) {
  const writes = new Map<string, Written>();
  const stop = emulator.onWritten((written) => void writes.set(written.message, written));
  const runs = [...job.runs];
  const first = runs.findLast(([, action]) => action === '.')?.[0];
  const last = runs.findLast(([, action]) => action === 'progress')?.[0];
  const states: PreviewedState[] = [];
  const see = (id: string, title: string) =>
    void states.push({ id, title, sent: sentMessages(emulator, writes), log: [] });
  return {
    states,
    stop,
    onStep: ({ index, status }: { readonly index: number; readonly status: string }) => {
      if (status !== 'completed') return;
      if (index === first) see('started', 'When it starts');
      if (index === last) see('running', 'While it runs');
    },
  };
}
