import { toEmulator } from '../../__tests__/support/job.ts';
import { aRun } from '../../__tests__/support/workflow-run.ts';
import type { Emulator, RunAction } from '../../emulator/index.ts';
import { REPOSITORY, SPACE } from '../../__tests__/support/runner.ts';

/** What a step touches: two steps of which neither touches what the other changes may swap places. */
export type Touch = 'reads the record' | 'changes the record' | 'writes to the space';

/** Something that goes on step by step, side by side with others. */
export type Actor = {
  /** Whether it may begin yet. */
  readonly mayBegin: () => boolean;
  /** Runs it; it awaits `step` before each thing it does. */
  readonly run: (step: (touch: Touch) => Promise<void>) => Promise<unknown>;
};

const dependent = (a: Touch, b: Touch): boolean =>
  (a === 'writes to the space' && b === 'writes to the space') ||
  (a !== b && a !== 'writes to the space' && b !== 'writes to the space') ||
  (a === 'changes the record' && b === 'changes the record');

/**
 * Plays the same actors in every order that their steps can have, each time from the beginning. Of orders that differ
 * only in neighbours that may swap places, such as two reads, one is played: they come to the same.
 *
 * @returns how many orders there were
 */
export async function everyInterleaving(
  play: (together: (actors: readonly Actor[]) => Promise<void>) => Promise<void>,
): Promise<number> {
  let path: { readonly choices: readonly number[]; at: number }[] = [];
  for (let count = 1; ; count += 1) {
    let depth = 0;
    await play((actors) =>
      together(actors, (choices) => {
        const known = path[depth] ?? { choices, at: 0 };
        path[depth] = known;
        depth += 1;
        return known.choices[known.at] ?? -1;
      }),
    );
    path = path.slice(0, depth);
    while (path.length > 0 && path.at(-1)!.at + 1 >= path.at(-1)!.choices.length) path.pop();
    const last = path.at(-1);
    if (last === undefined) return count;
    last.at += 1;
  }
}

type Waiting = { readonly touch: Touch; readonly go: () => void };

async function together(actors: readonly Actor[], choose: (choices: readonly number[]) => number): Promise<void> {
  const waiting = new Map<number, Waiting>();
  const running = new Map<number, Promise<void>>();
  let last: { readonly actor: number; readonly touch: Touch } | undefined;

  /** Lets an actor go on until it waits before its next step, or is done. */
  function goOn(actor: number, start: () => void): Promise<void> {
    return new Promise((settled, failed) => {
      wake.set(actor, settled);
      start();
      running.get(actor)?.then(settled, failed);
    });
  }
  const wake = new Map<number, () => void>();

  const begin = (actor: number) =>
    goOn(actor, () => {
      const done = actors[actor]!.run(
        (touch) =>
          new Promise((go) => {
            waiting.set(actor, { touch, go });
            wake.get(actor)?.();
          }),
      );
      running.set(
        actor,
        done.then(() => undefined),
      );
    });

  for (;;) {
    for (const [actor, { mayBegin }] of actors.entries()) {
      if (!running.has(actor) && mayBegin()) await begin(actor);
    }
    if (waiting.size === 0) return;
    const enabled = [...waiting.keys()].sort((a, b) => a - b);
    // An order in which two neighbours that may swap stand the other way round is played at another time.
    const fresh = enabled.filter(
      (actor) => last === undefined || actor >= last.actor || dependent(waiting.get(actor)!.touch, last.touch),
    );
    const actor = choose(fresh.length > 0 ? fresh : enabled);
    const { touch, go } = waiting.get(actor)!;
    waiting.delete(actor);
    last = { actor, touch };
    await goOn(actor, go);
  }
}

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
