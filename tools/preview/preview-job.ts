import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Emulator, StepResult, YamlMap, Written } from '../../emulator/index.ts';
import type { PreviewEvent } from './event.ts';
import { type FoundJob, type FoundWorkflow, inputsOf } from './find-jobs.ts';
import { CONNECTION, notesOf, permissionsOf } from './notes.ts';
import { endingsOf, type Ending, pretendJob } from './outcomes.ts';
import { playEnding, type Played, type SentMessage, type ToPlay, sentMessages } from './run-outcome.ts';
import type { SetValues } from './values.ts';

/** One job of a workflow, in every state that its messages show. */
export type PreviewedJob = {
  readonly id: string;
  /** Its spaces on the page: one, unless its steps name several. */
  readonly spaces: readonly PreviewedSpace[];
  readonly states: readonly PreviewedState[];
  /** What differs from a real run, in sentences. */
  readonly notes: readonly string[];
};

/** A space that stands in for one of the user's. */
export type PreviewedSpace = {
  readonly name: string;
  readonly displayName: string;
  readonly members: readonly Person[];
};

/** A state of a job: its messages, and what the action says in the log that it did not say in the states before. */
export type PreviewedState = {
  readonly id: string;
  readonly title: string;
  readonly sent: readonly SentMessage[];
  readonly log: readonly string[];
};

/** A job to preview, and what all jobs of the workflow share. */
export type JobToPreview = {
  readonly emulator: Emulator;
  readonly workflow: FoundWorkflow;
  readonly job: FoundJob;
  readonly event: PreviewEvent;
  readonly set: SetValues;
  readonly action: string;
  readonly files: string;
};

/** Plays each way a job can end, one after another, so that each finds the ones before in GitHub's record. */
export async function previewJob(options: JobToPreview): Promise<PreviewedJob> {
  const { emulator, workflow, job, files } = options;
  const members = peopleIn({ inputs: inputsOf(job), files });
  const spaces = spacesOf([job], job.id).map((space) => ({ ...space, members }));
  for (const space of spaces) emulator.addSpace(space);
  const permissions = permissionsOf({ file: workflow.file, job: job.job });
  const endings = endingsOf({
    concurrency: [workflow.file['concurrency'], job.job['concurrency']],
    compares: inputsOf(job).some((inputs) => String(inputs['mention-on']).includes('change')),
  });

  const states: PreviewedState[] = [];
  const heard = new Set<string>();
  for (const ending of endings) {
    const moments = ending.id === 'success' ? watchMoments({ emulator, job }) : undefined;
    const { sent, steps } = await play({ ...options, ending, permissions, spaces, moments });
    const log = logOf(steps).filter((line) => !heard.has(line));
    states.push(...(moments?.states ?? []), { id: ending.id, title: ending.title, sent, log });
    for (const line of log) heard.add(line);
  }
  return { id: job.id, spaces, states, notes: notesOf({ ...options, permissions }) };
}

/** A job to play in one way it can end. */
export type JobToPlay = JobToPreview & {
  readonly ending: Ending;
  readonly permissions: ReturnType<typeof permissionsOf>;
  readonly spaces: ReturnType<typeof spacesOf>;
  readonly moments?: Pick<ReturnType<typeof watchMoments>, 'onStep' | 'stop'> | undefined;
  readonly inRun?: ToPlay['inRun'];
};

/** Plays a job with its messages led to the preview's spaces. */
export async function play({ moments, spaces, ...options }: JobToPlay): Promise<Played> {
  const { emulator, workflow, job } = options;
  const connection = (given: YamlMap): YamlMap => ({
    ...Object.fromEntries(Object.entries(given).filter(([name]) => !CONNECTION.has(name))),
    space: spaces.find(({ written }) => written === given['space'])?.name,
    credentials: '${{ secrets.PREVIEW_KEY }}',
    'chat-api-url': emulator.url,
  });
  try {
    return await playEnding({
      ...options,
      text: pretendJob({ ...options, connection }),
      workflowName: workflow.name,
      omitted: new Set([...job.steps.keys()].filter((index) => !job.runs.has(index))),
      onStep: moments?.onStep ?? (() => {}),
    });
  } finally {
    moments?.stop();
  }
}

/** A space for each that the steps of some jobs name, since the same message in two spaces is two messages. */
export function spacesOf(jobs: readonly FoundJob[], name: string) {
  const all = [...new Set(jobs.flatMap(inputsOf).map(({ space }) => space))];
  const id = `spaces/PREVIEW-${name.replaceAll(/[^\w-]/g, '-')}`;
  return all.map((written, index) => ({
    written,
    name: index === 0 ? id : `${id}-${index + 1}`,
    displayName: all.length === 1 ? name : `${name} in ${typeof written === 'string' ? written : 'no space'}`,
  }));
}

/** What the steps of the action say in the log that a reader should know of. */
export const logOf = (steps: readonly StepResult[]): string[] => [
  ...new Set(
    steps.flatMap(({ annotations }) =>
      annotations
        .filter(({ message }) => /Google Chat|input/.test(message))
        .map(({ level, message }) => `${level}: ${message}`),
    ),
  ),
];

/** Sees how the messages stand when a job has started, and when it has said how far it is. */
export function watchMoments({ emulator, job }: { emulator: Emulator; job: FoundJob }) {
  const writes = new Map<string, Written>();
  const stop = emulator.onWritten((written) => void writes.set(written.message, written));
  const runs = [...job.runs];
  const first = runs.findLast(([, action]) => action === '.')?.[0];
  const last = runs.findLast(([, action]) => action === 'progress')?.[0];
  const states: PreviewedState[] = [];
  const see = (id: string, title: string) =>
    void states.push({ id, title, sent: sentMessages(emulator, writes), log: [] });
  return {
    states,
    stop,
    onStep: ({ index, status }: { readonly index: number; readonly status: string }) => {
      if (status !== 'completed') return;
      if (index === first) see('started', 'When it starts');
      if (index === last) see('running', 'While it runs');
    },
  };
}

/** Who is in the space of a preview: whoever the steps name, by the login that `people` gives them. */
export function peopleIn({ inputs, files }: { inputs: readonly YamlMap[]; files: string }): Person[] {
  const texts = inputs.flatMap(({ people, mention }) => [people, mention].filter((text) => typeof text === 'string'));
  const known = new Map<string, string>();
  for (const text of [...texts, ...filesIn(files)]) {
    for (const [, login = '', id = ''] of text.matchAll(/(?:["']?([\w[\]-]+)["']?\s*:\s*)?\busers\/(\d+)/g)) {
      if (login !== '' || !known.has(id)) known.set(id, login || `users/${id}`);
    }
  }
  return [...known].map(([id, displayName]) => ({ id, displayName }));
}

/** Somebody in the space of a preview. */
export type Person = { readonly id: string; readonly displayName: string };

const filesIn = (folder: string): string[] =>
  (existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [])
    .filter((file) => /\.ya?ml$/i.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
