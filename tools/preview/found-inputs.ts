import type { YamlMap } from '../../emulator/index.ts';
import type { FoundJob } from './find-jobs.ts';

/** What the steps that run are given, as it is written. */
export const inputsOf = ({ steps, runs }: FoundJob): YamlMap[] =>
  [...runs.keys()].map((index) => (steps[index]?.['with'] ?? {}) as YamlMap);
