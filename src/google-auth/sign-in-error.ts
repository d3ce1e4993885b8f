import { CERTIFICATE_ADVICE, isUntrusted } from '../network.ts';
import { serverText } from '../log-text.ts';

/** The sign-in did not work, told with the likely cause. */
export class SignInError extends Error {
  override readonly name = 'SignInError';
  /** What was said, in one sentence. */
  readonly found: string;
  /** The next thing to do; `undefined` when nothing is known. */
  readonly advice: string | undefined;
  /** Whether the same may succeed a moment later. */
  readonly transient: boolean;

  /** @param attempt what was being done, such as "sign in as …" */
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

/** Whether the sign-in failed. */
export const isSignInError = (thrown: unknown): thrown is SignInError => thrown instanceof SignInError;

type Answer = { status?: number; data?: { error?: unknown; error_description?: unknown } };

/** What is thrown for an answer that says it went well and holds no token, such as the page of a proxy. */
export const noToken = (): Error => Object.assign(new Error('no token'), { response: { status: 200, data: {} } });

/**
 * What the token endpoints say (RFC 6749 §5.2, RFC 8693, https://cloud.google.com/iam/docs/reference/credentials/rest)
 * and what it most likely means. The first row that fits is taken.
 */
const MEANINGS: readonly { readonly says: RegExp; readonly means: string }[] = [
  {
    says: /reasonable timeframe|iat and exp/i,
    means: 'The clock of this runner is wrong: Google refuses tokens signed minutes off. Set it by NTP.',
  },
  {
    says: /invalid jwt signature/i,
    means:
      'The key was deleted or belongs to another account. Make a new key for the service account and store it in the secret.',
  },
  { says: /account not found/i, means: 'The service account was deleted. Use one that exists.' },
  {
    says: /stale to sign-in/i,
    means: "The runner's OIDC token was too old when Google saw it. Is the clock of this runner right?",
  },
  {
    says: /attribute condition/i,
    means:
      "The provider's attribute condition does not let this repository in. Compare it with the repository, branch and event of this run.",
  },
  {
    says: /invalid_target/i,
    means:
      'There is no such provider, or it is disabled. Check workload-identity-provider: projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER.',
  },
  {
    says: /127 bytes/i,
    means:
      'The provider maps something long to google.subject. Map assertion.repository_id instead, and keep the rest for the condition.',
  },
  {
    says: /issuer in ID Token/i,
    means:
      "The provider's issuer is not this GitHub's. It is https://token.actions.githubusercontent.com, or your Enterprise Server's own.",
  },
  {
    says: /audience/i,
    means:
      'The provider accepts only certain audiences. Leave its list of allowed audiences empty, which means its own name.',
  },
  {
    says: /getAccessToken|PERMISSION_DENIED.*(token|serviceAccounts)/i,
    means: 'Grant the role roles/iam.workloadIdentityUser on the service account to the principal set of the pool.',
  },
  {
    says: /has not been used|SERVICE_DISABLED|is disabled/i,
    means:
      'Enable the Security Token Service API and the IAM Service Account Credentials API in the project, wait a minute and run again: ' +
      'https://console.cloud.google.com/apis/library/sts.googleapis.com, https://console.cloud.google.com/apis/library/iamcredentials.googleapis.com',
  },
  { says: /NOT_FOUND/, means: 'There is no such service account. Check its e-mail address.' },
  { says: /invalid_scope|unauthorized_client/i, means: 'The service account may not use the scope chat.bot.' },
];

function explanation(answer: Answer | undefined, thrown: unknown): { found: string; advice: string | undefined } {
  const said = serverText(saidBy(answer), 400);
  if (said !== '') {
    return { found: said.replace(/\.?$/, '.'), advice: MEANINGS.find(({ says }) => says.test(said))?.means };
  }
  const found = answer?.status === undefined ? reasonOf(thrown) : `the answer was ${answer.status} and no explanation.`;
  const advice = isUntrusted(codeOf(thrown)) ? CERTIFICATE_ADVICE : REACH_ADVICE;
  return { found, advice };
}

const REACH_ADVICE = 'Can this runner reach the host? Check its network and proxy.';

/** OAuth endpoints answer `{error, error_description}`, Google's APIs `{error: {status, message}}`. */
function saidBy(answer: Answer | undefined): string {
  const { error, error_description: description } = answer?.data ?? {};
  const { status, message } = (typeof error === 'object' && error !== null ? error : {}) as Record<string, unknown>;
  return [error, description, status, message].filter((part) => typeof part === 'string').join(': ');
}

/** Only the kind of a failed connection; its message may hold an address with secrets in it. */
function reasonOf(thrown: unknown): string {
  // The library trips over what is no answer of Google, such as a web page; a failed request has a cause or a code.
  if (thrown instanceof TypeError && thrown.cause === undefined) return 'the answer was not one of Google.';
  const kind = codeOf(thrown);
  return `no answer came${kind === '' ? '' : ` (${kind.slice(0, 60)})`}.`;
}

function codeOf(thrown: unknown): string {
  const { code, name, cause } = (thrown ?? {}) as { code?: unknown; name?: unknown; cause?: unknown };
  const inner = (cause as { code?: unknown } | undefined)?.code;
  return [inner, code, name].find((word) => typeof word === 'string') ?? '';
}
