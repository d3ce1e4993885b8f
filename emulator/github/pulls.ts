import { accountOf } from './people.ts';
import { instant } from './phase.ts';
import { repositoryNamed } from './runs.ts';
import type { GitHubWorld } from './world.ts';

/** A pull request to begin with, in GitHub's names. */
export type PullSeed = {
  readonly repository: string;
  readonly number: number;
  /** The login of who wrote it. */
  readonly user: string;
  readonly title?: string;
  /** The branch it comes from. */
  readonly head_branch?: string;
};

/** Adds an open pull request to a repository. */
export function plantPull({ repository, number, user, ...seed }: PullSeed, world: GitHubWorld): void {
  const { pulls } = repositoryNamed(repository, world);
  if (pulls.has(number)) throw new Error(`There are two pull requests #${number} in ${repository}.`);
  const { title = 'Sing louder', head_branch: branch = 'sing-louder' } = seed;
  const author = accountOf(user, world);
  const sha = number.toString(16).padStart(40, '5');
  pulls.set(number, { number, title, author, branch, sha, createdAt: instant(world.clock.now()) });
}
