import { NotUnderstood } from '../errors.ts';
import type { Content, Button } from '../message/content.ts';
import { holdsSecret } from '../secrets.ts';
import { fieldsInput } from './fields.ts';
import { linesOf, type Reader, type Parse } from './reader.ts';

/**
 * Reads the content that the author adds to a message. An invalid part gives a warning, and the message is sent without
 * it.
 */
export function contentInputs(read: Reader): Pick<Content, 'text' | 'fields' | 'buttons'> {
  return { text: displayedText(read, 'text'), fields: fieldsInput(read), buttons: buttonsInput(read) };
}

/** Reads the inputs about a deployment. */
export function deploymentInputs(read: Reader): Pick<Content, 'environment' | 'url'> {
  return { environment: displayedText(read, 'environment'), url: read.setting('url', webAddress) };
}

/** Reads a text that everyone in the space can see. Leaves it out, with a warning, if it looks like a key or token. */
export function displayedText(read: Reader, name: string): string | undefined {
  const value = read.optional(name);
  if (value === undefined || !holdsSecret(value)) return value;
  return read.warning(name, 'this looks like a key or token and is not shown. If anyone else could see it, revoke it.');
}

/**
 * Reads the input `buttons`: lines `Label: https://…`, or one JSON object of labels and URLs. A button without a URL is
 * left out, since an output of a later step is empty when the job starts. An invalid line gives a warning.
 */
export function buttonsInput(read: Reader): readonly Button[] {
  const value = read.optional('buttons') ?? '';
  return buttonLines(value).flatMap((line) => read.attempt('buttons', () => button(line), 'warning') ?? []);
}

function buttonLines(value: string): string[] {
  if (value.startsWith('{')) {
    try {
      const object = JSON.parse(value) as Record<string, unknown>;
      return Object.entries(object).map(([label, url]) => `${label}: ${typeof url === 'string' ? url : ''}`);
    } catch {
      // Not JSON, so read it as lines.
    }
  }
  return linesOf(value);
}

const ADDRESS = /^["']?https?:\/\/\S/i;
const AFTER_COLON = /(?<=:)["']?https?:\/\/\S/i;

/** Parses a line `Label: https://…`. Returns `undefined` if it has a label but no URL. */
export const button: Parse<Button | undefined> = (line) => {
  // Split off the last word first. One pattern for the whole line takes minutes on a long run of spaces.
  const word = line.split(/\s+/).at(-1) ?? '';
  const before = line.slice(0, line.length - word.length).trimEnd();
  const begins = before.endsWith(':') && ADDRESS.test(word) ? 0 : word.search(AFTER_COLON);
  const address = begins < 0 ? undefined : word.slice(begins);
  const named = address === undefined ? line : line.slice(0, -address.length).trimEnd();
  const label = named.endsWith(':') ? named.slice(0, -1).trim() : '';
  if (label === '') throw new NotUnderstood(line, 'is not a button. Write each line as Label: https://address.');
  if (holdsSecret(label))
    throw new Error('a label looks like a key or token and is not shown. If anyone else could see it, revoke it.');
  return address === undefined ? undefined : { label, url: webAddress(address.replace(/^(["'])(.*)\1$/, '$2')) };
};

const DELETE_WEBHOOK = 'If anyone else could see it, delete the webhook.';

/** Parses an https or http URL. http is allowed because many company networks use it internally. */
export const webAddress: Parse<string> = (value) => {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:')
    throw new NotUnderstood(value, 'is not a URL. Start it with https:// or http://.');
  if (url.username !== '' || url.password !== '')
    throw new Error(`"${url.protocol}//…@${url.host}": a URL with a user name or password is not shown. Remove both.`);
  if (holdsSecret(value)) throw new Error(`this looks like the URL of a webhook and is not shown. ${DELETE_WEBHOOK}`);
  if (url.href.length > 2000) throw new Error(`a URL has ${url.href.length} characters. The maximum is 2,000.`);
  return url.href;
};
