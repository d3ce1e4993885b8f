import type { Timing } from '../../emulator/index.ts';

/** Minutes of `timeout-minutes` that pass when a test says so, however long its job takes. */
export function minutesByHand(): { readonly inMinutes: Timing['inMinutes']; readonly pass: (minutes: number) => void } {
  const running = new Set<{ readonly minutes: number; readonly end: () => void }>();
  return {
    inMinutes: (minutes, end) => {
      const timer = { minutes, end };
      running.add(timer);
      return () => void running.delete(timer);
    },
    pass: (passed) => {
      for (const { minutes, end } of running) if (minutes <= passed) end();
    },
  };
}
