/** Google's access tokens, JWTs, GitHub's tokens, headers that carry one, and private keys. */
const TOKENS =
  /\bya29\.[\w.-]+|\beyJ[\w-]{8,}(?:\.[\w-]*){0,2}|\bgh[oprsu]_\w{16,}|\bgithub_pat_\w{16,}|(?<=\b(?:Bearer|Basic)\s{1,20})[\w.~+/=-]{8,}|-----BEGIN [A-Z ]*PRIVATE KEY-----[^]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g;

/** The same text with whatever looks like a token blotted out: a server may repeat in its error what it was sent. */
export function withoutTokens(text: string): string {
  return text.replace(TOKENS, '***');
}

/** Values of an address that let whoever has it in: an incoming webhook's, or a key of Google's APIs. */
const IN_ADDRESS = /[?&](?:key|token|access_token|sig|signature)=([^&#\s"'<>]{8,})|\bAIza[\w-]{20,}/gi;

/** Whether a text has a long run of letters and digits that no word of a language is. */
function hasRun(text: string): boolean {
  for (const [run] of text.matchAll(/[A-Za-z0-9_-]{20,}/g))
    if (/\d/.test(run) && /[a-z]/.test(run) && /[A-Z]/.test(run)) return true;
  return false;
}

/**
 * The parts of a value that nobody should see, whatever input it was pasted into: keys and tokens of known forms, the
 * values in a webhook's address, and base64, line by line, with the key that it may hold. Masking them keeps them out
 * of the log of this step and of every step after it.
 */
export function secretsIn(value: string): readonly string[] {
  const found = new Set<string>();
  const add = (text: string): void => {
    if (text.length >= MIN_LENGTH) found.add(text);
    for (const line of text.split(/\r?\n|\\n/).map((each) => each.trim()))
      if (line.length >= MIN_LINE_LENGTH && !/^-----[A-Z ]+-----$/.test(line)) found.add(line);
  };
  const look = (text: string): void => {
    for (const [match] of text.matchAll(TOKENS)) add(match);
    for (const [, id = ''] of text.matchAll(/"private_key_id"\s*:\s*"([^"]+)"/g)) add(id);
    for (const [match, parameter] of text.matchAll(IN_ADDRESS)) {
      add(parameter ?? match);
      if (parameter !== undefined) add(decoded(parameter));
    }
  };
  look(value);
  for (const { lines, decoded: inside } of base64In(value)) {
    const isWholeLine = lines.some(({ isWhole }) => isWhole);
    const isKey = holdsKey(inside);
    for (const { text, isWhole } of lines) if (isKey || (isWholeLine && isWhole && isLong(text))) add(text);
    look(inside);
  }
  return [...found];
}

/** Base64 as it stands in a text: in one line, or wrapped in several. */
type Base64 = {
  /** Each line of it, and whether it is all that stands there. */
  readonly lines: readonly { readonly text: string; readonly isWhole: boolean }[];
  readonly decoded: string;
};

/** As long as tools that wrap base64 make their lines, or longer. */
const LONG = /[A-Za-z0-9+/_-]{40,}={0,2}/g;
const isLong = (text: string): boolean => text.length >= 40 && hasRun(text);

/** Finds base64 in a text, after a label too; the lines that follow with nothing else in them belong to it. */
function base64In(value: string): readonly Base64[] {
  const blocks: { text: string; isWhole: boolean }[][] = [];
  let open: { text: string; isWhole: boolean }[] | undefined;
  for (const line of value.split('\n').map((each) => each.trim())) {
    if (open !== undefined && /^[A-Za-z0-9+/_=-]+$/.test(line)) {
      open.push({ text: line, isWhole: true });
      continue;
    }
    open = undefined;
    for (const [text] of line.matchAll(LONG)) {
      if (!hasRun(text)) continue;
      const block = [{ text, isWhole: text === line }];
      blocks.push(block);
      if (line.endsWith(text)) open = block;
    }
  }
  return blocks.map((lines) => ({
    lines,
    decoded: Buffer.from(lines.map(({ text }) => text).join(''), 'base64').toString('latin1'),
  }));
}

/** As many lines of base64 as nobody writes but to wrap a key or a certificate. */
const WRAPPED_LINES = 3;

/** Whether base64 is a key: a file with one, or what stands between BEGIN and END (https://www.rfc-editor.org/rfc/rfc7468). */
const isKeyInBase64 = ({ lines, decoded: inside }: Base64): boolean =>
  holdsKey(inside) ||
  lines.filter(({ text }) => isLong(text)).length >= WRAPPED_LINES ||
  (inside.length >= 256 && inside.startsWith('\x30\x82'));

/** What is shorter is masked by nobody: it would blot out the log. */
const MIN_LENGTH = 8;
const MIN_LINE_LENGTH = 16;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** An incoming webhook's address (https://developers.google.com/workspace/chat/quickstart/webhooks). */
const WEBHOOK = /chat\.googleapis\.com\/v1\/spaces\/[\w-]+\/messages\?\S*\btoken=/i;

/** A key or a token of a known form, a webhook's address, or a service account's key file. */
const holdsKey = (text: string): boolean =>
  text.search(TOKENS) >= 0 || WEBHOOK.test(text) || /\bAIza[\w-]{30,}|"private_key(_id)?"\s*:/.test(text);

/**
 * Whether a text holds a key, a token or a webhook's address, as it is or in base64. Such a text is shown to nobody. A
 * key in any other address may be shown: people share links like that on purpose.
 */
export function holdsSecret(text: string): boolean {
  return holdsKey(text) || base64In(text).some(isKeyInBase64);
}

/** Whether any piece of a text could be a piece of a secret, so that not even a short excerpt of it may be repeated. */
const couldBeSecret = (text: string): boolean => holdsSecret(text) || text.search(IN_ADDRESS) >= 0 || hasRun(text);

const MAX_QUOTED = 60;

/**
 * A piece of what somebody wrote, for an error: in quotation marks, on one line, at most 60 characters. Where the whole
 * value could be a secret, no piece of it is repeated.
 */
export function quote(piece: string, whole: string = piece): string {
  if (couldBeSecret(piece) || couldBeSecret(whole)) return `a value of ${piece.length} characters`;
  const line = piece.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  return `"${line.length > MAX_QUOTED ? `${line.slice(0, MAX_QUOTED)}…` : line}"`;
}
