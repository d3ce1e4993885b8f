import { badRequest, invalidArgument, Refusal } from './errors.ts';

/** What a service account's token is to be. */
export type TokenWish = { readonly scopes: readonly string[]; readonly lifetimeSeconds: number };

const FIELDS = new Set(['delegates', 'scope', 'lifetime']);
const SCOPE = /^https:\/\/www\.googleapis\.com\/auth\/[a-z._-]+$/;
const HOUR = 3600;

/** Reads a body's fields; throws what Google answers when it isn't a request for a token at all. */
export function readBody(text: string): Readonly<Record<string, unknown>> {
  const body = parse(text);
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw malformed('Invalid JSON payload received. Unknown name "": Root element must be a message.');
  const fields = Object.entries(body).filter(([, value]) => value !== null);
  const unknown = fields.find(([name]) => !FIELDS.has(name));
  if (unknown) throw malformed(`Invalid JSON payload received. Unknown name "${unknown[0]}": Cannot find field.`);
  return Object.fromEntries(fields);
}

/** Reads what the fields wish for (https://docs.cloud.google.com/iam/docs/reference/credentials/rest/v1/projects.serviceAccounts/generateAccessToken). */
export function readWish({
  delegates = [],
  scope = [],
  lifetime = `${HOUR}s`,
}: Readonly<Record<string, unknown>>): TokenWish {
  if (!isTexts(delegates)) throw malformed("Invalid value at 'delegates' (TYPE_STRING)");
  if (!isTexts(scope)) throw malformed("Invalid value at 'scope' (TYPE_STRING)");
  if (delegates.length > 0)
    throw new Refusal({
      code: 501,
      status: 'UNIMPLEMENTED',
      message: 'The emulator does not do this, though Google does: delegates. See emulator/README.md.',
    });
  if (scope.length === 0 || !scope.every((one) => SCOPE.test(one)))
    throw invalidArgument('Request contains an invalid argument.');
  return { scopes: scope, lifetimeSeconds: seconds(lifetime) };
}

/** A `google.protobuf.Duration`: an hour at most, unless an organization allows more, which none does here. */
function seconds(lifetime: unknown): number {
  const written = typeof lifetime === 'string' ? /^(-?\d+)(\.\d{1,9})?s$/.exec(lifetime) : null;
  if (!written)
    throw malformed(
      `Invalid value at 'lifetime' (type.googleapis.com/google.protobuf.Duration), ${JSON.stringify(lifetime)}`,
    );
  const value = Math.floor(Number(written[1]));
  if (value <= 0) throw invalidArgument('Lifetime of access token must be larger then zero.');
  if (value > HOUR)
    throw invalidArgument(
      'Access tokens can not have lifetimes of more than 1 hour. Use the Org Policy Constraint constraints/iam.allowServiceAccountCredentialLifetimeExtension to allow up to 12 hours.',
    );
  return value;
}

function parse(text: string): unknown {
  try {
    return text === '' ? {} : JSON.parse(text);
  } catch {
    throw malformed('Invalid JSON payload received. Unexpected token.');
  }
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function malformed(description: string): Refusal {
  return badRequest([{ field: '', description }]);
}
