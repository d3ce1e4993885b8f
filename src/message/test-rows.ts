import type { Section, Widget } from '../google-chat/chat-api.ts';
import type { Counts, FailedTest, JobTests } from '../reports/test-results.ts';
import type { TestPart } from './content.ts';
import { html, isLinkable, link, row } from './widgets.ts';
import { duration } from './wording.ts';

/** Texts about the reports, such as unreadable ones, that a card shows. The log has all of them. */
const MAX_PROBLEMS = 3;
const MAX_FLAKY = 3;

/** How a message shows the test results of a job. `commitUrl` is the page of its commit, where its files are. */
export const testPart = (tests: JobTests, commitUrl: string | undefined): TestPart => ({
  headline: failedTests(tests),
  section: (max) => testSection(tests, max, commitUrl),
});

function failedTests({ results, compared }: JobTests): string {
  const { failed } = results.counts;
  if (failed === 0) return '';
  const added = compared === undefined || compared.newIds.size === 0 ? '' : `, ${compared.newIds.size} new`;
  return `: ${failed} ${failed === 1 ? 'test' : 'tests'} failed${added}`;
}

/** The counts, the first failed tests with new ones first, flaky tests, and what could not be read. */
function testSection({ results, compared }: JobTests, max: number, commitUrl: string | undefined): Section {
  const { failures, flaky, problems, counts } = results;
  const isNew = ({ id }: FailedTest): boolean => compared?.newIds.has(id) === true;
  const shown = [...failures.filter(isNew), ...failures.filter((each) => !isNew(each))].slice(0, max);
  const more = counts.failed - shown.length;
  return {
    widgets: [
      row('Tests', testCounts({ results, compared })),
      ...shown.map((test) => failedTestRow(test, isNew(test), commitUrl)),
      ...(more > 0 && max > 0
        ? [paragraph(`… +${more.toLocaleString('en-US')} more failed ${more === 1 ? 'test' : 'tests'}`)]
        : []),
      ...(flaky.length > 0 ? [row('Flaky: passed after a retry', listOf(flaky, MAX_FLAKY, counts.flaky))] : []),
      ...(problems.length > 0
        ? [row('These results are incomplete', listOf(problems, MAX_PROBLEMS, problems.length))]
        : []),
    ],
  };
}

/**
 * The counts in one line: "412 passed · 3 failed (1 new) · 2 flaky · 9 skipped in 2m 10s". Never sounds like success if
 * there are no results.
 */
function testCounts({ results, compared }: JobTests): string {
  const took = (results.seconds ?? 0) < 0.5 ? '' : ` in ${duration((results.seconds ?? 0) * 1000)}`;
  const versus = compared?.branch === undefined ? '' : ` · compared with ${html(compared.branch, 60)}`;
  return `${countsText(results.counts, compared)}${took}${versus}`;
}

/** The counts alone. */
export function countsText({ passed, failed, flaky, skipped }: Counts, compared?: JobTests['compared']): string {
  if (passed + failed + flaky + skipped === 0) return 'No test results';
  const fixed = compared?.fixed ?? 0;
  return [
    `${number(passed)} passed`,
    ...(failed > 0 ? [`${number(failed)} failed${newText(compared)}`] : []),
    ...(fixed > 0 ? [`${number(fixed)} fixed`] : []),
    ...(flaky > 0 ? [`${number(flaky)} flaky`] : []),
    ...(skipped > 0 ? [`${number(skipped)} skipped`] : []),
  ].join(' · ');
}

const newText = (compared: JobTests['compared']): string =>
  compared === undefined || compared.newIds.size === 0 ? '' : ` (${number(compared.newIds.size)} new)`;

const number = (count: number): string => count.toLocaleString('en-US');

function failedTestRow(
  { suite, name, message, location }: FailedTest,
  isNew: boolean,
  commitUrl: string | undefined,
): Widget {
  const label = [isNew ? 'New' : '', suite].filter((part) => part !== '').join(' · ');
  const lines = [html(name, 160) || '(no name)', html(message, 200)];
  if (location !== undefined) {
    const { path, line } = location;
    const shown = line === undefined ? path : `${path}:${line}`;
    const url = fileUrl(commitUrl, path, line);
    lines.push(url === undefined || !isLinkable(url) ? html(shown, 160) : link(url, shown));
  }
  return row(label === '' ? 'Failed' : label, lines.filter((line) => line !== '').join('<br>'));
}

/** The page of a file at the commit, such as https://github.com/octocat/hello/blob/f95f852…/test/a.js#L12. */
function fileUrl(commitUrl: string | undefined, path: string, line: number | undefined): string | undefined {
  if (commitUrl?.includes('/commit/') !== true) return undefined;
  const file = path.split('/').map(encodeURIComponent).join('/');
  return `${commitUrl.replace('/commit/', '/blob/')}/${file}${line === undefined ? '' : `#L${line}`}`;
}

function listOf(texts: readonly string[], max: number, total: number): string {
  const shown = texts.slice(0, max).map((text) => html(text, 160) || '(no name)');
  return [...shown, ...(total > shown.length ? [`… +${number(total - shown.length)} more`] : [])].join('<br>');
}

const paragraph = (text: string): Widget => ({ textParagraph: { text } });
