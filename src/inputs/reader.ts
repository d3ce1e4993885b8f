import type { Core } from '../deps.ts';
import { asError, InputError, type Problem } from '../errors.ts';

/** Turns what a person wrote into a value; throws a sentence that says what to write instead. */
export type Parse<T> = (written: string) => T;

/** Reads an action's inputs and remembers every problem, so that all are reported at once. */
export type Reader = {
  /** The input as a value; `undefined` when it was left out or is empty. */
  optional: { (name: string): string | undefined; <T>(name: string, parse: Parse<T>): T | undefined };
  /** The same for an input that must be given. What it returns after a problem is never used: `finish` throws. */
  required: <T>(name: string, parse: Parse<T>, whenMissing: string) => T;
  /** The items of an input of one per line, comments (`#`) and empty lines left out. */
  lines: <T>(name: string, parse: Parse<T>) => readonly T[];
  /** Whether a yes-or-no input is `true`. */
  flag: (name: string) => boolean;
  /** What `make` makes; `undefined` after it threw, and then the problem is noted. */
  attempt: <T>(name: string, make: () => T) => T | undefined;
  /** The same for what takes its time. */
  attemptAsync: <T>(name: string, make: () => Promise<T>) => Promise<T | undefined>;
  /** Notes a problem found in another way, such as two inputs that exclude each other. */
  problem: (input: string, text: string) => undefined;
  /** Every problem found so far as one error; `undefined` when there is none. */
  problems: () => InputError | undefined;
  /** Hands the value on, or throws an {@link InputError} with every problem found. */
  finish: <T>(value: T) => T;
};

/** A reader of the inputs that the runner gives. It alone knows that the runner says '' for "not given". */
export function reader(core: Pick<Core, 'getInput'>): Reader {
  const problems: Problem[] = [];

  function optional(name: string): string | undefined;
  function optional<T>(name: string, parse: Parse<T>): T | undefined;
  function optional<T>(name: string, parse?: Parse<T>): T | string | undefined {
    const written = core.getInput(name);
    if (written === '') return undefined;
    return parse === undefined ? written : attempt(name, () => parse(written));
  }

  function attempt<T>(name: string, make: () => T): T | undefined {
    try {
      return make();
    } catch (thrown) {
      problems.push({ input: name, text: asError(thrown).message });
      return undefined;
    }
  }

  const found = () => (problems.length > 0 ? new InputError(problems) : undefined);

  return {
    optional,
    required: <T>(name: string, parse: Parse<T>, whenMissing: string): T => {
      if (core.getInput(name) === '') problems.push({ input: name, text: whenMissing });
      return optional(name, parse) as T;
    },
    lines: (name, parse) =>
      core
        .getInput(name)
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'))
        .flatMap((line) => attempt(name, () => [parse(line)]) ?? []),
    flag: (name) => optional(name, trueOrFalse) ?? false,
    attempt,
    attemptAsync: async (name, make) => {
      try {
        return await make();
      } catch (thrown) {
        problems.push({ input: name, text: asError(thrown).message });
        return undefined;
      }
    },
    problem: (input, text) => {
      problems.push({ input, text });
      return undefined;
    },
    problems: found,
    finish: (value) => {
      const error = found();
      if (error !== undefined) throw error;
      return value;
    },
  };
}

const trueOrFalse: Parse<boolean> = (written) => {
  if (/^true$/i.test(written)) return true;
  if (/^false$/i.test(written)) return false;
  throw new Error(`"${written.slice(0, 40)}" is neither true nor false.`);
};

/** One of a few words. */
export function oneOf<const W extends string>(...words: readonly W[]): Parse<W> {
  return (written) => {
    const word = words.find((known) => known === written);
    if (word === undefined) throw new Error(`"${written.slice(0, 40)}" is not one of ${words.join(', ')}.`);
    return word;
  };
}
