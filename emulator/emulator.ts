import type { RequestListener } from 'node:http';
import type { Connections } from './broken-responses.ts';
import { createClock, type Clock } from './clock.ts';
import { createFaults, type Faults } from './faults.ts';
import { createGitHub, type GitHub } from './github/github.ts';
import type { ChosenClaims, IdTokenRequest } from './github/oidc.ts';
import {
  createAccessTokens,
  mintAccessToken,
  type AccessTokens,
  type MintOptions,
} from './google-auth/access-tokens.ts';
import { createKeyless } from './google-auth/keyless.ts';
import { createProject, type Project, type ProjectOptions, type ServiceAccountKey } from './google-auth/project.ts';
import { tokenService } from './google-auth/token-endpoint.ts';
import { CHAT_PUBLISHER } from './google-chat/click.ts';
import { chatService } from './google-chat/service.ts';
import { DEFAULT_SPACE, createSpace, viewSpace, type Space, type SpaceSeed } from './google-chat/space-view.ts';
import {
  createIds,
  DEFAULT_SETTINGS,
  type Change,
  type World,
  type Written,
  type Settings,
} from './google-chat/chat-state.ts';
import { pubSubService } from './google-pubsub/pubsub-service.ts';
import { createPubSubState, type PubSubState } from './google-pubsub/pubsub-state.ts';
import { type OpenRecord, createEmulatorServer, type RequestRecord, type Service } from './server.ts';

/** Starts an emulator on 127.0.0.1. Resolves when it listens. */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const { port = 0, spaces: seeds = [DEFAULT_SPACE], ...chosen } = options;
  const clock = createClock();
  const faults = createFaults();
  const projects: Project[] = [];
  const requests: OpenRecord[] = [];
  const listeners = new Set<(change: Change) => void>();
  const readers = new Set<(written: Written) => void>();
  const waiters = new Set<(request: Request) => void>();
  const ids = createIds();

  const world: World = {
    clock,
    projects,
    tokens: createAccessTokens(clock),
    pubSub: createPubSubState(clock),
    settings: { ...DEFAULT_SETTINGS },
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
    world.pubSub.clear();
    projects.splice(0, projects.length, createProject(0));
    connectToTopic(firstProject());
    Object.assign(world.settings, DEFAULT_SETTINGS, chosen);
    for (const seed of seeds) addSpace(seed);
  }

  /** Creates the topic of a project's Chat app, which Chat may publish to. */
  function connectToTopic({ app }: Project): void {
    const name = app.topic ?? '';
    world.pubSub.topics.set(name, { name, publishers: new Set([CHAT_PUBLISHER]) });
  }

  function addSpace(seed: SpaceSeed): Space {
    if (world.spaces.has(seed.name)) throw new Error(`There are two spaces ${seed.name}.`);
    world.spaces.set(seed.name, createSpace(seed, { now: clock.now(), project: firstProject().id }));
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
  const services: Service[] = [
    chatService(world),
    tokenService(world),
    ...keyless.services,
    pubSubService(world),
    gitHub.service,
  ];
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
    addProject: (options) => {
      const project = createProject(projects.length, options);
      projects.push(project);
      connectToTopic(project);
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
    pubSub: world.pubSub,
    mintAccessToken: (options = {}) => mintAccessToken(options, world),
    github,
    oidc: (claims = {}) => keyless.idTokenRequest({ claims, origin: url }),
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

/** Options of startEmulator. The settings can be changed later. */
export type EmulatorOptions = Partial<Settings> & {
  /** Default: a free port. */
  readonly port?: number;
  /** Default: the space Builds, with the app and four people. */
  readonly spaces?: readonly SpaceSeed[];
};

/** A running emulator. */
export type Emulator = {
  /** The root of the Chat API. The token endpoint is `/token`, mounted services are here too. */
  readonly url: string;
  /** The key of the first project's service account. The same in all emulators of a process. */
  readonly key: ServiceAccountKey;
  /** The first Cloud project, as an administrator sets it up. */
  readonly project: Project;
  /** All Cloud projects. */
  readonly projects: readonly Project[];
  /** Adds a Cloud project with its own Chat app. */
  readonly addProject: (options?: ProjectOptions) => Project;
  readonly space: (name: string) => Space;
  readonly spaces: readonly Space[];
  readonly addSpace: (seed: SpaceSeed) => Space;
  /** The record of every request. */
  readonly requests: readonly RequestRecord[];
  readonly faults: Faults;
  readonly clock: Clock;
  readonly settings: Settings;
  /** The access tokens, for services that issue their own. */
  readonly tokens: AccessTokens;
  /** The topics and subscriptions, and how messages are delivered. */
  readonly pubSub: PubSubState;
  /** Issues an access token of a service account. */
  readonly mintAccessToken: (options?: MintOptions) => string;
  /** GitHub's teams, repositories, runs, jobs and tokens. Its REST API is at `github.apiUrl`. */
  readonly github: GitHub;
  /** Returns the URL and token with which a job requests its OIDC token: the runner's option `idToken`. */
  readonly oidc: (claims?: ChosenClaims) => IdTokenRequest;
  /** Adds a service to this server. It takes precedence over the others. */
  readonly mount: (service: Service) => void;
  /** Calls the listener after each change to a space. Returns a function that removes it. */
  readonly onChange: (listener: (change: Change) => void) => () => void;
  /** Calls the listener with each successful write of a message, as it was sent. Returns a function that removes it. */
  readonly onWritten: (reader: (written: Written) => void) => () => void;
  /** Calls the listener with each request that a fault leaves without a complete response. Returns a function that removes it. */
  readonly onUnanswered: (listener: (request: Request) => void) => () => void;
  /** Refuses new connections and closes open ones. */
  readonly stopListening: () => Promise<void>;
  /** Accepts connections again, on the same port. */
  readonly startListening: () => Promise<void>;
  /** Resets spaces, projects, tokens, settings, clock, faults and records. Mounted services stay. */
  readonly reset: () => void;
  readonly close: () => Promise<void>;
  /** The public hosts of all services. */
  readonly hosts: readonly string[];
  readonly listening: boolean;
  /** For the gateway: handles requests that arrive another way. */
  readonly handle: RequestListener;
  readonly connections: Connections;
};
