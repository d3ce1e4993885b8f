import { getOctokit } from '@actions/github';
import { withPatience, type Patience } from '../patience.ts';
import { GitHubError } from './errors.ts';
import type { GitHub } from './github.ts';

/** What GitHub's REST API is reached with. */
export type GitHubAccess = {
  readonly token: string;
  /** Such as https://api.github.com, or a GitHub Enterprise Server's. */
  readonly apiUrl: string;
  readonly fetch: typeof fetch;
  readonly patience: Patience;
};

const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

/** GitHub by its REST API (https://docs.github.com/rest). */
export function gitHub({ token, apiUrl, fetch, patience }: GitHubAccess): GitHub {
  const octokit = getOctokit(token, { baseUrl: apiUrl, request: { fetch }, log: silent });

  return {
    teamMembers: async (org, slug) => {
      const logins: string[] = [];
      for (let page = 1; ; page += 1) {
        const { data } = await withPatience(async (signal) => {
          try {
            return await octokit.rest.teams.listMembersInOrg({
              org,
              team_slug: slug,
              per_page: 100,
              page,
              request: { signal },
            });
          } catch (thrown) {
            throw new GitHubError(`read the team ${org}/${slug}`, thrown, TEAM_TOKEN);
          }
        }, patience);
        logins.push(...data.map(({ login }) => login));
        if (data.length < 100) return logins;
      }
    },
  };
}

/** https://docs.github.com/rest/teams/members#list-team-members */
const TEAM_TOKEN =
  'The token of a workflow cannot read teams. Give github-token a token of a GitHub App with the organisation permission ' +
  '"Members: read", or a personal one with read:org, and check the name of the team.';
