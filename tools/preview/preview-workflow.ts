import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { readYaml, type Emulator } from '../../emulator/index.ts';
import { previewEvent, repositoryOf } from './preview-event.ts';
import { findJobs, inputsOf, type WorkflowToPreview } from './find-jobs.ts';
import { previewJob, type PreviewedJob } from './preview-job.ts';
import { previewRun, usesRun } from './preview-run.ts';
import { readSetValues } from './values.ts';

export type PreviewOptions = {
  /** The path of the workflow file. */
  readonly workflow: string;
  readonly job?: string | undefined;
  /** The path of an event payload, or the name of an event. */
  readonly event?: string | undefined;
  /** Such as `steps.build.outputs.version=1.2.3`. */
  readonly set?: readonly string[];
  /** The folder of this action. */
  readonly action: string;
};

/** The actions that a preview runs job by job, as in the JSON of a workflow. */
const JOB_ACTIONS = /"uses":"(?:[\w.-]+\/google-chat-status(?:\/(?:progress|send))?@|\.\/(?:progress|send)?")/;

/**
 * Runs the steps of a workflow that post to Chat, and no other step, with the shipped action against the emulator: each
 * job once for each outcome, in its own run and space.
 */
export async function previewWorkflow(
  emulator: Emulator,
  { workflow: path, job: wanted, event: given, set: settings = [], action }: PreviewOptions,
): Promise<PreviewedJob[]> {
  const file = existsSync(path) ? readYaml({ text: readFileSync(path, 'utf8'), name: path }).value : {};
  const run =
    wanted === undefined && usesRun(file) ? [await previewRun({ emulator, workflow: path, action, event: given })] : [];
  if (run.length > 0 && !JOB_ACTIONS.test(JSON.stringify(file['jobs']))) return run;
  const workflow = findJobs({ path, job: wanted });
  const event = previewEvent({ given, on: workflow.file['on'] });
  const set = readSetValues(settings);
  emulator.reset();
  emulator.github.addRepository({ name: repositoryOf(event) });
  const files = checkedOutFiles(workflow);
  try {
    const jobs: PreviewedJob[] = [...run];
    const shared = { emulator, workflow, event, set, action, files };
    for (const job of workflow.jobs) jobs.push(await previewJob({ ...shared, job }));
    return jobs;
  } finally {
    rmSync(files, { recursive: true });
  }
}

/** Copies the files that the input `people` names into a folder. The checkout of a preview brings no other file. */
function checkedOutFiles({ root, jobs }: WorkflowToPreview): string {
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
