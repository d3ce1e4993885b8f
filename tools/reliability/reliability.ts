/**
 * Writes docs/evidence/reliability.md: plays every fault with the shipped bundle, random jobs with random faults, and
 * crowds of jobs against a space's quota.
 *
 *     npm run build && npm run reliability
 */
import { writeFile } from 'node:fs/promises';
import v8 from 'node:v8';
import vm from 'node:vm';
import { startEmulator } from '../../emulator/index.ts';
import { APPROVAL_CASES, approvalTable, playApproval, waitLong, type ApprovalEnd } from './approval.ts';
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
const { requests, errors } = await flood(emulator);
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

const asking = await startEmulator();
const approvals: ApprovalEnd[] = [];
for (const each of APPROVAL_CASES) approvals.push(await playApproval(asking, each));
obey(approvals.flatMap(({ on, kind, lasts, broken }) => broken.map((rule) => `${on}, ${kind} (${lasts}): ${rule}`)));
const brokenBy = (rule: string): number => approvals.filter(({ broken }) => broken.includes(rule)).length;
v8.setFlagsFromString('--expose-gc');
const wait = await waitLong(asking, 6, vm.runInNewContext('gc') as () => void);
if (wait.growthMB > 5) obey([`a wait of six hours took ${wait.growthMB} MB more in its last hour than in its first`]);
await asking.close();

const counts = countsTable(cells, {
  ...{ sequences: tally.sequences, befell: tally.faults, texts: HOSTILE.length, events: EVENTS.length },
  crowd: CROWDS.reduce((sum, { jobs }) => sum + jobs, 0),
}).join('\n');

/** The page tells of no rule that is broken: then there is none. */
function obey(broken: readonly string[]): void {
  if (broken.length > 0) throw new Error(`The action breaks rules:\n${broken.join('\n')}`);
}

const page = `# Reliability

\`npm run reliability\` makes this page. Don't edit it. \`npm test\` puts one step through each fault and compares the outcome with this page.

${counts}

## Every fault, for each step

Each row is played with the shipped bundle, in processes of its own. \`post\` also reads a test report.

- ✔: the step did its work. The number is how many requests it took, where chance has no part in it.
- *warned*: one warning with the text on the right, and exit code 0, because a chat outage must not break a build.
- *failed*: the same as an error, with exit code 1. You asked for a message, or a gate could not check.
- *yet done*: the server did the work, but its response was lost.
- –: the step can't meet the fault.
- *once*: the fault hits the first request. *always*: it hits every request.

In every cell, the process ends within \`timeout\` plus one second, and there is at most one message. No log, output, state, summary or message has a token, a key or a password, not even in debug logs. No request goes to another host. Nothing from a server is formatted in the space or runs as a workflow command.

${matrixTable(cells).join('\n')}

## Random jobs

Random jobs with test reports, progress and any end go through random faults. There are never two messages. The message shows the job's result, or the step said that it could not send it. The same job always makes the same bytes. \`SEED=… SEQUENCES=…\` plays others.

## Hostile texts

Each text of \`__tests__/support/hostile-texts.ts\` is put into all fields of each kind of event, into the progress text and into the test report: mentions, links, HTML, invisible characters, workflow commands, 100 kB. Nobody is mentioned, nothing is linked or formatted, no command reaches the log, and the text can still be read. \`__tests__/dist/hostile.test.ts\` does the same with inputs, step names and annotations, and \`__tests__/dist/forged-environment.test.ts\` with \`GITHUB_ENV\`.

## Many jobs at once

A space accepts one write per second from all apps together, so some jobs of a crowd don't get their turn. Each of them ends in time and says that its result is not shown. How many are shown depends on chance.

| jobs | timeouts at start and end | shown | warned | lost | twice |
| --- | --- | ---: | ---: | ---: | ---: |
${crowds.join('\n')}

The emulator answered ${requests} requests of 50 clients without an error.

## The events of a run in every order

Two calls of \`run\` overlap while the run goes on. Every order of their requests is played, except orders that differ only in neighbors that can't affect each other. In each, the space ends with one message, which shows the end of the run.

| calls | orders |
| --- | ---: |
${orders.join('\n')}

## Approval

Every kind of request that \`approve\` makes meets every fault, once with an approver who presses Approve, and once with somebody else. The step ends in time, and fails unless the approver's vote was counted. No card keeps its buttons without a warning.

| | |
| --- | ---: |
| requests for approval with a fault | ${approvals.length} |
| opened wrongly | ${brokenBy('opened wrongly')} |
| left hanging | ${brokenBy('left hanging')} |

${approvalTable(approvals).join('\n')}

A wait of six hours makes ${wait.requestsPerHour} requests an hour at most, when Pub/Sub answers at once that there is nothing. If Pub/Sub waits a minute, it makes 60. No token is used for longer than ${Math.ceil(wait.tokenMinutes)} minutes, and in the last hour, memory grows by less than 5 MB.

## A host name lookup that never ends

Node can't stop a lookup of a host name. At its deadline, the step says that there was no response, and its launcher ends the process.
`;
await writeFile(new URL('../../docs/evidence/reliability.md', import.meta.url), page);
console.log(counts);
