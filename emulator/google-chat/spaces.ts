import type { chat_v1 } from 'googleapis/build/src/apis/chat/v1.js';
import { invalidArgument } from '../google-auth/google-errors.ts';
import { appMembershipHidden, notFound, notSupported, onlyForUsers, permissionDenied } from './chat-errors.ts';
import { pageOf, spaceOf, type ChatRequest, type Handler } from './chat-request.ts';
import type { ChatSpace, Member } from './chat-state.ts';

/** Returns a space that the app is in. */
export const getSpace: Handler = (request) => described(spaceOf(request), request);

/** Lists the app's spaces. Direct messages and group chats are listed once they have a message (https://developers.google.com/workspace/chat/list-spaces). */
export const listSpaces: Handler = (request) => {
  const { world, caller, query } = request;
  const types = typesAskedFor(query['filter']);
  const visible = [...world.spaces.values()].filter(
    ({ apps, spaceType, stored }) =>
      apps.has(caller.project.id) &&
      (spaceType === 'SPACE' || stored.length > 0) &&
      (types === undefined || types.includes(spaceType)),
  );
  const { items, nextPageToken } = pageOf({ items: visible, query });
  return {
    ...(items.length > 0 ? { spaces: items.map((space) => described(space, request)) } : {}),
    nextPageToken: nextPageToken ?? '',
  };
};

/** Reads a filter such as `spaceType = "SPACE" OR spaceType = "GROUP_CHAT"`, the only form there is. */
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

/** Lists a space's people for an app: without apps, hidden and invited people (https://developers.google.com/workspace/chat/list-members). */
export const listMembers: Handler = (request) => {
  const space = spaceOf(request);
  const { query } = request;
  if (query['showInvited'] === 'true') throw onlyForUsers();
  if (query['filter']) throw notSupported('the filter of members.list, whose documentation contradicts itself');
  const visible = [...space.members.values()].filter(
    ({ type, hidden, state }) => type !== 'BOT' && !hidden && state !== 'INVITED',
  );
  const { items, nextPageToken } = pageOf({ items: visible, query });
  return {
    ...(items.length > 0 ? { memberships: items.map((member) => membership(space, member)) } : {}),
    ...(nextPageToken ? { nextPageToken } : {}),
  };
};

/** Returns one person by user id or e-mail address, also when they are only invited. */
export const getMember: Handler = (request) => {
  const space = spaceOf(request);
  const wanted = request.params['member'] ?? '';
  const { emailAliases } = request.world.settings;
  if (wanted === 'app' || wanted === request.caller.project.app.name.slice('users/'.length))
    throw appMembershipHidden();
  const member = wanted.includes('@')
    ? [...space.members.values()].find(({ email }) => emailAliases && email?.toLowerCase() === wanted.toLowerCase())
    : space.members.get(wanted);
  if (!member) throw notFound();
  if (member.type === 'BOT') throw appMembershipHidden();
  if (member.hidden) throw permissionDenied();
  return membership(space, member);
};

function membership(space: ChatSpace, member: Member): chat_v1.Schema$Membership {
  const { id, displayName, state = 'JOINED', role = 'ROLE_MEMBER', affiliation = 'INTERNAL' } = member;
  return {
    name: `${space.name}/members/${id}`,
    state,
    member: { name: `users/${id}`, displayName, type: 'HUMAN', domainId: '2f8hj3k' },
    createTime: space.createTime,
    role,
    affiliation,
  };
}
