/**
 * Writes docs/evidence/reliability.md: puts the shipped bundle through every fault, jobs drawn at random through sequences of
 * faults, and crowds of jobs through a space's quota, with the code and the tables that the tests use.
 *
 *     npm run build && npm run reliability
 */
import { writeFile } from 'node:fs/promises';
import { startEmulator } from '../../emulator/index.ts';
import { CROWDS, SPACES, summaryOf, flood, manyJobs } from './load.ts';
import { ALL_PAIRS, isLate, problemsOf, timedFaultMatrix } from './fault-matrix.ts';
import { countsTable, matrixTable } from './tables.ts';
import { EVENTS } from './random-jobs.ts';
import { hostileJobs, runSequences } from './fault-jobs.ts';
import { HOSTILE } from '../../__tests__/support/hostile-texts.ts';
import { inWords, ORDERS, playOrder } from './orders.ts';

const cells = await timedFaultMatrix(ALL_PAIRS);
obey(cells.flatMap(problemsOf));
obey(cells.filter(isLate).map(({ row, step, ms }) => `${row.fault} (${row.lasts}), ${step}: ${Math.round(ms)} ms`));
const tally = await runSequences();
obey((await hostileJobs()).broken);

const crowds: string[] = [];
for (const { name, atLeast, ...crowd } of CROWDS) {
  const emulator = await startEmulator({ quota: true, spaces: SPACES.map((space) => ({ name: space })) });
  const { shown, warned, lost, twice, overMs } = summaryOf(await manyJobs(emulator, crowd));
  await emulator.close();
  if (lost + twice > 0) obey([`${name}: ${lost} lost, ${twice} twice`]);
  if (overMs >= 1000) obey([`${name}: a step took ${Math.round(overMs)} ms longer than its timeout`]);
  if (shown < atLeast) obey([`${name}: ${shown} shown, not ${atLeast}`]);
  if (!emulator.requests.some(({ status }) => status === 429)) obey([`${name}: the space was never too busy`]);
  crowds.push(
    `| ${name} | ${crowd.startSeconds} s, ${crowd.endSeconds} s | ${shown} | ${warned} | ${lost} | ${twice} |`,
  );
}

const emulator = await startEmulator({ spaces: SPACES.map((space) => ({ name: space })) });
const { requests, errors, perSecond } = await flood(emulator);
await emulator.close();
if (errors > 0) obey([`${errors} of ${requests} requests went wrong`]);

const orders: string[] = [];
const github = await startEmulator();
for (const order of ORDERS) {
  const { count, wrong } = await playOrder(github, order, { wholeReadings: false });
  obey(wrong.map((shown) => `${inWords(order)}: ${shown}`));
  orders.push(`| ${inWords(order)} | ${count} |`);
}
await github.close();

const counts = countsTable(cells, {
  ...{ sequences: tally.sequences, befell: tally.faults, texts: HOSTILE.length, events: EVENTS.length },
  crowd: CROWDS.reduce((sum, { jobs }) => sum + jobs, 0),
}).join('\n');

/** The page tells of no rule that is broken: then there is none. */
function obey(broken: readonly string[]): void {
  if (broken.length > 0) throw new Error(`The action breaks rules:\n${broken.join('\n')}`);
}

const page = `# Nothing breaks it

Made by \`npm run reliability\`, and compared with what the tests measure: do not edit.

${counts}

## Every fault, for each step

Each row is put to the shipped bundle in processes of its own. ✔: the step did its work all the same. *warned*: exit code 0 and one warning with the text on the right, since a chat outage must not break builds. *failed*: exit code 1 and the same as an error, since somebody asked for a message, or a gate could not see. *yet done*: the answer was lost and the work was not; otherwise the space is left as it was. The number says how many requests it took, where luck has no part in it. –: the step cannot meet the fault. *Once*: the fault befalls the first request; *for ever*: every one.

In every cell: the process ends within \`timeout\` + 1 s; there is one message at most; a step that says nothing has done its work; the space is as it was or as it is to be; no byte of a log, output, state, summary, environment file or message holds a token, a key or a password, at debug level too; no request goes anywhere but to the host it was meant for; nothing that a server said is marked up in the space or commands the runner.

\`npm test\` puts one step through each fault, and compares the outcome with this page.

${matrixTable(cells).join('\n')}

## Jobs drawn at random

\`tools/__tests__/reliability/random-jobs.test.ts\` draws jobs (events of GitHub with hostile words in them, progress, any end) and sequences of faults around them, and holds each to the same rules: never two messages; the final state is the job's, or the step said that it could not send; never past the deadline; never a secret; nothing that strangers wrote mentions, links or marks up; the same job makes the same bytes, faults or not. \`SEED=… SEQUENCES=…\` draws others.

## Hostile words

\`tools/reliability/fault-jobs.ts\` puts each text of \`__tests__/support/hostile-texts.ts\` (mentions, links, mark-up, HTML, unseen and broken characters, workflow commands, 100 kB) into all fields of each kind of GitHub's events, and into the phase that \`progress\` shows (\`npm test\` plays one in four); \`__tests__/dist/hostile.test.ts\` puts them into inputs, matrix, environment, step names and annotations of the shipped bundle on a runner that obeys workflow commands. Nobody is pinged, nothing is linked or marked up, no command gets into the log, no output is forged, and what was said is still there to be read. \`__tests__/inputs/long-lines.test.ts\` gives every input what would take a careless pattern minutes. \`__tests__/dist/forged-environment.test.ts\` lets a step of the job write what it likes into \`GITHUB_ENV\`; saved state and the notes in \`RUNNER_TEMP\` are forged in \`hostile.test.ts\`.

## Many jobs at once

A space takes one write a second from everybody together, so not every job of a crowd gets its turn. Each ends in time and, where its result is not shown, says so. How many are shown depends on luck.

| crowd | timeouts at start and end | shown | warned | lost | twice |
| --- | --- | ---: | ---: | ---: | ---: |
${crowds.join('\n')}

The emulator itself answered ${requests} requests of 50 clients without an error: ${perSecond} a second on the machine that made this page.

## A run's events in every order

Two calls of \`run\` at once, and the run going on meanwhile: every interleaving of their requests is played, but for such as differ only in neighbours that may swap places (two reads, a read of GitHub and a write to Chat). In each the space has one message in the end, which shows the end of the run.

| calls | interleavings |
| --- | ---: |
${orders.join('\n')}

## How a look-up without an answer is survived

Node cannot call off a look-up of a host name. The step says at its deadline that no answer came, and its process is ended by its launcher, which waits for nothing else.
`;
await writeFile(new URL('../../docs/evidence/reliability.md', import.meta.url), page);
console.log(counts);
