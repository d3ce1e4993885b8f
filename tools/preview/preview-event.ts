import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { pushEvent } from '../../emulator/index.ts';

/** The event of the previewed run. */
export type PreviewEvent = { readonly name: string; readonly payload: Payload };
type Payload = Readonly<Record<string, unknown>>;

const REPOSITORY = 'octo-org/octo-repo';
const ACTOR = 'octocat';

/**
 * The event of a preview: from a file with its payload, or an example by the name of the event. The default is the
 * first trigger of the workflow that has an example.
 */
export function previewEvent({ given, on }: { given: string | undefined; on: unknown }): PreviewEvent {
  const triggers = triggersOf(on);
  if (given === undefined) {
    const name = ['push', 'pull_request', ...triggers].find((each) => triggers.includes(each) && hasExample(each));
    return name === undefined || name === 'push' ? pushTo(on) : exampleOf(name);
  }
  if (!/\.json$/i.test(given)) return exampleOf(given);
  if (!existsSync(given)) throw new Error(`There is no event file ${given}`);
  const payload = parse(readFileSync(given, 'utf8'), given);
  return { name: nameOf({ file: given, payload, triggers }), payload };
}

function parse(text: string, file: string): Payload {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (thrown) {
    throw new Error(`${file} is not JSON: ${(thrown as Error).message}`, { cause: thrown });
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Payload;
  throw new Error(`${file} is not an event payload: it must be a JSON object`);
}

/** The events in a workflow's `on`: a name, a list, or a map. */
function triggersOf(on: unknown): string[] {
  if (typeof on === 'string') return [on];
  return Array.isArray(on) ? on.map(String) : Object.keys(on ?? {});
}

/** The event of a payload by the keys it has, if the name of the file doesn't say. */
const EVENT_BY_KEY: Readonly<Record<string, string>> = {
  pull_request: 'pull_request',
  release: 'release',
  workflow_run: 'workflow_run',
  head_commit: 'push',
  schedule: 'schedule',
  inputs: 'workflow_dispatch',
  issue: 'issues',
};

function nameOf({ file, payload, triggers }: { file: string; payload: Payload; triggers: readonly string[] }): string {
  const [prefix = ''] = basename(file).split('.');
  if (triggers.includes(prefix) || hasExample(prefix)) return prefix;
  const key = Object.keys(EVENT_BY_KEY).find((each) => each in payload);
  if (key !== undefined) return EVENT_BY_KEY[key] ?? key;
  throw new Error(`${file} doesn't show which event it is. Name the file after the event, such as push.json.`);
}

type Example = { readonly name: string; readonly examples: readonly Payload[] };
let index: readonly Example[] | undefined;

/** GitHub's own example payloads (https://github.com/octokit/webhooks). */
const examplesOf = (name: string): readonly Payload[] =>
  (index ??= createRequire(import.meta.url)('@octokit/webhooks-examples') as Example[]).find(
    (each) => each.name === name,
  )?.examples ?? [];

/** Events that GitHub has no example for, or whose example is incomplete. */
const OWN_EXAMPLES: Readonly<Record<string, () => Payload>> = {
  push: () => pushTo(undefined).payload,
  schedule: () => ({ ...repositoryAndSender(), schedule: '17 3 * * *' }),
  workflow_dispatch: () => ({ ...repositoryAndSender(), inputs: {}, ref: 'refs/heads/main' }),
};

/** A push to a branch or of a tag that starts the workflow. */
function pushTo(on: unknown): PreviewEvent {
  const { branches, tags } = (on as { push?: Filters | null } | undefined)?.push ?? {};
  const branch = [branches ?? []].flat().find((each) => /^[\w./-]+$/.test(each));
  const tag =
    branches === undefined && tags !== undefined ? [tags].flat().find((each) => !each.startsWith('!')) : undefined;
  const ref =
    tag === undefined ? `refs/heads/${branch ?? 'main'}` : `refs/tags/${tag.replaceAll(/[^\w./-]+.*$/g, '')}1.2.3`;
  const { payload } = pushEvent({ repository: REPOSITORY, actor: ACTOR });
  return { name: 'push', payload: { ...payload, ref } };
}

type Filters = { readonly branches?: string | readonly string[]; readonly tags?: string | readonly string[] };

const repositoryAndSender = (): Payload => {
  const { repository, sender } = pushEvent({ repository: REPOSITORY, actor: ACTOR }).payload;
  return { repository, sender };
};

const hasExample = (name: string): boolean => name in OWN_EXAMPLES || examplesOf(name).length > 0;

function exampleOf(name: string): PreviewEvent {
  const payload = OWN_EXAMPLES[name]?.() ?? examplesOf(name)[0];
  if (payload !== undefined) return { name, payload };
  throw new Error(`There is no example of the event ${name}. Give a file with its payload: --event ${name}.json`);
}

/** The repository of an event's payload. */
export const repositoryOf = ({ payload }: PreviewEvent): string =>
  (payload['repository'] as { full_name?: string } | undefined)?.full_name ?? REPOSITORY;

type Actor = { readonly login?: string };
type Head = { readonly head?: { readonly repo?: { readonly full_name?: string } } };

/** Why GitHub passes no secrets to a run of this event, so that it posts nothing; `undefined` if it passes them. */
export function noSecretsReason({ name, payload }: PreviewEvent): string | undefined {
  if (!name.startsWith('pull_request') || name === 'pull_request_target') return undefined;
  const {
    pull_request: pull,
    repository,
    sender,
  } = payload as {
    readonly pull_request?: Head;
    readonly repository?: { readonly full_name?: string };
    readonly sender?: Actor;
  };
  // https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#workflows-in-forked-repositories
  if (pull?.head?.repo?.full_name !== repository?.full_name)
    return 'This pull request comes from a fork. GitHub passes no secrets to it, so nothing is sent.';
  if (sender?.login === 'dependabot[bot]')
    return 'This run was started by Dependabot. GitHub passes no Actions secrets to it, so nothing is sent.';
  return undefined;
}
