import type { JobRecord } from './github.ts';

/** The job that a runner has in hand: it runs one at a time. Never by a job's name, which several may share. */
export function jobOfRunner(records: readonly JobRecord[], runner: string): JobRecord | undefined {
  const mine = records.filter(({ status, runnerName }) => status === 'in_progress' && runnerName === runner);
  return runner !== '' && mine.length === 1 ? mine[0] : undefined;
}
