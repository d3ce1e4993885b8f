import { chat_v1 } from 'googleapis/build/src/apis/chat/v1.js';
import type { Signer } from '../google-auth/sign-in.ts';
import { caller } from './caller.ts';
import type { Chat, Membership, Post, Posted, SpaceInfo } from './chat.ts';
import { ChatError } from './errors.ts';
import { failureOf } from './failure.ts';
import { everyPage } from './pages.ts';
import { messageAddress, messageName } from './names.ts';
import { withPatience, type Patience } from '../patience.ts';

/** What Google Chat is reached with. */
export type Connected = {
  /** Where the API is, such as https://chat.googleapis.com. */
  readonly apiUrl: string;
  readonly signer: Signer;
  readonly fetch: typeof fetch;
  readonly patience: Patience;
};

/** Google Chat by the REST API, signed in as a Chat app (https://developers.google.com/workspace/chat/api/reference/rest). */
export function googleChat({ apiUrl, signer, fetch, patience }: Connected): Chat {
  const { spaces } = new chat_v1.Chat({ rootUrl: apiUrl, fetchImplementation: fetch, retry: false });
  const request = caller(signer, patience);

  const create = (post: Post, requestId: string) =>
    request(`post to ${post.space}`, (sending) =>
      spaces.messages.create(
        {
          parent: post.space,
          messageId: post.id,
          requestId,
          ...(post.threadKey === undefined ? {} : { messageReplyOption: 'REPLY_MESSAGE_FALLBACK_TO_NEW_THREAD' }),
          ...(post.notification === 'silent' ? SILENT : {}),
          requestBody: body(post),
        },
        sending,
      ),
    );

  const patch = (post: Post, allowMissing: boolean) =>
    request(`update ${messageName(post.space, post.id)}`, (sending) =>
      spaces.messages.patch(
        {
          name: messageName(post.space, post.id),
          updateMask: 'text,cardsV2',
          ...(allowMissing ? { allowMissing } : {}),
          requestBody: body(post),
        },
        sending,
      ),
    );

  return {
    create: async (post) => {
      try {
        return posted(post, await create(post, post.id));
      } catch (thrown) {
        // Somebody's earlier attempt got through although its answer did not: Chat knows the id.
        if (!isStatus(thrown, 409)) throw thrown;
        return posted(post, await patch(post, false));
      }
    },
    upsert: async (post) => {
      if (post.threadKey === undefined) return posted(post, await patch(post, true));
      // What `allowMissing` creates has no say in which thread it stands, so a message with a thread is created properly.
      try {
        return posted(post, await patch(post, false));
      } catch (thrown) {
        // A message that isn't there is 404, or 403 with the words "or the resource doesn't exist".
        if (!isStatus(thrown, 404) && !isStatus(thrown, 403)) throw thrown;
        return posted(post, await create(post, `${post.id}-again`));
      }
    },
    remove: async (name) => {
      await request(`delete ${name}`, (sending) => spaces.messages.delete({ name }, sending));
    },
    spaces: () =>
      everyPage(async (pageToken) => {
        const query = { pageSize: 1000, ...pageToken };
        const answer = await request('list the spaces of the Chat app', (sending) => spaces.list(query, sending));
        return { items: (answer.spaces ?? []).map(spaceInfo), next: answer.nextPageToken };
      }),
    members: (parent, onPage) =>
      everyPage(async (pageToken) => {
        const query = { parent, pageSize: 1000, ...pageToken };
        const answer = await request(`list the members of ${parent}`, (sending) => spaces.members.list(query, sending));
        return { items: (answer.memberships ?? []).map(membership), next: answer.nextPageToken };
      }, onPage),
    member: async (space, who) => {
      const name = `${space}/members/${who}`;
      try {
        return membership(
          await request(`look up ${who} in ${space}`, (sending) => spaces.members.get({ name }, sending)),
        );
      } catch (thrown) {
        if (thrown instanceof ChatError && thrown.trouble === 'not-found') return undefined;
        throw thrown;
      }
    },
    space: async (name) => spaceInfo(await request(`look up ${name}`, (sending) => spaces.get({ name }, sending))),
    serverTime: async () => {
      const { headers } = await withPatience(
        (signal) =>
          fetch(`${apiUrl}/v1/spaces`, { signal }).catch((thrown: unknown) => {
            throw new ChatError(`reach ${new URL(apiUrl).host}`, failureOf(thrown));
          }),
        patience,
      );
      const date = Date.parse(headers.get('date') ?? '');
      return Number.isNaN(date) ? undefined : new Date(date);
    },
  };
}

const SILENT = { 'createMessageNotificationOptions.notificationType': 'NOTIFICATION_TYPE_SILENT' } as const;

function isStatus(thrown: unknown, status: number): boolean {
  return thrown instanceof ChatError && thrown.httpStatus === status;
}

function body({ message, threadKey }: Post): chat_v1.Schema$Message {
  const { cardsV2, ...text } = message;
  return {
    ...text,
    ...(cardsV2 === undefined ? {} : { cardsV2: [...cardsV2] }),
    ...(threadKey === undefined ? {} : { thread: { threadKey } }),
  };
}

function posted({ space, id }: Post, answer: chat_v1.Schema$Message): Posted {
  return {
    message: messageName(space, id),
    thread: answer.thread?.name ?? undefined,
    url: answer.name ? messageAddress(answer.name) : undefined,
  };
}

const spaceInfo = ({ name, displayName, spaceType }: chat_v1.Schema$Space): SpaceInfo => ({
  name: name ?? '',
  displayName: displayName ?? '',
  type: spaceType ?? '',
});

const membership = ({ member, role, state }: chat_v1.Schema$Membership): Membership => ({
  user: member?.name ?? '',
  displayName: member?.displayName ?? '',
  role: role ?? '',
  state: state ?? '',
  type: member?.type ?? '',
});
