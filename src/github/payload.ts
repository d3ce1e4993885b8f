/**
 * Reads a text at a path of an event's payload; `undefined` if it is missing, empty, or of another type. Payloads
 * differ by event, action, and server version.
 */
export function textAt(payload: unknown, ...path: readonly string[]): string | undefined {
  const value = at(payload, path);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The same for an integer, such as the number of a pull request. */
export function numberAt(payload: unknown, ...path: readonly string[]): number | undefined {
  const value = at(payload, path);
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined;
}

/** Whether the value at the path is `true`. */
export function flagAt(payload: unknown, ...path: readonly string[]): boolean {
  return at(payload, path) === true;
}

/** Whether there is an object at the path. */
export function hasAt(payload: unknown, ...path: readonly string[]): boolean {
  const value = at(payload, path);
  return typeof value === 'object' && value !== null;
}

function at(payload: unknown, path: readonly string[]): unknown {
  let value = payload;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}
