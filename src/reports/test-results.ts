import { createHash } from 'node:crypto';
import { stripVTControlCharacters } from 'node:util';

/** What happened to a test case. `flaky`: it passed after a failed attempt. */
export type Verdict = 'passed' | 'failed' | 'flaky' | 'skipped';

/** The number of test cases by verdict. Each case counts once. */
export type Counts = Readonly<Record<Verdict, number>>;

/** A test case that failed. All texts come from the report and are not escaped. */
export type FailedTest = {
  /** 8 characters that identify the case in every run. */
  readonly id: string;
  /** The class or suite; '' if there is none, or if the name includes it. */
  readonly suite: string;
  readonly name: string;
  /** The first line of the failure; '' if there is none. */
  readonly message: string;
  /** A file of the workspace, relative to it, such as `test/parrot.test.js`, and a line if the report has one. */
  readonly location: { readonly path: string; readonly line: number | undefined } | undefined;
};

/** The results of all test reports of a job. */
export type TestResults = {
  readonly counts: Counts;
  /** The sum of the cases' durations in seconds; `undefined` if the reports have none. */
  readonly seconds: number | undefined;
  /** In the order of the reports, up to {@link MAX_FAILURES}. */
  readonly failures: readonly FailedTest[];
  /** The names of the first flaky cases. */
  readonly flaky: readonly string[];
  /** What could not be read, in words. If there is any, the counts may be too low. */
  readonly problems: readonly string[];
};

/** How test results compare with those of an earlier run. */
export type TestComparison = {
  /** The failed tests that did not fail in the earlier run. */
  readonly newIds: ReadonlySet<string>;
  /** How many tests failed in the earlier run and do not fail now. */
  readonly fixed: number;
  /** The branch of the earlier run, if it is another one. */
  readonly branch: string | undefined;
};

/** The test results of a job, and how they compare; `compared` is `undefined` if there is nothing to compare with. */
export type JobTests = { readonly results: TestResults; readonly compared: TestComparison | undefined };

/** One test case of a report. */
export type TestCase = {
  readonly verdict: Verdict;
  /** The names of the suites around it, from the outside in. */
  readonly suites: readonly string[];
  readonly className: string;
  readonly name: string;
  readonly file: string;
  readonly line: number | undefined;
  readonly seconds: number | undefined;
  /** The text of the failure, with all its lines. */
  readonly message: string;
};

/** More failed cases are counted, but not named. */
const MAX_FAILURES = 10_000;
const MAX_FLAKY = 50;
/** A report with more cases is read on, but repeated cases in it are no longer recognized. */
const MAX_KNOWN = 1_000_000;
const MAX_NAME = 300;

/**
 * Adds up the cases of one job's reports. Start each report with {@link Tally.startReport}: the same case twice in one
 * report is a retry, while in two reports it is two cases, such as of two browsers.
 */
export class Tally {
  readonly #counts: Record<Verdict, number> = { passed: 0, failed: 0, flaky: 0, skipped: 0 };
  readonly #failures = new Map<string, FailedTest>();
  readonly #flaky = new Set<string>();
  #seconds: number | undefined;
  #report = 0;
  #known = new Map<number, Verdict>();
  #casesInReport = 0;

  startReport(): void {
    this.#report += 1;
    this.#known = new Map();
    this.#casesInReport = 0;
  }

  get casesInReport(): number {
    return this.#casesInReport;
  }

  add(test: TestCase): void {
    this.#casesInReport += 1;
    if (test.seconds !== undefined) this.#seconds = (this.#seconds ?? 0) + test.seconds;
    const key = keyOf(test);
    const before = this.#known.get(key);
    const merged = before === undefined ? undefined : afterRetry(before, test.verdict);
    const now = merged ?? test.verdict;
    if (before !== undefined && merged !== undefined) this.#counts[before] -= 1;
    this.#counts[now] += 1;
    if (before !== undefined || this.#known.size < MAX_KNOWN) this.#known.set(key, now);

    if (now === 'passed' || now === 'skipped') return;
    const place = `${this.#report} ${key}`;
    if (now === 'failed') {
      if (!this.#failures.has(place) && this.#failures.size < MAX_FAILURES) this.#failures.set(place, failedTest(test));
    } else if (merged === 'flaky') this.#failures.delete(place);
    if (now === 'flaky' && this.#flaky.size < MAX_FLAKY) this.#flaky.add(displayName(test));
    else if (before === 'flaky' && now === 'failed') this.#flaky.delete(displayName(test));
  }

  results(problems: readonly string[]): TestResults {
    const failures = withoutParents([...this.#failures.values()]);
    const unnamed =
      this.#counts.failed > MAX_FAILURES ? [`Only the first ${MAX_FAILURES} failed tests are listed.`] : [];
    return {
      counts: { ...this.#counts },
      seconds: this.#seconds,
      failures,
      flaky: [...this.#flaky],
      problems: [...problems, ...unnamed],
    };
  }
}

/**
 * The verdict of a case that is in a report twice; `undefined` if they are two cases with the same name. A pass after a
 * failure is a retry that helped. A failure after a pass stays: pytest writes a second case for a failed teardown.
 */
function afterRetry(before: Verdict, now: Verdict): Verdict | undefined {
  if (before === 'skipped' || now === 'skipped') return undefined;
  if (now === 'failed') return 'failed';
  return before === 'failed' || before === 'flaky' ? 'flaky' : undefined;
}

/** Go reports a test with subtests as failed too. The subtests say more. */
function withoutParents(failures: readonly FailedTest[]): FailedTest[] {
  const parents = new Set(
    failures.flatMap(({ suite, name }) => {
      const parts = name.split('/');
      return parts.slice(1).map((_, at) => `${suite}\0${parts.slice(0, at + 1).join('/')}`);
    }),
  );
  return failures.filter(({ suite, name }) => !parents.has(`${suite}\0${name}`));
}

function failedTest(test: TestCase): FailedTest {
  const { className, name, file, line } = test;
  return {
    id: createHash('sha256').update(`${className}\0${name}\0${file}`).digest('base64url').slice(0, 8),
    suite: suiteOf(test).slice(0, MAX_NAME),
    name: name.slice(0, MAX_NAME),
    message: firstLine(test),
    location: file === '' ? undefined : { path: file, line },
  };
}

const displayName = (test: TestCase): string => fullName({ suite: suiteOf(test), name: test.name }).slice(0, MAX_NAME);

/** A test's suite and name: "parrot › flies". */
export const fullName = ({ suite, name }: Pick<FailedTest, 'suite' | 'name'>): string =>
  suite === '' ? name : name === '' ? suite : `${suite} › ${name}`;

/** Producers that have no classes repeat the name there, or write a word that says nothing. */
function suiteOf({ className, name, suites }: TestCase): string {
  const suite = ['', 'test', name].includes(className) ? (suites.at(-1) ?? '') : className;
  return name.startsWith(suite) || name.endsWith(suite) ? '' : suite;
}

/** Lines that say only that a test ran or failed, or where: Go's, Jest's, pytest's, GoogleTest's. */
const EMPTY_LINE =
  /^\s*(?:$|===\s|---\s|● |(?:(?:test )?(?:failed|failure|error)\.?|collection failure|\S+:\d+:?)\s*$)/i;

function firstLine({ message, className, name }: TestCase): string {
  // pytest writes control characters as text: #x1B.
  const lines = stripVTControlCharacters(message.replaceAll('#x1B', '\u001b'))
    .split(/\r\n|\r|\n/)
    .filter((line) => !EMPTY_LINE.test(line) && !line.startsWith(`${className}::${name}`))
    .map((line) => line.trim());
  const [first = '', second = ''] = lines;
  // Such as Node's "Expected values to be strictly equal:", which goes on with "3 !== 6".
  return (first.endsWith(':') ? `${first} ${second}`.trim() : first).slice(0, MAX_NAME);
}

/**
 * What tells a case from the others of its report: a 53-bit hash (cyrb53). A map of a million numbers takes a tenth of the
 * memory of a map of as many names.
 */
function keyOf({ suites, className, name, file }: TestCase): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  const add = (text: string): void => {
    for (let at = 0; at <= text.length; at += 1) {
      const code = at < text.length ? text.charCodeAt(at) : 0;
      high = Math.imul(high ^ code, 2654435761);
      low = Math.imul(low ^ code, 1597334677);
    }
  };
  for (const suite of suites) add(suite);
  add(className);
  add(name);
  add(file);
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}
