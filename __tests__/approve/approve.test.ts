import { describe, expect, test } from '@jest/globals';
import { approve, hasButtons, PEOPLE, TOPIC } from '../support/approval.ts';
import { SPACE } from '../support/runner.ts';
import { useEmulator } from '../support/use-emulator.ts';

const emulator = useEmulator();

/** Nothing is left that anybody could press or that costs anything. */
const expectClean = ({ message, subscriptions }: Awaited<ReturnType<typeof approve>>): void => {
  expect(message === undefined || !hasButtons(message)).toBe(true);
  expect(subscriptions).toEqual([]);
};

describe('a decision', () => {
  test('approved by one of the approvers', async () => {
    const asked = await approve(emulator, {
      whenAsked: (press) => press('users/102', 'Approve', { reason: 'Tested on staging.' }),
    });
    expect(asked.log.join('\n')).toContain('info: Approved by users/102');
    expect(asked.outputs).toMatchObject({
      result: 'approved',
      'approved-by': 'users/102',
      reason: 'Tested on staging.',
    });
    expect(asked.failed).toBeUndefined();
    expect(asked.text).toBe('🟢 Approved by Ben Lindqvist: Deploy 1.4 to production?');
    expect(asked.card).toContain('Tested on staging.');
    expectClean(asked);
    expect(asked.state['approval']).toBe('');
  });

  test('rejected, with a reason', async () => {
    const asked = await approve(emulator, { whenAsked: (press) => press('users/101', 'Reject', { reason: 'Freeze' }) });
    expect(asked.outputs).toMatchObject({ result: 'rejected', 'rejected-by': 'users/101', reason: 'Freeze' });
    expect(asked.failed).toMatch(/Rejected by users\/101 after .*Reason: Freeze/);
    expect(asked.text).toBe('🔴 Rejected by Ada Okafor: Deploy 1.4 to production?');
    expectClean(asked);
  });

  test('on-rejected: report leaves the result to the workflow', async () => {
    const inputs = { 'on-rejected': 'report' };
    const asked = await approve(emulator, { inputs, whenAsked: (press) => press('users/101', 'Reject') });
    expect([asked.result, asked.failed]).toEqual(['rejected', undefined]);
  });

  test('nobody decides in time', async () => {
    const asked = await approve(emulator, { inputs: { timeout: '30m' } });
    expect(asked.result).toBe('timed-out');
    expect(asked.failed).toMatch(
      /the time was over after .*, with 0 of 1 approvals. To wait longer, increase timeout./,
    );
    expect(asked.text).toBe('⚪ Timed out: Deploy 1.4 to production?');
    expectClean(asked);
  });

  test.each(['approve first', 'reject first'])('one rejection outweighs any approval: %s', async (order) => {
    const asked = await approve(emulator, {
      inputs: { minimum: '2', approvers: 'ada, ben, chiara' },
      whenAsked: (press) => {
        const votes = [
          () => press('users/101', 'Approve'),
          () => press('users/101', 'Reject'),
          () => press('users/102', 'Approve'),
        ];
        for (const vote of order === 'approve first' ? votes : votes.reverse()) vote();
      },
    });
    expect(asked.result).toBe('rejected');
  });

  test('one person who presses twice is one person', async () => {
    const asked = await approve(emulator, {
      inputs: { minimum: '2' },
      whenAsked: (press) => {
        press('users/101', 'Approve');
        press('users/101', 'Approve');
      },
    });
    expect(asked.result).toBe('timed-out');
    expect(asked.failed).toContain('with 1 of 2 approvals');
  });

  test('half-way, the card shows who has approved, and what is missing', async () => {
    const texts: string[] = [];
    const stop = emulator.onChange(({ kind }) => {
      if (kind !== 'updated') return;
      texts.push(JSON.stringify(emulator.space(SPACE).messages.at(-1)?.cardsV2));
      if (texts.length === 1) emulator.space(SPACE).click({ user: 'users/101', button: 'Approve' });
    });
    const asked = await approve(emulator, {
      inputs: { minimum: '2' },
      whenAsked: (press) => press('users/102', 'Approve'),
    });
    stop();
    expect(asked.outputs).toMatchObject({ result: 'approved', 'approved-by': 'users/102, users/101' });
    expect(texts[0]).toContain('Waiting for approval</b>: 1 of 2');
    expect(texts[0]).toContain('Ben Lindqvist');
    expect(texts[0]).toContain('"function":"reject"');
  });
});

test('a rejection that could not be checked holds the approval back, and is checked again', async () => {
  const asked = await approve(emulator, {
    whenAsked: (press) => {
      emulator.faults.add({ on: 'members.get', fault: { kind: 'status', code: 403 } });
      press('users/101', 'Reject');
      press('users/102', 'Approve');
    },
  });
  expect(asked.outputs).toMatchObject({ result: 'rejected', 'approved-by': 'users/102', 'rejected-by': 'users/101' });
});

test('it is not approved before Pub/Sub has said that no rejection is left', async () => {
  const asked = await approve(emulator, {
    whenAsked: (press) => {
      press('users/102', 'Approve');
      emulator.faults.add({ on: 'subscriptions.pull', after: 1, times: 999, fault: { kind: 'status', code: 503 } });
    },
  });
  expect(asked.result).toBe('error');
  expect(asked.failed).toContain('Enough people approved, but Pub/Sub did not say whether somebody rejected.');
  emulator.faults.clear();
});

test('a rejection that went astray with an answer of Pub/Sub still counts', async () => {
  const asked = await approve(emulator, {
    whenAsked: (press) => {
      press('users/101', 'Reject');
      // Handed out, and lost on the way. It comes again after the lease.
      emulator.faults.add({ on: 'subscriptions.pull', fault: { kind: 'cut', after: 'commit' } });
      setTimeout(() => press('users/102', 'Approve'), 0);
    },
  });
  expect(asked.result).toBe('rejected');
});

describe('who may decide', () => {
  test.each([
    ['users/103, users/102', {}, 'approved'],
    ['chiara', {}, 'approved'],
    ['chiara@example.com', {}, 'approved'],
    ['role: member', {}, 'approved'],
    ['ada', {}, 'timed-out'],
    ['role: manager', {}, 'timed-out'],
    ['ada, role: owner', {}, 'timed-out'],
  ])('%s: Chiara presses Approve', async (approvers, inputs, result) => {
    const asked = await approve(emulator, {
      inputs: { approvers, ...inputs },
      whenAsked: (press) => press('users/103', 'Approve'),
    });
    expect(asked.result).toBe(result);
    if (result === 'timed-out')
      expect(asked.card).toMatch(/Chiara Moreau (is not an approver|is in the space, but is not)/);
  });

  test('a manager has the role of a manager', async () => {
    const inputs = { approvers: 'role: manager' };
    expect((await approve(emulator, { inputs, whenAsked: (press) => press('users/102', 'Approve') })).result).toBe(
      'approved',
    );
  });

  test('a team', async () => {
    emulator.github.addTeam({ org: 'octo-org', slug: 'deployers', members: ['ben'] });
    const token = emulator.github.token({ permissions: { members: 'read' }, orgs: ['octo-org'] });
    const asked = await approve(emulator, {
      inputs: { approvers: 'team:octo-org/deployers', 'github-token': token },
      env: { GITHUB_API_URL: emulator.github.apiUrl },
      whenAsked: (press) => press('users/102', 'Approve'),
    });
    expect(asked.result).toBe('approved');
  });

  test('membership is checked when somebody presses, not when it is asked', async () => {
    const asked = await approve(emulator, {
      whenAsked: (press) => {
        press('users/102', 'Approve');
        emulator.space(SPACE).removeMember('102');
      },
    });
    expect(asked.result).toBe('timed-out');
    expect(asked.card).toContain('Ben Lindqvist is not in the space');
  });

  test('a person who could not be checked does not count, and the card says so', async () => {
    const asked = await approve(emulator, {
      inputs: { timeout: '1m' },
      whenAsked: (press) => {
        emulator.faults.add({ on: 'members.get', times: 1000, fault: { kind: 'status', code: 503 } });
        press('users/102', 'Approve');
      },
    });
    expect(asked.result).toBe('timed-out');
    expect(asked.card).toContain('Ben Lindqvist could not be checked');
    emulator.faults.clear();
  });

  test.each([
    ['the person who started it', { GITHUB_ACTOR: 'ben', GITHUB_TRIGGERING_ACTOR: 'octocat' }],
    ['the person who re-ran it', { GITHUB_ACTOR: 'octocat', GITHUB_TRIGGERING_ACTOR: 'ben' }],
  ])('%s may not approve', async (_, env) => {
    const asked = await approve(emulator, { env, whenAsked: (press) => press('users/102', 'Approve') });
    expect(asked.result).toBe('timed-out');
    expect(asked.card).toContain('started this run as ben, and self-approval is deny');
  });

  test('unless self-approval is allowed', async () => {
    const asked = await approve(emulator, {
      inputs: { 'self-approval': 'allow', people: 'ada: users/101\nben: users/102' },
      env: { GITHUB_ACTOR: 'ben' },
      whenAsked: (press) => press('users/102', 'Approve'),
    });
    expect(asked.result).toBe('approved');
  });

  test('approvers are mentioned once, when it is asked, without the person who started it', async () => {
    const asked = await approve(emulator, {
      inputs: { approvers: 'ada, ben, octocat' },
      whenAsked: (press) => press('users/102', 'Approve'),
    });
    const [notification, ...others] = emulator.space(SPACE).notifications;
    expect(notification?.mentioned).toEqual(['users/101', 'users/102']);
    expect(others).toEqual([]);
    expect(asked.text).not.toContain('<users/');
  });
});

describe('nobody is asked', () => {
  test.each([
    ['an empty list', { approvers: '' }, /approvers: names nobody, so nobody could approve/],
    ['a list of comments', { approvers: '# ada' }, /approvers: names nobody/],
    ['whoever started it as an approver', { approvers: 'actor' }, /"actor" is whoever started the run/],
    ['fewer approvers than needed', { minimum: '3' }, /Only 2 people could approve, but minimum is 3\./],
    [
      'the only other approver is who started it',
      { approvers: 'octocat' },
      /Only 0 people could approve.*does not count/,
    ],
    ['an unknown login', { approvers: 'ada, stranger', minimum: '2' }, /stranger: this login is not in people/],
    [
      'a starter who is not in people',
      { people: 'ada: users/101\nben: users/102' },
      /octocat started this run and is not in people/,
    ],
    ['a wrong number', { minimum: 'two' }, /minimum: "two" is not a number of people/],
    ['no topic', { topic: '' }, /topic: is empty/],
    [
      'a topic that is none',
      { topic: 'chat-clicks' },
      /"chat-clicks" is not a topic. Write projects\/PROJECT\/topics\/TOPIC/,
    ],
    ['a dry run', { 'dry-run': 'true' }, /A dry run asks nobody, so the step fails/],
    ['a topic that is not there', { topic: `${TOPIC}-2` }, /Resource not found.*Check the input topic/],
    ['a space without the app', { space: 'spaces/OTHER' }, /Could not post to spaces\/OTHER/],
  ])('for %s', async (_, inputs, message) => {
    const asked = await approve(emulator, { inputs });
    expect(asked.failed).toMatch(message);
    expect(asked.result).toBe('error');
    expect(emulator.space(SPACE).messages).toEqual([]);
    expectClean(asked);
  });

  test('if the runner does not say who started it', async () => {
    const asked = await approve(emulator, { env: { GITHUB_ACTOR: '', GITHUB_TRIGGERING_ACTOR: '' } });
    expect(asked.failed).toContain('The runner does not say who started this run');
  });

  test('with a token that has the scope of Chat alone', async () => {
    const inputs = { credentials: '', 'access-token': emulator.mintAccessToken() };
    expect((await approve(emulator, { inputs })).failed).toMatch(
      /lacks the scope https:\/\/www.googleapis.com\/auth\/pubsub/,
    );
  });

  test('while the Pub/Sub API is off, or the account has no rights', async () => {
    emulator.project.pubSubEnabled = false;
    expect((await approve(emulator)).failed).toContain('Enable the Pub/Sub API');
    emulator.project.pubSubEnabled = true;
    emulator.project.pubSubPermissions.clear();
    expect((await approve(emulator)).failed).toContain('the README of approve');
  });
});

test('signs in with a token from Google where Pub/Sub takes no self-signed one', async () => {
  emulator.settings.selfSignedJwt = false;
  expect((await approve(emulator, { whenAsked: (press) => press('users/102', 'Approve') })).result).toBe('approved');
});

test('a service account that is deleted while it waits ends the wait', async () => {
  const asked = await approve(emulator, {
    whenAsked: () => emulator.project.deleteServiceAccount(emulator.key.client_email),
  });
  expect(asked.result).toBe('error');
  expect(asked.failed).toContain('The service account was deleted');
});

test('an app that is an add-on is recognized', async () => {
  const asked = await approve(emulator, {
    whenAsked: () =>
      emulator.pubSub.publish(TOPIC, JSON.stringify({ commonEventObject: { hostApp: 'CHAT' }, chat: { user: {} } })),
  });
  expect(asked.failed).toContain('This Chat app is a Google Workspace add-on');
  expect(asked.text).toMatch(/^🟣 Stopped by an error/);
  expectClean(asked);
});

test('people are asked in the language of the card: text, fields, environment, commit and links', async () => {
  const asked = await approve(emulator, {
    inputs: {
      text: 'Adds the new checkout.',
      fields: 'Version: 1.4.2',
      buttons: 'Changes: https://example.com/c',
      environment: 'production',
      people: PEOPLE,
    },
  });
  for (const part of ['Adds the new checkout.', '1.4.2', 'https://example.com/c', 'production', 'f95f852', 'Job log'])
    expect(asked.card).toContain(part);
});
