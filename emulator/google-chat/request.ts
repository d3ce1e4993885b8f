import type { Caller } from '../google-auth/sign-in.ts';
import { permissionDenied } from './refusals.ts';
import type { ChatSpace, Message, World } from './world.ts';

/** A request to the Chat API that got past the front door: signed in, well formed, its caller's app set up. */
export type ChatRequest = {
  readonly world: World;
  readonly caller: Caller;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: Message;
  /** What is wrong with the body that its field names and types don't show. */
  readonly unfit: readonly string[];
};

/** Does a method, and gives the body of the answer. */
export type Handler = (request: ChatRequest) => object;

/** The space a request is about; the app has to be in it. */
export function spaceOf({ world, caller, params }: ChatRequest): ChatSpace {
  const space = world.spaces.get(`spaces/${params['space']}`);
  if (!space?.apps.has(caller.project.id)) throw permissionDenied();
  return space;
}
