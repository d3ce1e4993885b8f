import type { Build } from '../../src/github/build.ts';
import { NO_CONTENT, type Content, type Status } from '../../src/message/content.ts';

/** An ordinary build of a pushed branch. */
export const BUILD: Build = {
  repository: 'octo-org/octo-repo',
  workflow: 'CI',
  job: 'build',
  event: 'push',
  ref: { kind: 'branch', name: 'main', url: 'https://github.com/octo-org/octo-repo/tree/main' },
  commit: {
    sha: 'f95f852bd8fca8fcc58a9a2d6c842781e32a215e',
    url: 'https://github.com/octo-org/octo-repo/commit/f95f852bd8fca8fcc58a9a2d6c842781e32a215e',
    title: 'Teach the parrot to sing',
  },
  actor: { login: 'octocat', url: 'https://github.com/octocat' },
  attempt: 1,
  matrix: '',
  logUrl: 'https://github.com/octo-org/octo-repo/actions/runs/1/job/7',
};

/** A status of that build; what is given replaces what is ordinary. */
export function status(
  given: {
    build?: Partial<Build>;
    content?: Partial<Content>;
    outcome?: Status['outcome'];
    startedAt?: Date | undefined;
  } = {},
): Status {
  return {
    build: { ...BUILD, ...given.build },
    content: { ...NO_CONTENT, ...given.content },
    startedAt: 'startedAt' in given ? given.startedAt : new Date('2026-11-22T14:02:10Z'),
    outcome: given.outcome ?? { kind: 'running' },
  };
}
