import { CERTIFICATE_ADVICE, isUntrusted } from '../network.ts';
import { serverText } from '../log-text.ts';

/** A failed sign-in. The message says what failed, why, and what to do. */
export class SignInError extends Error {
  override readonly name = 'SignInError';
  /** What the server answered, in one sentence. */
  readonly found: string;
  /** What to do next; `undefined` if unknown. */
  readonly advice: string | undefined;
  /** Whether a retry may succeed. */
  readonly transient: boolean;

  /** @param attempt what failed, such as "sign in as …" */
  constructor(attempt: string, thrown: unknown) {
    const answer = (thrown as { response?: Answer } | undefined)?.response;
    const { found, advice } = explanation(answer, thrown);
    super(`Could not ${attempt}: ${found}${advice === undefined ? '' : ` ${advice}`}`);
    this.found = found;
    this.advice = advice;
    const { status = 0 } = answer ?? {};
    this.transient = status < 300 || status === 408 || status === 429 || status >= 500;
  }
}

/** Whether an error is a failed sign-in. */
export const isSignInError = (thrown: unknown): thrown is SignInError => thrown instanceof SignInError;

type Answer = { status?: number; data?: { error?: unknown; error_description?: unknown } };

/** The error for a successful response without a token, such as a proxy's web page. */
export const noToken = (): Error => Object.assign(new Error('no token'), { response: { status: 200, data: {} } });

/**
 * Errors of the token endpoints (RFC 6749 §5.2, RFC 8693, https://cloud.google.com/iam/docs/reference/credentials/rest)
 * and their most likely cause. The first matching row applies.
 */
const MEANINGS: readonly { readonly pattern: RegExp; readonly means: string }[] = [
  {
    pattern: /reasonable timeframe|iat and exp/i,
    means: 'The clock of this runner is wrong, so Google rejects its tokens. Synchronize the clock with NTP.',
  },
  {
    pattern: /invalid jwt signature/i,
    means:
      'The key was deleted or belongs to another account. Create a new key for the service account and store it in the secret.',
  },
  { pattern: /account not found/i, means: 'The service account was deleted. Use one that exists.' },
  {
    pattern: /stale to sign-in/i,
    means: "The runner's OIDC token was too old when Google received it. Check the clock of this runner.",
  },
  {
    pattern: /attribute condition/i,
    means:
      "The provider's attribute condition rejects this job. Compare it with the repository, branch, and event of this run.",
  },
  {
    pattern: /invalid_target/i,
    means:
      'The provider does not exist or is disabled. Check workload-identity-provider: projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER.',
  },
  {
    pattern: /127 bytes/i,
    means:
      'The value mapped to google.subject is too long. Map assertion.repository_id instead, and check other claims in the attribute condition.',
  },
  {
    pattern: /issuer in ID Token/i,
    means:
      "The provider's issuer is not this GitHub. Use https://token.actions.githubusercontent.com, or the issuer of your GitHub Enterprise Server.",
  },
  {
    pattern: /audience/i,
    means:
      'The provider accepts only certain audiences. Clear its list of allowed audiences, so that it accepts its own name.',
  },
  {
    pattern: /getAccessToken|PERMISSION_DENIED.*(token|serviceAccounts)/i,
    means: 'Grant the role roles/iam.workloadIdentityUser on the service account to the principal set of the pool.',
  },
  {
    pattern: /has not been used|SERVICE_DISABLED|is disabled/i,
    means:
      'Enable the Security Token Service API and the IAM Service Account Credentials API in the project, wait a minute, and run again: ' +
      'https://console.cloud.google.com/apis/library/sts.googleapis.com, https://console.cloud.google.com/apis/library/iamcredentials.googleapis.com',
  },
  { pattern: /NOT_FOUND/, means: 'There is no such service account. Check its email address.' },
  {
    pattern: /invalid_scope|unauthorized_client/i,
    means: 'The service account is not allowed to use the scope chat.bot. Ask your Google Cloud administrator.',
  },
];

function explanation(answer: Answer | undefined, thrown: unknown): { found: string; advice: string | undefined } {
  const message = serverText(messageOf(answer), 400);
  if (message !== '') {
    return {
      found: message.replace(/\.?$/, '.'),
      advice: MEANINGS.find(({ pattern }) => pattern.test(message))?.means,
    };
  }
  const found = answer?.status === undefined ? reasonOf(thrown) : `the server gave no reason (${answer.status}).`;
  const advice = isUntrusted(codeOf(thrown)) ? CERTIFICATE_ADVICE : REACH_ADVICE;
  return { found, advice };
}

const REACH_ADVICE = 'Check that this runner can reach the host, including its firewall and proxy.';

/** OAuth endpoints answer `{error, error_description}`, Google's APIs `{error: {status, message}}`. */
function messageOf(answer: Answer | undefined): string {
  const { error, error_description: description } = answer?.data ?? {};
  const { status, message } = (typeof error === 'object' && error !== null ? error : {}) as Record<string, unknown>;
  return [error, description, status, message].filter((part) => typeof part === 'string').join(': ');
}

/** Uses only the code of a failed connection. Its message may contain a URL with secrets. */
function reasonOf(thrown: unknown): string {
  // The library throws a plain TypeError for a response that is not from Google. A failed request has a cause or a code.
  if (thrown instanceof TypeError && thrown.cause === undefined) return 'the response is not from Google.';
  const code = codeOf(thrown);
  return `no response${code === '' ? '' : ` (${code.slice(0, 60)})`}.`;
}

function codeOf(thrown: unknown): string {
  const { code, name, cause } = (thrown ?? {}) as { code?: unknown; name?: unknown; cause?: unknown };
  const inner = (cause as { code?: unknown } | undefined)?.code;
  return [inner, code, name].find((word) => typeof word === 'string') ?? '';
}
