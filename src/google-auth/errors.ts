/** Google did not let the service account in, told with the likely cause. */
export class SignInError extends Error {
  override readonly name = 'SignInError';

  constructor(account: string, thrown: unknown) {
    super(`Could not sign in as ${account}: ${explanation(thrown)}`);
  }
}

type TokenError = { error?: unknown; error_description?: unknown };

/** What Google's token endpoint says (RFC 6749 §5.2) and what it most likely means. Read in this order. */
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
  {
    says: /account not found/i,
    means: 'The service account was deleted. Store the key of one that exists in the secret.',
  },
  { says: /invalid_scope|unauthorized_client/i, means: 'The service account may not use the scope chat.bot.' },
];

function explanation(thrown: unknown): string {
  const data = (thrown as { response?: { data?: TokenError } } | undefined)?.response?.data;
  const parts = [data?.error, data?.error_description].filter((part) => typeof part === 'string');
  const said = parts
    .join(': ')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .slice(0, 300);
  if (said === '') return 'Google gave no explanation. Can this runner reach https://oauth2.googleapis.com?';
  const meaning = MEANINGS.find(({ says }) => says.test(said))?.means ?? '';
  return `${said.replace(/\.?$/, '.')} ${meaning}`.trimEnd();
}
