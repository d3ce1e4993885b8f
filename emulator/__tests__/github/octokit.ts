import { getOctokit } from '@actions/github';
import type { Emulator } from '../../emulator.ts';
import type { TokenOptions } from '../../github/tokens.ts';

export const REPOSITORY = 'octo-org/octo-repo';
export const REPO = { owner: 'octo-org', repo: 'octo-repo' };

export type Octokit = ReturnType<typeof getOctokit>;

const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

/** The real client with a token. Default: the GITHUB_TOKEN of the repository. */
export function octokit(emulator: Emulator, wishes: TokenOptions = {}): Octokit {
  const token = emulator.github.token(wishes.orgs ? wishes : { repositories: [REPOSITORY], ...wishes });
  return withToken(emulator, token);
}

export function withToken(emulator: Emulator, token: string): Octokit {
  return getOctokit(token, { baseUrl: emulator.github.apiUrl, log: silent, request: { fetch } });
}

/** The client of a GitHub App that can read the team members of octo-org. */
export function teamReader(emulator: Emulator): Octokit {
  return octokit(emulator, { permissions: { members: 'read' }, orgs: ['octo-org'] });
}

/** The client's error for such a response. */
export function refused(status: number, message: string, headers: Record<string, string> = {}): object {
  return { status, response: { data: { message, status: String(status) }, headers } };
}
