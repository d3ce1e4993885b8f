/** Google's access tokens, JWTs, GitHub's tokens, headers that carry one, and private keys. */
const TOKENS =
  /\bya29\.[\w.-]+|\beyJ[\w-]{8,}(?:\.[\w-]*){0,2}|\bgh[oprsu]_\w{16,}|\bgithub_pat_\w{16,}|(?<=\b(?:Bearer|Basic)\s{1,20})[\w.~+/=-]{8,}|-----BEGIN [A-Z ]*PRIVATE KEY-----[^]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g;

/** The same text with whatever looks like a token blotted out: a server may repeat in its error what it was sent. */
export function withoutTokens(text: string): string {
  return text.replace(TOKENS, '***');
}

/** Values of an address that let whoever has it in: an incoming webhook's, or a key of Google's APIs. */
const IN_ADDRESS = /[?&](?:key|token|access_token|sig|signature)=([^&#\s"'<>]{8,})|\bAIza[\w-]{20,}/gi;

/** A line of nothing but base64, as long as tools that wrap it make their lines. */
const isBase64Line = (line: string): boolean => /^[A-Za-z0-9+/_-]{40,}={0,2}$/.test(line) && hasRun(line);

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
    for (const [match, parameter] of text.matchAll(IN_ADDRESS)) {
      add(parameter ?? match);
      if (parameter !== undefined) add(decoded(parameter));
    }
  };
  look(value);
  const lines = value.split('\n').map((line) => line.trim());
  const wrapped = lines.filter(isBase64Line);
  if (wrapped.length > 0) {
    wrapped.forEach(add);
    const inside = Buffer.from(lines.filter((line) => /^[A-Za-z0-9+/_=-]+$/.test(line)).join(''), 'base64').toString();
    look(inside);
  }
  return [...found];
}

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

/**
 * Whether a text holds a key, a token or a webhook's address. Such a text is shown to nobody. A key in any other address
 * may be shown: people share links like that on purpose.
 */
export function holdsSecret(text: string): boolean {
  return text.search(TOKENS) >= 0 || WEBHOOK.test(text) || /\bAIza[\w-]{30,}|"private_key(_id)?"\s*:/.test(text);
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
