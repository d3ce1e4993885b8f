import fc from 'fast-check';
import type { Fault, FaultRule } from '../../emulator/index.ts';
import { HOSTILE, hostileText } from './hostile-texts.ts';
import { hostileEvent, type HostileEvent } from './hostile-events.ts';

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
