/** Values that a preview is told, since nothing runs that would make them. */
export type SetValues = {
  readonly vars: Values;
  readonly inputs: Values;
  /** Outputs of steps, by the step's id. */
  readonly steps: Readonly<Record<string, Values>>;
  /** Outputs of the jobs that come before, by the job's id. */
  readonly needs: Readonly<Record<string, Values>>;
  /** As they are written in an expression, such as `steps.build.outputs.version`, in small letters. */
  readonly names: ReadonlySet<string>;
};
type Values = Readonly<Record<string, string>>;

const SETTING = /^(?:(vars|inputs)\.([\w-]+)|(steps|needs)\.([\w-]+)\.outputs\.([\w-]+))=([^]*)$/;
const USAGE =
  'write vars.NAME=value, inputs.NAME=value, steps.ID.outputs.NAME=value or needs.JOB.outputs.NAME=value. Secrets are not needed here.';

/** Reads settings such as `steps.build.outputs.version=1.2.3`. */
export function readSetValues(written: readonly string[]): SetValues {
  const flat: Record<string, Record<string, string>> = { vars: {}, inputs: {} };
  const deep: Record<string, Record<string, Values>> = { steps: {}, needs: {} };
  for (const each of written) {
    const [, top, name = '', context, id = '', output = '', value = ''] = SETTING.exec(each) ?? [];
    if ((top === undefined && context === undefined) || value.includes('${{'))
      throw new Error(`--set ${each}: ${USAGE}`);
    if (top !== undefined) flat[top] = { ...flat[top], [name]: value };
    if (context !== undefined) deep[context] = { ...deep[context], [id]: { ...deep[context]?.[id], [output]: value } };
  }
  const names = new Set(written.map((each) => each.slice(0, each.indexOf('=')).toLowerCase()));
  return {
    vars: flat['vars'] ?? {},
    inputs: flat['inputs'] ?? {},
    steps: deep['steps'] ?? {},
    needs: deep['needs'] ?? {},
    names,
  };
}
