import type { YamlMap } from '../../emulator/index.ts';
import type { FoundJob } from './find-jobs.ts';
import type { SetValues } from './set-values.ts';

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
