import type { HttpBindings } from '@hono/node-server';

/** One of the outside services that share the emulator's server. */
export type Service = {
  /** As a request record calls it, such as `chat`. */
  readonly name: string;
  /** The public hosts it stands in for, by which the gateway's requests find it. */
  readonly hosts: readonly string[];
  /** On the emulator's own address, where all services share one origin: whether a path is this one's. */
  readonly serves: (path: string) => boolean;
  /**
   * What a request asks for, such as `messages.create`: the name faults are planted on. A service
   * without it, such as the page, is neither recorded nor broken by faults.
   */
  readonly call?: (method: string, path: string) => string | undefined;
  /** What it answers with a status code when a planted fault says no more; Google's own answer when nothing is said. */
  readonly readyMade?: (code: number) => Response;
  /** Usually a Hono app's `fetch`. */
  readonly fetch: (request: Request, env: HttpBindings) => Response | Promise<Response>;
};

/** Finds whose a request is: by its public host when it came through the gateway, else by its path; later services go first. */
export function serviceOf({ services, host, path }: Asked): Service | undefined {
  const latestFirst = [...services].reverse();
  return latestFirst.find(({ hosts }) => hosts.includes(host)) ?? latestFirst.find(({ serves }) => serves(path));
}

type Asked = { readonly services: readonly Service[]; readonly host: string; readonly path: string };
