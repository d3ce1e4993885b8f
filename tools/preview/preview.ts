import { watch } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { messageAsText } from '../demo/message-as-text.ts';
import { startEmulator } from '../../emulator/index.ts';
import { servePage } from '../viewer/viewer.ts';
import { pageSpaces } from './preview-page.ts';
import type { PreviewedJob } from './preview-job.ts';
import { previewWorkflow, type PreviewOptions } from './preview-workflow.ts';

const USAGE = `npm run preview -- workflow.yml [OPTIONS]: shows the messages of a workflow. None of its commands run.

  --job ID             the job to preview; default: all jobs that use the action
  --event FILE|NAME    a file with the payload, such as push.json, or an event, such as pull_request
  --set NAME=VALUE     a value of a real run, such as steps.build.outputs.version=1.2.3
  --once               prints the messages and exits, without the web page`;

const { once, ...options } = optionsOf(process.argv.slice(2));
const emulator = await startEmulator({ spaces: [] });
let jobs: readonly PreviewedJob[] = [];

if (once || !(await update())) {
  const succeeded = once && (await update());
  await emulator.close();
  process.exitCode = succeeded ? 0 : 1;
} else {
  const listeners = new Set<() => void>();
  servePage(emulator, {
    spaces: () => pageSpaces(jobs),
    onChange: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  });
  console.log(`\nThe page: ${emulator.url}/\nIt is updated when you save the workflow. Ctrl-C stops it.`);
  const onChange = async () => {
    console.log('\n─── The file changed.\n');
    if (await update()) listeners.forEach((listener) => listener());
  };
  const stopWatching = watchFiles([options.workflow, options.event], () => void (queue = queue.then(onChange)));
  let queue = Promise.resolve();
  process.once('SIGINT', () => {
    stopWatching();
    void queue.then(() => emulator.close());
  });
}

/** Previews the workflow and prints the messages. On an error it prints the error, and the page stays as it was. */
async function update(): Promise<boolean> {
  try {
    jobs = await previewWorkflow(emulator, options);
  } catch (thrown) {
    console.error((thrown as Error).message);
    return false;
  }
  for (const job of jobs) print(job);
  return true;
}

function print({ id, notes, states }: PreviewedJob): void {
  console.log(`Job: ${id}\n${notes.map((note) => `  ${note}`).join('\n')}`);
  for (const { title, sent, log } of states) {
    console.log(`\n${title}:`);
    for (const { message } of sent)
      console.log(
        messageAsText(message)
          .map((line) => `  ${line}`)
          .join('\n'),
      );
    if (sent.length === 0) console.log('  (no message)');
    for (const line of log) console.log(`  Log: ${line}`);
  }
  console.log('');
}

function optionsOf(args: readonly string[]): PreviewOptions & { readonly once: boolean } {
  const usage = (problem?: string): never => {
    console.error(problem === undefined ? USAGE : `${problem}\n\n${USAGE}`);
    process.exit(2);
  };
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        job: { type: 'string' },
        event: { type: 'string' },
        set: { type: 'string', multiple: true },
        once: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    });
    const [workflow, ...more] = positionals;
    if (workflow === undefined || more.length > 0 || values.help === true) return usage();
    const { job, event, set = [], once = false } = values;
    return {
      workflow: fromUserFolder(workflow),
      job,
      event: event !== undefined && /\.json$/i.test(event) ? fromUserFolder(event) : event,
      set,
      action: fileURLToPath(new URL('../..', import.meta.url)),
      once,
    };
  } catch (thrown) {
    return usage((thrown as Error).message);
  }
}

/** Resolves a path from the folder of the user: npm runs scripts in the folder of the package. */
function fromUserFolder(path: string): string {
  return resolve(process.env['INIT_CWD'] ?? '.', path);
}

/** Calls `onSaved` shortly after one of the files is saved, once for all events of one save. */
function watchFiles(files: readonly (string | undefined)[], onSaved: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const watchers = files.flatMap((file) => {
    if (file === undefined || !/\.(ya?ml|json)$/i.test(file)) return [];
    // Watch the folder: many editors replace the file.
    return [
      watch(dirname(file), (_, name) => {
        if (name !== null && name !== basename(file)) return;
        clearTimeout(timer);
        timer = setTimeout(onSaved, 200);
      }),
    ];
  });
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
