import sax from 'sax';
import { ReportError } from './report-error.ts';
import type { TestCase, Verdict } from './test-results.ts';
import { withoutLogs } from './without-logs.ts';

/** Reads a JUnit report in chunks. */
export type JUnitReader = {
  readonly write: (chunk: string) => void;
  /** @throws ReportError if the report is cut off */
  readonly end: () => void;
};

/** The longest attribute, tag or name that is read. An attribute of 20 MB takes seconds and 750 MB of memory. */
const MAX_TOKEN = 1_000_000;
/** Errors of form that are skipped in one report. Each takes some microseconds. */
const MAX_ERRORS = 200_000;
/** As much of a failure's text is read as may hold its first line. */
const MAX_TEXT = 2000;
/** Deeper elements are not JUnit's. */
const MAX_DEPTH = 1000;

/** Elements of a failed case. PHPUnit's warning fails the run too. */
const FAILURES: ReadonlySet<string> = new Set(['failure', 'error', 'warning']);
/** Elements for failed attempts of a case, by Maven Surefire. Without a failure, the last attempt passed. */
const RETRIES: ReadonlySet<string> = new Set(['flakyFailure', 'flakyError', 'rerunFailure', 'rerunError']);
/** Attributes `status` and `result` of a case that did not run, such as GoogleTest's. */
const NOT_RUN = /^(?:skipped|disabled|ignored|notrun|suppressed)$/i;
const FAILED = /^(?:failed|failure|fail|error)$/i;

type OpenCase = Omit<TestCase, 'verdict' | 'message'> & {
  verdict: Verdict;
  isSkipped: boolean;
  isFailed: boolean;
  message: string | undefined;
  text: string;
};

/**
 * Reads JUnit XML (https://github.com/testmoapp/junitxml describes what producers have in common). Counts `testcase`
 * elements at any depth and ignores the totals in attributes, which many producers get wrong. Reads on after errors of
 * form. Does not resolve entities of a DTD.
 */
export function junitReader(onCase: (test: TestCase) => void): JUnitReader {
  const parser = sax.parser(true, { position: true });
  const suites: { readonly name: string; readonly file: string }[] = [];
  let test: OpenCase | undefined;
  /** The depth of the failure element whose text is read; 0 outside of one. */
  let failureAt = 0;
  let depth = 0;
  let errors = 0;
  let hasRoot = false;

  parser.onopentag = ({ name: tag, attributes }) => {
    depth += 1;
    if (depth > MAX_DEPTH) throw new ReportError('its elements are nested too deeply');
    const name = localName(tag);
    const attribute = (key: string): string => (attributes as Readonly<Record<string, string>>)[key] ?? '';
    if (depth === 1) {
      if (name !== 'testsuites' && name !== 'testsuite' && name !== 'testcase')
        throw new ReportError(`JUnit XML has no root element <${name.slice(0, 60)}>`);
      hasRoot = true;
    }
    if (name === 'testsuite' || name === 'testsuites')
      suites.push({ name: attribute('name'), file: attribute('file') || attribute('filepath') });
    else if (name === 'testcase') test = openCase(attribute, suites);
    else if (test === undefined) return;
    else if (name === 'skipped') test.isSkipped = true;
    else if (RETRIES.has(name)) test.verdict = 'flaky';
    else if (FAILURES.has(name)) {
      test.isFailed = true;
      if (failureAt === 0 && test.message === undefined) {
        failureAt = depth;
        test.message = attribute('message');
      }
    }
  };

  const onText = (text: string): void => {
    if (failureAt === depth && failureAt > 0 && test !== undefined && test.text.length < MAX_TEXT)
      test.text += text.slice(0, MAX_TEXT);
  };
  parser.ontext = onText;
  parser.oncdata = onText;

  parser.onclosetag = (tag) => {
    const name = localName(tag);
    if (depth === failureAt) failureAt = 0;
    depth -= 1;
    if (name === 'testsuite' || name === 'testsuites') suites.pop();
    else if (name === 'testcase' && test !== undefined) {
      onCase(closeCase(test));
      test = undefined;
    }
  };

  parser.onerror = () => {
    parser.error = null as unknown as Error;
    errors += 1;
    if (errors > MAX_ERRORS) throw new ReportError('it is not well-formed XML');
  };

  const filter = withoutLogs();
  const parse = (text: string): void => {
    parser.write(text);
    const { attribValue, attribName, tagName, doctype, procInstBody, entity, sgmlDecl } = buffersOf(parser);
    const tokens = [attribValue, attribName, tagName, doctype, procInstBody, entity, sgmlDecl];
    if (tokens.some((each) => each.length > MAX_TOKEN))
      throw new ReportError('it has an attribute or a tag of more than 1 MB');
    // A long comment may hold a log. Nothing of it is needed.
    if (buffersOf(parser).comment.length > 0) buffersOf(parser).comment = '';
  };

  return {
    write: (chunk) => {
      parse(filter.write(chunk));
    },
    end: () => {
      parse(filter.end());
      if (!hasRoot) throw new ReportError('it has no elements');
      if (depth === 0) return;
      if (test?.isFailed === true) onCase(closeCase(test));
      throw new ReportError('it is cut off');
    },
  };
}

type Buffer = 'attribValue' | 'attribName' | 'tagName' | 'doctype' | 'procInstBody' | 'entity' | 'sgmlDecl' | 'comment';

/** What the parser holds of a token that is not over yet. Its types leave these out. */
function buffersOf(parser: sax.SAXParser): Record<Buffer, string> {
  return parser as unknown as Record<Buffer, string>;
}

/** A tag's name without its namespace. */
const localName = (tag: string): string => tag.replace(/^.*:/, '');

function openCase(
  attribute: (key: string) => string,
  suites: readonly { readonly name: string; readonly file: string }[],
): OpenCase {
  const [status, result] = [attribute('status'), attribute('result')];
  const line = /^\d{1,9}$/.exec(attribute('line'))?.[0];
  // pytest counts lines from 0 (https://github.com/pytest-dev/pytest/blob/main/src/_pytest/junitxml.py).
  const first = suites.at(-1)?.name === 'pytest' ? 1 : 0;
  return {
    suites: suites.map(({ name }) => name),
    className: attribute('classname') || attribute('class'),
    name: attribute('name'),
    file: attribute('file') || attribute('filepath') || (suites.findLast(({ file }) => file !== '')?.file ?? ''),
    line: line === undefined ? undefined : Number(line) + first,
    seconds: secondsOf(attribute('time')),
    verdict: attribute('flaky') === 'true' ? 'flaky' : 'passed',
    isSkipped: NOT_RUN.test(status) || NOT_RUN.test(result),
    isFailed: FAILED.test(status) || FAILED.test(result),
    message: undefined,
    text: '',
  };
}

function closeCase({ isSkipped, isFailed, message = '', text, verdict, ...test }: OpenCase): TestCase {
  // A case that was expected to fail is skipped and has a failure: node:test's todo.
  const final = isSkipped ? 'skipped' : isFailed ? 'failed' : verdict;
  const all = message === '' ? text : `${message}\n${text}`;
  return { ...test, ...(test.line === undefined ? locationIn(text) : undefined), verdict: final, message: all };
}

/**
 * The location that Playwright ("parrot.spec.js:4:3 › flies ───") and Vitest ("❯ parrot.test.js:4:35") write into the text
 * of a failure, since their cases have none.
 */
function locationIn(text: string): Pick<TestCase, 'file' | 'line'> | undefined {
  const found = /^\s*(?:❯ )?([^\s:❯]{1,500}):(\d{1,9}):\d{1,9}(?: ›|\s*$)/m.exec(text);
  return found?.[1] === undefined ? undefined : { file: found[1], line: Number(found[2]) };
}

/** A duration in seconds. Some locales write `1,234.5` or `0,5`. */
function secondsOf(time: string): number | undefined {
  const plain = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(time) ? time.replaceAll(',', '') : time.replace(',', '.');
  const seconds = Number(plain);
  return plain.trim() === '' || !Number.isFinite(seconds) || seconds < 0 ? undefined : seconds;
}
