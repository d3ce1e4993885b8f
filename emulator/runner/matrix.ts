import { plainText } from './expression.ts';

/** The values of one leg of a matrix. */
export type MatrixValues = Readonly<Record<string, unknown>>;

/** Makes the legs of a `strategy.matrix`, in GitHub's order (https://docs.github.com/actions/how-tos/write-workflows/choose-what-workflows-do/run-job-variations). */
export function expandMatrix(matrix: unknown): MatrixValues[] {
  if (typeof matrix !== 'object' || matrix === null || Array.isArray(matrix))
    throw new Error('strategy.matrix: A mapping was expected');
  const { include = [], exclude = [], ...axes } = matrix as Record<string, unknown>;
  let legs: MatrixValues[] = [{}];
  for (const [name, values] of Object.entries(axes)) {
    if (!Array.isArray(values)) throw new Error(`strategy.matrix.${name}: A sequence was expected`);
    legs = legs.flatMap((leg) => values.map((value: unknown) => ({ ...leg, [name]: value })));
  }
  if (Object.keys(axes).length === 0) legs = [];
  const kept = legs.filter(
    (leg) => !rows(exclude, 'exclude').some((row) => matches({ leg, row, names: Object.keys(row) })),
  );
  const expanded = includeInto({ legs: kept, rows: rows(include, 'include'), axes: Object.keys(axes) });
  if (expanded.length === 0) throw new Error('strategy.matrix: The matrix has no leg');
  if (expanded.length > 256)
    throw new Error(`strategy.matrix: The matrix has ${expanded.length} legs, GitHub allows 256`);
  return expanded;
}

function includeInto({
  legs,
  rows: added,
  axes,
}: {
  legs: readonly MatrixValues[];
  rows: readonly MatrixValues[];
  axes: readonly string[];
}): MatrixValues[] {
  const originals = legs.map((leg): { leg: MatrixValues; extra: MatrixValues } => ({ leg, extra: {} }));
  const own: MatrixValues[] = [];
  for (const row of added) {
    const shared = axes.filter((name) => name in row);
    const fitting = originals.filter(({ leg }) => matches({ leg, row, names: shared }));
    for (const fit of fitting) fit.extra = { ...fit.extra, ...row };
    if (fitting.length === 0) own.push(row);
  }
  return [...originals.map(({ leg, extra }) => ({ ...leg, ...extra })), ...own];
}

function rows(value: unknown, name: string): MatrixValues[] {
  if (!Array.isArray(value)) throw new Error(`strategy.matrix.${name}: A sequence was expected`);
  return value as MatrixValues[];
}

/** Whether a leg agrees with a row: on the given names, an object wherever the row's own keys agree. */
function matches({ leg, row, names }: { leg: MatrixValues; row: MatrixValues; names: readonly string[] }): boolean {
  return names.every((name) => agrees(leg[name], row[name]));
}

function agrees(value: unknown, wanted: unknown): boolean {
  if (typeof wanted !== 'object' || wanted === null) return value === wanted;
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(wanted).every(([key, inner]) => agrees((value as MatrixValues)[key], inner));
}

/** What GitHub calls a leg: the job's name and the leg's values; of an object, all the values inside of it. */
export function matrixJobName(name: string, leg: MatrixValues): string {
  const scalars = (value: unknown): string[] =>
    typeof value === 'object' && value !== null ? Object.values(value).flatMap(scalars) : [plainText(value)];
  const values = scalars(leg);
  return values.length === 0 ? name : `${name} (${values.join(', ')})`;
}
