/**
 * Plays runs of many jobs, with the real steps, against the emulator in virtual time, and prints what became of them.
 * Everything is drawn from the seed: what goes wrong once goes wrong again.
 *
 *     npm run simulate -- --jobs 256 --parallel 20 --seeds 10
 */
import { parseArgs } from 'node:util';
import { simulate, type Outcome } from './simulate/simulation.ts';
import type { Scenario } from './simulate/scenario.ts';
import { tableOf, tallyOf, type Tally } from './simulate/tally.ts';

const { values } = parseArgs({
  options: {
    // Several numbers make several rows.
    jobs: { type: 'string', default: '2,20,256' },
    parallel: { type: 'string', default: '20' },
    seeds: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    faults: { type: 'string', default: '5' },
    lag: { type: 'string', default: '2000' },
    without: { type: 'string', default: '10' },
    waves: { type: 'string', default: '1' },
    kill: { type: 'string', default: '0' },
    cancel: { type: 'string', default: '0' },
    length: { type: 'string', default: '40' },
    mention: { type: 'string', default: '' },
    'message-per': { type: 'string', default: 'run' },
    'same-ms': { type: 'boolean', default: false },
    'last-word': { type: 'boolean' },
    'no-last-word': { type: 'boolean' },
    // Prints the steps' logs, the calls by their answers and the messages of each run.
    log: { type: 'boolean', default: false },
    // Prints every request: the job, when it was sent, reached the service and was answered, in milliseconds.
    timeline: { type: 'boolean', default: false },
  },
});

const number = (
  name: 'parallel' | 'seeds' | 'seed' | 'faults' | 'lag' | 'without' | 'waves' | 'kill' | 'cancel' | 'length',
) => {
  const written = values[name].replace(/ ?%$/, '');
  if (!/^\d+(\.\d+)?$/.test(written)) throw new Error(`--${name} ${values[name]} is not a number.`);
  return Number(written);
};

function scenarioOf(jobs: number): Scenario {
  const messagePer = values['message-per'];
  if (messagePer !== 'job' && messagePer !== 'run') throw new Error('--message-per is job or run.');
  const [without, kill] = [number('without'), number('kill')];
  return {
    messagePer,
    jobs,
    parallel: number('parallel'),
    faults: number('faults'),
    lagMs: number('lag'),
    without,
    waves: number('waves'),
    kill,
    cancel: number('cancel'),
    sameMs: values['same-ms'],
    // Where a job cannot speak for itself at the end, only another workflow can.
    lastWord: !values['no-last-word'] && (values['last-word'] ?? (messagePer === 'run' && without + kill > 0)),
    lengthMs: number('length') * 1000,
    mention: values.mention,
  };
}

const tallies: Tally[] = [];
for (const jobs of values.jobs.split(',').map(Number)) {
  const scenario = scenarioOf(jobs);
  // The first run loads what the actions load on demand, which takes real time.
  await simulate(0, { ...scenario, jobs: 2 });
  const outcomes: Outcome[] = [];
  for (let at = 0; at < number('seeds'); at += 1) {
    const outcome = await simulate(number('seed') + at, scenario);
    outcomes.push({ ...outcome, trace: [], log: [], spaceMessages: [] });
    tell(outcome);
  }
  tallies.push(tallyOf(scenario, outcomes));
}
console.log(`\n${tableOf(tallies).join('\n')}`);
if (
  tallies.some(
    ({ scenario, messages, lost, unequal }) =>
      lost + unequal > 0 || (scenario.messagePer === 'run' && messages !== '1'),
  )
)
  process.exitCode = 1;

function tell({ seed, lost, differences, log, messages, spaceMessages, trace }: Outcome): void {
  if (lost.length + differences.length > 0) console.log(`seed ${seed}: ${messages} messages`);
  for (const line of [...lost, ...differences].slice(0, 12)) console.log(`  ${line}`);
  if (values.timeline) for (const line of timeline(trace)) console.log(line);
  if (!values.log) return;
  for (const line of log) console.log(`  seed ${seed}: ${line}`);
  for (const [call, times] of callsIn(trace)) console.log(`  seed ${seed}: ${times} × ${call}`);
  for (const { text } of spaceMessages.slice(0, 5)) console.log(`  seed ${seed}: ${text}`);
}

/** How often each call was made, by what came of it. */
function callsIn(trace: Outcome['trace']): ReadonlyMap<string, number> {
  const calls = new Map<string, number>();
  for (const { call, status = 'not done' } of trace)
    calls.set(`${call} ${status}`, (calls.get(`${call} ${status}`) ?? 0) + 1);
  return calls;
}

function timeline(trace: Outcome['trace']): readonly string[] {
  const since = (at: number | undefined) => (at === undefined ? '–' : String(at - (trace[0]?.at ?? 0)));
  return trace.map(({ from, at, arrivedAt, answeredAt, call, status = '', mishap = '' }) =>
    [`  ${from}`, since(at), since(arrivedAt), since(answeredAt), call, status, mishap].join('\t'),
  );
}
