import { existsSync, readFileSync, rmSync, cpSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { type Emulator, readYaml } from '../../emulator/index.ts';
import { previewEvent } from './event.ts';
import { findJobs, type FoundWorkflow, inputsOf } from './find-jobs.ts';
import { previewJob, type PreviewedJob } from './preview-job.ts';
import { previewRun, usesRun } from './preview-run.ts';
import { readSetValues } from './values.ts';

/** What is previewed. */
export type PreviewOptions = {
  /** The path of the workflow file. */
  readonly workflow: string;
  readonly job?: string | undefined;
  /** The path of an event's payload, or the name of a ready-made event. */
  readonly event?: string | undefined;
  /** Such as `steps.build.outputs.version=1.2.3`. */
  readonly set?: readonly string[];
  /** This action's own folder. */
  readonly action: string;
};

/**
 * Runs those steps of a workflow that write to Chat, with the shipped action, against the emulator: each job once for
 * each way it can end, in a run and a space of its own. No other step runs.
 */
export async function previewWorkflow(
  emulator: Emulator,
  { workflow: path, job: wanted, event: given, set: settings = [], action }: PreviewOptions,
): Promise<PreviewedJob[]> {
  const file = existsSync(path) ? readYaml({ text: readFileSync(path, 'utf8'), name: path }).value : {};
  const ofRun =
    wanted === undefined && usesRun(file) ? [await previewRun({ emulator, workflow: path, action, event: given })] : [];
  if (ofRun.length > 0 && !OTHERS.test(JSON.stringify(file['jobs']))) return ofRun;
  const workflow = findJobs({ path, job: wanted });
  const event = previewEvent({ given, on: workflow.file['on'] });
  const set = readSetValues(settings);
  emulator.reset();
  const repository = (event.payload['repository'] as { full_name?: string } | undefined)?.full_name;
  emulator.github.addRepository({ name: repository ?? 'octo-org/octo-repo' });
  const files = checkedOutFiles(workflow);
  try {
    const jobs: PreviewedJob[] = [...ofRun];
    const shared = { emulator, workflow, event, set, action, files };
    for (const job of workflow.jobs) jobs.push(await previewJob({ ...shared, job }));
    return jobs;
  } finally {
    rmSync(files, { recursive: true });
  }
}

/** The actions that a preview runs job by job. */
const OTHERS = /"uses":"(?:[\w.-]+\/google-chat-status(?:\/(?:progress|send))?@|\.\/(?:progress|send)?")/;

/** Makes a folder with the files that the input `people` names, which is all that a preview's checkout brings. */
export function checkedOutFiles({ root, jobs }: FoundWorkflow): string {
  const folder = mkdtempSync(join(tmpdir(), 'preview-'));
  for (const { people } of jobs.flatMap(inputsOf)) {
    if (typeof people !== 'string' || !/^[^:\n]+\.ya?ml$/i.test(people.trim())) continue;
    const from = resolve(root, people.trim());
    if (relative(root, from).startsWith('..') || !existsSync(from)) continue;
    const to = join(folder, relative(root, from));
    mkdirSync(dirname(to), { recursive: true });
    cpSync(from, to);
  }
  return folder;
}
