import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findProgram } from './setup.ts';
import { playWithAct, playWithOurRunner } from './runners.ts';
import { lintWorkflows } from './lint-workflows.ts';
import { compare, page, type Row, type Control, type Scenario, type Seen } from './scenario.ts';
import { SCENARIOS } from './scenarios.ts';

/**
 * Plays the scenarios with act and with the emulator's runner, each with its control, and compares what came of them.
 * `npm run act` plays all, `npm run act -- matrix` those with that name; `--write` writes docs/evidence/act.md. The last line is the counts; the exit
 * code is 1 when anything failed.
 */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { write: { type: 'boolean' } } });
const PAGE = fileURLToPath(new URL('../../docs/evidence/act.md', import.meta.url));
const chosen = SCENARIOS.filter(({ id }) => positionals.length === 0 || positionals.some((word) => id.includes(word)));

const counts = { passed: 0, failed: 0, skipped: 0 };
const rows: Row[] = [];
const act = findProgram('act');

type Play = (scenario: Scenario, control?: Control) => Promise<Seen>;

/** Plays a scenario; what came of it when the check passed. */
async function passes(name: string, scenario: Scenario, play: Play): Promise<Seen | undefined> {
  const seen = await play(scenario);
  try {
    scenario.check(seen);
  } catch (thrown) {
    return void report(`${scenario.id}: ${name}`, `${String(thrown)}\n${seen.log}\n${seen.calls.join('\n')}`);
  }
  report(`${scenario.id}: ${name}`);
  return seen;
}

/** Plays a scenario with something broken, which its check has to notice. */
async function notices(name: string, scenario: Scenario, play: Play): Promise<void> {
  const { control } = scenario;
  const title = `${scenario.id}: ${name} notices that ${control.what}`;
  try {
    scenario.check(await play(scenario, control));
  } catch {
    return report(title);
  }
  report(title, 'The scenario passed all the same.');
}

function report(title: string, problem?: string): void {
  counts[problem === undefined ? 'passed' : 'failed'] += 1;
  console.log(`${problem === undefined ? '✓' : '✗'} ${title}${problem === undefined ? '' : `\n${problem}`}`);
}

for (const scenario of chosen) {
  const isShared = scenario.onlyAct === undefined;
  const ours = isShared ? await passes('our runner', scenario, playWithOurRunner) : undefined;
  if (isShared) await notices('our runner', scenario, playWithOurRunner);
  if ('missing' in act) {
    counts.skipped += isShared ? 3 : 2;
    continue;
  }
  const play: Play = (...what) => playWithAct(act.path, ...what);
  const theirs = await passes('act', scenario, play);
  await notices('act', scenario, play);
  if (!isShared && theirs !== undefined) rows.push({ scenario, differences: [] });
  if (ours === undefined || theirs === undefined) continue;
  const { differences, unexplained } = compare(scenario, theirs, ours);
  rows.push({ scenario, differences });
  report(
    `${scenario.id}: every difference is explained`,
    unexplained.length === 0 ? undefined : unexplained.join('\n'),
  );
}

if (positionals.length === 0) {
  const actionlint = findProgram('actionlint');
  if ('missing' in actionlint) {
    counts.skipped += 1;
    console.log(`\nNOT CHECKED WITH ACTIONLINT: ${actionlint.missing}.\n`);
  } else {
    const { checked, problems } = lintWorkflows(actionlint.path);
    report(`actionlint finds nothing in ${checked} workflows`, problems.length === 0 ? undefined : problems.join('\n'));
  }
}

if ('missing' in act) console.log(`\nNOT RUN WITH ACT: ${act.missing}.\n`);
else if (values.write) writeFileSync(PAGE, await page(rows));
const { passed, failed, skipped } = counts;
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 ? 1 : 0;
