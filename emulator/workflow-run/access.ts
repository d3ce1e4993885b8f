import type { Permissions } from '../github/tokens.ts';

/** What the rules for access look at. */
export type Started = {
  readonly event: string;
  /** Who started it. */
  readonly actor: string;
  readonly fromFork: boolean;
};

const OF_DEPENDABOT =
  'pull_request pull_request_review pull_request_review_comment push create deployment deployment_status'.split(' ');

/**
 * Whether a run gets the secrets of Actions, and a token that may write. A pull request of a fork gets neither
 * (https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request), nor does
 * a run of Dependabot (https://docs.github.com/code-security/dependabot/working-with-dependabot/automating-dependabot-with-github-actions).
 * What is started by their runs, with `workflow_run`, gets both.
 */
export function isTrusted({ event, actor, fromFork }: Started): boolean {
  if (fromFork && event.startsWith('pull_request') && event !== 'pull_request_target') return false;
  return !(actor === 'dependabot[bot]' && OF_DEPENDABOT.includes(event));
}

const KNOWN = ['actions', 'checks', 'contents', 'deployments', 'issues', 'pull_requests', 'statuses'] as const;

/**
 * What a job's `GITHUB_TOKEN` may do: what `permissions` says and nothing else, and where nothing is said, read contents
 * (https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#permissions).
 */
export function tokenPermissions(written: unknown, trusted: boolean): Permissions {
  const all = (level: 'read' | 'write'): Permissions => Object.fromEntries(KNOWN.map((name) => [name, level]));
  const given = written === 'write-all' ? all('write') : written === 'read-all' ? all('read') : named(written);
  if (trusted) return given;
  return Object.fromEntries(Object.keys(given).map((name) => [name, 'read']));
}

function named(written: unknown): Permissions {
  if (typeof written !== 'object' || written === null) return { contents: 'read' };
  const levels = new Map(Object.entries(written).map(([name, level]) => [name.replaceAll('-', '_'), String(level)]));
  return Object.fromEntries(
    KNOWN.flatMap((name) => {
      const level = levels.get(name);
      return level === 'read' || level === 'write' ? [[name, level]] : [];
    }),
  );
}
