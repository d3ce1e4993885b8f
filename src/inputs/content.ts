import { holdsSecret } from '../secrets.ts';
import type { Said } from '../message/content.ts';
import { buttonsInput, webAddress } from './buttons.ts';
import { fieldsInput } from './fields.ts';
import type { Reader } from './reader.ts';

/**
 * Reads what the workflow's author adds to a message. Whatever is wrong with it is a flaw: the message goes out without
 * that part.
 */
export function contentInputs(read: Reader): Pick<Said, 'text' | 'fields' | 'buttons'> {
  return { text: shown(read, 'text'), fields: fieldsInput(read), buttons: buttonsInput(read) };
}

/** Reads where a job deploys to. */
export function deploymentInputs(read: Reader): Pick<Said, 'environment' | 'url'> {
  return { environment: shown(read, 'environment'), url: read.setting('url', webAddress) };
}

/** A text for everybody in the space. One that looks like a key or a token was pasted into the wrong input. */
export function shown(read: Reader, name: string): string | undefined {
  const written = read.optional(name);
  if (written === undefined || !holdsSecret(written)) return written;
  return read.flaw(name, 'this looks like a key or a token, and is shown to nobody. Delete the key if others saw it.');
}
