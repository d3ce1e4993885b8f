import type { PreviewEvent } from './event.ts';

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
