import { plainText } from './expression.ts';

/** The values of a matrix job. */
export type MatrixValues = Readonly<Record<string, unknown>>;

/** Expands a `strategy.matrix` into the values of its jobs, in GitHub's order (https://docs.github.com/actions/how-tos/write-workflows/choose-what-workflows-do/run-job-variations). */
export function expandMatrix(matrix: unknown): MatrixValues[] {
  if (typeof matrix !== 'object' || matrix === null || Array.isArray(matrix))
    throw new Error('strategy.matrix: A mapping was expected');
  const { include = [], exclude = [], ...axes } = matrix as Record<string, unknown>;
  let combinations: MatrixValues[] = [{}];
  for (const [name, values] of Object.entries(axes)) {
    if (!Array.isArray(values)) throw new Error(`strategy.matrix.${name}: A sequence was expected`);
    combinations = combinations.flatMap((combination) =>
      values.map((value: unknown) => ({ ...combination, [name]: value })),
    );
  }
  if (Object.keys(axes).length === 0) combinations = [];
  const kept = combinations.filter(
    (combination) => !rows(exclude, 'exclude').some((row) => matches({ combination, row, names: Object.keys(row) })),
  );
  const expanded = includeInto({ combinations: kept, rows: rows(include, 'include'), axes: Object.keys(axes) });
  if (expanded.length === 0) throw new Error('strategy.matrix: The matrix has no jobs');
  if (expanded.length > 256)
    throw new Error(`strategy.matrix: The matrix has ${expanded.length} jobs, GitHub allows 256`);
  return expanded;
}

function includeInto({
  combinations,
  rows: added,
  axes,
}: {
  combinations: readonly MatrixValues[];
  rows: readonly MatrixValues[];
  axes: readonly string[];
}): MatrixValues[] {
  const originals = combinations.map((combination): { combination: MatrixValues; extra: MatrixValues } => ({
    combination,
    extra: {},
  }));
  const own: MatrixValues[] = [];
  for (const row of added) {
    const shared = axes.filter((name) => name in row);
    const fitting = originals.filter(({ combination }) => matches({ combination, row, names: shared }));
    for (const fit of fitting) fit.extra = { ...fit.extra, ...row };
    if (fitting.length === 0) own.push(row);
  }
  return [...originals.map(({ combination, extra }) => ({ ...combination, ...extra })), ...own];
}

function rows(value: unknown, name: string): MatrixValues[] {
  if (!Array.isArray(value)) throw new Error(`strategy.matrix.${name}: A sequence was expected`);
  return value as MatrixValues[];
}

/** Whether a combination matches a row in the given names. An object matches if it has the row's keys. */
function matches({
  combination,
  row,
  names,
}: {
  combination: MatrixValues;
  row: MatrixValues;
  names: readonly string[];
}): boolean {
  return names.every((name) => agrees(combination[name], row[name]));
}

function agrees(value: unknown, wanted: unknown): boolean {
  if (typeof wanted !== 'object' || wanted === null) return value === wanted;
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(wanted).every(([key, inner]) => agrees((value as MatrixValues)[key], inner));
}

/** GitHub's name of a matrix job: the job's name with the values, including those inside objects. */
export function matrixJobName(name: string, combination: MatrixValues): string {
  const scalars = (value: unknown): string[] =>
    typeof value === 'object' && value !== null ? Object.values(value).flatMap(scalars) : [plainText(value)];
  const values = scalars(combination);
  return values.length === 0 ? name : `${name} (${values.join(', ')})`;
}
