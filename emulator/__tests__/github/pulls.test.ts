import { beforeEach, expect, test } from '@jest/globals';
import { octokit, refused, REPO, REPOSITORY } from './octokit.ts';
import { useEmulator } from '../use-emulator.ts';

const emulator = useEmulator();
beforeEach(() => {
  emulator.github.addRepository({ name: REPOSITORY, visibility: 'private' });
  emulator.github.addPull({ repository: REPOSITORY, number: 104, user: 'ada' });
});

const read = (permissions: object, pull_number = 104) =>
  octokit(emulator, { permissions }).rest.pulls.get({ ...REPO, pull_number });

test('a pull request has its author', async () => {
  const { data } = await read({ pull_requests: 'read' });
  expect(data).toMatchObject({ number: 104, user: { login: 'ada' }, state: 'open', base: { ref: 'main' } });
});

test('a missing pull request is not found, and reading one needs the permission', async () => {
  await expect(read({ pull_requests: 'read' }, 7)).rejects.toMatchObject(refused(404, 'Not Found'));
  await expect(read({})).rejects.toMatchObject(refused(403, 'Resource not accessible by integration'));
});
