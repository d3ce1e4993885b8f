import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { HOSTILE } from '../support/hostile-texts.ts';
import { foreignMarks } from '../support/marks.ts';
import { REPOSITORY, SPACE } from '../support/runner.ts';
import { secretsIn } from '../support/secrets.ts';
import { useEmulator } from '../support/use-emulator.ts';
import { recordedRun, status } from '../support/workflow.ts';

// What a deployment changes, with the shipped bundle.

const emulator = useEmulator();
const sha = (n: number): string => `5${n.toString(16).padStart(39, '0')}`;
const PERMISSIONS = { contents: 'read', deployments: 'read', pull_requests: 'read' } as const;

beforeAll(() => emulator.github.buildSchema());
beforeEach(() => {
  emulator.github.addRepository({ name: REPOSITORY });
});

const commit = (n: number, message = 'Sing louder', parents: readonly number[] = n === 1 ? [] : [n - 1]) =>
  emulator.github.addCommit({ repository: REPOSITORY, sha: sha(n), message, parents: parents.map(sha) });
const deployed = (n: number) =>
  emulator.github.addDeployment({ repository: REPOSITORY, environment: 'production', sha: sha(n) });

/** Deploys a commit in a job whose status step lists the changes, and returns the job and its card. */
async function deploy(head: number, permissions: object = PERMISSIONS) {
  const changes = status({ changes: 'production', timeout: '60' });
  const job = await recordedRun(emulator, [changes, { run: 'true' }], { permissions, github: { sha: sha(head) } });
  const [message] = emulator.space(SPACE).messages;
  const card = JSON.stringify(message?.cardsV2)
    .replaceAll(/<a href=\\"[^"]*\\">/g, '')
    .replaceAll('</a>', '');
  return { job, message, card };
}

describe('the message at the end says', () => {
  test.each<[string, () => void, number, RegExp]>([
    [
      'what is new',
      () => [commit(1), commit(2, 'Lay eggs (#12)'), deployed(1)],
      2,
      /1 commit by octocat.*#12 Lay eggs/,
    ],
    ['that it is the first', () => commit(1), 1, /First deployment to production/],
    ['that it is the same', () => [commit(1), deployed(1)], 1, /The same commit again/],
    ['that it goes back', () => [commit(1), commit(2), deployed(2)], 1, /Rolls back 1 commit to 5000000/],
    [
      'what is no longer in it',
      () => [commit(1), commit(2), commit(3, 'On another branch', [1]), deployed(2)],
      3,
      /1 commit by octocat\. 1 commit of the last one is no longer in it/,
    ],
    [
      'that the history was rewritten',
      () => [commit(1), commit(2, 'New', []), deployed(1)],
      2,
      /The history was rewritten/,
    ],
  ])('%s', async (_, happened, head, expected) => {
    happened();
    const { job, card, message } = await deploy(head);
    expect(job.conclusion).toBe('success');
    expect(card).toMatch(expected);
    expect(message?.text).toContain('passed');
    expect(emulator.requests.filter(({ call }) => call === 'graphql').length).toBeLessThanOrEqual(2);
  });
});

test('a missing permission costs the list, and the log says what to add', async () => {
  commit(1);
  deployed(1);
  const { job, card, message } = await deploy(1, { contents: 'read' });
  expect(job.log).toContain('Add "deployments: read" to the permissions of the job.');
  expect(job.steps.flatMap(({ annotations }) => annotations)).toHaveLength(1);
  expect(card).not.toContain('deployment to production');
  expect(message?.text).toContain('passed');
});

test('titles of pull requests are shown as they are written', async () => {
  commit(1);
  deployed(1);
  const some = HOSTILE.filter((text) => text.length < 5000).slice(0, 8);
  some.forEach((text, at) => commit(at + 2, `${text.split('\n')[0]} (#${at + 1})`));
  const { job, message } = await deploy(some.length + 1);
  expect(job.conclusion).toBe('success');
  expect(message && foreignMarks(message)).toEqual([]);
  expect(secretsIn(job, emulator.key)).toEqual([]);
});
