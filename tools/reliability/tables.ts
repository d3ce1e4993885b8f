import { type Cell, requestsOf } from './fault-matrix.ts';
import { CALM, STEPS, type FaultRow } from './fault-table.ts';

/** The matrix as the rows of a Markdown table: no times and nothing else that depends on luck. */
export function matrixTable(cells: readonly Cell[]): readonly string[] {
  const rows = [...new Set(cells.map(({ row }) => row))];
  return [
    `| fault | lasts | ${STEPS.join(' | ')} | what the step says |`,
    `| --- | --- | ${STEPS.map(() => '---').join(' | ')} | --- |`,
    ...rows.map((row) =>
      tableRow(
        row,
        cells.filter((cell) => cell.row === row),
      ),
    ),
  ];
}

function tableRow(row: FaultRow, cells: readonly Cell[]): string {
  const content = cells.find(({ end }) => end === 'says so')?.text ?? '';
  const words = STEPS.map((step) => cells.filter((cell) => cell.step === step).map(inAWord)[0] ?? '–');
  return `| ${[row.fault, row.lasts, ...words, inOneLine(content)].join(' | ')} |`;
}

/** How a step ended, whether what it could not tell of was done, and how often it asked where that is certain. */
function inAWord({ row, step, end, exitCode, done }: Cell): string {
  const word = end === 'gets through' ? '✔' : exitCode === 0 ? 'warned' : 'failed';
  return [word, end === 'says so' && done ? 'yet done' : '', requestsOf(row, step) ?? ''].filter(Boolean).join(' ');
}

/** The table is there to be read; the whole text is in the log. */
const MAX_SHOWN = 90;

/** What is said of the fault, without what was being done and without names that differ from run to run. */
function inOneLine(text: string): string {
  const whole = text
    .replace(/^(warning|error): Google Chat: /, '')
    .replace(/^Could not (post to|update) \S+ /, '')
    .replace(/^Could not check .*? \(Could not look up \S+ in \S+ (.*)\)$/, '$1')
    .replace(/^Could not check .*? \(Could not read team (.*)\)$/, 'Could not read team $1')
    .replaceAll('\n', ' ')
    .replaceAll('|', '\\|')
    .replaceAll('<', '&lt;');
  return whole.length <= MAX_SHOWN ? whole : `${whole.slice(0, MAX_SHOWN).replace(/\s+\S*$/, '')} …`;
}

/** What was tried besides the matrix. */
export type Tried = {
  readonly sequences: number;
  readonly befell: number;
  readonly texts: number;
  readonly events: number;
  readonly crowd: number;
};

/** What all came to, as the rows of a Markdown table. Whatever breaks a rule keeps the page from being made. */
export function countsTable(
  cells: readonly Cell[],
  { sequences, befell, texts, events, crowd }: Tried,
): readonly string[] {
  const troubled = cells.filter(({ row }) => row !== CALM);
  const count = (which: (cell: Cell) => boolean): number => troubled.filter(which).length;
  return [
    '| | |',
    '| --- | ---: |',
    `| faults | ${new Set(troubled.map(({ row }) => row)).size} |`,
    `| steps that met them | ${troubled.length} |`,
    `| … that did their work | ${count(({ end }) => end === 'gets through')} |`,
    `| … that said in time what they could not do | ${count(({ end }) => end === 'says so')} |`,
    `| random jobs | ${sequences} |`,
    `| … requests that met a fault | ${befell} |`,
    `| hostile texts | ${texts} |`,
    `| … jobs, one for each text and kind of event | ${texts * events} |`,
    `| jobs in crowds | ${crowd} |`,
    `| messages lost without a warning | ${count(({ end, done }) => end === 'gets through' && !done)} |`,
    `| messages sent twice | ${count(({ messages }) => messages > 1)} |`,
    `| secrets found | ${count(({ secrets }) => secrets.length > 0)} |`,
    `| requests to another host | ${count(({ strays }) => strays > 0)} |`,
  ];
}
