import { type KeyObject, createHash, generateKeyPairSync } from 'node:crypto';
import { createPool, type Pool, type PoolOptions } from './pools.ts';

/** A service account as Google stores it, without private keys. */
export type ServiceAccount = {
  readonly email: string;
  readonly clientId: string;
  readonly keys: Map<string, KeyObject>;
  /** The members with the role `roles/iam.workloadIdentityUser` on it. */
  readonly workloadIdentityUsers: Set<string>;
};

/** A Cloud project with its Chat app, as an administrator sets it up in the console. */
export type Project = {
  readonly id: string;
  readonly number: string;
  /** Whether the Google Chat API is enabled. */
  apiEnabled: boolean;
  /** Whether the IAM Service Account Credentials API is enabled, which keyless sign-in needs. */
  iamCredentialsEnabled: boolean;
  /** Whether the Chat app is configured. */
  appConfigured: boolean;
  /** Whether the Pub/Sub API is enabled. */
  pubSubEnabled: boolean;
  /** What its service accounts may do with its topics and subscriptions, by their e-mail addresses. */
  readonly pubSubPermissions: Map<string, Set<PubSubPermission>>;
  readonly app: ChatApp;
  readonly accounts: Map<string, ServiceAccount>;
  /** The key of the project's first service account. */
  readonly key: ServiceAccountKey;
  /** Adds a service account, or another key to an existing one. */
  readonly addServiceAccount: (name: string) => ServiceAccountKey;
  readonly deleteServiceAccount: (email: string) => void;
  /** Deletes a key, as in a key rotation. */
  readonly deleteKey: (kid: string) => void;
  /** The first pool. It trusts GitHub, and its identities can act as the first service account. */
  readonly pool: Pool;
  readonly pools: readonly Pool[];
  /** Adds a pool, whose identities can't act as a service account yet. */
  readonly addPool: (options: PoolOptions) => Pool;
};

/** A permission of Pub/Sub (https://docs.cloud.google.com/pubsub/docs/access-control). */
export type PubSubPermission =
  | `pubsub.subscriptions.${'create' | 'consume' | 'get' | 'delete'}`
  | `pubsub.topics.${'attachSubscription' | 'publish' | 'getIamPolicy'}`;

/** The permissions of a role that can receive clicks, and can't forge them. */
const SUBSCRIBER: readonly PubSubPermission[] = [
  'pubsub.subscriptions.create',
  'pubsub.subscriptions.consume',
  'pubsub.subscriptions.delete',
  'pubsub.topics.attachSubscription',
];

/** The Chat app of a project. */
export type ChatApp = {
  /** Its user name, such as `users/118…`. */
  readonly name: string;
  displayName: string;
  /** The default markup syntax, a setting of the app (https://developers.google.com/workspace/chat/format-messages). */
  markupSyntax: 'MARKUP_SYNTAX_CHAT' | 'MARKUP_SYNTAX_MARKDOWN';
  /** The topic in its connection settings, if they name one. */
  topic: string | undefined;
  /** Whether it was created as a Google Workspace add-on. */
  isAddOn: boolean;
};

/** Options of a project. */
export type ProjectOptions = { readonly id?: string; readonly displayName?: string };

/** Creates the n-th project, with one service account and a configured Chat app. */
export function createProject(n: number, { id, displayName = 'Build status' }: ProjectOptions = {}): Project {
  const number = String(470813000001 + n);
  const projectId = id ?? (n === 0 ? 'chat-builds' : `chat-builds-${n + 1}`);
  const accounts = new Map<string, ServiceAccount>();
  let keysMade = 0;
  let accountsMade = 0;

  function addServiceAccount(name: string): ServiceAccountKey {
    const email = `${name}@${projectId}.iam.gserviceaccount.com`;
    let account = accounts.get(email);
    if (!account) {
      account = {
        email,
        clientId: `1${String(n).padStart(9, '0')}${String(accountsMade).padStart(11, '0')}`,
        keys: new Map(),
        workloadIdentityUsers: new Set(),
      };
      accounts.set(email, account);
      accountsMade += 1;
    }
    const pair = keyPair(`project ${n}, key ${keysMade}`);
    keysMade += 1;
    account.keys.set(pair.kid, pair.publicKey);
    return keyFile({ pair, email, clientId: account.clientId, projectId });
  }

  const key = addServiceAccount('chat-status');
  const pool = createPool({ projectNumber: number, id: 'github' });
  const pools = [pool];
  accounts.get(key.client_email)?.workloadIdentityUsers.add(pool.members());

  return {
    id: projectId,
    number,
    apiEnabled: true,
    iamCredentialsEnabled: true,
    appConfigured: true,
    pubSubEnabled: true,
    pubSubPermissions: new Map([[key.client_email, new Set(SUBSCRIBER)]]),
    app: {
      name: `users/${118000000000000000001n + BigInt(n)}`,
      displayName,
      markupSyntax: 'MARKUP_SYNTAX_MARKDOWN',
      topic: `projects/${projectId}/topics/chat-clicks`,
      isAddOn: false,
    },
    accounts,
    key,
    addServiceAccount,
    deleteServiceAccount: (email) => {
      if (!accounts.delete(email)) throw new Error(`There is no service account ${email}.`);
    },
    deleteKey: (kid) => {
      const holder = [...accounts.values()].find(({ keys }) => keys.has(kid));
      if (!holder) throw new Error(`No service account of ${projectId} has a key ${kid}.`);
      holder.keys.delete(kid);
    },
    pool,
    pools,
    addPool: (options) => {
      const added = createPool({ projectNumber: number, ...options });
      if (pools.some(({ name }) => name === added.name)) throw new Error(`There are two pools ${added.name}.`);
      pools.push(added);
      return added;
    },
  };
}

/** The JSON key file of a service account (https://docs.cloud.google.com/iam/docs/keys-create-delete). */
export type ServiceAccountKey = {
  readonly type: 'service_account';
  readonly project_id: string;
  readonly private_key_id: string;
  readonly private_key: string;
  readonly client_email: string;
  readonly client_id: string;
  readonly auth_uri: string;
  readonly token_uri: string;
  readonly auth_provider_x509_cert_url: string;
  readonly client_x509_cert_url: string;
  readonly universe_domain: string;
};

/** An RSA key pair with Google's id of the public key. */
export type KeyPair = { readonly kid: string; readonly publicKey: KeyObject; readonly privatePem: string };

const keyPairs = new Map<string, KeyPair>();

/** The key pair with this label. All emulators of a process share it, because making one is slow. */
export function keyPair(label: string): KeyPair {
  const known = keyPairs.get(label);
  if (known) return known;
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const kid = createHash('sha1')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('hex');
  const pair = { kid, publicKey, privatePem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() };
  keyPairs.set(label, pair);
  return pair;
}

/** Makes the key file of an account. */
export function keyFile({ pair, email, clientId, projectId }: KeyFileFor): ServiceAccountKey {
  return {
    type: 'service_account',
    project_id: projectId,
    private_key_id: pair.kid,
    private_key: pair.privatePem,
    client_email: email,
    client_id: clientId,
    auth_uri: 'https://accounts.google.com/o/oauth2/auth',
    token_uri: 'https://oauth2.googleapis.com/token',
    auth_provider_x509_cert_url: 'https://www.googleapis.com/oauth2/v1/certs',
    client_x509_cert_url: `https://www.googleapis.com/robot/v1/metadata/x509/${encodeURIComponent(email)}`,
    universe_domain: 'googleapis.com',
  };
}

type KeyFileFor = {
  readonly pair: KeyPair;
  readonly email: string;
  readonly clientId: string;
  readonly projectId: string;
};
