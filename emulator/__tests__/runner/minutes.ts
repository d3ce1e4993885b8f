import type { Timing } from '../../runner/job-options.ts';

/** The minutes of a `timeout-minutes`, which pass when a test calls `pass`. */
export function minutesByHand(): { readonly inMinutes: Timing['inMinutes']; readonly pass: (minutes: number) => void } {
  const timers = new Set<{ readonly minutes: number; readonly end: () => void }>();
  return {
    inMinutes: (minutes, end) => {
      const timer = { minutes, end };
      timers.add(timer);
      return () => void timers.delete(timer);
    },
    pass: (passed) => {
      for (const { minutes, end } of timers) if (minutes <= passed) end();
    },
  };
}
