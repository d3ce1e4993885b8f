import type { Emulator, RunAction } from '../../emulator/index.ts';
import { everyInterleaving, type Actor } from './interleave.ts';
import { SPACE, toEmulator } from './job.ts';
import { aRun, REPOSITORY } from './run-calls.ts';

/** Calls of the action `run` in some order, two of them at once. */
export type Order = {
  readonly before?: RunAction;
  readonly atOnce: readonly [RunAction, RunAction];
  readonly after?: RunAction;
};

const EVENTS = ['requested', 'in_progress', 'completed'] as const satisfies readonly RunAction[];

/** The three events of a run in every order, with the first two or the last two at once; and its end told twice at once. */
export const ORDERS: readonly Order[] = [
  { atOnce: ['requested', 'in_progress'], after: 'completed' },
  { atOnce: ['requested', 'completed'], after: 'in_progress' },
  { atOnce: ['in_progress', 'completed'], after: 'requested' },
  { before: 'requested', atOnce: ['in_progress', 'completed'] },
  { before: 'in_progress', atOnce: ['requested', 'completed'] },
  { before: 'completed', atOnce: ['requested', 'in_progress'] },
  { atOnce: ['completed', 'completed'] },
];

/** An order in words. */
export const inWords = ({ before, atOnce, after }: Order): string =>
  [before, atOnce.join(' and ') + ' at once', after].filter(Boolean).join(', then ');

/**
 * Plays an order with every interleaving of the requests of the two calls and of what happens to the run meanwhile.
 *
 * @param wholeReadings takes the record of a run and of its jobs for one step: fewer interleavings, for every day
 * @returns how many there were, and what the space showed in the end where it was not the run's end, once
 */
export async function playOrder(
  emulator: Emulator,
  { before, atOnce, after }: Order,
  { wholeReadings }: { readonly wholeReadings: boolean },
): Promise<{ readonly count: number; readonly wrong: readonly string[] }> {
  const wrong: string[] = [];
  const count = await everyInterleaving(async (together) => {
    const { until, call, actor, github } = scene(emulator, wholeReadings);
    if (before !== undefined) {
      until(before);
      await call(before);
    }
    await together([github, ...atOnce.map(actor)]);
    if (after !== undefined) await call(after);
    const shown = emulator.space(SPACE).messages.map(({ text }) => text ?? '');
    if (shown.length !== 1 || !shown[0]?.startsWith('🟢 CI #1 passed')) wrong.push(shown.join(' | '));
  });
  return { count, wrong };
}

/** A new run, what happens to it, and the calls that its events start. */
function scene(emulator: Emulator, wholeReadings: boolean) {
  emulator.reset();
  emulator.github.addRepository({ name: REPOSITORY });
  const ci = aRun(emulator, { status: 'queued' });
  ci.job('build');
  const events = new Map<RunAction, ReturnType<typeof ci.event>>([['requested', ci.event('requested')]]);

  const happens = () => {
    const action = EVENTS[events.size] ?? 'completed';
    ci.change('build', action === 'completed' ? { conclusion: 'success' } : { status: 'in_progress' });
    ci.goesOn(action === 'completed' ? { conclusion: 'success' } : { status: 'in_progress' });
    events.set(action, ci.event(action));
  };

  async function call(action: RunAction, step: Parameters<Actor['run']>[0] = async () => {}): Promise<unknown> {
    const request = toEmulator(emulator);
    const fetch: typeof request = async (input, init) => {
      const { href: url } = new URL(input instanceof Request ? input.url : input);
      const isRead = url.startsWith(emulator.github.apiUrl);
      if (!(wholeReadings && /\/jobs\b/.test(url))) await step(isRead ? 'reads the record' : 'writes to the space');
      return request(input, init);
    };
    return ci.told(events.get(action) ?? ci.event(action), { world: { fetch } });
  }

  return {
    call,
    until: (action: RunAction) => {
      while (!events.has(action)) happens();
    },
    actor: (action: RunAction): Actor => ({ mayBegin: () => events.has(action), run: (step) => call(action, step) }),
    github: {
      mayBegin: () => true,
      run: async (step) => {
        while (!events.has('completed')) {
          await step('changes the record');
          happens();
        }
      },
    } satisfies Actor,
  };
}
