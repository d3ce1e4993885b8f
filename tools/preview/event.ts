import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { pushEvent } from '../../emulator/index.ts';

/** What started the run that is previewed. */
export type PreviewEvent = { readonly name: string; readonly payload: Payload };
type Payload = Readonly<Record<string, unknown>>;

const REPOSITORY = 'octo-org/birds';
const ACTOR = 'octocat';

/**
 * Finds the event of a preview: a file with a payload, the name of an event for a ready-made one, or, when nothing is
 * said, the first trigger of the workflow that has one.
 */
export function previewEvent({ given, on }: { given: string | undefined; on: unknown }): PreviewEvent {
  const triggers = triggersOf(on);
  if (given === undefined) {
    const name = ['push', 'pull_request', ...triggers].find((each) => triggers.includes(each) && isReadyMade(each));
    return name === undefined || name === 'push' ? pushTo(on) : readyMade(name);
  }
  if (!/\.json$/i.test(given)) return readyMade(given);
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
  throw new Error(`${file} is not the payload of an event: a JSON object was expected`);
}

/** The names in a workflow's `on`, however it is written. */
function triggersOf(on: unknown): string[] {
  if (typeof on === 'string') return [on];
  return Array.isArray(on) ? on.map(String) : Object.keys(on ?? {});
}

/** Which keys of a payload tell what event it is of, when the file's name doesn't. */
const SIGNS: Readonly<Record<string, string>> = {
  pull_request: 'pull_request',
  release: 'release',
  workflow_run: 'workflow_run',
  head_commit: 'push',
  schedule: 'schedule',
  inputs: 'workflow_dispatch',
  issue: 'issues',
};

function nameOf({ file, payload, triggers }: { file: string; payload: Payload; triggers: readonly string[] }): string {
  const [called = ''] = basename(file).split('.');
  if (triggers.includes(called) || isReadyMade(called)) return called;
  const sign = Object.keys(SIGNS).find((key) => key in payload);
  if (sign !== undefined) return SIGNS[sign] ?? sign;
  throw new Error(`${file} does not show which event it is of. Call it after the event, such as push.json.`);
}

type Example = { readonly name: string; readonly examples: readonly Payload[] };
let index: readonly Example[] | undefined;

/** GitHub's own example payloads (https://github.com/octokit/webhooks). */
const examplesOf = (name: string): readonly Payload[] =>
  (index ??= createRequire(import.meta.url)('@octokit/webhooks-examples') as Example[]).find(
    (each) => each.name === name,
  )?.examples ?? [];

/** Events that no webhook has, or of which GitHub's example says little. */
const OWN: Readonly<Record<string, () => Payload>> = {
  push: () => pushTo(undefined).payload,
  schedule: () => ({ ...where(), schedule: '17 3 * * *' }),
  workflow_dispatch: () => ({ ...where(), inputs: {}, ref: 'refs/heads/main' }),
};

/** A push of what the workflow waits for: to one of its branches, or of a tag. */
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

const where = (): Payload => {
  const { repository, sender } = pushEvent({ repository: REPOSITORY, actor: ACTOR }).payload;
  return { repository, sender };
};

const isReadyMade = (name: string): boolean => name in OWN || examplesOf(name).length > 0;

function readyMade(name: string): PreviewEvent {
  const payload = OWN[name]?.() ?? examplesOf(name)[0];
  if (payload !== undefined) return { name, payload };
  throw new Error(`There is no ready-made event ${name}. Give a file with its payload: --event ${name}.json`);
}

type Actor = { readonly login?: string };
type Head = { readonly head?: { readonly repo?: { readonly full_name?: string } } };

/** Says so when GitHub would give the run of an event no secrets, so that it sends nothing; `undefined` when it does. */
export function whySilent({ name, payload }: PreviewEvent): string | undefined {
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
    return 'This pull request comes from a fork: on GitHub it gets no secrets, and nothing is sent.';
  if (sender?.login === 'dependabot[bot]')
    return 'Dependabot’s runs get no secrets of Actions: on GitHub nothing is sent.';
  return undefined;
}
