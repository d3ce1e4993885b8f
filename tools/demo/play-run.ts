import { readFileSync } from 'node:fs';
import { type Emulator, workflowPlayer, type Machine } from '../../emulator/index.ts';

const read = (file: string): string => readFileSync(new URL(`run/${file}`, import.meta.url), 'utf8');

/** A run of six jobs, one of which fails, while a workflow of its own tells about it: what `npm run demo -- run` shows. */
export async function playRun(emulator: Emulator, { repository, machine }: RunToShow): Promise<void> {
  const player = workflowPlayer(emulator, {
    repository,
    files: { 'ci.yml': read('ci.yml'), 'chat.yml': read('chat.yml') },
    machine,
    parallel: true,
    onJob: ({ workflow, job, status }) => console.log(`${workflow}: ${job}: ${status}`),
  });
  const { jobs, conclusion, started } = await player.play({ file: 'ci.yml' });
  for (const { run } of started)
    for (const { result } of run.jobs)
      console.log(`\nThe log of the job that tells about the run:\n${result?.log ?? ''}`);
  console.log(`\nThe run: ${conclusion}.`);
  for (const job of jobs) console.log(`  ${job.name}: ${job.conclusion}`);
}

type RunToShow = { readonly repository: string; readonly machine: Machine };
