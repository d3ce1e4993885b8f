import * as refusals from './chat-errors.ts';
import { Hono, type Context } from 'hono';
import type { Clock } from '../clock.ts';
import { CHAT_BOT } from '../google-auth/access-tokens.ts';
import { errorResponse, jsonResponse, pageNotFound, ApiError } from '../google-auth/google-errors.ts';
import type { Project } from '../google-auth/project.ts';
import { signIn } from '../google-auth/sign-in-service.ts';
import type { Service } from '../server.ts';
import { quotaExceeded } from './chat-errors.ts';
import { createMessage, editMessage, deleteMessage, getMessage } from './messages.ts';
import { findMethod, type Method } from './methods.ts';
import { readMessage, readQuery, type Handler } from './chat-request.ts';
import { getMember, listMembers, getSpace, listSpaces } from './spaces.ts';
import type { Message, World, RecentRequests } from './chat-state.ts';

const HANDLERS: Readonly<Record<string, Handler>> = {
  'spaces.get': getSpace,
  'spaces.list': listSpaces,
  'members.get': getMember,
  'members.list': listMembers,
  'messages.create': createMessage,
  'messages.get': getMessage,
  'messages.patch': editMessage,
  'messages.update': editMessage,
  'messages.delete': deleteMessage,
};

const WRITE_CALLS = new Set(['messages.create', 'messages.patch', 'messages.update']);

/** https://chat.googleapis.com: the methods of the Chat API that a Chat app can call. */
export function chatService(world: World): Service {
  const app = new Hono();
  app.all('*', async (context) => {
    const found = findMethod(context.req.method, pathOf(context));
    if (!found) return pageNotFound(pathOf(context));
    return jsonResponse(await respond({ world, context, ...found }));
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
    name: 'chat',
    hosts: ['chat.googleapis.com'],
    serves: (path) => path.startsWith('/v1/'),
    call: (http, path) => findMethod(http, path)?.method.call,
    fetch: app.fetch,
  };
}

type MethodCall = {
  readonly world: World;
  readonly context: Context;
  readonly method: Method;
  readonly params: Readonly<Record<string, string>>;
};

/** Checks a request in this order: caller, scope, API, method, quota, query and body, app configuration, space. */
async function respond({ world, context, method, params }: MethodCall): Promise<object> {
  const caller = await signIn(context.req.header('authorization'), {
    ...world,
    selfSignedJwt: world.settings.selfSignedJwt,
  });
  if (typeof caller === 'string') throw refusals.unauthenticated(caller, method);
  refuseByScope(method, caller.scopes);
  if (!caller.project.apiEnabled) throw refusals.apiDisabled(caller.project);

  const handler = HANDLERS[method.call];
  if (method.support !== 'done' || !handler) throw refusals.notSupported(method.id);
  if (world.settings.quota && params['space'] !== undefined) {
    const kind = method.http === 'GET' ? 'read' : 'write';
    useQuota({ ...world, space: params['space'], kind, project: caller.project });
  }
  const query = readQuery(method.call, new URL(context.req.url).searchParams);
  const { body, unrenderable } = await bodyOf(method, context);
  if (!caller.project.appConfigured) throw refusals.appNotFound();
  const answered = handler({ world, caller, params, query, body, unrenderable });
  if (WRITE_CALLS.has(method.call)) {
    const { name = '', space } = answered as Message;
    const path = pathOf(context);
    world.written?.({ space: space?.name ?? '', message: name ?? '', method: method.http, path, query, body });
  }
  return answered;
}

/** Refuses methods that a Chat app can't call. */
function refuseByScope(method: Method, scopes: readonly string[]): void {
  const forApps = scopes.some((scope) => scope.startsWith('https://www.googleapis.com/auth/chat.app.'));
  if (method.support === 'user') throw refusals.onlyForUsers();
  if (method.support === 'chat.app')
    throw forApps ? refusals.notGrantedByAdministrator() : refusals.scopeInsufficient(method);
  if (!scopes.includes(CHAT_BOT)) throw refusals.scopeInsufficient(method);
}

async function bodyOf({ http }: Method, { req }: Context) {
  if (http === 'GET' || http === 'DELETE') return { body: {}, unrenderable: [] };
  return readMessage({ text: await req.text(), contentType: req.header('content-type') });
}

/** The path as it was sent. Hono partly decodes `context.req.path`. */
function pathOf({ req }: Context): string {
  return new URL(req.url).pathname;
}

/** The quota of a space per second, for all apps together (https://developers.google.com/workspace/chat/limits). */
const PER_SECOND = { write: 1, read: 15 } as const;

type QuotaUse = {
  readonly spent: RecentRequests;
  readonly clock: Clock;
  readonly space: string;
  readonly kind: 'read' | 'write';
  readonly project: Project;
};

/** Counts a request against its space's quota in a sliding second. A refused request doesn't count. */
export function useQuota({ spent, clock, space, kind, project }: QuotaUse): void {
  const key = `${kind} ${space}`;
  const now = clock.now().getTime();
  const recent = (spent.get(key) ?? []).filter((at) => now - at < 1000);
  const limit = PER_SECOND[kind];
  if (recent.length >= limit) throw quotaExceeded({ kind, limit, project });
  spent.set(key, [...recent, now]);
}
