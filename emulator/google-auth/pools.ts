import { readExpression } from './attribute-condition.ts';

/** A workload identity pool (https://docs.cloud.google.com/iam/docs/workload-identity-federation). */
export type Pool = {
  /** `projects/NUMBER/locations/global/workloadIdentityPools/ID`. */
  readonly name: string;
  disabled: boolean;
  readonly providers: readonly Provider[];
  /** The first provider. */
  readonly provider: Provider;
  readonly addProvider: (options: ProviderOptions) => Provider;
  /** The IAM name of all identities in the pool, of those with an attribute, or of one subject. */
  readonly members: (
    which?: { readonly attribute: string; readonly value: string } | { readonly subject: string },
  ) => string;
};

/** A provider of a pool: which tokens it accepts. An administrator sets it up. */
export type Provider = {
  /** The pool's name and `/providers/ID`: the input `workload-identity-provider`. */
  readonly name: string;
  issuer: string;
  disabled: boolean;
  /** The allowed values of `aud`. If empty: the provider's name after `https://iam.googleapis.com/` or `//iam.googleapis.com/`. */
  allowedAudiences: readonly string[];
  /** The condition in CEL. `undefined` accepts every token of the issuer. Throws for unsupported CEL. */
  condition: string | undefined;
  /** Attribute names to CEL on the token's claims. Throws for unsupported CEL. */
  attributeMapping: Readonly<Record<string, string>>;
};

/** Options of a provider. */
export type ProviderOptions = { readonly id: string } & Partial<Omit<Provider, 'name'>>;

/** Options of a pool. Its first provider trusts GitHub by default. */
export type PoolOptions = { readonly id: string; readonly provider?: ProviderOptions };

const GITHUB: ProviderOptions = { id: 'github', issuer: 'https://token.actions.githubusercontent.com' };

/** The mapping that https://github.com/google-github-actions/auth#setup recommends for GitHub. */
const DEFAULT_MAPPING = {
  'google.subject': 'assertion.sub',
  'attribute.actor': 'assertion.actor',
  'attribute.repository': 'assertion.repository',
  'attribute.repository_owner': 'assertion.repository_owner',
};

/** Creates a pool with one provider. */
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
    throw new Error(`"${id}" isn't a valid id of a pool or a provider.`);
  return id;
}
