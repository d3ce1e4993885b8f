import type { YamlMap } from '../../emulator/index.ts';
import type { FoundJob } from './find-jobs.ts';

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

type Asked = {
  readonly job: FoundJob;
  readonly set: SetValues;
  /** The inputs that the preview fills in itself. */
  readonly filled: ReadonlySet<string>;
};

/** Lists what the steps of a job speak of that is empty in a preview, since only a real run has it. */
export function emptyValues({ job: { steps, runs }, set, filled }: Asked): string[] {
  const ours = new Set([...runs.keys()].map((index) => String(steps[index]?.['id']).toLowerCase()));
  const spoken = [...runs.keys()].flatMap((index) => {
    const { with: given, env } = steps[index] ?? {};
    const inputs = Object.entries((given ?? {}) as YamlMap).filter(([name]) => !filled.has(name));
    return [...inputs, ...Object.entries((env ?? {}) as YamlMap)].flatMap(([, value]) => namesIn(String(value)));
  });
  const empty = [...new Set(spoken)].filter((name) => {
    const [context = '', id = ''] = name.toLowerCase().split('.');
    if (set.names.has(name.toLowerCase())) return false;
    return context === 'steps' ? !ours.has(id) && /\.outputs\./i.test(name) : name.toLowerCase() !== TOKEN;
  });
  return empty.sort();
}

const TOKEN = 'secrets.github_token';

/** What stands for something of the real world, as `secrets.KEY`, in each expression of a text. */
function namesIn(text: string): string[] {
  const expressions = [...text.matchAll(/\$\{\{(.*?)\}\}/gs)].map(([, inside = '']) => inside);
  return expressions.flatMap((inside) => {
    const bare = inside.replaceAll(/\[\s*'([\w-]+)'\s*\]/g, '.$1').replaceAll(/'(?:[^']|'')*'/g, "''");
    return [...bare.matchAll(/(?<![\w.-])(?:(?:secrets|vars)\.[\w-]+|(?:steps|needs)\.[\w-]+\.outputs\.[\w-]+)/gi)].map(
      ([name]) => name,
    );
  });
}
