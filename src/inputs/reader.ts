import type { Core } from '../core.ts';
import { asError, InputError, NotUnderstood, type Problem } from '../errors.ts';
import { secretsIn } from '../secrets.ts';

/** Turns what a person wrote into a value; throws a sentence that says what to write instead. */
export type Parse<T> = (written: string) => T;

/**
 * Reads an action's inputs and remembers everything that is wrong with them, so that all is reported at once. A problem
 * stops the action: it cannot be known where to write, or as whom. A flaw costs only the input that has it.
 */
export type Reader = {
  /** The input as a value; `undefined` when it was left out or is empty. What is wrong with it is a problem. */
  optional: { (name: string): string | undefined; <T>(name: string, parse: Parse<T>): T | undefined };
  /** The same for an input that must be given. What it returns after a problem is never used: `finish` throws. */
  required: <T>(name: string, parse: Parse<T>, whenMissing: string) => T;
  /** The same for an input that only adds something: what is wrong with it is a flaw, and it counts as left out. */
  setting: <T>(name: string, parse: Parse<T>) => T | undefined;
  /**
   * The items of a list: one on each line, or divided by commas. Comments (` #` to the end of the line) and empty
   * items are left out. What is wrong with an item is a problem of that item alone.
   */
  items: <T>(name: string, parse: Parse<T>, kind?: 'problem' | 'warning') => readonly T[];
  /** Whether a yes-or-no input is `true`. */
  flag: (name: string) => boolean;
  /** What `make` makes; `undefined` after it threw, and then that is a problem, or a flaw. */
  attempt: <T>(name: string, make: () => T, kind?: 'problem' | 'warning') => T | undefined;
  /** The same for what takes its time. */
  attemptAsync: <T>(name: string, make: () => Promise<T>, kind?: 'problem' | 'warning') => Promise<T | undefined>;
  /** Notes a problem found in another way, such as two inputs that exclude each other. */
  problem: (input: string, text: string) => undefined;
  /** Notes a flaw found in another way. */
  warning: (input: string, text: string) => undefined;
  /** Every problem found so far; `undefined` when there is none. */
  problems: () => InputError | undefined;
  /** Every flaw found so far; `undefined` when there is none. */
  warnings: () => InputError | undefined;
  /** Hands the value on, or throws an {@link InputError} with every problem, and every flaw beside it. */
  finish: <T>(value: T) => T;
};

/**
 * Inputs that are secrets: their own readers, or the runner, mask all of them. Looking for more in them costs every job,
 * and would hide the id of the key, which the doctor shows.
 */
const MASKED_AS_A_WHOLE: ReadonlySet<string> = new Set(['credentials', 'access-token', 'github-token']);

/**
 * A reader of the inputs that the runner gives. It alone knows that the runner says '' for "not given". Whatever looks
 * like a key or a token is masked as soon as its input is read, before a line about it can be printed.
 */
export function reader(
  core: Pick<Core, 'getInput' | 'setSecret'>,
  { warningsAreErrors = false }: { readonly warningsAreErrors?: boolean } = {},
): Reader {
  const problems: Problem[] = [];
  const warnings: Problem[] = warningsAreErrors ? problems : [];
  const read = new Map<string, string>();

  const valueOf = (name: string): string => {
    const known = read.get(name);
    if (known !== undefined) return known;
    const value = core.getInput(name);
    if (!MASKED_AS_A_WHOLE.has(name)) for (const secret of secretsIn(value)) core.setSecret(secret);
    read.set(name, value);
    return value;
  };

  const counts = new Map<string, number>();
  const note = (name: string, thrown: unknown, found: 'problem' | 'warning'): undefined => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    if (count > MAX_PER_INPUT) return;
    const text = thrown instanceof NotUnderstood ? thrown.within(valueOf(name)) : asError(thrown).message;
    const list = found === 'problem' ? problems : warnings;
    if (!list.some((known) => known.input === name && known.text === text)) list.push({ input: name, text });
  };

  function optional(name: string): string | undefined;
  function optional<T>(name: string, parse: Parse<T>): T | undefined;
  function optional<T>(name: string, parse?: Parse<T>): T | string | undefined {
    const written = valueOf(name);
    if (written === '') return undefined;
    return parse === undefined ? written : attempt(name, () => parse(written));
  }

  function attempt<T>(name: string, make: () => T, found: 'problem' | 'warning' = 'problem'): T | undefined {
    try {
      return make();
    } catch (thrown) {
      return note(name, thrown, found);
    }
  }

  return {
    optional,
    required: <T>(name: string, parse: Parse<T>, whenMissing: string): T => {
      if (valueOf(name) === '') problems.push({ input: name, text: whenMissing });
      return optional(name, parse) as T;
    },
    setting: (name, parse) => {
      const written = valueOf(name);
      return written === '' ? undefined : attempt(name, () => parse(written), 'warning');
    },
    items: (name, parse, found) =>
      itemsOf(valueOf(name)).flatMap((item) => attempt(name, () => [parse(item)], found) ?? []),
    flag: (name) => optional(name, trueOrFalse) ?? false,
    attempt,
    attemptAsync: async (name, make, found = 'problem') => {
      try {
        return await make();
      } catch (thrown) {
        return note(name, thrown, found);
      }
    },
    problem: (input, text) => void problems.push({ input, text }),
    warning: (input, text) => void warnings.push({ input, text }),
    problems: () => errorOf(problems),
    warnings: () => errorOf(warnings),
    finish: (value) => {
      if (problems.length > 0) throw new InputError([...new Set([...problems, ...warnings])]);
      return value;
    },
  };
}

/** What is wrong with one input, told so often: a wrong text may have a hundred thousand lines, each of them wrong. */
const MAX_PER_INPUT = 20;

const errorOf = (found: readonly Problem[]): InputError | undefined =>
  found.length > 0 ? new InputError(found) : undefined;

/** The items of a list as people write them. */
function itemsOf(written: string): string[] {
  return written
    .split('\n')
    .map((line) => (/^\s*#/.test(line) ? '' : (line.split(' #', 1)[0] ?? '')))
    .flatMap((line) => line.split(','))
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

const trueOrFalse: Parse<boolean> = (written) => {
  if (/^true$/i.test(written)) return true;
  if (/^false$/i.test(written)) return false;
  throw new NotUnderstood(written, 'is neither true nor false.');
};

/** One of a few words. */
export function oneOf<const W extends string>(...words: readonly W[]): Parse<W> {
  return (written) => {
    const word = words.find((known) => known === written);
    if (word === undefined) throw new NotUnderstood(written, `is not one of ${words.join(', ')}.`);
    return word;
  };
}
