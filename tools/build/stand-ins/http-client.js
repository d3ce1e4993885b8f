/**
 * Takes @actions/http-client's place in the bundle. @actions/core wants it for OIDC tokens and @actions/github for
 * proxies; here both go by the fetch that the action is given, which heeds proxies by itself.
 */
export class HttpClient {
  getAgent() {}

  getAgentDispatcher() {}
}

export class BearerCredentialHandler {}
