/**
 * Writes docs/reliability.md: puts the shipped bundle through every fault, jobs drawn at random through sequences of
 * faults, and crowds of jobs through a space's quota, with the code and the tables that the tests use.
 *
 *     npm run build && npm run reliability
 */
import { writeFile } from 'node:fs/promises';
import { startEmulator } from '../emulator/emulator.ts';
import { CROWDS, SPACES, summaryOf } from '../__tests__/support/crowds.ts';
import { TIMEOUT } from '../__tests__/support/fault-cell.ts';
import { faultMatrix, problemsOf } from '../__tests__/support/fault-matrix.ts';
import { countsTable, matrixTable } from '../__tests__/support/fault-report.ts';
import { HOSTILE } from '../__tests__/support/hostile-texts.ts';
import { manyJobs } from '../__tests__/support/many-jobs.ts';
import { runSequences } from '../__tests__/support/run-sequences.ts';

const cells = await faultMatrix();
const problems = cells.flatMap(problemsOf);
if (problems.length > 0) throw new Error(`The action breaks rules:\n${problems.join('\n')}`);
const tally = await runSequences();

const crowds: string[] = [];
for (const { name, atLeast: _, ...crowd } of CROWDS) {
  const emulator = await startEmulator({ quota: true, spaces: SPACES.map((space) => ({ name: space })) });
  const { shown, warned, lost, twice } = summaryOf(await manyJobs(emulator, crowd));
  await emulator.close();
  crowds.push(
    `| ${name} | ${crowd.startSeconds} s, ${crowd.endSeconds} s | ${shown} | ${warned} | ${lost} | ${twice} |`,
  );
}

const page = `# Nothing breaks it

Made by \`npm run reliability\`, and compared with what the tests measure: do not edit.

${countsTable(cells, { sequences: tally.sequences, texts: HOSTILE.length }).join('\n')}

## Every fault, for each step

Each row is put to the shipped bundle in processes of its own, with \`timeout: ${TIMEOUT}\`. ✔: the step did its work all the same. *warned*: exit code 0 and one warning with the text on the right, since a chat outage must not break builds. *failed*: exit code 1 and the same as an error, since somebody asked for a message, or a gate could not see. *Once*: the fault befalls the first request; *for ever*: every one.

In every cell: the process ends within \`timeout\` + 1 s; there is one message at most; a step that says nothing has done its work; no byte of a log, output, state, summary, environment file or message holds a token, a key or a password, at debug level too; no request goes anywhere but to the host it was meant for.

${matrixTable(cells).join('\n')}

## Jobs drawn at random

\`__tests__/actions/faults-property.test.ts\` draws jobs (events of GitHub with hostile words in them, progress, any end) and sequences of faults around them, and holds each to the same rules: never two messages; the final state is the job's, or the step said that it could not send; never past the deadline; never a secret; nothing that strangers wrote mentions, links or marks up; the same job makes the same bytes, faults or not. \`SEED=… SEQUENCES=…\` draws others.

## Many jobs at once

A space takes one write a second from everybody together, so not every job of a crowd gets its turn. Each ends in time and, where its result is not shown, says so. How many are shown depends on luck.

| crowd | timeouts at start and end | shown | warned | lost | twice |
| --- | --- | ---: | ---: | ---: | ---: |
${crowds.join('\n')}

## How a look-up without an answer is survived

Node cannot call off a look-up of a host name. The step says at its deadline that no answer came, and its process is ended by its launcher, which waits for nothing else.
`;
await writeFile(new URL('../docs/reliability.md', import.meta.url), page);
console.log(countsTable(cells, { sequences: tally.sequences, texts: HOSTILE.length }).join('\n'));
