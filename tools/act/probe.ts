/**
 * An action of the scenario's repository that writes to the log what a runner hands to a JavaScript action: the
 * inputs, the saved state and the variables that our action reads, and how the process was started.
 */
export const PROBE: Readonly<Record<string, string>> = {
  'probe/action.yml': `name: Probe
description: Says what it finds
inputs:
  from-with: { description: Given by the step. }
  job-status: { description: As ours., default: '\${{ job.status }}' }
  job-id: { description: As ours., default: '\${{ job.check_run_id }}' }
  job-index: { description: As ours., default: '\${{ strategy.job-index }}' }
  matrix-values: { description: As ours., default: "\${{ join(matrix.*, ', ') }}" }
  github-token: { description: As ours., default: '\${{ github.token }}' }
runs: { using: node24, main: probe.js, post: probe.js }
`,
  'probe/probe.js': `const { appendFileSync, existsSync } = require('node:fs');
const { env } = process;
const saved = env.STATE_probe;
if (saved === undefined) appendFileSync(env.GITHUB_STATE, 'probe=main was here\\n');
const given = (name) => (env[name] === undefined ? 'not set' : env[name] === '' ? 'empty' : 'set');
console.log('PROBE ' + JSON.stringify({
  phase: saved === undefined ? 'main' : 'post',
  node: process.version.split('.')[0],
  'saved state': saved ?? 'none',
  'input from with': env['INPUT_FROM-WITH'] ?? 'not set',
  'job.status': env['INPUT_JOB-STATUS'] ?? 'not set',
  'job.check_run_id': given('INPUT_JOB-ID'),
  'strategy.job-index': env['INPUT_JOB-INDEX'] || 'empty',
  'join(matrix.*)': env['INPUT_MATRIX-VALUES'] || 'empty',
  'github.token': given('INPUT_GITHUB-TOKEN'),
  'works in the workspace': String(process.cwd() === env.GITHUB_WORKSPACE),
  'event file': String(existsSync(env.GITHUB_EVENT_PATH ?? '')),
  'RUNNER_TEMP is a folder': String(existsSync(env.RUNNER_TEMP ?? '')),
  'output is a terminal': String(process.stdout.isTTY === true),
  ...Object.fromEntries(
    ['GITHUB_RUN_ID', 'GITHUB_RUN_ATTEMPT', 'GITHUB_JOB', 'GITHUB_WORKFLOW', 'GITHUB_WORKFLOW_REF', 'GITHUB_REF',
     'GITHUB_REPOSITORY', 'GITHUB_ACTOR', 'GITHUB_TRIGGERING_ACTOR', 'GITHUB_EVENT_NAME', 'RUNNER_NAME',
     'GITHUB_STEP_SUMMARY', 'GITHUB_SERVER_URL'].map((name) => [name, given(name)]),
  ),
}));
`,
  'probe/package.json': '{"type":"commonjs"}\n',
};

const LINE = /PROBE (\{.*\})/g;

/** What the probe wrote into a log. */
export const probesIn = (log: string): Record<string, string>[] =>
  [...log.matchAll(LINE)].map(([, json = '{}']) => JSON.parse(json) as Record<string, string>);
