import { NotUnderstood } from '../errors.ts';
import type { Reader } from './reader.ts';

/** Reads the input `timezone`: an IANA name such as Europe/Berlin. Invalid names give a warning, and times are in UTC. */
export const timezoneInput = (read: Reader): string =>
  read.setting('timezone', (name) => {
    // The default. Intl takes some milliseconds to load, which most jobs need not pay.
    if (name === 'UTC') return name;
    try {
      return new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone;
    } catch {
      throw new NotUnderstood(name, 'is not a time zone. Write a name of the IANA database, such as Europe/Berlin.');
    }
  }) ?? 'UTC';
