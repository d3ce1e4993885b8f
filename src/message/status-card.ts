import type { Build } from '../github/build.ts';
import type { Card, Section, Widget } from '../google-chat/chat.ts';
import type { Button, Content, Status } from './content.ts';
import { escapeHtml, manyLines } from './escape.ts';
import { titleOf, inWords } from './headline.ts';
import { type Budget, cut } from './limits.ts';
import { capital, html, htmlLines, isAddress, label, link, openLink, row, stateWidget } from './widgets.ts';
import { clockTime, WORDING, duration, failedRuns, type Outcome } from './wording.ts';

/** The card of a status message: what happened, what the author adds, where to look next. */
export function statusCard(status: Status, budget: Budget): Card {
  const { build, content } = status;
  return {
    header: {
      title: label(titleOf(build, content), 120),
      subtitle: label(`${build.repository} · ${build.event}`, 160),
    },
    sections: [
      { widgets: [stateRow(status), ...detailRows(status.outcome), ...buildRows(build), ...environmentRow(content)] },
      ...addedSection(content, budget),
      { widgets: [{ buttonList: { buttons: buttonsOf(build, content, budget).map(openLink) } }] },
    ],
  };
}

/** How the job stands, in one row. */
export function stateRow({ outcome, startedAt }: Pick<Status, 'outcome' | 'startedAt'>): Widget {
  const { word, took } = inWords(outcome);
  const look = { ...WORDING[outcome.kind], word };
  if (word !== WORDING.running.word || startedAt === undefined) return stateWidget(look, took, startedAt);
  return stateWidget(look, `${took} ${clockTime(startedAt)}`, undefined);
}

/** What the build is about: where it comes from and who started it. */
export function buildRows({ commit, ref, actor, attempt, matrix }: Build): Widget[] {
  const rows: Widget[] = [];
  if (ref !== undefined) rows.push(row(REF_ICON[ref.kind], capital(ref.kind), refText(ref)));
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
  const beside = [title, numbered === name ? undefined : name].filter((each) => each !== undefined);
  return [url === undefined ? html(numbered, 160) : link(url, numbered), ...beside.map((each) => html(each, 160))].join(
    ' · ',
  );
}

/** Where the job deploys to. */
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

/** What the author adds: a paragraph and facts. */
export function addedSection({ text, fields }: Content, budget: Budget): Section[] {
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
    isAddress(url),
  );
}

/** Where to look next: what the build is about, and what it deployed. */
export function linksOf({ commit, ref }: Build, { environment, url }: Content): Button[] {
  const own: Button[] = [];
  if ((ref?.kind === 'pull request' || ref?.kind === 'issue') && ref.url !== undefined)
    own.push({ label: capital(ref.kind), url: ref.url });
  else if (commit !== undefined) own.push({ label: 'Commit', url: commit.url });
  if (url !== undefined) own.push({ label: `Open ${environment ?? 'URL'}`, url });
  return own.filter((button) => isAddress(button.url));
}

/** What GitHub told about the end of a job: which step, which error, and how it compares with before. */
export function detailRows(outcome: Outcome): Widget[] {
  if (outcome.kind === 'running') return [];
  const { cause, change, newerRun } = outcome;
  const rows: Widget[] = [];
  if (newerRun !== undefined) rows.push(row('redo', 'Superseded by', link(newerRun.url, `run #${newerRun.number}`)));
  if (cause?.step !== undefined) {
    const { name, number, took } = cause.step;
    const title = outcome.kind === 'failure' ? 'Failed step' : 'Stopped in step';
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
        ? row('build', 'Compared with before', `Fixed after ${runs}`)
        : row('history', 'Compared with before', `Failing since ${first} (${runs} before this one)`),
    );
  }
  return rows;
}
