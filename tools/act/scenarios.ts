import assert from 'node:assert/strict';
import { PROBE } from './setup.ts';
import type { Difference, Scenario, Seen } from './scenario.ts';

/** The status step as a workflow writes it; `more` are further lines of `with`. */
const step = (uses: string, more: readonly string[] = []): string =>
  [
    `      - uses: ${uses}`,
    '        with:',
    '          space: spaces/AAQABUILDS',
    '          credentials: ${{ secrets.KEY }}',
    '          chat-api-url: ${{ vars.API }}',
    ...more.map((line) => `          ${line}`),
  ].join('\n');

const CHECKOUT = '      - uses: actions/checkout@v4';

const workflow = (...steps: readonly string[]): string =>
  [
    'name: CI',
    'on: push',
    'jobs:',
    '  build:',
    '    runs-on: ubuntu-latest',
    '    steps:',
    CHECKOUT,
    ...steps,
    '',
  ].join('\n');

const BUILD = [{ id: 'build' }];

/** One message, created at the start and updated at the end. */
const ONE_POST_ONE_UPDATE = ['messages.create 200', 'messages.patch 200'];

function shows(seen: Seen, messages: readonly string[], conclusions: readonly string[] = ['success']): void {
  assert.deepEqual({ conclusions: seen.conclusions, messages: seen.messages }, { conclusions, messages });
}

const POST_GOES_UNCHECKED = { file: 'action.yml', from: '  post: dist/post.js\n', to: '' };

/** What act hands to a step in another way than GitHub does, whatever the step. Files are those of act v0.2.87. */
const PROBE_DIFFERENCES: Readonly<Record<string, Difference>> = {
  'job.check_run_id': {
    github: 'set',
    because:
      'act: pkg/model/job_context.go:3 has no check_run_id; actions/runner: src/Runner.Worker/JobContext.cs has it, in every job since 2.334.0',
  },
  'strategy.job-index': {
    github: '0',
    because: 'act: pkg/runner/expression.go:43 gives only fail-fast and max-parallel (nektos/act#5976)',
  },
  'join(matrix.*)': {
    github: 'empty',
    because:
      'act: pkg/exprparser/interpreter.go:487 takes the filter of an empty matrix for an object; the action leaves this word out',
  },
  'output is a terminal': {
    github: 'false',
    because: 'act: pkg/container/host_environment.go:233 starts every step on a pseudo-terminal',
  },
  GITHUB_WORKFLOW_REF: {
    github: 'set',
    because:
      'act: pkg/model/github_context.go:12 has no workflow_ref; actions/runner: src/Runner.Worker/GitHubContext.cs has',
  },
  GITHUB_TRIGGERING_ACTOR: {
    github: 'set',
    because:
      'act: pkg/model/github_context.go:12 has no triggering_actor; actions/runner: src/Runner.Worker/GitHubContext.cs has',
  },
  RUNNER_NAME: {
    github: 'set',
    because:
      'act: pkg/runner/run_context.go:279 sets RUNNER_OS, ARCH, TEMP and TOOL_CACHE; actions/runner: src/Runner.Worker/RunnerContext.cs sets NAME too',
  },
};

/** Without the id of the job, GitHub cannot be asked which step failed. */
const NOT_ASKED: Difference = {
  github: 'as ours; with actions: read the job is told',
  because: 'act: pkg/model/job_context.go:3 has no check_run_id, so the action does not ask for the job',
};

/** The same for each of the probe's runs. */
const probeDifferences = (count: number): Record<string, Difference> => {
  const runs = Array.from({ length: count }, (_, index) => `probe ${index + 1}: `);
  const all = runs.flatMap((run) => Object.entries(PROBE_DIFFERENCES).map(([name, why]) => [run + name, why] as const));
  return Object.fromEntries(all);
};

/** The scenarios, and the control of each. */
export const SCENARIOS: readonly Scenario[] = [
  {
    id: 'passing job',
    shows:
      'A foreign reader takes action.yml; main and post start from dist alone; one message is posted, and the same one updated.',
    workflow: workflow(
      step('./'),
      ['      - uses: ./probe', '        with:', '          from-with: hello'].join('\n'),
      '      - run: test ! -e node_modules',
    ),
    files: PROBE,
    jobs: BUILD,
    check: (seen) => {
      shows(seen, ['🟢 CI · build passed on main in …']);
      assert.deepEqual(seen.calls, ONE_POST_ONE_UPDATE);
      const [main, post] = seen.probes;
      assert.deepEqual([main?.['job.status'], post?.['job.status']], ['success', 'success']);
      assert.deepEqual([main?.['saved state'], post?.['saved state']], ['none', 'main was here']);
      assert.deepEqual(
        [main?.['input from with'], post?.['input from with'], main?.['node']],
        ['hello', 'hello', 'v24'],
      );
    },
    control: { what: 'action.yml names no post', ...POST_GOES_UNCHECKED },
    differences: probeDifferences(2),
  },
  {
    id: 'failing job',
    shows: 'The end status is read again by post; the job ends as it would without us.',
    workflow: workflow(step('./'), '      - run: exit 3', '      - uses: ./probe\n        if: failure()'),
    files: PROBE,
    jobs: BUILD,
    check: (seen) => {
      shows(seen, ['🔴 CI · build failed on main in …'], ['failure']);
      assert.deepEqual(
        seen.probes.map((probe) => probe['job.status']),
        ['failure', 'failure'],
      );
    },
    control: {
      what: 'job-status is not filled in by the runner',
      file: 'action.yml',
      from: '${{ job.status }}',
      to: '',
    },
    differences: { ...probeDifferences(2), requests: NOT_ASKED },
  },
  {
    id: 'failure that is allowed',
    shows: 'A step with continue-on-error leaves the job, and its message, green.',
    workflow: workflow(step('./'), '      - run: exit 3\n        continue-on-error: true'),
    jobs: BUILD,
    check: (seen) => shows(seen, ['🟢 CI · build passed on main in …']),
    control: {
      what: 'the step may not fail',
      file: '.github/workflows/ci.yml',
      from: 'continue-on-error: true',
      to: 'continue-on-error: false',
    },
  },
  {
    id: 'cancelled job',
    shows: 'Post runs after a cancellation, and says cancelled, not failed.',
    workflow: workflow(step('./'), '      - run: echo now sleeping; sleep 60'),
    jobs: BUILD,
    cancelAt: 'now sleeping',
    check: (seen) => {
      assert.deepEqual(seen.messages, ['⚪ CI · build cancelled on main after …']);
      assert.notDeepEqual(seen.conclusions, ['success']);
    },
    control: {
      what: 'job-status is not filled in by the runner',
      file: 'action.yml',
      from: '${{ job.status }}',
      to: '',
    },
    differences: {
      requests: NOT_ASKED,
      'how the jobs ended': {
        github: 'cancelled',
        because:
          'act: pkg/runner/job_executor.go prints only succeeded and failed; actions/runner: src/Runner.Worker/JobRunner.cs completes the job as Canceled',
      },
    },
  },
  {
    id: 'Chat is down at the start',
    shows: 'A start that Chat refuses costs a warning, and the end makes the message.',
    workflow: workflow(step('./', ["timeout: '2'"]), '      - run: "true"'),
    faults: [{ on: 'messages.create', fault: { kind: 'status', code: 400 } }],
    jobs: BUILD,
    check: (seen) => {
      shows(seen, ['🟢 CI · build passed on main in …']);
      assert.deepEqual(seen.calls, ['messages.create 400', 'messages.patch 200']);
    },
    control: { what: 'action.yml names no post', ...POST_GOES_UNCHECKED },
  },
  {
    id: 'Chat is down at the end',
    shows: 'An end that Chat refuses costs a warning, never the job.',
    workflow: workflow(step('./', ["timeout: '2'"]), '      - run: "true"'),
    faults: [{ on: 'messages.patch', fault: { kind: 'status', code: 400 }, times: 5 }],
    jobs: BUILD,
    check: (seen) => {
      shows(seen, ['🟡 CI · build started on main']);
      assert.match(seen.log, /Google Chat: .*INVALID_ARGUMENT/);
    },
    control: {
      what: 'on-error says fail',
      file: '.github/workflows/ci.yml',
      from: "timeout: '2'",
      to: 'on-error: fail',
    },
  },
  {
    id: 'two uses and a message of their own',
    shows: 'The state of each use is its own; posts run last first.',
    workflow: workflow(
      step('./', ['message-key: first', 'title: First']),
      step('./send', ['text: Between']),
      step('./', ['message-key: second', 'title: Second']),
    ),
    jobs: BUILD,
    check: (seen) => {
      shows(seen, ['🟢 First passed on main in …', 'Between', '🟢 Second passed on main in …']);
      const posts = seen.log.split('\n').filter((line) => line.includes('Updated the message'));
      assert.equal(posts.length, 2);
    },
    control: { what: 'action.yml names no post', ...POST_GOES_UNCHECKED },
  },
  {
    id: 'matrix',
    shows: 'Each job of a matrix has a message of its own, also where the runner gives no job id.',
    workflow: [
      'name: CI',
      'on: push',
      'jobs:',
      '  test:',
      '    strategy:',
      '      max-parallel: 1',
      '      matrix:',
      '        os: [linux, windows]',
      '        node: [22, 24]',
      '    runs-on: ubuntu-latest',
      '    steps:',
      CHECKOUT,
      step('./'),
      '',
    ].join('\n'),
    jobs: [{ id: 'test', legs: 4 }],
    check: (seen) => {
      assert.equal(seen.messages.length, 4);
      for (const message of seen.messages)
        assert.match(message, /^🟢 CI · test( \((linux|windows), (22|24)\))? passed on main in …$/);
      assert.equal(seen.calls.length, 8);
    },
    control: { what: 'action.yml names no post', ...POST_GOES_UNCHECKED },
    differences: {
      'messages in the space': {
        github: 'as ours: test (linux, 22) and so on',
        because:
          'act: pkg/exprparser/interpreter.go:487 joins the filter matrix.* to the word Object, which the action leaves out',
      },
    },
  },
  {
    id: 'a job that reports the others',
    shows: 'needs.*.result reaches a last job that runs whatever happened.',
    workflow: [
      'name: CI',
      'on: push',
      'jobs:',
      '  build: { runs-on: ubuntu-latest, steps: [{ run: "true" }] }',
      '  test: { runs-on: ubuntu-latest, steps: [{ run: exit 3 }] }',
      '  result:',
      '    needs: [build, test]',
      '    if: always()',
      '    runs-on: ubuntu-latest',
      '    steps:',
      CHECKOUT,
      step('./send', ["text: build ${{ needs.build.result }}, failed ${{ contains(needs.*.result, 'failure') }}"]),
      '',
    ].join('\n'),
    jobs: [{ id: 'build' }, { id: 'test' }, { id: 'result' }],
    check: (seen) => {
      assert.deepEqual(seen.messages, ['build success, failed true']);
    },
    control: {
      what: 'the last job runs only when all is well',
      file: '.github/workflows/ci.yml',
      from: 'if: always()',
      to: 'if: success()',
    },
  },
  {
    id: 'composite in a composite',
    shows: 'Main and post start inside composite actions, with the inputs of the inner one.',
    workflow: workflow(
      [
        '      - uses: ./outer',
        '        with:',
        '          place: spaces/AAQABUILDS',
        '          key: ${{ secrets.KEY }}',
        '          api: ${{ vars.API }}',
      ].join('\n'),
      '      - run: "true"',
    ),
    files: {
      'outer/action.yml': composite('./inner'),
      'inner/action.yml': composite('./'),
    },
    jobs: BUILD,
    check: (seen) => {
      shows(seen, ['🟢 Nested passed on main in …']);
      assert.equal(seen.calls.filter((call) => call.startsWith('messages.create')).length, 1);
    },
    control: {
      what: 'the outer action hands on no space',
      file: 'outer/action.yml',
      from: 'place: ${{ inputs.place }}',
      to: 'place: ""',
    },
  },
  {
    id: 'called workflow',
    shows: 'A reusable workflow that is called with an input and inherited secrets posts its message.',
    onlyAct: 'our runner plays one job at a time, and refuses a job that calls a workflow',
    workflow: [
      'name: CI',
      'on: push',
      'jobs:',
      '  staging:',
      '    uses: ./.github/workflows/called.yml',
      '    with: { stage: staging }',
      '    secrets: inherit',
      '',
    ].join('\n'),
    files: {
      '.github/workflows/called.yml': [
        'name: Called',
        'on: { workflow_call: { inputs: { stage: { type: string, required: true } } } }',
        'jobs:',
        '  deploy:',
        '    runs-on: ubuntu-latest',
        '    steps:',
        CHECKOUT,
        step('./', ['title: Deployment to ${{ inputs.stage }}']),
        '',
      ].join('\n'),
    },
    jobs: [],
    check: (seen) => {
      assert.deepEqual(seen.messages, ['🟢 Deployment to staging passed on main in …']);
      assert.deepEqual(seen.calls, ONE_POST_ONE_UPDATE);
    },
    control: {
      what: 'no secret is inherited',
      file: '.github/workflows/ci.yml',
      from: '    secrets: inherit\n',
      to: '',
    },
  },
  {
    id: 'message of a run',
    shows: 'The action run starts from its folder, and shows the results of the jobs that its job needs.',
    workflow: [
      'name: CI',
      'on: push',
      'jobs:',
      '  build: { runs-on: ubuntu-latest, steps: [{ run: "true" }] }',
      '  test: { runs-on: ubuntu-latest, steps: [{ run: exit 3 }] }',
      '  result:',
      '    needs: [build, test]',
      '    if: always()',
      '    runs-on: ubuntu-latest',
      '    steps:',
      CHECKOUT,
      step('./run', ['results: ${{ needs.build.result }} ${{ needs.test.result }}']),
      '',
    ].join('\n'),
    jobs: [{ id: 'build' }, { id: 'test' }, { id: 'result' }],
    check: (seen) => {
      assert.equal(seen.messages.length, 1);
      assert.match(seen.messages[0] ?? '', /^🔴 CI.* failed on main/);
    },
    control: {
      what: 'the results are not handed over',
      file: '.github/workflows/ci.yml',
      from: 'results:',
      to: 'text:',
    },
  },
  {
    id: 'downloaded action',
    shows: 'owner/repo/send@v1 finds dist beside its folder in a downloaded layout.',
    workflow: workflow(step('octo/chat/send@v1', ['text: From a downloaded action'])),
    jobs: BUILD,
    check: (seen) => shows(seen, ['From a downloaded action']),
    control: {
      what: 'send/action.yml names a file that is not there',
      file: 'send/action.yml',
      from: '../dist/send.js',
      to: 'dist/send.js',
    },
  },
  {
    id: 'key that is no secret',
    shows: 'A key that was stored as a variable by mistake is masked from our step on, in a log that is not ours.',
    workflow: workflow(
      step('./').replace('secrets.KEY', 'vars.PLAIN_KEY'),
      [
        '      - run: node -e "console.log(JSON.parse(process.env.KEY).private_key)"',
        '        env:',
        '          KEY: ${{ vars.PLAIN_KEY }}',
      ].join('\n'),
    ),
    jobs: BUILD,
    check: (seen) => {
      shows(seen, ['🟢 CI · build passed on main in …']);
      assert.doesNotMatch(seen.log.split('Posted to')[1] ?? '', /[\w+/]{60}/);
    },
    control: {
      what: 'the step is given another key',
      file: '.github/workflows/ci.yml',
      from: '          credentials: ${{ vars.PLAIN_KEY }}',
      to: '          access-token: ${{ secrets.TOKEN }}',
    },
  },
  {
    id: 'keyless sign-in',
    shows: 'The OIDC request has the shape that its address asks for, and no key is needed.',
    workflow: [
      'name: CI',
      'on: push',
      'permissions: { id-token: write }',
      'jobs:',
      '  build:',
      '    runs-on: ubuntu-latest',
      '    steps:',
      CHECKOUT,
      '      - uses: ./',
      '        with:',
      '          space: spaces/AAQABUILDS',
      '          workload-identity-provider: ${{ vars.PROVIDER }}',
      '          service-account: ${{ vars.ACCOUNT }}',
      '',
    ].join('\n'),
    jobs: BUILD,
    check: (seen) => {
      shows(seen, ['🟢 CI · build passed on main in …']);
      assert.ok(seen.calls.includes('oidc.idToken 200'));
      assert.doesNotMatch(seen.log, /ya29\.|eyJ[\w-]{20}/);
    },
    control: {
      what: 'the job asks for another account',
      file: '.github/workflows/ci.yml',
      from: '${{ vars.ACCOUNT }}',
      to: 'nobody@example.iam.gserviceaccount.com',
    },
  },
];

function composite(inner: string): string {
  const inputs =
    inner === './'
      ? [
          'space: ${{ inputs.place }}',
          'credentials: ${{ inputs.key }}',
          'chat-api-url: ${{ inputs.api }}',
          'title: Nested',
        ]
      : ['place: ${{ inputs.place }}', 'key: ${{ inputs.key }}', 'api: ${{ inputs.api }}'];
  return [
    'name: Composite',
    'description: A composite action',
    'inputs:',
    ...['place', 'key', 'api'].map((name) => `  ${name}: { description: Handed on. }`),
    'runs:',
    '  using: composite',
    '  steps:',
    `    - uses: ${inner}`,
    '      with:',
    ...inputs.map((line) => `        ${line}`),
    '',
  ].join('\n');
}
