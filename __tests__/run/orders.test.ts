import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { startEmulator, type Emulator } from '../../emulator/emulator.ts';
import type { RunAction } from '../../emulator/github/describe-run-event.ts';
import { everyInterleaving, type Actor } from '../support/interleave.ts';
import { SPACE, toEmulator } from '../support/job.ts';
import { aRun, REPOSITORY } from '../support/run-calls.ts';

// Whatever order the events of a run and the requests of the calls they start come in, the message ends at the end.

let emulator: Emulator;
beforeAll(async () => void (emulator = await startEmulator()));
beforeEach(() => {
  emulator.reset();
});
afterAll(() => emulator.close());

const ORDER = ['requested', 'in_progress', 'completed'] as const satisfies readonly RunAction[];
const texts = () => emulator.space(SPACE).messages.map(({ text }) => text);

/** A new run, what happens to it, and the calls that its events start. */
function scene() {
  emulator.reset();
  emulator.github.addRepository({ name: REPOSITORY });
  const ci = aRun(emulator, { status: 'queued' });
  ci.job('build');
  let reached = 0;
  const events = new Map([['requested', ci.event('requested')]]);
  const happens = () => {
    reached += 1;
    const isOver = reached === 2;
    ci.change('build', isOver ? { conclusion: 'success' } : { status: 'in_progress' });
    ci.goesOn(isOver ? { conclusion: 'success' } : { status: 'in_progress' });
    events.set(ORDER[reached]!, ci.event(ORDER[reached]!));
  };
  const until = (action: RunAction) => {
    while (reached < ORDER.indexOf(action)) happens();
  };
  const call = (action: RunAction, gate?: (request: 'github' | 'chat') => Promise<void>) => {
    const request = toEmulator(emulator);
    const fetch: typeof request = async (input, init) => {
      await gate?.(String(input).startsWith(emulator.github.apiUrl) ? 'github' : 'chat');
      return request(input, init);
    };
    const event = events.get(action)!;
    return ci.told({ ...event }, { world: { fetch } });
  };
  const actor = (action: RunAction): Actor => ({
    mayBegin: () => events.has(action),
    run: (step) => call(action, (to) => step(to === 'github' ? 'reads the record' : 'writes to the space')),
  });
  const github: Actor = {
    mayBegin: () => true,
    run: async (step) => {
      while (reached < 2) {
        await step('changes the record');
        happens();
      }
    },
  };
  return { ci, until, call, actor, github };
}

const orders = ORDER.flatMap((first) =>
  ORDER.filter((each) => each !== first).map((second) => {
    const third = ORDER.find((each) => each !== first && each !== second)!;
    return [first, second, third] as const;
  }),
);

describe.each(orders)('%s, then %s, then %s', (first, second, third) => {
  test('the first two at once, and the run going on meanwhile', async () => {
    const count = await everyInterleaving(async (together) => {
      const { until, call, actor, github } = scene();
      await together([github, actor(first), actor(second)]);
      until(third);
      await call(third);
      expect(texts()).toEqual([expect.stringMatching(/^🟢 CI #1 passed/)]);
    });
    expect(count).toBeGreaterThan(0);
    console.log(first, second, third, count);
  });

  test('the last two at once, and the run going on meanwhile', async () => {
    const count = await everyInterleaving(async (together) => {
      const { until, call, actor, github } = scene();
      until(first);
      await call(first);
      await together([github, actor(second), actor(third)]);
      expect(texts()).toEqual([expect.stringMatching(/^🟢 CI #1 passed/)]);
    });
    console.log(first, '|', second, third, count);
  });
});
