import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asOptionalText, type Emulator, type StepResult, type Written, type YamlMap } from '../../emulator/index.ts';
import type { PreviewEvent } from './preview-event.ts';
import { inputsOf, type JobToPreview, type WorkflowToPreview } from './find-jobs.ts';
import { CONNECTION_INPUTS, notesOf, permissionsOf } from './notes.ts';
import { outcomesOf, workflowWithOutcome } from './outcomes.ts';
import { writeSampleReports } from './sample-reports.ts';
import { runOutcome, sentMessages, type SentMessage } from './run-outcome.ts';
import type { SetValues } from './values.ts';

/** One job of a workflow, with every state of its messages. */
export type PreviewedJob = {
  readonly id: string;
  /** One space, or several if its steps name several. */
  readonly spaces: readonly PreviewedSpace[];
  readonly states: readonly PreviewedState[];
  /** The differences from a real run, a sentence each. */
  readonly notes: readonly string[];
};

/** The emulator's space in place of one that the workflow names. */
export type PreviewedSpace = {
  readonly name: string;
  readonly displayName: string;
  readonly members: readonly Person[];
};

/** A state of a job: its messages, and the lines of the action's log that earlier states don't have. */
export type PreviewedState = {
  readonly id: string;
  readonly title: string;
  readonly sent: readonly SentMessage[];
  readonly log: readonly string[];
};

type Person = { readonly id: string; readonly displayName: string };

/** Runs a job once for each outcome. Each run finds the earlier ones in the records of GitHub. */
export async function previewJob(options: {
  readonly emulator: Emulator;
  readonly workflow: WorkflowToPreview;
  readonly job: JobToPreview;
  readonly event: PreviewEvent;
  readonly set: SetValues;
  readonly action: string;
  readonly files: string;
}): Promise<PreviewedJob> {
  const { emulator, workflow, job, files } = options;
  const members = peopleIn({ inputs: inputsOf(job), files });
  const spaces = spacesOf(job).map((space) => ({ ...space, members }));
  for (const space of spaces) emulator.addSpace(space);
  const permissions = permissionsOf({ file: workflow.file, job: job.job });
  const outcomes = outcomesOf({
    concurrency: [workflow.file['concurrency'], job.job['concurrency']],
    compares: inputsOf(job).some((inputs) => String(inputs['mention-on']).includes('change')),
  });
  const reports = writeSampleReports();
  const connect = (inputs: YamlMap, fails: boolean): YamlMap => ({
    ...Object.fromEntries(Object.entries(inputs).filter(([name]) => !CONNECTION_INPUTS.has(name))),
    space: spaces.find(({ written }) => written === inputs['space'])?.name,
    credentials: '${{ secrets.PREVIEW_KEY }}',
    'chat-api-url': emulator.url,
    ...(asOptionalText(inputs['report'], 'report') ? { report: fails ? reports.failed : reports.passed } : {}),
  });

  const states: PreviewedState[] = [];
  const earlierLines = new Set<string>();
  for (const outcome of outcomes) {
    const early = outcome.id === 'success' ? earlyStates({ emulator, job }) : undefined;
    try {
      const { sent, steps } = await runOutcome({
        ...options,
        outcome,
        permissions,
        text: workflowWithOutcome({
          ...options,
          outcome,
          connect: (inputs) => connect(inputs, outcome.id === 'failure'),
        }),
        workflowName: workflow.name,
        omitted: new Set([...job.steps.keys()].filter((index) => !job.runs.has(index))),
        onStep: early?.onStep ?? (() => {}),
      });
      const log = logOf(steps).filter((line) => !earlierLines.has(line));
      states.push(...(early?.states ?? []), { id: outcome.id, title: outcome.title, sent, log });
      for (const line of log) earlierLines.add(line);
    } finally {
      early?.stop();
    }
  }
  reports.remove();
  return { id: job.id, spaces, states, notes: notesOf({ ...options, permissions }) };
}

/** Captures the messages when the job has started, and when its last progress step has run. */
function earlyStates({ emulator, job }: { emulator: Emulator; job: JobToPreview }) {
  const writes = new Map<string, Written>();
  const stop = emulator.onWritten((written) => void writes.set(written.message, written));
  const runs = [...job.runs];
  const status = runs.findLast(([, action]) => action === '.')?.[0];
  const progress = runs.findLast(([, action]) => action === 'progress')?.[0];
  const states: PreviewedState[] = [];
  const capture = (id: string, title: string) =>
    void states.push({ id, title, sent: sentMessages(emulator, writes), log: [] });
  return {
    states,
    stop,
    onStep: ({ index, status: at }: { readonly index: number; readonly status: string }) => {
      if (at !== 'completed') return;
      if (index === status) capture('started', 'Started');
      if (index === progress) capture('running', 'Running');
    },
  };
}

/** One space for each value of `space`: the same message in two spaces is two messages. */
function spacesOf(job: JobToPreview) {
  const values = [...new Set(inputsOf(job).map(({ space }) => space))];
  const name = `spaces/PREVIEW-${job.id.replaceAll(/[^\w-]/g, '-')}`;
  return values.map((written, index) => ({
    written,
    name: index === 0 ? name : `${name}-${index + 1}`,
    displayName: values.length === 1 ? job.id : `${job.id} in ${typeof written === 'string' ? written : 'no space'}`,
  }));
}

/** The annotations of the action. */
const logOf = (steps: readonly StepResult[]): string[] => [
  ...new Set(
    steps.flatMap(({ annotations }) =>
      annotations
        .filter(({ message }) => /Google Chat|input/.test(message))
        .map(({ level, message }) => `${level}: ${message}`),
    ),
  ),
];

/** The members of the space: everybody that `people` and `mention` name, with the login as display name. */
function peopleIn({ inputs, files }: { inputs: readonly YamlMap[]; files: string }): Person[] {
  const texts = inputs.flatMap(({ people, mention }) => [people, mention].filter((text) => typeof text === 'string'));
  const names = new Map<string, string>();
  for (const text of [...texts, ...yamlFilesIn(files)]) {
    for (const [, login = '', id = ''] of text.matchAll(/(?:["']?([\w[\]-]+)["']?\s*:\s*)?\busers\/(\d+)/g)) {
      if (login !== '' || !names.has(id)) names.set(id, login || `users/${id}`);
    }
  }
  return [...names].map(([id, displayName]) => ({ id, displayName }));
}

const yamlFilesIn = (folder: string): string[] =>
  (existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [])
    .filter((file) => /\.ya?ml$/i.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
