import type { GitHubWorld } from './world.ts';

/** Where GitHub's API is on the emulator's own address: where a GitHub Enterprise Server has it. */
export const ROOT = '/api/v3';

/** The public host of GitHub's API, where it has no such root. */
export const HOST = 'api.github.com';

/** Where GitHub's web pages are. */
export const WEB = 'https://github.com';

const BY_ID = /^\/(repositories\/\d+|organizations\/\d+\/team\/\d+)(?=\/)/;
const BY_NAME = /^\/(repos\/[^/]+\/[^/]+|orgs\/[^/]+\/teams\/[^/]+)(?=\/)/;

/** A request's path as https://docs.github.com/rest has it: without the root, and by names where it went by ids. */
export function byName(path: string, { paths }: GitHubWorld): string {
  const plain = path.startsWith(`${ROOT}/`) ? path.slice(ROOT.length) : path;
  return plain.replace(BY_ID, (whole, ids: string) => `/${paths.byName.get(ids) ?? whole}`);
}

/** The same the other way round: the addresses in `Link` headers go by ids, so that they outlive a change of name. */
export function byId(path: string, { paths }: GitHubWorld): string {
  return path.replace(BY_NAME, (whole, names: string) => `/${paths.byId.get(names.toLowerCase()) ?? whole}`);
}

/** Makes a pair of paths known to each other. */
export function pairPaths({ names, ids, world }: Pair): void {
  world.paths.byId.set(names.toLowerCase(), ids);
  world.paths.byName.set(ids, names);
}

type Pair = { readonly names: string; readonly ids: string; readonly world: GitHubWorld };
