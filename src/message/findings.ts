import type { Widget } from '../google-chat/chat.ts';
import { html, label, link, row } from './widgets.ts';
import { duration, failedRuns, type Outcome } from './wording.ts';

/** What GitHub told about the end of a job: which step, which error, and how it compares with before. */
export function findingRows(outcome: Outcome): Widget[] {
  if (outcome.kind === 'running') return [];
  const { cause, change, successor } = outcome;
  const rows: Widget[] = [];
  if (successor !== undefined) rows.push(row('redo', 'Superseded by', link(successor.url, `run #${successor.number}`)));
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
