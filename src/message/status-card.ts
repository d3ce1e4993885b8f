import type { Build } from '../github/build.ts';
import type { Card, Section, Widget } from '../google-chat/chat-api.ts';
import type { Button, Content, Status } from './content.ts';
import { escapeHtml, manyLines } from './escape.ts';
import { titleOf, describeOutcome } from './headline.ts';
import { type Budget, cut } from './limits.ts';
import { testSection } from './test-rows.ts';
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
      { widgets: [stateRow(status), ...detailRows(status.outcome), ...buildRows(build), ...environmentRow(content)] },
      ...(status.tests === undefined ? [] : [testSection(status.tests, budget.failedTests, build.commit?.url)]),
      ...contentSection(content, budget),
      { widgets: [{ buttonList: { buttons: buttonsOf(build, content, budget).map(openLink) } }] },
    ],
  };
}

/** The row with the job's status. */
export function stateRow({ outcome, startedAt, timezone }: Pick<Status, 'outcome' | 'startedAt' | 'timezone'>): Widget {
  const { word, took } = describeOutcome(outcome);
  const style = { ...WORDING[outcome.kind], word };
  const usual =
    outcome.kind === 'running' || outcome.usual === undefined ? '' : `, usually ${duration(outcome.usual * 1000)}`;
  if (word !== WORDING.running.word || startedAt === undefined)
    return stateWidget(style, `${took}${usual}`, startedAt, timezone);
  return stateWidget(style, `${took} ${clockTime(startedAt, timezone)}`, undefined);
}

/** The rows about the build: its ref, commit, actor, matrix and attempt. */
export function buildRows({ commit, ref, actor, attempt, matrix }: Build): Widget[] {
  const rows: Widget[] = [];
  if (ref !== undefined) rows.push(row(REF_ICON[ref.kind], capitalize(ref.kind), refText(ref)));
  if (commit !== undefined) {
    const title = commit.title === undefined ? '' : ` ${html(commit.title, 160)}`;
    rows.push(row('commit', 'Commit', `${link(commit.url, commit.sha.slice(0, 7))}${title}`));
  }
  if (actor !== undefined) rows.push(row('person', 'Triggered by', link(actor.url, actor.login)));
  if (matrix !== '') rows.push(row('grid_view', 'Matrix', html(matrix, 300)));
  if (attempt > 1) rows.push(row('replay', 'Attempt', String(attempt)));
  return rows;
}

const REF_ICON = {
  branch: 'fork_right',
  tag: 'sell',
  ref: 'fork_right',
  'pull request': 'merge',
  'merge queue': 'merge',
  release: 'rocket_launch',
  issue: 'adjust',
} as const satisfies Record<NonNullable<Build['ref']>['kind'], string>;

function refText({ name, url, number, title }: NonNullable<Build['ref']>): string {
  const numbered = number === undefined || name === `#${number}` ? name : `#${number}`;
  const details = [title, numbered === name ? undefined : name].filter((each) => each !== undefined);
  return [
    url === undefined ? html(numbered, 160) : link(url, numbered),
    ...details.map((each) => html(each, 160)),
  ].join(' · ');
}

/** The row with the deployment's environment and URL. */
export function environmentRow({ environment, url }: Content): Widget[] {
  if (environment === undefined && url === undefined) return [];
  const name = environment ?? url ?? '';
  return [
    row(
      'public',
      environment === undefined ? 'URL' : 'Environment',
      url === undefined ? html(name, 160) : link(url, name),
    ),
  ];
}

/** The section with the author's text and fields. */
export function contentSection({ text, fields }: Content, budget: Budget): Section[] {
  const widgets: Widget[] = [];
  if (text !== undefined) widgets.push({ textParagraph: { text: escapeHtml(cut(manyLines(text), budget.text)) } });
  for (const field of fields.slice(0, budget.fields))
    widgets.push(row(undefined, field.label, htmlLines(field.value, budget.value)));
  const more = fields.length - budget.fields;
  if (more > 0) widgets.push({ textParagraph: { text: `… +${more} more` } });
  return widgets.length === 0 ? [] : [{ widgets }];
}

function buttonsOf(build: Build, content: Content, budget: Budget): Button[] {
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
  if (newerRun !== undefined) rows.push(row('redo', 'Superseded by', link(newerRun.url, `run #${newerRun.number}`)));
  if (cause?.step !== undefined) {
    const { name, number, took } = cause.step;
    const title = outcome.kind === 'failure' ? 'Failed step' : 'Stopped at step';
    const step = row('report', title, html(name, 160));
    const ran = took === undefined ? '' : ` · ran ${duration(took)}`;
    rows.push({ decoratedText: { ...step.decoratedText, bottomLabel: label(`step ${number}${ran}`, 80) } });
  }
  if (cause?.error !== undefined) {
    const { message, where } = cause.error;
    const at = where === undefined ? '' : `<br>${link(where.url, where.name)}`;
    rows.push(row('code', 'Error', `${html(message, 400)}${at}`));
  }
  if (change?.kind === 'still-failing' || change?.kind === 'fixed') {
    const runs = failedRuns(change);
    const first = link(change.since.url, `run #${change.since.number}`);
    rows.push(
      change.kind === 'fixed'
        ? row('build', 'Previous runs', `Fixed after ${runs}`)
        : row('history', 'Previous runs', `Failing since ${first} (${runs} before this one)`),
    );
  }
  return rows;
}
