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
