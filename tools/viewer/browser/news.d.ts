import type { Space } from './chat.ts';

/** What has happened between two states of a space, in one sentence; undefined when nothing has. */
export function whatHappened(before: Space | undefined, after: Space): string | undefined;
