import type { RequestListener } from 'node:http';
import type { Space, SpaceSeed } from './google-chat/space-view.ts';
import type { Change, Settings, Written } from './google-chat/world.ts';
import type { Clock } from './clock.ts';
import type { Connections } from './connections.ts';
import type { Faults } from './faults.ts';
import type { GitHub } from './github/github.ts';
import type { ChosenClaims, IdTokenRequest } from './github/oidc.ts';
import type { AccessTokens } from './google-auth/access-tokens.ts';
import type { MintOptions } from './google-auth/mint.ts';
import type { Project, ProjectOptions } from './google-auth/project.ts';
import type { ServiceAccountKey } from './google-auth/service-account-key.ts';
import type { RequestRecord } from './requests.ts';
import type { Service } from './service.ts';

/** How an emulator starts; the settings can be changed while it runs. */
export type EmulatorOptions = Partial<Settings> & {
  /** Any free port when nothing is said. */
  readonly port?: number;
  /** One space, Builds, with the app and a few people in it, when nothing is said. */
  readonly spaces?: readonly SpaceSeed[];
};

/** Google's side of the world on loopback, in the hands of whoever started it. */
export type Emulator = {
  /** The root of the Chat API; the token endpoint is `/token` under it, and mounted services are there too. */
  readonly url: string;
  /** The key of the first project's service account. The same in all emulators of a process. */
  readonly key: ServiceAccountKey;
  /** The first Cloud project: what an administrator sets up, and can get wrong. */
  readonly project: Project;
  /** All Cloud projects there are, the first one first. */
  readonly projects: readonly Project[];
  /** Another Cloud project with a Chat app of its own. */
  readonly addProject: (options?: ProjectOptions) => Project;
  readonly space: (name: string) => Space;
  readonly spaces: readonly Space[];
  readonly addSpace: (seed: SpaceSeed) => Space;
  /** Every request so far, whatever became of it. */
  readonly requests: readonly RequestRecord[];
  readonly faults: Faults;
  readonly clock: Clock;
  readonly settings: Settings;
  /** The register of access tokens, for services that give them out in other ways. */
  readonly tokens: AccessTokens;
  /** An access token of a service account, as if it had been got elsewhere. */
  readonly mintAccessToken: (options?: MintOptions) => string;
  /** GitHub's teams, repositories, runs and jobs, and the tokens for its REST API under `github.apiUrl`. */
  readonly github: GitHub;
  /** Has GitHub vouch for a job, and gives what the job asks for its OIDC token with: what a runner takes as `idToken`. */
  readonly oidc: (claims?: ChosenClaims) => IdTokenRequest;
  /** Adds a service to this server; it goes before those that are there. */
  readonly mount: (service: Service) => void;
  /** Calls back after each change to a space; gives the way to stop it. */
  readonly onChange: (listener: (change: Change) => void) => () => void;
  /** Calls back with each message that Chat was asked to write and did, as it was sent; gives the way to stop it. */
  readonly onWritten: (reader: (written: Written) => void) => () => void;
  /** Calls back with each request that a fault leaves without an answer, or with one that never ends; gives the way to stop it. */
  readonly onUnanswered: (listener: (request: Request) => void) => () => void;
  /** From now on connections are refused, and those that are there are broken. */
  readonly stopListening: () => Promise<void>;
  /** Takes connections again, at the same port. */
  readonly startListening: () => Promise<void>;
  /** Back to how it started: spaces, projects, tokens, settings, clock, faults and records. Mounted services stay. */
  readonly reset: () => void;
  readonly close: () => Promise<void>;
  /** The public hosts that a service here stands in for. */
  readonly hosts: readonly string[];
  readonly listening: boolean;
  /** For the gateway: answers requests that came another way, and follows their connections. */
  readonly handle: RequestListener;
  readonly connections: Connections;
};
