import { madeIds } from '../../emulator/chat/made-ids.ts';
import { chatService } from '../../emulator/chat/service.ts';
import { BUILDS, plantSpace, viewSpace, type Space } from '../../emulator/chat/space-view.ts';
import { DEFAULTS, type Change, type World } from '../../emulator/chat/world.ts';
import type { Clock } from '../../emulator/clock.ts';
import { createGitHub, type GitHub } from '../../emulator/github/github.ts';
import { createAccessTokens } from '../../emulator/google/access-tokens.ts';
import { createProject, type Project } from '../../emulator/google/project.ts';
import { readyMade } from '../../emulator/google/ready-made.ts';
import { tokenService } from '../../emulator/google/token.ts';
import { serviceOf, type Service } from '../../emulator/service.ts';

/** The emulator's Google and GitHub without a socket, so that the order of all that happens hangs on the seed alone. */
export type Services = {
  readonly chatUrl: string;
  readonly key: Project['key'];
  readonly space: Space;
  readonly github: GitHub;
  /** Calls back after each change of the space. */
  readonly onChange: (listener: (change: Change) => void) => void;
  /** Whose a request is, and what it asks for. */
  readonly find: (request: Request) => Found | undefined;
};

export type Found = {
  readonly service: string;
  readonly call: string;
  readonly answer: (request: Request) => Promise<Response>;
  /** What the service answers with a status code when it says no more. */
  readonly readyMade: (code: number) => Response;
};

/** Nothing listens there: the simulation's network brings the requests (the action takes plain http for loopback only). */
const ORIGIN = 'http://127.0.0.1:9';

/** Sets up both sides at a time, with the quota of the space and GitHub's hourly limit in force. */
export function createServices(now: () => number): Services {
  const clock: Clock = { now: () => new Date(now()), advance: refuse, freeze: refuse, reset: refuse };
  const project = createProject(0);
  const listeners: ((change: Change) => void)[] = [];
  const world: World = {
    clock,
    projects: [project],
    tokens: createAccessTokens(clock),
    settings: { ...DEFAULTS, quota: true },
    spaces: new Map(),
    requestIds: new Map(),
    spent: new Map(),
    nextId: madeIds().next,
    changed: (change) => listeners.forEach((listener) => listener(change)),
  };
  const builds = plantSpace(BUILDS, { now: clock.now(), project: project.id });
  world.spaces.set(builds.name, builds);
  const { service, github } = createGitHub({ clock, origin: () => ORIGIN });
  const services: readonly Service[] = [chatService(world), tokenService(world), service];

  return {
    chatUrl: ORIGIN,
    key: project.key,
    space: viewSpace(builds, world),
    github,
    onChange: (listener) => void listeners.push(listener),
    find: ({ url, method }) => {
      const { hostname: host, pathname: path } = new URL(url);
      const found = serviceOf({ services, host, path });
      if (found === undefined) return undefined;
      return {
        service: found.name,
        call: found.call?.(method, path) ?? 'unknown',
        // What is asked of the socket beneath, these services do not need.
        answer: async (request) => found.fetch(request, {} as never),
        readyMade: found.readyMade ?? readyMade,
      };
    },
  };
}

function refuse(): never {
  throw new Error('The time of a simulation passes by itself.');
}
