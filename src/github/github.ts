/** GitHub's REST API as the actions see it. Every method throws a `GitHubError`. */
export type GitHub = {
  /** The logins of everybody in a team, those of its child teams included. */
  readonly teamMembers: (org: string, slug: string) => Promise<readonly string[]>;
};
