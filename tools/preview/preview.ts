import { watch } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { messageAsText } from '../demo/message-as-text.ts';
import { startEmulator } from '../../emulator/index.ts';
import { servePage } from '../viewer/viewer.ts';
import { asPageSpaces } from './preview-page.ts';
import type { PreviewedJob } from './preview-job.ts';
import { previewWorkflow, type PreviewOptions } from './preview-workflow.ts';

const USAGE = `npm run preview -- workflow.yml [OPTIONS]: your workflow's messages, before you push it. None of its commands run.

  --job ID             one job; all that use the action unless given
  --event FILE|NAME    push.json with the payload of an event, or the name of a ready-made one, such as pull_request
  --set NAME=VALUE     a value that only a real run has, such as steps.build.outputs.version=1.2.3
  --once               prints the messages and ends, instead of showing them until Ctrl-C`;

const { once, ...options } = optionsOf(process.argv.slice(2));
const emulator = await startEmulator({ spaces: [] });
let jobs: readonly PreviewedJob[] = [];

if (once || !(await show())) {
  const shown = once && (await show());
  await emulator.close();
  process.exitCode = shown ? 0 : 1;
} else {
  const listeners = new Set<() => void>();
  servePage(emulator, {
    spaces: () => asPageSpaces(jobs),
    onChange: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  });
  console.log(`\nThe page: ${emulator.url}/\nIt follows what you change in the workflow, until Ctrl-C.`);
  const again = async () => {
    console.log('\n─── The file has changed.\n');
    if (await show()) listeners.forEach((listener) => listener());
  };
  const stopWatching = onSave([options.workflow, options.event], () => void (queue = queue.then(again)));
  let queue = Promise.resolve();
  process.once('SIGINT', () => {
    stopWatching();
    void queue.then(() => emulator.close());
  });
}

/** Previews the workflow as it is now, and prints it; says what is wrong where it can't be, and leaves the page as it was. */
async function show(): Promise<boolean> {
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
    for (const line of log) console.log(`  In the log: ${line}`);
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
      workflow: asTyped(workflow),
      job,
      event: event !== undefined && /\.json$/i.test(event) ? asTyped(event) : event,
      set,
      action: fileURLToPath(new URL('../..', import.meta.url)),
      once,
    };
  } catch (thrown) {
    return usage((thrown as Error).message);
  }
}

/** A path as it was typed: npm runs a script in the package's folder. */
function asTyped(path: string): string {
  return resolve(process.env['INIT_CWD'] ?? '.', path);
}

/** Calls back when one of the files is saved, a moment later, once for all that an editor does then. */
function onSave(files: readonly (string | undefined)[], saved: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const watchers = files.flatMap((file) => {
    if (file === undefined || !/\.(ya?ml|json)$/i.test(file)) return [];
    // The folder, since many editors put a new file in the old one's place.
    return [
      watch(dirname(file), (_, name) => {
        if (name !== null && name !== basename(file)) return;
        clearTimeout(timer);
        timer = setTimeout(saved, 200);
      }),
    ];
  });
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
