import type { Button, Field } from '../message/status.ts';
import type { Parse } from './reader.ts';

/**
 * A line `Label: value` of the input `fields`. A line with nothing after its colon is left out (`undefined`):
 * a value that a later step will give is empty when the job starts.
 */
export const field: Parse<Field | undefined> = (line) => {
  const colon = line.indexOf(':');
  const [label, value] = [line.slice(0, Math.max(0, colon)).trim(), line.slice(colon + 1).trim()];
  if (label === '') {
    throw new Error(`"${line.slice(0, 60)}" is not a field. Write each line as Label: value.`);
  }
  return value === '' ? undefined : { label, value };
};

const ADDRESS = /^https?:\/\/\S/i;
const AFTER_COLON = /(?<=:)https?:\/\/\S/i;

/** A line `Label: https://…` of the input `buttons`; left out in the same way while it has no address. */
export const button: Parse<Button | undefined> = (line) => {
  // Cut where the last word begins: one pattern for the whole line would take minutes for a long one of spaces.
  const word = line.split(/\s+/).at(-1) ?? '';
  const before = line.slice(0, line.length - word.length).trimEnd();
  const begins = before.endsWith(':') && ADDRESS.test(word) ? 0 : word.search(AFTER_COLON);
  const address = begins < 0 ? undefined : word.slice(begins);
  const named = address === undefined ? line : line.slice(0, -address.length).trimEnd();
  const label = named.endsWith(':') ? named.slice(0, -1).trim() : '';
  if (label === '') {
    throw new Error(`"${line.slice(0, 60)}" is not a button. Write each line as Label: https://address.`);
  }
  return address === undefined ? undefined : { label, url: httpsAddress(address) };
};

/** An https address, as a browser understands it. */
export const httpsAddress: Parse<string> = (written) => {
  const url = URL.canParse(written) ? new URL(written) : undefined;
  if (url?.protocol !== 'https:') throw new Error(`"${written.slice(0, 80)}" is not an https address.`);
  if (url.username !== '' || url.password !== '') {
    throw new Error(`"https://…@${url.host}": an address with a user name or password is not shown to a space.`);
  }
  if (url.href.length > 2000)
    throw new Error(`an address of ${url.href.length} characters is too long; 2,000 are taken.`);
  return url.href;
};
