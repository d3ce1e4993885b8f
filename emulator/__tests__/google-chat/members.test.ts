import { describe, expect, test } from '@jest/globals';
import { ask, BUILDS, realClient, refusal, type Answer } from '../ask.ts';
import { useEmulator } from '../use-emulator.ts';

const emulator = useEmulator();

const list = (query: Record<string, string> = {}, space = BUILDS) => ask(emulator, `${space}/members`, { query });
const get = (member: string) => ask(emulator, `${BUILDS}/members/${encodeURIComponent(member)}`);
const names = (memberships: Answer['body']['memberships']) => memberships.map(({ member }) => member.name);
const crowd = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ id: String(1000 + n), displayName: `P ${n}` }));

describe('members.list', () => {
  test('shows people with id, name, role and state, and without an e-mail address', async () => {
    const { body, text } = await list();
    expect(names(body.memberships)).toEqual(['users/101', 'users/102', 'users/103', 'users/104']);
    expect(body.memberships[1]).toMatchObject({
      name: `${BUILDS}/members/102`,
      state: 'JOINED',
      role: 'ROLE_ASSISTANT_MANAGER',
      member: { name: 'users/102', displayName: 'Ben Lindqvist', type: 'HUMAN' },
      affiliation: 'INTERNAL',
    });
    expect(text).not.toContain('@');
    expect(body).not.toHaveProperty('nextPageToken');
  });

  test('leaves out apps, people who have not joined, and people the space hides', async () => {
    const space = emulator.space(BUILDS);
    space.addMember({ id: '201', displayName: 'Some app', type: 'BOT' });
    space.addMember({ id: '202', displayName: 'Eve', state: 'INVITED' });
    space.addMember({ id: '101', displayName: 'Ada Okafor', hidden: true });
    expect(names((await list()).body.memberships)).toEqual(['users/102', 'users/103', 'users/104']);
  });

  test('is empty when all people are hidden', async () => {
    emulator.addSpace({ name: 'spaces/SHY', members: [{ id: '1', displayName: 'A', hidden: true }] });
    expect(await list({}, 'spaces/SHY')).toMatchObject({ status: 200, body: {} });
  });

  test.each([
    [undefined, 100],
    ['0', 100],
    ['7', 7],
    ['1000', 1000],
    ['5000', 1000],
  ])('with pageSize %s has %d on a page', async (pageSize, length) => {
    emulator.addSpace({ name: 'spaces/BIG', members: crowd(1200) });
    const { body } = await list(pageSize === undefined ? {} : { pageSize }, 'spaces/BIG');
    expect(body.memberships).toHaveLength(length);
    expect(body.nextPageToken).toEqual(expect.any(String));
  });

  test('is complete over all pages', async () => {
    emulator.addSpace({ name: 'spaces/BIG', members: crowd(3001) });
    const seen: string[] = [];
    let pageToken: string | undefined;
    do {
      const { data } = await realClient(emulator).spaces.members.list({
        parent: 'spaces/BIG',
        pageSize: 1000,
        ...(pageToken ? { pageToken } : {}),
      });
      for (const { member } of data.memberships ?? []) seen.push(member?.name ?? '');
      pageToken = data.nextPageToken ?? undefined;
    } while (pageToken);
    expect(new Set(seen).size).toBe(3001);
    expect(emulator.requests).toHaveLength(4);
  });

  test('refuses a page token of another request, or an invalid one', async () => {
    emulator.addSpace({ name: 'spaces/BIG', members: crowd(200) });
    const { body } = await list({}, 'spaces/BIG');
    const other = { pageToken: body.nextPageToken, showGroups: 'true' };
    expect(await list(other, 'spaces/BIG')).toMatchObject(refusal(400, 'INVALID_ARGUMENT'));
    expect(await list({ pageToken: 'x' }, 'spaces/BIG')).toMatchObject(refusal(400, 'INVALID_ARGUMENT'));
  });

  test.each([
    [{ pageSize: '-1' }, 400],
    [{ pageSize: 'many' }, 400],
    [{ showInvited: 'true' }, 403],
    [{ useAdminAccess: 'true' }, 400],
    [{ filter: 'role = "ROLE_MANAGER"' }, 501],
  ])('refuses %j', async (query, status) => {
    expect(await list(query)).toMatchObject({ status });
  });
});

describe('members.get', () => {
  test.each(['103', 'chiara@example.com', 'Chiara@Example.com'])('finds a person by %s', async (member) => {
    const { status, body, text } = await get(member);
    expect(status).toBe(200);
    expect(body).toMatchObject({ name: `${BUILDS}/members/103`, member: { name: 'users/103' }, role: 'ROLE_MEMBER' });
    expect(text).not.toContain('@');
  });

  test("doesn't find an e-mail address with emailAliases: false", async () => {
    emulator.settings.emailAliases = false;
    expect(await get('chiara@example.com')).toMatchObject(refusal(404, 'NOT_FOUND'));
  });

  test('shows that a person is invited', async () => {
    emulator.space(BUILDS).addMember({ id: '202', displayName: 'Eve', state: 'INVITED' });
    expect(await get('202')).toMatchObject({ status: 200, body: { state: 'INVITED' } });
  });

  test("doesn't find a person outside the space", async () => {
    expect(await get('999')).toMatchObject(refusal(404, 'NOT_FOUND', 'Requested entity was not found.'));
    emulator.space(BUILDS).removeMember('103');
    expect(await get('103')).toMatchObject(refusal(404, 'NOT_FOUND'));
  });

  test('is denied for a hidden person', async () => {
    emulator.space(BUILDS).addMember({ id: '103', displayName: 'Chiara Moreau', hidden: true });
    expect(await get('103')).toMatchObject(refusal(403, 'PERMISSION_DENIED'));
  });

  test.each(['app', '201'])('is denied for an app (%s)', async (member) => {
    emulator.space(BUILDS).addMember({ id: '201', displayName: 'Some app', type: 'BOT' });
    const message =
      "Service account authentication doesn't support access to membership information for apps. To get membership information for an app, authenticate as a user.";
    expect(await get(member)).toMatchObject(refusal(403, 'PERMISSION_DENIED', message));
  });
});
