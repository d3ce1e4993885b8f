/** A well-formed request to exchange a token. */
export type Exchange = { readonly provider: string; readonly subjectToken: string; readonly scopes: readonly string[] };

/** What STS says of a request that is none (https://www.rfc-editor.org/rfc/rfc8693#section-2.2.2). */
export type Unreadable = { readonly error: string; readonly description: string };

const TOKEN_TYPE = 'urn:ietf:params:oauth:token-type:';
const AWS = 'urn:ietf:params:aws:token-type:aws4_request';
const EXCHANGE = 'urn:ietf:params:oauth:grant-type:token-exchange';
const AUDIENCE =
  /^\/\/iam\.googleapis\.com\/(projects\/\d+\/locations\/global\/workloadIdentityPools\/[a-z0-9-]+\/providers\/[a-z0-9-]+)$/;
const SCOPE = /^https:\/\/www\.googleapis\.com\/auth\/[a-z._-]+$/;

/** The types of tokens that Google takes and gives: those done, and those that this emulator refuses. */
const TYPES = {
  requested_token_type: { done: ['access_token'], notHere: ['access_boundary_intermediary_token'] },
  subject_token_type: { done: ['jwt', 'id_token'], notHere: ['access_token', 'mtls', 'saml2', AWS] },
};

/** Reads the form of https://docs.cloud.google.com/iam/docs/reference/sts/rest/v1/TopLevel/token, or the same fields as JSON in camel case. */
export function readExchange(body: {
  readonly text: string;
  readonly contentType: string | undefined;
}): Exchange | Unreadable {
  const fields = fieldsOf(body);
  if (!fields) return { error: 'invalid_request', description: 'The request is neither a form nor JSON.' };
  const field = (name: string): string => fields.get(name) ?? '';

  const target = AUDIENCE.exec(field('audience'))?.[1];
  const scopes = field('scope')
    .split(' ')
    .filter((scope) => scope !== '');

  if (field('grant_type') !== EXCHANGE)
    return { error: 'unsupported_grant_type', description: `Invalid grant_type: ${field('grant_type')}` };
  if (field('options') !== '') return notHere('options');
  for (const [name, { done, notHere: others }] of Object.entries(TYPES)) {
    const type = field(name).replace(TOKEN_TYPE, '');
    if (others.includes(type)) return notHere(`${name} ${field(name)}`);
    if (!done.includes(type) || type === field(name)) return invalid(name);
  }
  if (target === undefined)
    return invalid('audience', ` This value should be the full resource name of the Identity Provider. ${SEE}`);
  if (field('subject_token') === '') return invalid('subject_token');
  if (scopes.length === 0 || !scopes.every((scope) => SCOPE.test(scope)))
    return { error: 'invalid_scope', description: 'Invalid value for "scope".' };
  return { provider: target, subjectToken: field('subject_token'), scopes };
}

/** The whole text is that of https://github.com/google-github-actions/auth/issues/60. */
const SEE =
  'See https://cloud.google.com/iam/docs/reference/sts/rest/v1/TopLevel/token for the list of possible formats.';

function invalid(name: string, more = ''): Unreadable {
  return { error: 'invalid_request', description: `Invalid value for "${name}".${more}` };
}

function notHere(what: string): Unreadable {
  const description = `The emulator does not do this, though Google does: ${what}. See emulator/README.md.`;
  return { error: 'invalid_request', description };
}

function fieldsOf({ text, contentType = '' }: { readonly text: string; readonly contentType: string | undefined }) {
  if (/^application\/x-www-form-urlencoded\s*(;|$)/i.test(contentType)) return new URLSearchParams(text);
  if (!/^application\/json\s*(;|$)/i.test(contentType)) return undefined;
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed !== 'object' || parsed === null) return undefined;
    const strings = Object.entries(parsed).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
    return new Map(
      strings.map(([name, value]) => [name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), value]),
    );
  } catch {
    return undefined;
  }
}
