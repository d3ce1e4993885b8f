/**
 * Takes undici's place in the bundle. @actions/core and @actions/github bring it along (a megabyte that takes longer to
 * load than the action takes to run) for requests that this action makes with Node's own fetch instead.
 */
export class ProxyAgent {}

export function fetch() {
  throw new Error('This bundle makes its requests with the fetch that it is given.');
}
