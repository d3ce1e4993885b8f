import type { YamlMap } from '../../emulator/index.ts';
import type { JobToPreview } from './find-jobs.ts';

/** Values from `--set`: a preview runs nothing that could set them. */
export type SetValues = {
  readonly vars: Values;
  readonly inputs: Values;
  /** Outputs of steps, by the id of the step. */
  readonly steps: Readonly<Record<string, Values>>;
  /** Outputs of needed jobs, by the id of the job. */
  readonly needs: Readonly<Record<string, Values>>;
  /** The names as in an expression, such as `steps.build.outputs.version`, in lower case. */
  readonly names: ReadonlySet<string>;
};
type Values = Readonly<Record<string, string>>;

const SETTING = /^(?:(vars|inputs)\.([\w-]+)|(steps|needs)\.([\w-]+)\.outputs\.([\w-]+))=([^]*)$/;
const USAGE =
  'write vars.NAME=value, inputs.NAME=value, steps.ID.outputs.NAME=value or needs.JOB.outputs.NAME=value. Secrets are not needed.';

/** Reads settings such as `steps.build.outputs.version=1.2.3`. */
export function readSetValues(settings: readonly string[]): SetValues {
  const flat: Record<string, Record<string, string>> = { vars: {}, inputs: {} };
  const outputs: Record<string, Record<string, Values>> = { steps: {}, needs: {} };
  for (const setting of settings) {
    const [, top, name = '', context, id = '', output = '', value = ''] = SETTING.exec(setting) ?? [];
    if ((top === undefined && context === undefined) || value.includes('${{'))
      throw new Error(`--set ${setting}: ${USAGE}`);
    if (top !== undefined) flat[top] = { ...flat[top], [name]: value };
    if (context !== undefined)
      outputs[context] = { ...outputs[context], [id]: { ...outputs[context]?.[id], [output]: value } };
  }
  const names = new Set(settings.map((setting) => setting.slice(0, setting.indexOf('=')).toLowerCase()));
  return {
    vars: flat['vars'] ?? {},
    inputs: flat['inputs'] ?? {},
    steps: outputs['steps'] ?? {},
    needs: outputs['needs'] ?? {},
    names,
  };
}

/** The values that the steps of a job refer to and that are empty in a preview. */
export function missingValues({
  job: { steps, runs },
  set,
  ignore,
}: {
  readonly job: JobToPreview;
  readonly set: SetValues;
  /** Inputs that the preview sets itself. */
  readonly ignore: ReadonlySet<string>;
}): string[] {
  const previewed = new Set([...runs.keys()].map((index) => String(steps[index]?.['id']).toLowerCase()));
  const references = [...runs.keys()].flatMap((index) => {
    const { with: written, env } = steps[index] ?? {};
    const inputs = Object.entries((written ?? {}) as YamlMap).filter(([name]) => !ignore.has(name));
    return [...inputs, ...Object.entries((env ?? {}) as YamlMap)].flatMap(([, value]) => referencesIn(String(value)));
  });
  const missing = [...new Set(references)].filter((reference) => {
    const [context = '', id = ''] = reference.toLowerCase().split('.');
    if (set.names.has(reference.toLowerCase())) return false;
    if (context === 'steps') return !previewed.has(id) && /\.outputs\./i.test(reference);
    return reference.toLowerCase() !== 'secrets.github_token';
  });
  return missing.sort();
}

/** The secrets, variables and outputs in the expressions of a text, such as `secrets.KEY`. */
function referencesIn(text: string): string[] {
  const expressions = [...text.matchAll(/\$\{\{(.*?)\}\}/gs)].map(([, inside = '']) => inside);
  return expressions.flatMap((expression) => {
    const plain = expression.replaceAll(/\[\s*'([\w-]+)'\s*\]/g, '.$1').replaceAll(/'(?:[^']|'')*'/g, "''");
    return [
      ...plain.matchAll(/(?<![\w.-])(?:(?:secrets|vars)\.[\w-]+|(?:steps|needs)\.[\w-]+\.outputs\.[\w-]+)/gi),
    ].map(([name]) => name);
  });
}
