import type { Core } from '../core.ts';
import { asError, InputError, NotUnderstood, type Problem } from '../errors.ts';
import { secretsIn } from '../secrets.ts';

/** Parses an input. Throws an error that says what to write instead. */
export type Parse<T> = (value: string) => T;

/**
 * Reads an action's inputs and collects everything that is wrong with them, to report it all at once. A problem stops
 * the action, such as an invalid space or credentials. A warning only drops the input that it is about.
 */
export type Reader = {
  /** The parsed input; `undefined` if it is empty or not set. An error is a problem. */
  optional: { (name: string): string | undefined; <T>(name: string, parse: Parse<T>): T | undefined };
  /** The same for a required input. After a problem the result is never used, because `finish` throws. */
  required: <T>(name: string, parse: Parse<T>, whenMissing: string) => T;
  /** The same for an input that the action can do without. An error is a warning, and the input counts as not set. */
  setting: <T>(name: string, parse: Parse<T>) => T | undefined;
  /**
   * The items of a list, separated by line breaks or commas. Comments (` #` to the end of the line) and empty items are
   * left out. An invalid item is reported and does not affect the others.
   */
  items: <T>(name: string, parse: Parse<T>, kind?: 'problem' | 'warning') => readonly T[];
  /** Whether a boolean input is `true`. */
  flag: (name: string) => boolean;
  /** The result of `make`. If it throws, records the error and returns `undefined`. */
  attempt: <T>(name: string, make: () => T, kind?: 'problem' | 'warning') => T | undefined;
  /** The same for an asynchronous `make`. */
  attemptAsync: <T>(name: string, make: () => Promise<T>, kind?: 'problem' | 'warning') => Promise<T | undefined>;
  /** Records a problem found elsewhere, such as two inputs that exclude each other. */
  problem: (input: string, text: string) => undefined;
  /** Records a warning found elsewhere. */
  warning: (input: string, text: string) => undefined;
  /** All problems so far; `undefined` if there are none. */
  problems: () => InputError | undefined;
  /** All warnings so far; `undefined` if there are none. */
  warnings: () => InputError | undefined;
  /** Returns the value, or throws an {@link InputError} with all problems and warnings if there are problems. */
  finish: <T>(value: T) => T;
};

/**
 * Inputs that are secrets and that their own readers, or the runner, mask as a whole. Searching them for more secrets
 * would cost time in every job, and would mask the key's id, which the doctor shows.
 */
const SECRET_INPUTS: ReadonlySet<string> = new Set(['credentials', 'access-token', 'github-token']);

/**
 * Creates a reader of the runner's inputs. The runner gives '' for an input that is not set. Anything that looks like a
 * key or token is masked as soon as its input is read, before it can be logged.
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
    if (!SECRET_INPUTS.has(name)) for (const secret of secretsIn(value)) core.setSecret(secret);
    read.set(name, value);
    return value;
  };

  const counts = new Map<string, number>();
  const record = (name: string, thrown: unknown, kind: 'problem' | 'warning'): undefined => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    if (count > MAX_PER_INPUT) return;
    const text = thrown instanceof NotUnderstood ? thrown.within(valueOf(name)) : asError(thrown).message;
    const list = kind === 'problem' ? problems : warnings;
    if (!list.some((known) => known.input === name && known.text === text)) list.push({ input: name, text });
  };

  function optional(name: string): string | undefined;
  function optional<T>(name: string, parse: Parse<T>): T | undefined;
  function optional<T>(name: string, parse?: Parse<T>): T | string | undefined {
    const value = valueOf(name);
    if (value === '') return undefined;
    return parse === undefined ? value : attempt(name, () => parse(value));
  }

  function attempt<T>(name: string, make: () => T, kind: 'problem' | 'warning' = 'problem'): T | undefined {
    try {
      return make();
    } catch (thrown) {
      return record(name, thrown, kind);
    }
  }

  return {
    optional,
    required: <T>(name: string, parse: Parse<T>, whenMissing: string): T => {
      if (valueOf(name) === '') problems.push({ input: name, text: whenMissing });
      return optional(name, parse) as T;
    },
    setting: (name, parse) => {
      const value = valueOf(name);
      return value === '' ? undefined : attempt(name, () => parse(value), 'warning');
    },
    items: (name, parse, kind) =>
      itemsOf(valueOf(name)).flatMap((item) => attempt(name, () => [parse(item)], kind) ?? []),
    flag: (name) => optional(name, trueOrFalse) ?? false,
    attempt,
    attemptAsync: async (name, make, kind = 'problem') => {
      try {
        return await make();
      } catch (thrown) {
        return record(name, thrown, kind);
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

/** The most problems to report for one input. A wrong text can have a hundred thousand wrong lines. */
const MAX_PER_INPUT = 20;

const errorOf = (problems: readonly Problem[]): InputError | undefined =>
  problems.length > 0 ? new InputError(problems) : undefined;

function itemsOf(value: string): string[] {
  return value
    .split('\n')
    .map((line) => (/^\s*#/.test(line) ? '' : (line.split(' #', 1)[0] ?? '')))
    .flatMap((line) => line.split(','))
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** The lines of a value, without comments and empty lines. */
export const linesOf = (value: string): string[] =>
  value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));

const trueOrFalse: Parse<boolean> = (value) => {
  if (/^true$/i.test(value)) return true;
  if (/^false$/i.test(value)) return false;
  throw new NotUnderstood(value, 'is not a boolean. Write true or false.');
};

/** A parser that accepts only the given words. */
export function oneOf<const W extends string>(...words: readonly W[]): Parse<W> {
  return (value) => {
    const word = words.find((known) => known === value);
    if (word === undefined) throw new NotUnderstood(value, `is not one of ${words.join(', ')}.`);
    return word;
  };
}
