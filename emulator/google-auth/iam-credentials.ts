import { Hono, type Context } from 'hono';
import type { Clock } from '../clock.ts';
import type { Service } from '../server.ts';
import type { AccessTokens, FederatedTokens } from './access-tokens.ts';
import { errorResponse, invalidArgument, jsonResponse, pageNotFound, ApiError, badRequest } from './google-errors.ts';
import type { Project } from './project.ts';
import { apiDisabled, scopeInsufficient, unauthenticated } from './sign-in-service.ts';

/** The state of the IAM Service Account Credentials API. */
export type IamCredentialsWorld = {
  readonly clock: Clock;
  readonly projects: readonly Project[];
  readonly tokens: AccessTokens;
  readonly federated: FederatedTokens;
};

const SERVICE = 'iamcredentials.googleapis.com';
const CALLED = { service: SERVICE, rpc: 'google.iam.credentials.v1.IAMCredentials.GenerateAccessToken' };
const PATH =
  /^\/v1\/projects\/([^/]+)\/serviceAccounts\/([^/:]+):(generateAccessToken|generateIdToken|signBlob|signJwt)$/;
const SCOPES = ['https://www.googleapis.com/auth/cloud-platform', 'https://www.googleapis.com/auth/iam'];

/** https://iamcredentials.googleapis.com: exchanges a federated token for a service account's token (https://docs.cloud.google.com/iam/docs/reference/credentials/rest). */
export function iamCredentialsService(world: IamCredentialsWorld): Service {
  const app = new Hono();
  app.post('*', async (context) => {
    const path = new URL(context.req.url).pathname;
    const [, project, account, method] = PATH.exec(path) ?? [];
    if (project === undefined || account === undefined) return pageNotFound(path);
    const caller = readCaller(context, world);
    if (method !== 'generateAccessToken') throw notSupported(`projects.serviceAccounts.${method}`);
    return jsonResponse(
      generate({
        world,
        caller,
        project,
        account: decodeURIComponent(account),
        body: readBody(await context.req.text()),
      }),
    );
  });
  app.all('*', (context) => pageNotFound(new URL(context.req.url).pathname));
  app.onError((thrown) => {
    if (thrown instanceof ApiError) return errorResponse(thrown.error);
    return errorResponse({
      code: 500,
      status: 'INTERNAL',
      message: `The emulator itself failed: ${String(thrown.stack)}`,
    });
  });
  return {
    name: 'iamcredentials',
    hosts: [SERVICE],
    serves: (path) => path.startsWith('/v1/projects/'),
    call: (method, path) => (method === 'POST' ? PATH.exec(path)?.[3] : undefined),
    fetch: app.fetch,
  };
}

/** The caller: the project whose API is used, and the caller's names in IAM policies. */
type Caller = { readonly project: Project | undefined; readonly principals: readonly string[] };

function readCaller({ req }: Context, { clock, projects, tokens, federated }: IamCredentialsWorld): Caller {
  const token = /^Bearer (\S+)$/i.exec(req.header('authorization') ?? '')?.[1];
  if (token === undefined) throw unauthenticated('CREDENTIALS_MISSING', CALLED);
  const [outsider, account] = [federated.find(token), tokens.find(token)];
  const grant = outsider ?? account;
  if (!grant) throw unauthenticated('ACCESS_TOKEN_TYPE_UNSUPPORTED', CALLED);
  if (grant.expires <= clock.now()) throw unauthenticated('ACCESS_TOKEN_EXPIRED', CALLED);
  if (!grant.scopes.some((scope) => SCOPES.includes(scope))) throw scopeInsufficient(CALLED);
  if (account) return { project: account.project, principals: [`serviceAccount:${account.email}`] };
  const { projectNumber, principals = [] } = outsider?.identity ?? {};
  return { project: projects.find(({ number }) => number === projectNumber), principals };
}

type TokenRequest = {
  readonly world: IamCredentialsWorld;
  readonly caller: Caller;
  readonly project: string;
  readonly account: string;
  readonly body: Readonly<Record<string, unknown>>;
};

function generate({ world, caller, project, account, body }: TokenRequest): object {
  if (caller.project && !caller.project.iamCredentialsEnabled)
    throw apiDisabled({
      projectNumber: caller.project.number,
      service: SERVICE,
      title: 'IAM Service Account Credentials API',
    });
  if (project !== '-') throw invalidArgument('Request contains an invalid argument.');

  const owner = world.projects.find(({ accounts }) => accounts.has(account));
  const found = owner?.accounts.get(account);
  if (!owner || !found)
    throw new ApiError({
      code: 404,
      status: 'NOT_FOUND',
      message: `Not found; Gaia id not found for email ${account}`,
    });
  if (!caller.principals.some((principal) => found.workloadIdentityUsers.has(principal))) throw denied();

  const { token, expires } = world.tokens.issue({ project: owner, email: found.email, ...readTokenOptions(body) });
  return { accessToken: token, expireTime: expires.toISOString().replace(/\.\d+Z$/, 'Z') };
}

/** The text is from https://github.com/google-github-actions/auth/issues/340. */
function denied(): ApiError {
  const permission = 'iam.serviceAccounts.getAccessToken';
  return new ApiError({
    code: 403,
    status: 'PERMISSION_DENIED',
    message: `Permission '${permission}' denied on resource (or it may not exist).`,
    details: [
      {
        '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
        reason: 'IAM_PERMISSION_DENIED',
        domain: 'iam.googleapis.com',
        metadata: { permission },
      },
    ],
  });
}

function notSupported(what: string): ApiError {
  return new ApiError({
    code: 501,
    status: 'UNIMPLEMENTED',
    message: `The emulator doesn't support ${what}, although Google does. See emulator/README.md.`,
  });
}

/** The scopes and lifetime of the requested token. */
export type TokenOptions = { readonly scopes: readonly string[]; readonly lifetimeSeconds: number };

const FIELDS = new Set(['delegates', 'scope', 'lifetime']);
const SCOPE = /^https:\/\/www\.googleapis\.com\/auth\/[a-z._-]+$/;
const HOUR = 3600;

/** Reads the fields of a body. Throws Google's error for unknown fields or invalid JSON. */
export function readBody(text: string): Readonly<Record<string, unknown>> {
  const body = parse(text);
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw malformed('Invalid JSON payload received. Unknown name "": Root element must be a message.');
  const fields = Object.entries(body).filter(([, value]) => value !== null);
  const unknown = fields.find(([name]) => !FIELDS.has(name));
  if (unknown) throw malformed(`Invalid JSON payload received. Unknown name "${unknown[0]}": Cannot find field.`);
  return Object.fromEntries(fields);
}

/** Reads the requested scopes and lifetime (https://docs.cloud.google.com/iam/docs/reference/credentials/rest/v1/projects.serviceAccounts/generateAccessToken). */
export function readTokenOptions({
  delegates = [],
  scope = [],
  lifetime = `${HOUR}s`,
}: Readonly<Record<string, unknown>>): TokenOptions {
  if (!isTexts(delegates)) throw malformed("Invalid value at 'delegates' (TYPE_STRING)");
  if (!isTexts(scope)) throw malformed("Invalid value at 'scope' (TYPE_STRING)");
  if (delegates.length > 0)
    throw new ApiError({
      code: 501,
      status: 'UNIMPLEMENTED',
      message: "The emulator doesn't support delegates, although Google does. See emulator/README.md.",
    });
  if (scope.length === 0 || !scope.every((one) => SCOPE.test(one)))
    throw invalidArgument('Request contains an invalid argument.');
  return { scopes: scope, lifetimeSeconds: seconds(lifetime) };
}

/** Reads a `google.protobuf.Duration` of at most an hour. */
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

function malformed(description: string): ApiError {
  return badRequest([{ field: '', description }]);
}
