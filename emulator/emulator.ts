import { madeIds } from './google-chat/made-ids.ts';
import { chatService } from './google-chat/service.ts';
import { BUILDS, plantSpace, viewSpace, type Space, type SpaceSeed } from './google-chat/space-view.ts';
import { DEFAULTS, type Change, type World, type Written } from './google-chat/world.ts';
import { createClock } from './clock.ts';
import { createFaults } from './faults.ts';
import { createGitHub } from './github/github.ts';
import { createAccessTokens } from './google-auth/access-tokens.ts';
import { mintAccessToken } from './google-auth/mint.ts';
import { createProject, type Project } from './google-auth/project.ts';
import { tokenService } from './google-auth/token.ts';
import type { Emulator, EmulatorOptions } from './handle.ts';
import { createKeyless } from './keyless.ts';
import type { OpenRecord } from './requests.ts';
import { createEmulatorServer } from './server.ts';
import type { Service } from './service.ts';

export type { Space, SpaceSeed } from './google-chat/space-view.ts';
export type { Change, Member, Message, Notification, Settings, Written } from './google-chat/world.ts';
export type { Fault, FaultRule } from './faults.ts';
export type { Emulator, EmulatorOptions } from './handle.ts';
export type { RequestRecord } from './requests.ts';
export type { Service } from './service.ts';

/** Starts Google's side on 127.0.0.1; resolves when it listens. */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const { port = 0, spaces: seeds = [BUILDS], ...chosen } = options;
  const clock = createClock();
  const faults = createFaults();
  const projects: Project[] = [];
  const requests: OpenRecord[] = [];
  const listeners = new Set<(change: Change) => void>();
  const readers = new Set<(written: Written) => void>();
  const waiters = new Set<(request: Request) => void>();
  const ids = madeIds();

  const world: World = {
    clock,
    projects,
    tokens: createAccessTokens(clock),
    settings: { ...DEFAULTS },
    spaces: new Map(),
    requestIds: new Map(),
    spent: new Map(),
    nextId: ids.next,
    changed: (change) => listeners.forEach((listener) => listener(change)),
    written: (written) => readers.forEach((reader) => reader(written)),
  };
  const keyless = createKeyless(world);
  const { github, ...gitHub } = createGitHub({ clock, origin: () => url });

  function reset(): void {
    faults.clear();
    clock.reset();
    world.tokens.clear();
    keyless.clear();
    gitHub.clear();
    world.requestIds.clear();
    world.spent.clear();
    world.spaces.clear();
    requests.length = 0;
    ids.restart();
    projects.splice(0, projects.length, createProject(0));
    Object.assign(world.settings, DEFAULTS, chosen);
    for (const seed of seeds) addSpace(seed);
  }

  function addSpace(seed: SpaceSeed): Space {
    if (world.spaces.has(seed.name)) throw new Error(`There are two spaces ${seed.name}.`);
    world.spaces.set(seed.name, plantSpace(seed, { now: clock.now(), project: firstProject().id }));
    world.changed({ kind: 'space', space: seed.name });
    return space(seed.name);
  }

  function space(name: string): Space {
    const found = world.spaces.get(name);
    if (!found) throw new Error(`The emulator has no space ${name}. It has ${[...world.spaces.keys()].join(', ')}.`);
    return viewSpace(found, world);
  }

  const firstProject = () => projects[0] as Project;

  reset();
  const services: Service[] = [chatService(world), tokenService(world), ...keyless.services, gitHub.service];
  const server = createEmulatorServer({
    services,
    faults,
    clock,
    latencyMs: () => world.settings.latencyMs,
    record: (request) => requests.push(request),
    unanswered: (request) => waiters.forEach((waiter) => waiter(request)),
  });
  const taken = await server.listen(port);
  const url = `http://127.0.0.1:${taken}`;

  return {
    url,
    key: firstProject().key,
    get project() {
      return firstProject();
    },
    projects,
    addProject: (wishes) => {
      const project = createProject(projects.length, wishes);
      projects.push(project);
      return project;
    },
    space,
    get spaces() {
      return [...world.spaces.keys()].map(space);
    },
    addSpace,
    requests,
    faults,
    clock,
    settings: world.settings,
    tokens: world.tokens,
    mintAccessToken: (wishes = {}) => mintAccessToken(wishes, world),
    github,
    oidc: (claims = {}) => keyless.admit({ claims, origin: url }),
    mount: (service) => void services.push(service),
    onChange: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    onWritten: (reader) => {
      readers.add(reader);
      return () => void readers.delete(reader);
    },
    onUnanswered: (waiter) => {
      waiters.add(waiter);
      return () => void waiters.delete(waiter);
    },
    stopListening: server.stop,
    startListening: async () => void (await server.listen(taken)),
    reset,
    close: server.stop,
    get hosts() {
      return services.flatMap((service) => service.hosts);
    },
    get listening() {
      return server.listening();
    },
    handle: server.handle,
    connections: server.connections,
  };
}
