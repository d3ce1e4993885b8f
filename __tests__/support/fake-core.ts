import type { Core } from '../../src/core.ts';

/** A runner's side of the toolkit that only records. `inputs` are what the workflow gives; the rest is ''. */
export function fakeCore(inputs: Readonly<Record<string, string>> = {}, state: Record<string, string> = {}) {
  const log: string[] = [];
  const outputs: Record<string, unknown> = {};
  const masks: string[] = [];
  const summary: string[] = [];
  const say = (level: string) => (text: string | Error) => void log.push(`${level}: ${String(text)}`);
  const page = {
    addHeading: (text: string) => (summary.push(text), page),
    addRaw: (text: string) => (summary.push(text), page),
    addCodeBlock: (text: string) => (summary.push(text), page),
    addTable: (rows: { data: string }[][]) => (
      summary.push(...rows.map((row) => row.map(({ data }) => data).join(' | '))),
      page
    ),
    write: () => Promise.resolve(page),
  };
  const core: Core = {
    getInput: (name) => (inputs[name] ?? '').trim(),
    setSecret: (secret) => void masks.push(secret),
    setOutput: (name: string, value: unknown) => void (outputs[name] = value),
    saveState: (name: string, value: unknown) => void (state[name] = String(value)),
    getState: (name) => state[name] ?? '',
    info: say('info'),
    notice: say('notice'),
    warning: say('warning'),
    debug: say('debug'),
    setFailed: say('failed'),
    summary: page as unknown as Core['summary'],
  };
  return { core, log, outputs, masks, summary, state };
}
