import type { PageSource, PageSpace } from '../page.ts';
import { sampleSpaces } from '../sample.ts';

/** The sample in the hands of who shows it: its spaces can be changed, and who looks on is told. */
export type LiveSample = PageSource & {
  readonly change: (how: (spaces: readonly PageSpace[]) => readonly PageSpace[]) => void;
};

/** Makes the sample changeable. */
export function liveSample(now: Date): LiveSample {
  let spaces = sampleSpaces(now);
  const listeners = new Set<() => void>();
  return {
    spaces: () => spaces,
    onChange: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    change: (how) => {
      spaces = how(spaces);
      listeners.forEach((listener) => listener());
    },
  };
}

/** Puts a message where the one of the same name is, or at the end of its space. */
export function withMessage(
  spaces: readonly PageSpace[],
  message: PageSpace['messages'][number],
): readonly PageSpace[] {
  return spaces.map((space) => {
    if (message.space?.name !== space.name) return space;
    const known = space.messages.some(({ name }) => name === message.name);
    const messages = known
      ? space.messages.map((old) => (old.name === message.name ? message : old))
      : [...space.messages, message];
    return { ...space, messages };
  });
}
