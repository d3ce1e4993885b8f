import { types } from 'node:util';

/** The sentence of whatever was thrown, for a log. */
export function messageOf(thrown: unknown): string {
  return types.isNativeError(thrown) ? thrown.message : String(thrown);
}
