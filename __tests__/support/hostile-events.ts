import fc from 'fast-check';
import { examples } from './github-examples.ts';
import { hostileText } from './hostile-texts.ts';

/** A run's event as a stranger would like it: the payload, and the variables that the runner makes of it. */
export type HostileEvent = { readonly payload: unknown; readonly env: Readonly<Record<string, string>> };

/** The events that start workflows and have a say in the message. */
export const EVENTS = [
  'push',
  'pull_request',
  'pull_request_review',
  'merge_group',
  'release',
  'issues',
  'issue_comment',
  'discussion',
  'workflow_run',
  'deployment',
  'deployment_status',
  'check_run',
  'repository_dispatch',
  'workflow_dispatch',
  'create',
  'delete',
  'schedule',
] as const;

/** GitHub's own payloads with other words in them; in some, things are missing or of another kind altogether. */
export const hostileEvent: fc.Arbitrary<HostileEvent> = fc
  .record({
    name: fc.constantFrom(...EVENTS),
    which: fc.nat(100),
    words: fc.array(hostileText, { minLength: 1, maxLength: 4 }),
    ref: hostileText,
    workflow: hostileText,
    actor: fc.oneof(fc.constant('octocat'), hostileText),
    damage: fc.option(fc.tuple(fc.nat(200), fc.jsonValue()), { freq: 3 }),
  })
  .map(({ name, which, words, ref, workflow, actor, damage }) => {
    const known = examples(name);
    const payload = known.length === 0 ? {} : reworded(known[which % known.length], words, damage);
    return { payload, env: runnerOf({ name, ref, workflow, actor }) };
  });

/** An event with these very words wherever a stranger may have a say. */
export function eventSaying(name: (typeof EVENTS)[number], words: string): HostileEvent {
  const payload = reworded(examples(name)[0] ?? {}, [words], null);
  return { payload, env: runnerOf({ name, ref: words, workflow: words, actor: words }) };
}

const runnerOf = ({ name, ref, workflow, actor }: Record<'name' | 'ref' | 'workflow' | 'actor', string>) => ({
  GITHUB_EVENT_NAME: name,
  GITHUB_REF: `refs/heads/${ref}`,
  GITHUB_REF_NAME: ref,
  GITHUB_REF_TYPE: 'branch',
  GITHUB_WORKFLOW: workflow,
  GITHUB_ACTOR: actor,
  GITHUB_TRIGGERING_ACTOR: actor,
});

/** The payload with these words in place of its own but in addresses, which GitHub makes; one value may be another's. */
function reworded(payload: unknown, words: readonly string[], damage: readonly [number, unknown] | null): unknown {
  let texts = 0;
  let values = 0;
  const change = (value: unknown): unknown => {
    if (damage !== null && (values += 1) === damage[0]) return damage[1];
    if (Array.isArray(value)) return value.map(change);
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, change(inner)]));
    if (typeof value !== 'string' || value.startsWith('https://')) return value;
    return words[(texts += 1) % words.length];
  };
  return change(payload);
}
