import { createRequire } from 'node:module';
import { readEvent, type RunEvent } from '../../src/github/event.ts';
import { RUNNER_ENV } from './runner.ts';

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
    ...RUNNER_ENV,
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: 'event.json',
    GITHUB_REPOSITORY: repository,
    GITHUB_ACTOR: 'Codertocat',
    GITHUB_TRIGGERING_ACTOR: 'Codertocat',
    ...variables,
  };
  return readEvent(env, () => JSON.stringify(payload));
}
