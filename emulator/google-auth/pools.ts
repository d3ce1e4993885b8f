import { readExpression } from './attribute-condition.ts';

/** A workload identity pool: identities that somebody else vouches for (https://docs.cloud.google.com/iam/docs/workload-identity-federation). */
export type Pool = {
  /** `projects/NUMBER/locations/global/workloadIdentityPools/ID`. */
  readonly name: string;
  disabled: boolean;
  readonly providers: readonly Provider[];
  /** The first provider. */
  readonly provider: Provider;
  readonly addProvider: (options: ProviderOptions) => Provider;
  /** The pool's identities as IAM policies name them: all of them, or those with an attribute, or one subject. */
  readonly members: (
    which?: { readonly attribute: string; readonly value: string } | { readonly subject: string },
  ) => string;
};

/** Whose tokens a pool lets in, and which of them: what an administrator sets up, and can get wrong. */
export type Provider = {
  /** The pool's name and `/providers/ID`: the input `workload-identity-provider`. */
  readonly name: string;
  issuer: string;
  disabled: boolean;
  /** Which `aud` a token may have; when empty, the provider's name after `https://iam.googleapis.com/` or `//iam.googleapis.com/`. */
  allowedAudiences: readonly string[];
  /** Which identities are let in, in CEL; everybody the issuer vouches for when it is `undefined`. Throws if it is beyond the emulator. */
  condition: string | undefined;
  /** What IAM calls a bearer, from the token's claims: attribute names to CEL. Throws if it is beyond the emulator. */
  attributeMapping: Readonly<Record<string, string>>;
};

/** What may be chosen of a provider. */
export type ProviderOptions = { readonly id: string } & Partial<Omit<Provider, 'name'>>;

/** What may be chosen of a pool; its first provider trusts GitHub when nothing is said. */
export type PoolOptions = { readonly id: string; readonly provider?: ProviderOptions };

const GITHUB: ProviderOptions = { id: 'github', issuer: 'https://token.actions.githubusercontent.com' };

/** The mapping that https://github.com/google-github-actions/auth#setup tells people to set up for GitHub. */
const DEFAULT_MAPPING = {
  'google.subject': 'assertion.sub',
  'attribute.actor': 'assertion.actor',
  'attribute.repository': 'assertion.repository',
  'attribute.repository_owner': 'assertion.repository_owner',
};

/** Makes a pool of a project, with one provider. */
export function createPool({
  projectNumber,
  id,
  provider = GITHUB,
}: PoolOptions & { readonly projectNumber: string }): Pool {
  const name = `projects/${projectNumber}/locations/global/workloadIdentityPools/${validId(id)}`;
  const first = createProvider(name, provider);
  const providers = [first];
  return {
    name,
    disabled: false,
    providers,
    provider: first,
    addProvider: (options) => {
      const added = createProvider(name, options);
      if (providers.some((known) => known.name === added.name))
        throw new Error(`There are two providers ${added.name}.`);
      providers.push(added);
      return added;
    },
    members: (which) => {
      if (which === undefined) return `principalSet://iam.googleapis.com/${name}/*`;
      if ('subject' in which) return `principal://iam.googleapis.com/${name}/subject/${which.subject}`;
      return `principalSet://iam.googleapis.com/${name}/attribute.${which.attribute}/${which.value}`;
    },
  };
}

function createProvider(pool: string, { id, ...chosen }: ProviderOptions): Provider {
  let condition: string | undefined;
  let mapping: Readonly<Record<string, string>> = DEFAULT_MAPPING;
  const provider: Provider = {
    name: `${pool}/providers/${validId(id)}`,
    issuer: 'https://token.actions.githubusercontent.com',
    disabled: false,
    allowedAudiences: [],
    get condition() {
      return condition;
    },
    set condition(text) {
      if (text !== undefined) readExpression(text);
      condition = text;
    },
    get attributeMapping() {
      return mapping;
    },
    set attributeMapping(chosenMapping) {
      Object.values(chosenMapping).forEach(readExpression);
      mapping = chosenMapping;
    },
  };
  return Object.assign(provider, chosen);
}

/** Ids have 4 to 32 characters of `a-z0-9-` (https://docs.cloud.google.com/iam/docs/reference/rest/v1/projects.locations.workloadIdentityPools/create). */
function validId(id: string): string {
  if (!/^[a-z0-9-]{4,32}$/.test(id) || id.startsWith('gcp-'))
    throw new Error(`"${id}" is no id for a pool or a provider.`);
  return id;
}
