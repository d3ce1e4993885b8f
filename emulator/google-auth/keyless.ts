import type { Clock } from '../clock.ts';
import { createOidcIssuer, type ChosenClaims, type IdTokenRequest } from '../github/oidc.ts';
import { type AccessTokens, createFederatedTokens } from './access-tokens.ts';
import { iamCredentialsService } from './iam-credentials.ts';
import type { Project } from './project.ts';
import { stsService } from './sts.ts';
import type { Service } from '../server.ts';

/** The services of keyless sign-in: GitHub's OIDC, STS and IAM Credentials. */
export type Keyless = {
  readonly services: readonly Service[];
  /** Lets a job request ID tokens. `origin` is the emulator's address. */
  readonly idTokenRequest: (job: { readonly claims: ChosenClaims; readonly origin: string }) => IdTokenRequest;
  readonly clear: () => void;
};

type KeylessContext = { readonly clock: Clock; readonly projects: readonly Project[]; readonly tokens: AccessTokens };

/** Creates the three services, which share the federated tokens. */
export function createKeyless({ clock, projects, tokens }: KeylessContext): Keyless {
  const github = createOidcIssuer({ clock });
  const federated = createFederatedTokens(clock);
  const issuers = new Map([[github.issuer, github.keys]]);
  return {
    services: [
      github.service,
      stsService({ clock, projects, federated, issuers }),
      iamCredentialsService({ clock, projects, tokens, federated }),
    ],
    idTokenRequest: github.idTokenRequest,
    clear: () => {
      github.clear();
      federated.clear();
    },
  };
}
