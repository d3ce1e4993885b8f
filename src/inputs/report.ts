import type { Reader } from './reader.ts';

/** Reads the input `report`: glob patterns, one per line. A pattern may have commas, so they do not separate. */
export const reportInput = (read: Reader): readonly string[] =>
  (read.optional('report') ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
