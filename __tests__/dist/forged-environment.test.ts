import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startGateway, type Gateway } from '../../emulator/index.ts';
import { answeringHost, type BadHost } from '../support/bad-hosts.ts';
import { secretsIn } from '../support/secrets.ts';
import { annotations, runSteps, status, type Step } from '../support/workflow.ts';
import { useEmulator } from '../support/use-emulator.ts';
import { SPACE } from '../support/runner.ts';

// A step of the job writes what it likes to GITHUB_ENV, on a runner that obeys it; then the action runs as ever.

const emulator = useEmulator();
let gateway: Gateway;
let trap: BadHost;
beforeAll(async () => {
  gateway = await startGateway({ emulator });
  trap = await answeringHost((_, response) => response.end('{}'));
});
afterAll(async () => {
  await trap.close();
  await gateway.close();
});

const OTHER = 'spaces/AAQAOTHER';

/** Names that the runner, Node, the toolkit or a library of Google would heed. */
const forged = (): Record<string, string> => ({
  INPUT_SPACE: OTHER,
  'INPUT_CHAT-API-URL': `http://${trap.host}`,
  'INPUT_JOB-STATUS': 'failure',
  STATE_state: JSON.stringify({
    startedAt: '2026-11-22T14:00:00Z',
    space: OTHER,
    message: `${OTHER}/messages/client-a`,
  }),
  GITHUB_RUN_ID: '1',
  GITHUB_REPOSITORY: 'evil/evil',
  GITHUB_API_URL: `http://${trap.host}`,
  GITHUB_OUTPUT: '/dev/stderr',
  RUNNER_TEMP: '/nowhere',
  ACTIONS_ID_TOKEN_REQUEST_URL: `http://${trap.host}/?`,
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'forged',
  GOOGLE_CLOUD_UNIVERSE_DOMAIN: 'evil.example',
  GOOGLE_CLOUD_QUOTA_PROJECT: 'evil',
  GOOGLE_API_USE_CLIENT_CERTIFICATE: 'true',
  GOOGLE_API_USE_MTLS_ENDPOINT: 'always',
  GOOGLE_APPLICATION_CREDENTIALS: '/nowhere',
  GOOGLE_SDK_NODE_LOGGING: '*',
  GCE_METADATA_HOST: trap.host,
  METADATA_SERVER_DETECTION: 'assume-present',
  DEBUG: '*',
  DEBUG_AUTH: '1',
  HTTP2_DEBUG: '*',
  LOG_TOKENS: '1',
  NODE_DEBUG: '*',
});

/** One job with a status, progress and send, after a step that sets these; what was asked of whom, and by which call. */
async function job(signIn: Record<string, string>, env: Record<string, string>) {
  emulator.reset();
  emulator.addSpace({ name: OTHER });
  // Chat refuses the first token, so that each way to sign in has to fetch others.
  emulator.faults.add({ on: 'chat', fault: { kind: 'status', code: 401 } });
  const lines = Object.entries(env).map(([name, value]) => `${name}=${value}\n`);
  const inputs = { ...signIn, 'chat-api-url': '', timeout: '5' };
  const steps: Step[] = [
    { run: 'printf %s "$LINES" >> "$GITHUB_ENV"', env: { LINES: lines.join('') } },
    status(inputs),
    status({ ...inputs, text: 'Deploying' }, { uses: './progress' }),
    status({ ...inputs, text: 'Hello' }, { uses: './send' }),
  ];
  const ended = await runSteps(emulator, steps, {
    debug: true,
    env: gateway.env,
    job: { permissions: { 'id-token': 'write' } },
    idToken: emulator.oidc(),
  });
  return {
    content: annotations(ended),
    texts: emulator.space(SPACE).messages.map(({ text }) => text?.replace(/ in \w+$/, '')),
    elsewhere: emulator.space(OTHER).messages,
    asked: emulator.requests.map(({ service, call }) => `${service}: ${call}`),
    secrets: secretsIn(ended, emulator.key),
  };
}

test.each([
  ['a key', () => ({ credentials: '${{ secrets.KEY }}' })],
  [
    'no key',
    () => ({
      credentials: '',
      'workload-identity-provider': emulator.project.pool.provider.name,
      'service-account': emulator.key.client_email,
    }),
  ],
])('with %s it asks the same of the same hosts, writes the same message, and prints no secret', async (_, signIn) => {
  const calm = await job(signIn(), {});
  const troubled = await job(signIn(), forged());
  expect(troubled).toEqual(calm);
  expect(calm).toMatchObject({ texts: ['🟢 CI · build passed on main', 'Hello'], elsewhere: [], secrets: [] });
  expect(trap.reached()).toBe(0);
});
