import { NotUnderstood } from '../errors.ts';
import type { Content, Button } from '../message/content.ts';
import { holdsSecret } from '../secrets.ts';
import { fieldsInput } from './fields.ts';
import type { Reader, Parse } from './reader.ts';

/**
 * Reads what the workflow's author adds to a message. Whatever is wrong with it is a flaw: the message goes out without
 * that part.
 */
export function contentInputs(read: Reader): Pick<Content, 'text' | 'fields' | 'buttons'> {
  return { text: displayedText(read, 'text'), fields: fieldsInput(read), buttons: buttonsInput(read) };
}

/** Reads where a job deploys to. */
export function deploymentInputs(read: Reader): Pick<Content, 'environment' | 'url'> {
  return { environment: displayedText(read, 'environment'), url: read.setting('url', webAddress) };
}

/** A text for everybody in the space. One that looks like a key or a token was pasted into the wrong input. */
export function displayedText(read: Reader, name: string): string | undefined {
  const written = read.optional(name);
  if (written === undefined || !holdsSecret(written)) return written;
  return read.warning(
    name,
    'this looks like a key or a token, and is shown to nobody. Delete the key if others saw it.',
  );
}

/**
 * Reads the input `buttons`: lines `Label: https://…`, or one JSON object of labels and addresses. A button without an
 * address is left out: an address that a later step gives is empty when the job starts. What is no button is a flaw,
 * and the others are shown.
 */
export function buttonsInput(read: Reader): readonly Button[] {
  const written = read.optional('buttons') ?? '';
  return linesOf(written).flatMap((line) => read.attempt('buttons', () => button(line), 'warning') ?? []);
}

function linesOf(written: string): string[] {
  if (written.startsWith('{')) {
    try {
      const object = JSON.parse(written) as Record<string, unknown>;
      return Object.entries(object).map(([label, url]) => `${label}: ${typeof url === 'string' ? url : ''}`);
    } catch {
      // Not JSON: lines, then.
    }
  }
  return written
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

const ADDRESS = /^["']?https?:\/\/\S/i;
const AFTER_COLON = /(?<=:)["']?https?:\/\/\S/i;

/** A line `Label: https://…`; `undefined` while it has no address. */
export const button: Parse<Button | undefined> = (line) => {
  // Cut where the last word begins: one pattern for the whole line would take minutes for a long one of spaces.
  const word = line.split(/\s+/).at(-1) ?? '';
  const before = line.slice(0, line.length - word.length).trimEnd();
  const begins = before.endsWith(':') && ADDRESS.test(word) ? 0 : word.search(AFTER_COLON);
  const address = begins < 0 ? undefined : word.slice(begins);
  const named = address === undefined ? line : line.slice(0, -address.length).trimEnd();
  const label = named.endsWith(':') ? named.slice(0, -1).trim() : '';
  if (label === '') throw new NotUnderstood(line, 'is not a button. Write each line as Label: https://address.');
  if (holdsSecret(label))
    throw new Error('a label looks like a key or a token, and is shown to nobody. Delete the key if others saw it.');
  return address === undefined ? undefined : { label, url: webAddress(address.replace(/^(["'])(.*)\1$/, '$2')) };
};

const NEW_KEY = 'Delete the webhook if others saw it.';

/** An https or http address, as a browser understands it: many companies have http addresses inside their network. */
export const webAddress: Parse<string> = (written) => {
  const url = URL.canParse(written) ? new URL(written) : undefined;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:')
    throw new NotUnderstood(written, 'is not a web address. Write it with https:// or http:// at its beginning.');
  if (url.username !== '' || url.password !== '')
    throw new Error(
      `"${url.protocol}//…@${url.host}": an address with a user name or password is not shown to a space.`,
    );
  if (holdsSecret(written)) throw new Error(`this address looks like a webhook's, and is shown to nobody. ${NEW_KEY}`);
  if (url.href.length > 2000)
    throw new Error(`an address of ${url.href.length} characters is too long; 2,000 are taken.`);
  return url.href;
};
