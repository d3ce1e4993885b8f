/** A well-formed request to exchange a token. */
export type Exchange = { readonly provider: string; readonly subjectToken: string; readonly scopes: readonly string[] };

/** What STS says of a request that is none (https://www.rfc-editor.org/rfc/rfc8693#section-2.2.2). */
export type Unreadable = { readonly error: string; readonly description: string };

const TOKEN_TYPE = 'urn:ietf:params:oauth:token-type:';
const EXCHANGE = 'urn:ietf:params:oauth:grant-type:token-exchange';
const AUDIENCE = /^\/\/iam\.googleapis\.com\/(projects\/\d+\/locations\/global\/workloadIdentityPools\/[a-z0-9-]+\/providers\/[a-z0-9-]+)$/;
const SCOPE = /^https:\/\/www\.googleapis\.com\/auth\/[a-z._-]+$/;

/** What Google exchanges and this emulator doesn't. */
const NOT_HERE = new Set(
  ['access_boundary_intermediary_token', 'access_token', 'mtls', 'saml2'].map((type) => `${TOKEN_TYPE}${type}`).concat('urn:ietf:params:aws:token-type:aws4_request'),
);

/** Reads the form of https://docs.cloud.google.com/iam/docs/reference/sts/rest/v1/TopLevel/token, or the same fields as JSON in camel case. */
export function readExchange(body: { readonly text: string; readonly contentType: string | undefined }): Exchange | Unreadable {
  const fields = fieldsOf(body);
  if (!fields) return { error: 'invalid_request', description: 'The request is neither a form nor JSON.' };
  const field = (name: string): string => fields.get(name) ?? '';

  const target = AUDIENCE.exec(field('audience'))?.[1];
  const scopes = field('scope').split(' ').filter((scope) => scope !== '');
  const subjectType = field('subject_token_type');
  const requestedType = field('requested_token_type');

  if (field('grant_type') !== EXCHANGE) return { error: 'unsupported_grant_type', description: `Invalid grant_type: ${field('grant_type')}` };
  if (field('options') !== '') return notHere('options');
  if (NOT_HERE.has(subjectType)) return notHere(`subject_token_type ${subjectType}`);
  if (requestedType !== `${TOKEN_TYPE}access_token`) return NOT_HERE.has(requestedType) ? notHere(`requested_token_type ${requestedType}`) : invalid('requested_token_type');
  if (subjectType !== `${TOKEN_TYPE}jwt` && subjectType !== `${TOKEN_TYPE}id_token`) return invalid('subject_token_type');
  if (target === undefined) return invalid('audience', ` This value should be the full resource name of the Identity Provider. ${SEE}`);
  if (field('subject_token') === '') return invalid('subject_token');
  if (scopes.length === 0 || !scopes.every((scope) => SCOPE.test(scope))) return { error: 'invalid_scope', description: 'Invalid value for "scope".' };
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
    return new Map(strings.map(([name, value]) => [name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), value]));
  } catch {
    return undefined;
  }
}
