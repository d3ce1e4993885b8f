import type { chat_v1 } from 'googleapis/build/src/apis/chat/v1.js';
import { invalidArgument } from '../google-auth/errors.ts';
import { page } from './paging.ts';
import { spaceOf, type ChatRequest, type Handler } from './request.ts';
import type { ChatSpace } from './world.ts';

/** Shows one space the app is in. */
export const getSpace: Handler = (request) => described(spaceOf(request), request);

/** Lists the spaces the app is in; direct messages and group chats only once something was said there (https://developers.google.com/workspace/chat/list-spaces). */
export const listSpaces: Handler = (request) => {
  const { world, caller, query } = request;
  const types = typesAskedFor(query['filter']);
  const visible = [...world.spaces.values()].filter(
    ({ apps, spaceType, stored }) =>
      apps.has(caller.project.id) &&
      (spaceType === 'SPACE' || stored.length > 0) &&
      (types === undefined || types.includes(spaceType)),
  );
  const { items, nextPageToken } = page({ items: visible, query });
  return {
    ...(items.length > 0 ? { spaces: items.map((space) => described(space, request)) } : {}),
    nextPageToken: nextPageToken ?? '',
  };
};

/** Reads `spaceType = "SPACE" OR spaceType = "GROUP_CHAT"`: the one form a filter of spaces has. */
function typesAskedFor(filter: string | undefined): string[] | undefined {
  if (filter === undefined || filter === '') return undefined;
  return filter.split(/\s+OR\s+/).map((part) => {
    const type = /^\s*(?:space_type|spaceType)\s*=\s*"(SPACE|GROUP_CHAT|DIRECT_MESSAGE)"\s*$/.exec(part)?.[1];
    if (type === undefined) throw invalidArgument('Invalid filter.');
    return type;
  });
}

function described(space: ChatSpace, { world }: ChatRequest): chat_v1.Schema$Space {
  const { name, displayName, spaceType, threading, createTime, members } = space;
  const joined = [...members.values()].filter(({ state, type }) => state !== 'INVITED' && type !== 'BOT').length;
  const named = spaceType === 'SPACE';
  return {
    name,
    type: spaceType === 'DIRECT_MESSAGE' ? 'DM' : 'ROOM',
    ...(named ? { displayName } : {}),
    spaceType,
    spaceThreadingState: threading,
    spaceHistoryState: 'HISTORY_ON',
    createTime,
    ...(world.settings.membershipCount ? { membershipCount: { joinedDirectHumanUserCount: joined } } : {}),
    spaceUri: `https://chat.google.com/${named ? 'room' : 'dm'}/${name.slice('spaces/'.length)}?cls=11`,
  };
}
