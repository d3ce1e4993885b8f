import type { Failure } from './failure.ts';

/** A request to Google Chat that did not work, told in one sentence with the next thing to do. */
export class ChatError extends Error {
  override readonly name = 'ChatError';
  /** What was being done, such as "post to spaces/AAQA…". */
  readonly call: string;
  /** The HTTP status; `undefined` when no answer came. */
  readonly httpStatus: number | undefined;
  /** Google's canonical status (https://google.aip.dev/193), such as `PERMISSION_DENIED`; `''` when not given. */
  readonly status: string;
  /** Whether the same request may succeed a moment later. */
  readonly transient: boolean;
  /** How long Chat asked to wait, in milliseconds. */
  readonly retryAfterMs: number | undefined;

  /** `whenRefused` says what a refused sign-in means for the way in that was used. */
  constructor(call: string, failure: Failure, whenRefused?: string) {
    super(`Could not ${call}: ${sentence(failure, whenRefused)}`);
    this.call = call;
    this.httpStatus = failure.httpStatus;
    this.status = failure.status;
    this.transient = failure.transient;
    this.retryAfterMs = failure.retryAfterMs;
  }
}

const APP_IN_SPACE =
  'Check the space, and add the Chat app to it: open the space, then Apps & integrations → Add apps.';
const CONFIGURE =
  'Configure the Chat app in the Google Cloud project of the service account: https://console.cloud.google.com/apis/api/chat.googleapis.com/hangouts-chat';

/** Advice by what Google said, most telling first. The first row that fits is taken. */
const ADVICE: readonly {
  readonly when: (failure: Failure) => boolean;
  readonly advice: (failure: Failure) => string;
}[] = [
  {
    when: ({ reason }) => reason === 'SERVICE_DISABLED',
    advice: ({ activationUrl }) =>
      `Enable the Google Chat API in the project of the service account, wait a minute and run again: ${
        activationUrl ?? 'https://console.cloud.google.com/apis/library/chat.googleapis.com'
      }`,
  },
  { when: ({ said }) => /chat app not found/i.test(said), advice: () => CONFIGURE },
  {
    when: ({ reason, said }) =>
      reason === 'ACCESS_TOKEN_SCOPE_INSUFFICIENT' || /insufficient authentication scopes/i.test(said),
    advice: () => 'The token lacks the scope https://www.googleapis.com/auth/chat.bot. Mint it with that scope.',
  },
  {
    when: ({ reason }) => reason === 'ACCESS_TOKEN_EXPIRED',
    advice: () =>
      'The access token has expired. Access tokens live one hour: for longer jobs use credentials or workload-identity-provider.',
  },
  {
    when: ({ httpStatus }) => httpStatus === 401,
    advice: () =>
      'Google did not accept the sign-in. Has the key been deleted or the service account disabled? Is the clock of the runner right?',
  },
  {
    when: ({ httpStatus, said }) => httpStatus === 403 && /doesn't exist|permission denied to perform/i.test(said),
    advice: () => `The space or message does not exist, or the Chat app is not in the space. ${APP_IN_SPACE}`,
  },
  {
    when: ({ httpStatus }) => httpStatus === 403,
    advice: () =>
      `The Chat app may not do this there. ${APP_IN_SPACE} A Workspace administrator may have turned Chat apps off.`,
  },
  {
    when: ({ httpStatus }) => httpStatus === 404,
    advice: () => `Nothing is there, or the Chat app may not see it. ${APP_IN_SPACE}`,
  },
  {
    when: ({ httpStatus }) => httpStatus === 429,
    advice: () =>
      'A space takes one write a second from all its apps together (https://developers.google.com/workspace/chat/limits). A longer timeout lets the step wait for its turn.',
  },
  {
    when: ({ httpStatus }) => httpStatus !== undefined && httpStatus >= 500,
    advice: () => 'Google Chat has a problem of its own: https://www.google.com/appsstatus/dashboard',
  },
  {
    when: ({ httpStatus }) => httpStatus !== undefined && httpStatus >= 300 && httpStatus < 400,
    advice: () => 'The server sent us elsewhere, and a token follows no redirect. Check chat-api-url.',
  },
  {
    when: ({ httpStatus }) => httpStatus === undefined,
    advice: () => 'Can this runner reach the host? Check its network and proxy.',
  },
];

function sentence(failure: Failure, whenRefused: string | undefined): string {
  const { httpStatus, said, status } = failure;
  const what = said === '' ? 'no explanation was given' : said.replace(/\.?$/, '');
  const mark = [httpStatus, status].filter(Boolean).join(' ');
  const refused = failure.httpStatus === 401 ? whenRefused : undefined;
  const advice = refused ?? ADVICE.find(({ when }) => when(failure))?.advice(failure);
  return `${what}${mark === '' ? '' : ` (${mark})`}.${advice === undefined ? '' : ` ${advice}`}`;
}
