import type { chat_v1 } from 'googleapis/build/src/apis/chat/v1.js';
import { appMembershipHidden, notFound, notHere, onlyForUsers, permissionDenied } from './refusals.ts';
import { page } from './paging.ts';
import { spaceOf, type Handler } from './request.ts';
import type { ChatSpace, Member } from './world.ts';

/** Lists the people in a space as an app sees them: no apps, nobody hidden, nobody who hasn't joined yet (https://developers.google.com/workspace/chat/list-members). */
export const listMembers: Handler = (request) => {
  const space = spaceOf(request);
  const { query } = request;
  if (query['showInvited'] === 'true') throw onlyForUsers();
  if (query['filter'])
    throw notHere('the filter of members.list, of which Google says both that apps may and that they may not use it');
  const visible = [...space.members.values()].filter(
    ({ type, hidden, state }) => type !== 'BOT' && !hidden && state !== 'INVITED',
  );
  const { items, nextPageToken } = page({ items: visible, query });
  return {
    ...(items.length > 0 ? { memberships: items.map((member) => membership(space, member)) } : {}),
    ...(nextPageToken ? { nextPageToken } : {}),
  };
};

/** Looks up one person, by user id or e-mail address. Invited people are found too. */
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
