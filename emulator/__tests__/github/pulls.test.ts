import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startEmulator, type Emulator } from '../../emulator.ts';
import { octokit, refused, REPO, REPOSITORY } from './octokit.ts';

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator();
  emulator.github.addRepository({ name: REPOSITORY, visibility: 'private' });
  emulator.github.addPull({ repository: REPOSITORY, number: 104, user: 'ada' });
});
afterAll(() => emulator.close());

const read = (permissions: object, pull_number = 104) =>
  octokit(emulator, { permissions }).rest.pulls.get({ ...REPO, pull_number });

test('a pull request tells who wrote it', async () => {
  const { data } = await read({ pull_requests: 'read' });
  expect(data).toMatchObject({ number: 104, user: { login: 'ada' }, state: 'open', base: { ref: 'main' } });
});

test('one that is not there is not found, and none is seen without the permission', async () => {
  await expect(read({ pull_requests: 'read' }, 7)).rejects.toMatchObject(refused(404, 'Not Found'));
  await expect(read({})).rejects.toMatchObject(refused(403, 'Resource not accessible by integration'));
});
