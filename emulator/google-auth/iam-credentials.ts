import { Hono, type Context } from 'hono';
import type { Clock } from '../clock.ts';
import type { Service } from '../service.ts';
import { readBody, readWish } from './access-token-request.ts';
import type { AccessTokens } from './access-tokens.ts';
import { errorAnswer, invalidArgument, jsonAnswer, pageNotFound, Refusal } from './errors.ts';
import type { FederatedTokens } from './federated-tokens.ts';
import * as door from './front-door.ts';
import type { Project } from './project.ts';

/** What the IAM Service Account Credentials API works on. */
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

/** Stands in for https://iamcredentials.googleapis.com: an identity's token for a service account's (https://docs.cloud.google.com/iam/docs/reference/credentials/rest). */
export function iamCredentialsService(world: IamCredentialsWorld): Service {
  const app = new Hono();
  app.post('*', async (context) => {
    const path = new URL(context.req.url).pathname;
    const [, project, account, method] = PATH.exec(path) ?? [];
    if (project === undefined || account === undefined) return pageNotFound(path);
    const caller = readCaller(context, world);
    if (method !== 'generateAccessToken') throw notHere(`projects.serviceAccounts.${method}`);
    return jsonAnswer(
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
    if (thrown instanceof Refusal) return errorAnswer(thrown.error);
    return errorAnswer({
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

/** Who asks: the project that pays for it, and the names IAM policies may have for them. */
type Caller = { readonly project: Project | undefined; readonly principals: readonly string[] };

function readCaller({ req }: Context, { clock, projects, tokens, federated }: IamCredentialsWorld): Caller {
  const token = /^Bearer (\S+)$/i.exec(req.header('authorization') ?? '')?.[1];
  if (token === undefined) throw door.unauthenticated('CREDENTIALS_MISSING', CALLED);
  const [outsider, account] = [federated.find(token), tokens.find(token)];
  const grant = outsider ?? account;
  if (!grant) throw door.unauthenticated('ACCESS_TOKEN_TYPE_UNSUPPORTED', CALLED);
  if (grant.expires <= clock.now()) throw door.unauthenticated('ACCESS_TOKEN_EXPIRED', CALLED);
  if (!grant.scopes.some((scope) => SCOPES.includes(scope))) throw door.scopeInsufficient(CALLED);
  if (account) return { project: account.project, principals: [`serviceAccount:${account.email}`] };
  const { projectNumber, principals = [] } = outsider?.identity ?? {};
  return { project: projects.find(({ number }) => number === projectNumber), principals };
}

type Asked = {
  readonly world: IamCredentialsWorld;
  readonly caller: Caller;
  readonly project: string;
  readonly account: string;
  readonly body: Readonly<Record<string, unknown>>;
};

function generate({ world, caller, project, account, body }: Asked): object {
  if (caller.project && !caller.project.iamCredentialsEnabled)
    throw door.apiDisabled({
      projectNumber: caller.project.number,
      service: SERVICE,
      title: 'IAM Service Account Credentials API',
    });
  if (project !== '-') throw invalidArgument('Request contains an invalid argument.');

  const owner = world.projects.find(({ accounts }) => accounts.has(account));
  const found = owner?.accounts.get(account);
  if (!owner || !found)
    throw new Refusal({ code: 404, status: 'NOT_FOUND', message: `Not found; Gaia id not found for email ${account}` });
  if (!caller.principals.some((principal) => found.workloadIdentityUsers.has(principal))) throw denied();

  const { token, expires } = world.tokens.issue({ project: owner, email: found.email, ...readWish(body) });
  return { accessToken: token, expireTime: expires.toISOString().replace(/\.\d+Z$/, 'Z') };
}

/** As in https://github.com/google-github-actions/auth/issues/340. */
function denied(): Refusal {
  const permission = 'iam.serviceAccounts.getAccessToken';
  return new Refusal({
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

function notHere(what: string): Refusal {
  return new Refusal({
    code: 501,
    status: 'UNIMPLEMENTED',
    message: `The emulator does not do this, though Google does: ${what}. See emulator/README.md.`,
  });
}
