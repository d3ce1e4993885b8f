import { chat_v1 } from 'googleapis/build/src/apis/chat/v1.js';
import type { Signer } from '../google-auth/sign-in.ts';
import { readFailure } from '../google-api/failure.ts';
import { requestSender, everyPage } from '../google-api/send-request.ts';
import type {
  Chat,
  ChatMessage,
  FoundMessage,
  Membership,
  CreateOptions,
  Post,
  Posted,
  SpaceInfo,
} from './chat-api.ts';
import { ChatError } from './chat-error.ts';
import { messageAddress, messageName, type MessageName } from './names.ts';
import { retry, type RetryOptions } from '../retry.ts';

/** The options of {@link createChatClient}. */
export type ClientOptions = {
  /** The base URL of the API, such as https://chat.googleapis.com. */
  readonly apiUrl: string;
  readonly signer: Signer;
  readonly fetch: typeof fetch;
  readonly retryOptions: RetryOptions;
};

/**
 * Creates a client for the Google Chat REST API, signed in as a Chat app
 * (https://developers.google.com/workspace/chat/api/reference/rest).
 */
export function createChatClient({ apiUrl, signer, fetch, retryOptions }: ClientOptions): Chat {
  // Set explicitly. Otherwise the library reads GOOGLE_CLOUD_UNIVERSE_DOMAIN, which any step of the job can set.
  const universeDomain = 'googleapis.com';
  const { spaces } = new chat_v1.Chat({ rootUrl: apiUrl, universeDomain, fetchImplementation: fetch, retry: false });
  const request = requestSender(signer, retryOptions, ChatError);

  const create = (post: Post, requestId: string) =>
    request(
      `post to ${post.space}`,
      (sending) =>
        spaces.messages.create(
          {
            parent: post.space,
            messageId: post.id,
            requestId,
            ...createQuery(post),
            requestBody: { ...body(post.message), ...threadField(post) },
          },
          sending,
        ),
      isMessage,
    );

  const patch = (name: MessageName, message: ChatMessage, allowMissing: boolean) =>
    request(
      `update ${name}`,
      (sending) =>
        spaces.messages.patch(
          { name, updateMask: 'text,cardsV2', ...(allowMissing ? { allowMissing } : {}), requestBody: body(message) },
          sending,
        ),
      isMessage,
    );

  const update = async (name: MessageName, message: ChatMessage) =>
    posted(name, await patch(name, message, false), { created: false });

  /** Creates the message, or updates it if the id already exists (409). */
  const createOrUpdate = async (post: Post, requestId: string) => {
    try {
      return posted(nameOf(post), await create(post, requestId), { created: true });
    } catch (thrown) {
      if (!isStatus(thrown, 409)) throw thrown;
      return update(nameOf(post), post.message);
    }
  };

  const read = async (message: MessageName): Promise<FoundMessage> => {
    const answer = await request(
      `read ${message}`,
      (sending) => spaces.messages.get({ name: message }, sending),
      (data) => isMessage(data) && Array.isArray(data.cardsV2 ?? []),
    );
    const { name, text, cardsV2, thread } = answer;
    const cards = (cardsV2 ?? []).flatMap(({ cardId, card }) => (card ? [{ cardId: cardId ?? 'card', card }] : []));
    return {
      message: { text: text ?? '', markupSyntax: 'MARKUP_SYNTAX_CHAT', cardsV2: cards },
      thread: thread?.name ?? undefined,
      url: messageAddress(name ?? ''),
    };
  };

  return {
    create: (post) => createOrUpdate(post, post.id),
    updateOrCreate: async (post) =>
      posted(nameOf(post), await patch(nameOf(post), post.message, true), { created: false }),
    updateOrCreateWithOptions: async (post, attempt) => {
      try {
        return await update(nameOf(post), post.message);
      } catch (thrown) {
        if (!isMissing(thrown)) throw thrown;
        return createOrUpdate(post, `${post.id}-${attempt}`);
      }
    },
    update,
    read,
    find: async (name) => {
      try {
        return await read(name);
      } catch (thrown) {
        if (!isMissing(thrown)) throw thrown;
        return undefined;
      }
    },
    remove: async (name) => {
      await request(`delete ${name}`, (sending) => spaces.messages.delete({ name }, sending));
    },
    spaces: () =>
      everyPage(async (pageToken) => {
        const query = { pageSize: 1000, ...pageToken };
        const answer = await request(
          'list the spaces of the Chat app',
          (sending) => spaces.list(query, sending),
          isListOf('spaces'),
        );
        return { items: (answer.spaces ?? []).map(spaceInfo), next: answer.nextPageToken };
      }),
    members: (parent, onPage) =>
      everyPage(async (pageToken) => {
        const query = { parent, pageSize: 1000, ...pageToken };
        const answer = await request(
          `list the members of ${parent}`,
          (sending) => spaces.members.list(query, sending),
          isListOf('memberships'),
        );
        return { items: (answer.memberships ?? []).map(membership), next: answer.nextPageToken };
      }, onPage),
    member: async (space, who) => {
      const name = `${space}/members/${who}`;
      try {
        return membership(
          await request(
            `look up ${who} in ${space}`,
            (sending) => spaces.members.get({ name }, sending),
            ({ member }) => member?.name !== undefined,
          ),
        );
      } catch (thrown) {
        if (thrown instanceof ChatError && thrown.reason === 'not-found') return undefined;
        throw thrown;
      }
    },
    space: async (name) =>
      spaceInfo(
        await request(
          `look up ${name}`,
          (sending) => spaces.get({ name }, sending),
          (answer) => answer.name === name,
        ),
      ),
    serverTime: async () => {
      const { headers } = await retry(
        (signal) =>
          fetch(`${apiUrl}/v1/spaces`, { signal }).catch((thrown: unknown) => {
            throw new ChatError(`reach ${new URL(apiUrl).host}`, readFailure(thrown));
          }),
        retryOptions,
      );
      const date = Date.parse(headers.get('date') ?? '');
      return Number.isNaN(date) ? undefined : new Date(date);
    },
  };
}

/** Whether a response is a page of a list. Google omits an empty list, so a response with other keys is not from Google. */
const isListOf =
  (items: string) =>
  (answer: object): boolean =>
    Array.isArray((answer as Record<string, unknown>)[items]) ||
    Object.keys(answer).every((key) => key === 'nextPageToken');

function isStatus(thrown: unknown, status: number): boolean {
  return thrown instanceof ChatError && thrown.httpStatus === status;
}

/** Whether a message does not exist. Chat answers 404, or 403 with "or the resource doesn't exist". */
const isMissing = (thrown: unknown): boolean => isStatus(thrown, 404) || isStatus(thrown, 403);

const nameOf = ({ space, id }: Post): MessageName => messageName(space, id);

const NOTIFICATION = { silent: 'NOTIFICATION_TYPE_SILENT', force: 'NOTIFICATION_TYPE_FORCE_NOTIFY' } as const;

/** Query parameters for a new message. Chat ignores the thread unless there is a reply option. */
function createQuery({ threadKey, thread, notification }: CreateOptions) {
  return {
    ...(threadKey === undefined && thread === undefined
      ? {}
      : { messageReplyOption: 'REPLY_MESSAGE_FALLBACK_TO_NEW_THREAD' }),
    ...(notification === undefined
      ? {}
      : { 'createMessageNotificationOptions.notificationType': NOTIFICATION[notification] }),
  };
}

function threadField({ threadKey, thread }: CreateOptions): chat_v1.Schema$Message {
  if (thread !== undefined) return { thread: { name: thread } };
  return threadKey === undefined ? {} : { thread: { threadKey } };
}

function body({ cardsV2, ...text }: ChatMessage): chat_v1.Schema$Message {
  return { ...text, ...(cardsV2 === undefined ? {} : { cardsV2: [...cardsV2] }) };
}

function posted(message: MessageName, answer: chat_v1.Schema$Message, { created }: { created: boolean }): Posted {
  return {
    message,
    created,
    thread: answer.thread?.name ?? undefined,
    systemName: answer.name ?? undefined,
    createdAt: timeOf(answer.createTime),
    url: answer.name ? messageAddress(answer.name) : undefined,
  };
}

function timeOf(text: string | null | undefined): Date | undefined {
  const time = new Date(text ?? '');
  return Number.isNaN(time.getTime()) ? undefined : time;
}

/** Whether a response is a message. A proxy can answer 200 too, so the status is not enough. */
const isMessage = ({ name }: chat_v1.Schema$Message): boolean => /^spaces\/[\w-]+\/messages\/[\w.-]+$/.test(name ?? '');

/** A resource name or enum value that is safe to log as it is; '' for anything else. */
const word = (value: string | null | undefined): string =>
  /^[\w./@+-]{1,400}$/.test(value ?? '') ? (value ?? '') : '';

const spaceInfo = ({ name, displayName, spaceType }: chat_v1.Schema$Space): SpaceInfo => ({
  name: word(name),
  displayName: displayName ?? '',
  type: word(spaceType),
});

const membership = ({ member, role, state }: chat_v1.Schema$Membership): Membership => ({
  user: word(member?.name),
  displayName: member?.displayName ?? '',
  role: word(role),
  state: word(state),
  type: word(member?.type),
});
