import { Hono, type Context } from 'hono';
import type { Clock } from '../clock.ts';
import type { AccessTokens } from '../google-auth/access-tokens.ts';
import {
  ApiError,
  badRequest,
  errorResponse,
  invalidArgument,
  jsonResponse,
  pageNotFound,
} from '../google-auth/google-errors.ts';
import type { Project, PubSubPermission } from '../google-auth/project.ts';
import {
  apiDisabled,
  scopeInsufficient,
  signIn,
  unauthenticated,
  type Caller,
} from '../google-auth/sign-in-service.ts';
import type { Service } from '../server.ts';
import type { Delivered, PubSubState, Subscription } from './pubsub-state.ts';

/** What the service needs. */
export type PubSubWorld = {
  readonly clock: Clock;
  readonly projects: readonly Project[];
  readonly tokens: AccessTokens;
  readonly settings: { readonly selfSignedJwt: boolean; readonly pullWaitMs: number };
  readonly pubSub: PubSubState;
};

const HOST = 'pubsub.googleapis.com';
const SCOPES = ['https://www.googleapis.com/auth/pubsub', 'https://www.googleapis.com/auth/cloud-platform'];

type Call = {
  readonly world: PubSubWorld;
  readonly caller: Caller;
  /** The full name of the topic or subscription. */
  readonly name: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly aborted: AbortSignal;
};

/** The supported methods (https://docs.cloud.google.com/pubsub/docs/reference/rest), with the fields of their bodies. */
const METHODS: Readonly<
  Record<
    string,
    {
      readonly rpc: string;
      readonly fields: readonly string[];
      readonly handle: (call: Call) => object | Promise<object>;
    }
  >
> = {
  'subscriptions.create': {
    rpc: 'Subscriber.CreateSubscription',
    fields: ['name', 'topic', 'ackDeadlineSeconds', 'messageRetentionDuration', 'expirationPolicy', 'labels'],
    handle: createSubscription,
  },
  'subscriptions.get': {
    rpc: 'Subscriber.GetSubscription',
    fields: [],
    handle: (call) => view(subscriptionOf(call, 'get')),
  },
  'subscriptions.delete': { rpc: 'Subscriber.DeleteSubscription', fields: [], handle: deleteSubscription },
  'subscriptions.pull': { rpc: 'Subscriber.Pull', fields: ['maxMessages'], handle: pull },
  'subscriptions.acknowledge': { rpc: 'Subscriber.Acknowledge', fields: ['ackIds'], handle: acknowledge },
  'subscriptions.modifyAckDeadline': {
    rpc: 'Subscriber.ModifyAckDeadline',
    fields: ['ackIds', 'ackDeadlineSeconds'],
    handle: modifyAckDeadline,
  },
  'topics.testIamPermissions': {
    rpc: 'IAMPolicy.TestIamPermissions',
    fields: ['permissions'],
    handle: testPermissions,
  },
  'topics.getIamPolicy': { rpc: 'IAMPolicy.GetIamPolicy', fields: [], handle: getPolicy },
};

const PATH = /^\/v1\/(projects\/[^/]+\/(topics|subscriptions)\/[^/:]+)(?::(\w+))?$/;
const VERBS: Readonly<Record<string, string>> = { PUT: 'create', GET: 'get', DELETE: 'delete' };

/** https://pubsub.googleapis.com: subscriptions of topics that the Chat app's clicks arrive on. */
export function pubSubService(world: PubSubWorld): Service {
  const app = new Hono();
  app.all('*', async (context) => {
    const path = new URL(context.req.url).pathname;
    const [, name, kind] = PATH.exec(path) ?? [];
    const id = methodOf(context.req.method, path);
    if (name === undefined || id === undefined) return pageNotFound(path);
    const method = METHODS[id];
    if (!method) throw notSupported(`projects.${kind}.${id.split('.')[1]}`);
    const called = { service: HOST, rpc: `google.pubsub.v1.${method.rpc}` };
    const caller = await signIn(context.req.header('authorization'), {
      ...world,
      selfSignedJwt: world.settings.selfSignedJwt,
    });
    if (typeof caller === 'string') throw unauthenticated(caller, called);
    if (!caller.scopes.some((scope) => SCOPES.includes(scope))) throw scopeInsufficient(called);
    if (!caller.project.pubSubEnabled)
      throw apiDisabled({ projectNumber: caller.project.number, service: HOST, title: 'Cloud Pub/Sub API' });
    const body = await bodyOf(context, method.fields);
    return jsonResponse(await method.handle({ world, caller, name, body, aborted: context.req.raw.signal }));
  });
  app.onError((thrown) => {
    if (thrown instanceof ApiError) return errorResponse(thrown.error);
    return errorResponse({
      code: 500,
      status: 'INTERNAL',
      message: `The emulator itself failed: ${String(thrown.stack)}`,
    });
  });
  return {
    name: 'pubsub',
    hosts: [HOST],
    serves: (path) => /^\/v1\/projects\/[^/]+\/(topics|subscriptions)\//.test(path),
    call: methodOf,
    fetch: app.fetch,
  };
}

/** `subscriptions.pull`, `subscriptions.create`, and so on. */
function methodOf(http: string, path: string): string | undefined {
  const [, , kind, verb] = PATH.exec(path) ?? [];
  if (kind === undefined) return undefined;
  if (verb === undefined) return VERBS[http] && `${kind}.${VERBS[http]}`;
  return http === (verb === 'getIamPolicy' ? 'GET' : 'POST') ? `${kind}.${verb}` : undefined;
}

async function bodyOf({ req }: Context, known: readonly string[]): Promise<Readonly<Record<string, unknown>>> {
  const text = await req.text();
  if (text === '') return {};
  if (!req.header('content-type')?.startsWith('application/json'))
    throw invalidArgument('Invalid JSON payload received. The content type has to be application/json.');
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw invalidArgument('Invalid JSON payload received. Unexpected token.');
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw invalidArgument('Invalid JSON payload received. Root element must be a message.');
  const unknown = Object.keys(body).find((field) => !known.includes(field));
  if (unknown !== undefined)
    throw badRequest([
      { field: unknown, description: `Invalid JSON payload received. Unknown name "${unknown}": Cannot find field.` },
    ]);
  return body as Readonly<Record<string, unknown>>;
}

/** https://docs.cloud.google.com/pubsub/docs/pubsub-basics#resource_names */
const NAME = /^(?!goog)[A-Za-z][\w.~+%-]{2,254}$/;

function createSubscription({ world, caller, name, body }: Call): object {
  const { topic, ackDeadlineSeconds = 0, messageRetentionDuration = '604800s', expirationPolicy, labels } = body;
  authorize(world, caller, name, 'pubsub.subscriptions.create');
  if (!NAME.test(name.split('/').at(-1) ?? ''))
    throw invalidArgument(
      `Invalid resource name given (name=${name}). Refer to https://cloud.google.com/pubsub/docs/admin#resource_names for more information.`,
    );
  if (typeof topic !== 'string') throw invalidArgument('Invalid resource name given (topic=). The topic is required.');
  const seconds = ackDeadlineSeconds === 0 ? 10 : ackDeadlineSeconds;
  if (typeof seconds !== 'number' || !Number.isInteger(seconds) || seconds < 10 || seconds > 600)
    throw invalidArgument('Invalid ack deadline given. Ack deadline must be between 10 and 600 seconds.');
  checkDuration('message retention duration', messageRetentionDuration, 600, 31 * 86_400);
  const { ttl = '2678400s', ...rest } = (expirationPolicy ?? {}) as { ttl?: unknown };
  if (Object.keys(rest).length > 0) throw invalidArgument('Unknown name at expiration_policy: Cannot find field.');
  checkDuration('expiration TTL', ttl, 86_400, Infinity);
  for (const [key, value] of Object.entries(labels ?? {}))
    if (!/^[a-z][a-z\d_-]{0,62}$/.test(key) || !/^[a-z\d_-]{0,63}$/.test(String(value)))
      throw invalidArgument(`Invalid label: ${key}=${String(value)}.`);
  if (!world.pubSub.topics.has(topic)) throw notFound(topic);
  authorize(world, caller, topic, 'pubsub.topics.attachSubscription');
  if (world.pubSub.subscriptions.has(name))
    throw new ApiError({
      code: 409,
      status: 'ALREADY_EXISTS',
      message: `Resource already exists in the project (resource=${name.split('/').at(-1)}).`,
    });
  const fields = { messageRetentionDuration, expirationPolicy: { ttl }, ...(labels ? { labels } : {}) };
  const created = {
    name,
    topic,
    ackDeadlineSeconds: seconds,
    fields,
    queue: [],
    leases: new Map(),
    waiting: new Set<() => void>(),
  };
  world.pubSub.subscriptions.set(name, created);
  return view(created);
}

function checkDuration(what: string, value: unknown, min: number, max: number): void {
  const seconds = Number(/^(\d+)s$/.exec(String(value))?.[1] ?? NaN);
  if (!(seconds >= min && seconds <= max)) throw invalidArgument(`Invalid ${what} given (${String(value)}).`);
}

const view = ({ name, topic, ackDeadlineSeconds, fields }: Subscription): object => ({
  ...{ name, topic, pushConfig: {}, ackDeadlineSeconds, ...fields, state: 'ACTIVE' },
});

/** Waits for a message for a bounded time. If there is none, the response is empty. */
async function pull(call: Call): Promise<object> {
  const { world, body, aborted } = call;
  const { maxMessages } = body;
  if (typeof maxMessages !== 'number' || !Number.isInteger(maxMessages) || maxMessages < 1)
    throw invalidArgument('max_messages must be a positive number.');
  const subscription = subscriptionOf(call, 'consume');
  let delivered: readonly Delivered[] = world.pubSub.take(subscription, maxMessages);
  if (delivered.length === 0) {
    await nextMessage(subscription, world.settings.pullWaitMs, aborted);
    // A subscription may be deleted while a client waits.
    delivered = world.pubSub.take(subscriptionOf(call, 'consume'), maxMessages);
  }
  return delivered.length === 0 ? {} : { receivedMessages: delivered };
}

function nextMessage({ waiting }: Subscription, ms: number, aborted: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      waiting.delete(end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    timer.unref();
    waiting.add(end);
    aborted.addEventListener('abort', end, { once: true });
  });
}

function acknowledge(call: Call): object {
  call.world.pubSub.acknowledge(subscriptionOf(call, 'consume'), ackIdsOf(call));
  return {};
}

function modifyAckDeadline(call: Call): object {
  const { ackDeadlineSeconds: seconds } = call.body;
  if (typeof seconds !== 'number' || seconds < 0 || seconds > 600) throw invalidArgument('Invalid ack deadline given.');
  call.world.pubSub.extend(subscriptionOf(call, 'consume'), ackIdsOf(call), seconds);
  return {};
}

function ackIdsOf({ body: { ackIds } }: Call): readonly string[] {
  if (!Array.isArray(ackIds) || ackIds.length === 0) throw invalidArgument('No ack ids specified.');
  return ackIds as string[];
}

function deleteSubscription(call: Call): object {
  const subscription = subscriptionOf(call, 'delete');
  call.world.pubSub.subscriptions.delete(subscription.name);
  for (const wake of subscription.waiting) wake();
  return {};
}

/** A missing resource has no permissions, which is no error (https://docs.cloud.google.com/iam/docs/testing-permissions). */
function testPermissions({ world, caller, name, body }: Call): object {
  const { permissions } = body;
  if (!Array.isArray(permissions)) throw invalidArgument('permissions is required.');
  const held = world.pubSub.topics.has(name)
    ? permissions.filter((each) => has(world, caller, name, String(each) as PubSubPermission))
    : [];
  return held.length === 0 ? {} : { permissions: held };
}

function getPolicy({ world, caller, name }: Call): object {
  const topic = world.pubSub.topics.get(name);
  authorize(world, caller, name, 'pubsub.topics.getIamPolicy');
  if (!topic) throw notFound(name);
  const members = [...topic.publishers];
  return {
    version: 1,
    etag: 'BwXhqDVG6xU=',
    ...(members.length === 0 ? {} : { bindings: [{ role: 'roles/pubsub.publisher', members }] }),
  };
}

function subscriptionOf({ world, caller, name }: Call, right: 'get' | 'consume' | 'delete'): Subscription {
  authorize(world, caller, name, `pubsub.subscriptions.${right}`);
  const found = world.pubSub.subscriptions.get(name);
  if (!found) throw notFound(name);
  return found;
}

function has(world: PubSubWorld, caller: Caller, name: string, permission: PubSubPermission): boolean {
  const project = world.projects.find(({ id }) => id === name.split('/')[1]);
  return project?.pubSubPermissions.get(caller.email)?.has(permission) === true;
}

function authorize(world: PubSubWorld, caller: Caller, name: string, permission: PubSubPermission): void {
  if (!has(world, caller, name, permission))
    throw new ApiError({
      code: 403,
      status: 'PERMISSION_DENIED',
      message: 'User not authorized to perform this action.',
    });
}

function notFound(name: string): ApiError {
  return new ApiError({
    code: 404,
    status: 'NOT_FOUND',
    message: `Resource not found (resource=${name.split('/').at(-1)}).`,
  });
}

function notSupported(what: string): ApiError {
  return new ApiError({
    code: 501,
    status: 'UNIMPLEMENTED',
    message: `The emulator doesn't support ${what}, although Google does. See emulator/README.md.`,
  });
}
