/** Google access tokens, JWTs, GitHub tokens, Authorization headers, and private keys. */
const TOKENS =
  /\bya29\.[\w.-]+|\beyJ[\w-]{8,}(?:\.[\w-]*){0,2}|\bgh[oprsu]_\w{16,}|\bgithub_pat_\w{16,}|(?<=\b(?:Bearer|Basic)\s{1,20})[\w.~+/=-]{8,}|-----BEGIN [A-Z ]*PRIVATE KEY-----[^]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g;

/** Redacts everything that looks like a token. A server may echo the request in its error. */
export function withoutTokens(text: string): string {
  return text.replace(TOKENS, '***');
}

/** Secrets in a URL: the parameters of an incoming webhook, or a Google API key. */
const IN_ADDRESS = /[?&](?:key|token|access_token|sig|signature)=([^&#\s"'<>]{8,})|\bAIza[\w-]{20,}/gi;

/** Whether a text has a long run of mixed letters and digits, unlike any word. */
function hasRun(text: string): boolean {
  for (const [run] of text.matchAll(/[A-Za-z0-9_-]{20,}/g))
    if (/\d/.test(run) && /[a-z]/.test(run) && /[A-Z]/.test(run)) return true;
  return false;
}

/**
 * Finds the parts of a value to mask, in whatever input it is: keys and tokens of known forms, the parameters of a
 * webhook URL, and base64, line by line, with any key inside. Masks apply to this step and all later steps.
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

/** Base64 in a text, on one or several lines. */
type Base64 = {
  /** Its lines. `isWhole`: whether there is nothing else on the line. */
  readonly lines: readonly { readonly text: string; readonly isWhole: boolean }[];
  readonly decoded: string;
};

/** Base64 of at least 40 characters, less than any tool wraps its lines at. */
const LONG = /[A-Za-z0-9+/_-]{40,}={0,2}/g;
const isLong = (text: string): boolean => text.length >= 40 && hasRun(text);

/** Finds base64 in a text, also after a label. Following lines with nothing but base64 belong to it. */
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

/** This many long lines of base64 are taken for a key or a certificate. */
const WRAPPED_LINES = 3;

/**
 * Whether base64 is a key: a file that contains one, or the part between BEGIN and END
 * (https://www.rfc-editor.org/rfc/rfc7468).
 */
const isKeyInBase64 = ({ lines, decoded: inside }: Base64): boolean =>
  holdsKey(inside) ||
  lines.filter(({ text }) => isLong(text)).length >= WRAPPED_LINES ||
  (inside.length >= 256 && inside.startsWith('\x30\x82'));

/** Shorter texts are not masked, because that would mask much of the log. */
const MIN_LENGTH = 8;
const MIN_LINE_LENGTH = 16;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The URL of an incoming webhook (https://developers.google.com/workspace/chat/quickstart/webhooks). */
const WEBHOOK = /chat\.googleapis\.com\/v1\/spaces\/[\w-]+\/messages\?\S*\btoken=/i;

/** Whether a text has a key or token of a known form, a webhook URL, or a service account key file. */
const holdsKey = (text: string): boolean =>
  text.search(TOKENS) >= 0 || WEBHOOK.test(text) || /\bAIza[\w-]{30,}|"private_key(_id)?"\s*:/.test(text);

/**
 * Whether a text contains a key, a token, or a webhook URL, as it is or in base64. Such a text is never sent to a
 * space. A key in any other URL is allowed, because people share such links on purpose.
 */
export function holdsSecret(text: string): boolean {
  return holdsKey(text) || base64In(text).some(isKeyInBase64);
}

/** Whether a text may contain a secret, so that no part of it may be quoted. */
const mayBeSecret = (text: string): boolean => holdsSecret(text) || text.search(IN_ADDRESS) >= 0 || hasRun(text);

const MAX_QUOTED = 60;

/**
 * Quotes a part of an input for an error: on one line, at most 60 characters. Gives only its length if the part or the
 * whole input may contain a secret.
 */
export function quote(part: string, input: string = part): string {
  if (mayBeSecret(part) || mayBeSecret(input)) return `a value of ${part.length} characters`;
  const line = part.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  return `"${line.length > MAX_QUOTED ? `${line.slice(0, MAX_QUOTED)}…` : line}"`;
}
