/**
 * Reads one value of an event's payload by its path; `undefined` when anything on the way is missing or of
 * another kind. Payloads differ by event, by action and by the age of the server, so nothing is taken for granted.
 */
export function textAt(payload: unknown, ...path: readonly string[]): string | undefined {
  const value = at(payload, path);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The same for a whole number, such as a pull request's. */
export function numberAt(payload: unknown, ...path: readonly string[]): number | undefined {
  const value = at(payload, path);
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined;
}

/** The same for a yes or no. */
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
