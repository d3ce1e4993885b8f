import fc from 'fast-check';
import { examples } from '../../__tests__/support/github-examples.ts';
import { hostileText, HOSTILE } from '../../__tests__/support/hostile-texts.ts';
import type { Fault, FaultRule } from '../../emulator/index.ts';

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

/** One job and all that goes wrong around it. */
export type Sequence = {
  readonly event: HostileEvent;
  readonly jobStatus: string;
  /** What progress says while the job runs. */
  readonly phases: readonly string[];
  /** What befalls the start, each progress and the end; a step may be short of one. */
  readonly faults: readonly (readonly FaultRule[])[];
  readonly settings: {
    readonly idempotency: 'requestId first' | 'messageId first';
    readonly missingMessage: 'NOT_FOUND' | 'PERMISSION_DENIED';
    readonly selfSignedJwt: boolean;
  };
  readonly threadKey: string;
  /** Whether somebody deletes the message by hand before the job ends. */
  readonly deleted: boolean;
};

const STATUSES = [400, 401, 403, 404, 408, 409, 412, 429, 500, 501, 502, 503, 504];
const RETRY_AFTER = ['0', '1', '86400', '-1', 'soon', '1e3', 'Sun, 22 Nov 2026 14:00:01 GMT', ''];

const quick: fc.Arbitrary<Fault> = fc.oneof(
  fc.constantFrom<Fault>(
    { kind: 'reset', when: 'before handling' },
    { kind: 'reset', when: 'during the answer' },
    { kind: 'reset', when: 'after the answer' },
    { kind: 'cut', after: 'commit' },
    { kind: 'cut', after: 'half the body' },
    { kind: 'empty' },
    { kind: 'truncated' },
    { kind: 'redirect', to: 'http://127.0.0.1:9/', code: 307 },
  ),
  fc
    .tuple(fc.constantFrom(...STATUSES), fc.boolean(), fc.constantFrom(...RETRY_AFTER))
    .map(([code, afterCommit, wait]): Fault => ({
      kind: 'status',
      code,
      afterCommit,
      headers: wait === '' ? {} : { 'retry-after': wait },
    })),
  // A server that would like to write into the log, or to be taken for Chat.
  fc
    .tuple(fc.constantFrom(...STATUSES), fc.constantFrom(...HOSTILE.filter((text) => text.length < 5000)))
    .map(([code, words]): Fault => ({
      kind: 'status',
      code,
      body: { error: { code, message: words, status: words } },
    })),
  fc.jsonValue().map((json): Fault => ({ kind: 'status', code: 200, body: { value: json } })),
);
const slow: fc.Arbitrary<Fault> = fc.constantFrom<Fault>(
  { kind: 'hang' },
  { kind: 'hang', when: 'after commit' },
  { kind: 'slow' },
);

const rule: fc.Arbitrary<FaultRule> = fc.record({
  on: fc.constantFrom('chat', 'chat', 'messages.create', 'messages.patch', 'token'),
  times: fc.integer({ min: 1, max: 5 }),
  after: fc.nat(2),
  fault: fc.oneof({ weight: 40, arbitrary: quick }, { weight: 1, arbitrary: slow }),
});

/** Jobs with anything around them. */
export const sequence: fc.Arbitrary<Sequence> = fc.record({
  event: hostileEvent,
  jobStatus: fc.constantFrom('success', 'failure', 'cancelled', 'skipped', '', 'sucess'),
  phases: fc.array(
    hostileText.filter((text) => text.trim() !== ''),
    { maxLength: 2 },
  ),
  faults: fc.array(fc.array(rule, { maxLength: 3 }), { minLength: 1, maxLength: 4 }),
  settings: fc.record({
    idempotency: fc.constantFrom('requestId first', 'messageId first'),
    missingMessage: fc.constantFrom('NOT_FOUND', 'PERMISSION_DENIED'),
    selfSignedJwt: fc.boolean(),
  }),
  threadKey: fc.constantFrom('', '', 'pr-12'),
  deleted: fc.boolean(),
});
