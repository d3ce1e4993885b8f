import type { Build } from '../github/build.ts';
import type { Card, Section, Widget } from '../google-chat/chat-api.ts';
import type { Button, Content, Status } from './content.ts';
import { escapeHtml, manyLines } from './escape.ts';
import { titleOf, describeOutcome } from './headline.ts';
import { type Budget, cut } from './limits.ts';
import { capitalize, html, htmlLines, isLinkable, label, link, openLink, row, stateWidget } from './widgets.ts';
import { clockTime, WORDING, duration, failedRuns, type Outcome } from './wording.ts';

/** The card of a status message: the status, the build, the content and the buttons. */
export function statusCard(status: Status, budget: Budget): Card {
  const { build, content } = status;
  return {
    header: {
      title: label(titleOf(build, content), 120),
      subtitle: label(`${build.repository} · ${build.event}`, 160),
    },
    sections: [
      {
        widgets: [
          stateRow(status),
          ...detailRows(status.outcome),
          ...buildRows(build, content.title !== undefined),
          ...environmentRow(content),
        ],
      },
      ...(status.changes === undefined ? [] : [status.changes]),
      ...(status.tests === undefined ? [] : [status.tests.section(budget.failedTests)]),
      ...contentSection(content, budget),
      { widgets: [{ buttonList: { buttons: buttonsOf(build, content, budget).map(openLink) } }] },
    ],
  };
}

/** The row with the job's status. */
export function stateRow({ outcome, startedAt, timezone }: Pick<Status, 'outcome' | 'startedAt' | 'timezone'>): Widget {
  const { word, took } = describeOutcome(outcome);
  const { emoji } = WORDING[outcome.kind];
  if (word !== WORDING.running.word || startedAt === undefined)
    return stateWidget({ emoji, word }, `${took}${unusualTime(outcome)}`, startedAt, timezone);
  return stateWidget({ emoji, word }, `${took} ${clockTime(startedAt, timezone)}`, undefined);
}

/** What is unusual about the time of a job: ", usually 7m 0s · queued for 6m 10s". */
function unusualTime(outcome: Outcome): string {
  if (outcome.kind === 'running') return '';
  const usual = outcome.usual === undefined ? '' : `, usually ${duration(outcome.usual * 1000)}`;
  return outcome.queued === undefined ? usual : `${usual} · queued for ${duration(outcome.queued * 1000)}`;
}

/**
 * The row about the build: the commit or pull request, and below it the branch and the person. Empty if none is known.
 *
 * @param isNamed whether the title is the author's, and so does not name the matrix values
 */
export function buildRows({ commit, ref, actor, attempt, matrix }: Build, isNamed: boolean): Widget[] {
  const commitLink = commit === undefined ? undefined : link(commit.url, commit.sha.slice(0, 7));
  // A pull request, an issue or a release has a title of its own.
  const hasTitle = ref?.title !== undefined || ref?.number !== undefined;
  const first = hasTitle ? [refLink(ref), html(ref.title ?? '', 160)] : [commitLink, html(commit?.title ?? '', 160)];
  const second = [
    hasTitle ? otherName(ref) : ref === undefined ? undefined : refLink(ref),
    hasTitle ? commitLink : undefined,
    actor === undefined ? undefined : link(actor.url, actor.login),
    isNamed && matrix !== '' ? html(matrix, 300) : undefined,
    attempt > 1 ? `attempt ${attempt}` : undefined,
  ];
  const lines = [joined(first, ' '), joined(second, ' · ')].filter((line) => line !== '');
  return lines.length === 0 ? [] : [{ decoratedText: { text: lines.join('<br>'), wrapText: true } }];
}

const joined = (parts: readonly (string | undefined)[], separator: string): string =>
  parts.filter((part) => part !== undefined && part !== '').join(separator);

type Ref = NonNullable<Build['ref']>;

/** Words before a name that alone does not say what it is. */
const REF_WORD: Readonly<Record<Ref['kind'], string>> = {
  branch: '',
  ref: '',
  tag: 'tag ',
  'pull request': '',
  'merge queue': 'merge queue ',
  release: 'release ',
  issue: '',
};

function refLink({ kind, name, url, number }: Ref): string {
  const text = `${REF_WORD[kind]}${number === undefined || name === `#${number}` ? name : `#${number}`}`;
  return url === undefined ? html(text, 160) : link(url, text);
}

/** The branch of a pull request. */
const otherName = ({ name, number }: Ref): string | undefined =>
  number === undefined || name === `#${number}` ? undefined : html(name, 160);

/** The row with the deployment's environment and URL. */
export function environmentRow({ environment, url }: Content): Widget[] {
  if (environment === undefined && url === undefined) return [];
  const name = environment ?? url ?? '';
  return [
    row(environment === undefined ? 'URL' : 'Environment', url === undefined ? html(name, 160) : link(url, name)),
  ];
}

/** The section with the author's text and fields. */
export function contentSection({ text, fields }: Content, budget: Budget): Section[] {
  const widgets: Widget[] = [];
  if (text !== undefined) widgets.push({ textParagraph: { text: escapeHtml(cut(manyLines(text), budget.text)) } });
  for (const field of fields.slice(0, budget.fields))
    widgets.push(row(field.label, htmlLines(field.value, budget.value)));
  const more = fields.length - budget.fields;
  if (more > 0) widgets.push({ textParagraph: { text: `… +${more} more` } });
  return widgets.length === 0 ? [] : [{ widgets }];
}

/** The buttons that open the job's log, the commit or pull request, and the author's URLs. */
export function buttonsOf(build: Build, content: Content, budget: Budget): Button[] {
  const log = { label: 'Job log', url: build.logUrl };
  return [log, ...linksOf(build, content), ...content.buttons.slice(0, budget.buttons)].filter(({ url }) =>
    isLinkable(url),
  );
}

/** The buttons for the pull request, issue or commit, and for the deployment. */
export function linksOf({ commit, ref }: Build, { environment, url }: Content): Button[] {
  const buttons: Button[] = [];
  if ((ref?.kind === 'pull request' || ref?.kind === 'issue') && ref.url !== undefined)
    buttons.push({ label: capitalize(ref.kind), url: ref.url });
  else if (commit !== undefined) buttons.push({ label: 'Commit', url: commit.url });
  if (url !== undefined) buttons.push({ label: `Open ${environment ?? 'URL'}`, url });
  return buttons.filter((button) => isLinkable(button.url));
}

/** The rows with details about a finished job: the newer run, the failed step, the error and the previous results. */
export function detailRows(outcome: Outcome): Widget[] {
  if (outcome.kind === 'running') return [];
  const { cause, change, newerRun } = outcome;
  const rows: Widget[] = [];
  if (newerRun !== undefined) rows.push(row('Superseded by', link(newerRun.url, `run #${newerRun.number}`)));
  if (cause?.step !== undefined) {
    const { name, number, took } = cause.step;
    const title = outcome.kind === 'failure' ? 'Failed step' : 'Stopped at step';
    const step = row(title, html(name, 160));
    const ran = took === undefined ? '' : ` · ran ${duration(took)}`;
    rows.push({ decoratedText: { ...step.decoratedText, bottomLabel: label(`step ${number}${ran}`, 80) } });
  }
  if (cause?.error !== undefined) {
    const { message, where } = cause.error;
    const at = where === undefined ? '' : `<br>${link(where.url, where.name)}`;
    rows.push(row('Error', `${html(message, 400)}${at}`));
  }
  if (change?.kind === 'still-failing' || change?.kind === 'fixed') {
    const runs = failedRuns(change);
    const first = link(change.since.url, `run #${change.since.number}`);
    rows.push(
      change.kind === 'fixed'
        ? row('Previous runs', `Fixed after ${runs}`)
        : row('Previous runs', `Failing since ${first} (${runs} before this one)`),
    );
  }
  return rows;
}
