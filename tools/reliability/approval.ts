import { approve, hasButtons } from '../../__tests__/support/approval.ts';
import { toEmulator } from '../../__tests__/support/job.ts';
import { secretsInText } from '../../__tests__/support/secrets.ts';
import type { Emulator, Fault } from '../../emulator/index.ts';

/** The requests that a request for approval makes. */
const CALLS = [
  'subscriptions.create',
  'messages.create',
  'subscriptions.pull',
  'members.get',
  'subscriptions.acknowledge',
  'messages.patch',
  'subscriptions.delete',
] as const;

const status = (code: number, more: object = {}): Fault => ({ kind: 'status', code, ...more });

const KINDS: Readonly<Record<string, Fault>> = {
  'reset before the answer': { kind: 'reset', when: 'before handling' },
  'reset after the answer': { kind: 'reset', when: 'after the answer' },
  'answer cut off after the work was done': { kind: 'cut', after: 'commit' },
  'answer cut off half-way': { kind: 'cut', after: 'half the body' },
  'no answer, nothing done': { kind: 'hang' },
  'no answer, the work done': { kind: 'hang', when: 'after commit' },
  'a slow answer': { kind: 'slow', everyMs: 1 },
  ...Object.fromEntries(
    [400, 401, 403, 404, 408, 409, 429, 500, 502, 503, 504].map((code) => [String(code), status(code)]),
  ),
  '503, the work done': status(503, { afterCommit: true }),
  '429, Retry-After of a day': status(429, { headers: { 'retry-after': '86400' } }),
  '200 with an empty body': { kind: 'empty' },
  '200 with JSON that stops half-way': { kind: 'truncated' },
  '200 with a web page': status(200, { headers: { 'content-type': 'text/html' }, body: '<title>Wi-Fi</title>' }),
  '200 with JSON of somebody else': status(200, { body: { status: 'ok', name: 'router' } }),
  '200 with an empty object': status(200, { body: {} }),
  '200 with votes that are none': status(200, {
    body: { receivedMessages: [null, {}, { ackId: 1 }, { ackId: 'a', message: null }] },
  }),
  'a redirect to another host': { kind: 'redirect', to: 'http://127.0.0.1:9/', code: 307 },
};

/** One fault of one kind of request, and who presses Approve. */
export type ApprovalCase = {
  readonly on: (typeof CALLS)[number];
  readonly kind: string;
  readonly lasts: 'once' | 'always';
  readonly presses: 'an approver' | 'somebody else';
};

/** Every fault of every request. */
export const APPROVAL_CASES: readonly ApprovalCase[] = CALLS.flatMap((on) =>
  Object.keys(KINDS).flatMap((kind) =>
    (['once', 'always'] as const).flatMap((lasts) =>
      (['an approver', 'somebody else'] as const).map((presses) => ({ on, kind, lasts, presses })),
    ),
  ),
);

/** How a request for approval ended. */
export type ApprovalEnd = ApprovalCase & {
  readonly result: string;
  /** By the clock of the action, in milliseconds. */
  readonly tookMs: number;
  readonly broken: readonly string[];
};

/** Seconds that a request waits here, and those that it may take before and after. */
const WAIT_SECONDS = 30;
const MARGIN_SECONDS = 60 + 60 + 30;

/** Asks for approval under one fault, with the action's own code and a clock that waits for nothing. */
export async function playApproval(emulator: Emulator, each: ApprovalCase): Promise<ApprovalEnd> {
  const { on, kind, lasts, presses } = each;
  emulator.reset();
  emulator.faults.add({ on, times: lasts === 'once' ? 1 : 999, fault: KINDS[kind] ?? status(500) });
  const asked = await approve(emulator, {
    inputs: { timeout: `${WAIT_SECONDS}s` },
    whenAsked: (press) => press(presses === 'an approver' ? 'users/101' : 'users/103', 'Approve'),
  });
  const first = asked.log.length;
  const post = asked.state['approval'] === '' ? undefined : await asked.post();
  const result = String(asked.result);
  const log = [...asked.log, ...(post?.log ?? [])].slice(0, first + 50).join('\n');
  const warned = asked.log.some((line) => line.startsWith('warning:'));
  const left = emulator.spaces.flatMap(({ messages }) => messages).filter(hasButtons).length;
  const subscriptions = emulator.pubSub.subscriptions.size;
  const broken = [
    presses === 'somebody else' && result === 'approved' ? 'opened wrongly' : '',
    asked.tookMs > (WAIT_SECONDS + MARGIN_SECONDS) * 1000 ? 'left hanging' : '',
    // Only a request for votes that hangs may cost a minute.
    result === 'approved' && on !== 'subscriptions.pull' && asked.tookMs > 40_000
      ? 'waited although it was approved'
      : '',
    (result === 'approved') === (asked.failed !== undefined) ? 'the step fails unless it is approved' : '',
    // A subscription that Google says is deleted can only expire.
    (left > 0 || (subscriptions > 0 && on !== 'subscriptions.delete')) && !warned
      ? 'left something behind without a warning'
      : '',
    emulator.spaces.flatMap(({ messages }) => messages).length > 1 ? 'asked twice' : '',
    secretsInText(log, emulator.key).length > 0 ? 'wrote a secret' : '',
  ].filter((each) => each !== '');
  return { ...each, result, tookMs: asked.tookMs, broken };
}

/** The ends as the rows of a Markdown table: for each request and how long its fault lasts, how often which result. */
export function approvalTable(ends: readonly ApprovalEnd[]): readonly string[] {
  const results = ['approved', 'timed-out', 'error'] as const;
  const rows = CALLS.flatMap((on) => (['once', 'always'] as const).map((lasts) => ({ on, lasts })));
  return [
    `| fault of | lasts | faults | ${results.map((result) => `an approver pressed: ${result}`).join(' | ')} | somebody else pressed: approved |`,
    `| --- | --- | ---: | ${results.map(() => '---:').join(' | ')} | ---: |`,
    ...rows.map(({ on, lasts }) => {
      const those = ends.filter((end) => end.on === on && end.lasts === lasts);
      const count = (presses: ApprovalCase['presses'], result: string): number =>
        those.filter((end) => end.presses === presses && end.result === result).length;
      const counts = results.map((result) => count('an approver', result));
      return `| \`${on}\` | ${lasts} | ${those.length / 2} | ${counts.join(' | ')} | ${count('somebody else', 'approved')} |`;
    }),
  ];
}

/** What waiting costs. */
export type LongWait = {
  readonly requestsPerHour: number;
  /** The longest time for which one token was used, in minutes. */
  readonly tokenMinutes: number;
  /** How much memory the last hour took more than the first, in MB. */
  readonly growthMB: number;
};

const HOUR_MS = 3_600_000;

/**
 * Waits for hours by a clock of its own, while people who may not approve press now and then. Pub/Sub answers at once that
 * there is nothing, which makes the action ask as often as it ever does.
 */
export async function waitLong(
  emulator: Emulator,
  hours: number,
  collectGarbage = (): void => undefined,
): Promise<LongWait> {
  emulator.reset();
  // Tokens from the token endpoint are told apart.
  emulator.settings.selfSignedJwt = false;
  let now = 0;
  const send = toEmulator(emulator);
  const tokens = new Map<string, readonly [first: number, last: number]>();
  const heap: number[] = [];
  let pulls = 0;
  const asked = await approve(emulator, {
    inputs: { timeout: `${hours}h` },
    world: {
      elapsed: () => now,
      timeout: () => new AbortController().signal,
      sleep: (ms) => {
        const hour = Math.floor(now / HOUR_MS);
        now += ms;
        if (Math.floor(now / HOUR_MS) > hour) {
          collectGarbage();
          heap.push(process.memoryUsage().heapUsed);
          // What the emulator remembers is not the action's.
          (emulator.requests as unknown[]).length = 0;
          emulator.space('spaces/AAQABUILDS').click({ user: 'users/103', button: 'Approve' });
        }
        return Promise.resolve();
      },
      fetch: (input, init) => {
        const token = new Headers(init?.headers).get('authorization') ?? '';
        const { pathname } = new URL(input instanceof Request ? input.url : input);
        if (pathname.endsWith(':pull')) {
          pulls += 1;
          tokens.set(token, [tokens.get(token)?.[0] ?? now, now]);
        }
        return send(input, init);
      },
    },
  });
  if (asked.result !== 'timed-out') throw new Error(`Nobody approved, but the result is ${String(asked.result)}.`);
  return {
    requestsPerHour: Math.round(pulls / hours),
    tokenMinutes: Math.max(...[...tokens.values()].map(([first, last]) => (last - first) / 60_000)),
    growthMB: ((heap.at(-1) ?? 0) - (heap[0] ?? 0)) / 1e6,
  };
}
