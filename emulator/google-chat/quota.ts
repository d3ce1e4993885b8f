import type { Clock } from '../clock.ts';
import type { Project } from '../google-auth/project.ts';
import { quotaExceeded } from './refusals.ts';

/** What a space bears within one second, from all apps together (https://developers.google.com/workspace/chat/limits). */
const PER_SECOND = { write: 1, read: 15 } as const;

/** When the last requests to each space were, by kind and space. */
export type Spent = Map<string, readonly number[]>;

type Spending = {
  readonly spent: Spent;
  readonly clock: Clock;
  readonly space: string;
  readonly kind: 'read' | 'write';
  readonly project: Project;
};

/** Counts a request against its space's quota: a second that slides, by the emulator's clock. A refused request costs nothing. */
export function spendQuota({ spent, clock, space, kind, project }: Spending): void {
  const key = `${kind} ${space}`;
  const now = clock.now().getTime();
  const recent = (spent.get(key) ?? []).filter((at) => now - at < 1000);
  const limit = PER_SECOND[kind];
  if (recent.length >= limit) throw quotaExceeded({ kind, limit, project });
  spent.set(key, [...recent, now]);
}
