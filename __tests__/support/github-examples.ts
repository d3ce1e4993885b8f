import { createRequire } from 'node:module';
import { readEvent, type RunEvent } from '../../src/github/event.ts';

type Example = { ref?: string; deleted?: boolean; action?: string; repository?: { full_name?: string } } & Record<
  string,
  unknown
>;

const index = createRequire(import.meta.url)('@octokit/webhooks-examples') as { name: string; examples: Example[] }[];

/** GitHub's own example payloads of an event. */
export function examples(name: string): readonly Example[] {
  return index.find((event) => event.name === name)?.examples ?? [];
}

/** The run that such a payload would start: the variables as the runner sets them. */
export function runOf(name: string, payload: unknown, variables: Record<string, string> = {}): RunEvent {
  const repository = (payload as Example).repository?.full_name ?? 'octo-org/octo-repo';
  const env = {
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: 'event.json',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: repository,
    GITHUB_SHA: 'f95f852bd8fca8fcc58a9a2d6c842781e32a215e',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_REF_TYPE: 'branch',
    GITHUB_ACTOR: 'Codertocat',
    GITHUB_TRIGGERING_ACTOR: 'Codertocat',
    GITHUB_WORKFLOW: 'CI',
    GITHUB_JOB: 'build',
    GITHUB_RUN_ID: '1658821493',
    GITHUB_RUN_NUMBER: '42',
    GITHUB_RUN_ATTEMPT: '1',
    ...variables,
  };
  return readEvent(env, () => JSON.stringify(payload));
}
