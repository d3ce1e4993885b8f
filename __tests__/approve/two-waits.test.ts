import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { World } from '../../src/host.ts';
import { approve, TOPIC } from '../support/approval.ts';
import { SPACE } from '../support/runner.ts';
import { useEmulator } from '../support/use-emulator.ts';

const emulator = useEmulator();

const USERS = ['101', '102', '103', '104'] as const;
/** Ada and Ben may decide; Chiara is in the space; Octocat started the runs; 999 is nobody. */
const APPROVERS = new Set(['101', '102']);

type Event = {
  readonly on: 0 | 1;
  readonly user: string;
  readonly decision: 'approve' | 'reject';
  /** What is wrong with it: nothing, or one part of the event that does not belong to it. */
  readonly forged:
    | 'no'
    | 'request of the other'
    | 'message of the other'
    | 'space'
    | 'bot'
    | 'early'
    | 'late'
    | 'dialog'
    | 'two parameters';
};

const event: fc.Arbitrary<Event> = fc.record({
  on: fc.constantFrom(0, 1),
  user: fc.constantFrom(...USERS, '999'),
  decision: fc.constantFrom('approve', 'approve', 'approve', 'reject'),
  forged: fc.constantFrom(
    'no',
    'no',
    'no',
    'no',
    'request of the other',
    'message of the other',
    'space',
    'bot',
    'early',
    'late',
    'dialog',
    'two parameters',
  ),
} as const);

type Card = { readonly message: string; readonly requestId: string };

const MINUTE = 60_000;

/** The text of an event on one of two cards, as Chat publishes it, or as somebody else might. */
function textOf({ on, user, decision, forged }: Event, cards: readonly Card[], now: number): string {
  const [mine, other] = [cards[on]!, cards[1 - on]!];
  const request = forged === 'request of the other' ? other.requestId : mine.requestId;
  const at = now + (forged === 'early' ? -MINUTE : forged === 'late' ? 60 * MINUTE : 0);
  return JSON.stringify({
    type: 'CARD_CLICKED',
    eventTime: new Date(at).toISOString(),
    isDialogEvent: forged === 'dialog',
    user: { name: `users/${user}`, displayName: user, type: forged === 'bot' ? 'BOT' : 'HUMAN' },
    space: { name: forged === 'space' ? 'spaces/OTHER' : SPACE },
    message: { name: forged === 'message of the other' ? other.message : mine.message },
    action: { actionMethodName: decision, parameters: [{ key: 'request', value: request }] },
    common: {
      invokedFunction: decision,
      parameters: { request: forged === 'two parameters' ? other.requestId : mine.requestId },
    },
  });
}

/** How a request must end: by the votes on its own card of people who may decide, and by nothing else. */
function expected(events: readonly Event[], on: number, minimum: number): string {
  const votes = events.filter((each) => each.on === on && each.forged === 'no' && APPROVERS.has(each.user));
  if (votes.some(({ decision }) => decision === 'reject')) return 'rejected';
  return new Set(votes.map(({ user }) => user)).size >= minimum ? 'approved' : 'timed-out';
}

/** Time that stands still until everybody has asked, and then passes only in sleeps. */
function clockThatWaitsFor(everybody: Promise<void>): Partial<World> {
  let now = 0;
  return {
    elapsed: () => now,
    timeout: () => new AbortController().signal,
    sleep: async (ms) => {
      await everybody;
      now += ms;
    },
  };
}

test('two requests at once: neither ends by a click on the other, whatever arrives in whatever order', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(event, { maxLength: 12 }),
      fc.integer({ min: 1, max: 2 }),
      fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })),
      async (events, minimum, random) => {
        emulator.reset();
        emulator.pubSub.disorder = () => random.next().value as number;
        const cards: Card[] = [];
        let everybodyAsked = (): void => undefined;
        const bothAsked = new Promise<void>((resolve) => (everybodyAsked = resolve));
        const asking = () =>
          approve(emulator, {
            inputs: { minimum: String(minimum) },
            world: clockThatWaitsFor(bothAsked),
            whenAsked: (_, { name, cardsV2 }) => {
              const requestId = /"key":"request","value":"(\w+)"/.exec(JSON.stringify(cardsV2))?.[1] ?? '';
              if (cards.some((card) => card.requestId === requestId)) return;
              cards.push({ message: name ?? '', requestId });
              if (cards.length < 2) return;
              const now = emulator.clock.now().getTime();
              for (const each of events) emulator.pubSub.publish(TOPIC, textOf(each, cards, now));
              everybodyAsked();
            },
          });
        const requests = await Promise.all([asking(), asking()]);
        const results = cards.map(({ message }) => {
          const [thread = '', id = ''] = message.split('/').at(-1)?.split('.') ?? [];
          return requests.find(({ outputs }) => String(outputs['url']).endsWith(`/${thread}/${id}`))?.result;
        });
        expect(results).toEqual([expected(events, 0, minimum), expected(events, 1, minimum)]);
      },
    ),
    { numRuns: 100 },
  );
}, 1_000_000);
