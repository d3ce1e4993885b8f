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
        const wish = { org, team_slug: slug, per_page: 100, page };
        const fail = (thrown?: unknown) => new GitHubError(`read the team ${org}/${slug}`, thrown, TEAM_TOKEN);
        const { data, headers } = await withPatience(async (signal) => {
          const answer = await octokit.rest.teams
            .listMembersInOrg({ ...wish, request: { signal } })
            .catch((thrown: unknown) => Promise.reject(fail(thrown)));
          if (!isListOfPeople(answer.data)) throw fail();
          return answer;
        }, patience);
        logins.push(...data.map(({ login }) => login));
        // A full page, or a page that says itself that another comes: a person left out would open the gate.
        if (data.length < wish.per_page && !headers.link?.includes('rel="next"')) return logins;
      }
    },
  };
}

/** Octokit hands on whatever comes with 200: the page of a proxy, an empty body, JSON that stops half-way. */
function isListOfPeople(data: unknown): boolean {
  return Array.isArray(data) && data.every((entry: { login?: unknown } | null) => typeof entry?.login === 'string');
}

/** https://docs.github.com/rest/teams/members#list-team-members */
const TEAM_TOKEN =
  'The token of a workflow cannot read teams. Give github-token a token of a GitHub App with the organisation permission ' +
  '"Members: read", or a personal one with read:org, and check the name of the team.';
