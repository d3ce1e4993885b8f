import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { type Emulator, type Fault, secondaryRateLimit, type Gateway } from '../../emulator/index.ts';
import { answeringHost, refusingProxy, silentHost, type BadHost } from '../../__tests__/support/bad-hosts.ts';
import { ROOT } from '../../__tests__/support/workflow.ts';
import { JOB_ID } from '../../__tests__/support/runner.ts';

/** What is broken for one step, and by what means. */
export type Scene = {
  readonly emulator: Emulator;
  /** The step that it befalls. */
  readonly step: Step;
  /** The runner's temporary folder. */
  readonly temp: string;
  /** A proxy that leads Google's real hosts to the emulator. */
  readonly gateway: () => Promise<Gateway>;
  /** Keeps a server of the scene until the step is over. */
  readonly keep: (made: Promise<BadHost>) => Promise<BadHost>;
  /** The same for a place that no request may ever reach. */
  readonly trap: () => Promise<BadHost>;
};

/** What the broken world gives the step besides the ordinary, and what of it may be written nowhere. */
export type Given = {
  readonly inputs?: Record<string, string>;
  readonly env?: Record<string, string>;
  readonly secrets?: readonly string[];
};

/** The steps that each fault befalls. */
export const STEPS = ['main', 'post', 'run', 'progress', 'send', 'members', 'doctor'] as const;
export type Step = (typeof STEPS)[number];

/** What becomes of a step: it does its work all the same, or it says that it could not. */
export type FinalOutcome = 'gets through' | 'says so';

/** One fault, for each of the steps. */
export type FaultRow = {
  readonly fault: string;
  readonly lasts: 'once' | 'always' | '';
  /** Seconds that each step is given. */
  readonly timeout: number;
  readonly make: (scene: Scene) => unknown;
  /** The steps that can meet it, the one that is hit hardest first; all of them when nothing is said. */
  readonly steps?: readonly Step[];
  readonly end: FinalOutcome;
  /** The steps that end otherwise, each for a good reason. */
  readonly but?: Partial<Record<Step, FinalOutcome>>;
  /** What a step that could not says of it. */
  readonly says: RegExp;
  /**
   * How many requests each step makes, but the doctor, which asks for more when it gets further; left out where luck
   * decides, or where none arrives that could be counted.
   */
  readonly requests?: number;
  /** The steps that make another number of them. */
  readonly requestsOf?: Partial<Record<Step, number>>;
};

const FOR_EVER = 999;
const NOT_SAID = /$^/;
/** What is said when nothing but the clock ended an attempt. */
export const SILENCE = /the request timed out/;

const plant = (fault: Fault, times: number, on = 'chat') => {
  return ({ emulator }: Scene) => void emulator.faults.add({ on, times, fault });
};
const status = (code: number, more: object = {}): Fault => ({ kind: 'status', code, ...more });

/** Seconds in which any machine can do what nothing keeps it from. */
const AMPLE = 60;

/** Nothing is wrong: what a step does and takes then. */
export const CALM: FaultRow = {
  ...{ fault: 'none', lasts: '', end: 'gets through', says: NOT_SAID, make: () => undefined },
  ...{ timeout: AMPLE, requests: 1, requestsOf: { doctor: 5 } },
};

/** A fault that passes, and then the step gets through. */
const once = (fault: string, befalls: Fault, more: Partial<FaultRow> = {}): FaultRow => ({
  ...{ fault, lasts: 'once', end: 'gets through', says: NOT_SAID, make: plant(befalls, 1) },
  ...{ timeout: AMPLE, requests: 2 },
  ...more,
});
/** A fault that stays, and then the step says so. */
const forEver = (
  fault: string,
  befalls: Fault | ((scene: Scene) => unknown),
  says: RegExp,
  more: Partial<FaultRow> = {},
): FaultRow => ({
  ...{ fault, lasts: 'always', timeout: 4, end: 'says so', says },
  make: typeof befalls === 'function' ? befalls : plant(befalls, FOR_EVER),
  ...more,
});
const both = (fault: string, befalls: Fault, says: RegExp): FaultRow[] => [
  once(fault, befalls),
  forEver(fault, befalls, says),
];
/** The same where nothing but the clock ends an attempt. */
const bothSilent = (fault: string, befalls: Fault): FaultRow[] => [
  once(fault, befalls, { timeout: 12 }),
  forEver(fault, befalls, SILENCE, { timeout: 1 }),
];
const silent = (fault: string, make: FaultRow['make']): FaultRow => forEver(fault, make, SILENCE, { timeout: 1 });
/** What Google or a server means for good: asked once, and told at once. */
const refusal = (
  fault: string,
  befalls: Parameters<typeof forEver>[1],
  says: RegExp,
  { requestsOf, ...more }: Partial<FaultRow> = {},
) => {
  // Both may mean that there is no such message; `run` posts it then, which is refused as well.
  const twice = /^40[34],/.test(fault) ? { run: 2 } : {};
  return forEver(fault, befalls, says, {
    ...{ timeout: AMPLE, requests: 1, requestsOf: { ...twice, ...requestsOf } },
    ...more,
  });
};

/** What Google says when it refuses for good (https://developers.google.com/workspace/chat/troubleshoot). */
const refused = (code: number, words: string, details: readonly object[] = []): Fault =>
  status(code, {
    body: { error: { code, status: code === 403 ? 'PERMISSION_DENIED' : 'NOT_FOUND', message: words, details } },
  });

const at = (hosts: string, given: Given = {}): Given => ({
  ...given,
  inputs: { ...given.inputs, 'chat-api-url': hosts },
});
const throughGateway = async ({ gateway }: Scene): Promise<Given> => at('', { env: (await gateway()).env });
const proxy = (address: string): Given =>
  at('', { env: { HTTPS_PROXY: address, NO_PROXY: '127.0.0.1' }, secrets: [PASSWORD] });
const PASSWORD = 's3cretpassword';

/** A date in Retry-After means what the server's own clock says. */
const IN_A_SECOND = { date: 'Sun, 22 Nov 2026 14:00:00 GMT', 'retry-after': 'Sun, 22 Nov 2026 14:00:01 GMT' };

const connection: readonly FaultRow[] = [
  {
    ...once('connection refused', { kind: 'hang' }, { requests: 1 }),
    make: async ({ emulator }) => {
      await emulator.stopListening();
      setTimeout(() => void emulator.startListening(), 500);
    },
  },
  forEver('connection refused', ({ emulator }) => emulator.stopListening(), /the connection was refused/),
  ...both('reset before the answer', { kind: 'reset', when: 'before handling' }, /the connection was closed/),
  ...both('reset during the answer', { kind: 'reset', when: 'during the answer' }, /the connection was closed/),
  once('reset after the answer', { kind: 'reset', when: 'after the answer' }, { requests: 1 }),
  ...both('answer cut off after the work was done', { kind: 'cut', after: 'commit' }, /the connection was closed/),
  ...both('answer cut off half-way', { kind: 'cut', after: 'half the body' }, /the connection was closed/),
  ...bothSilent('no answer, nothing done', { kind: 'hang' }),
  ...bothSilent('no answer, the work done', { kind: 'hang', when: 'after commit' }),
  ...bothSilent('an answer of one byte a second', { kind: 'slow' }),
  silent('a server that takes the connection and is silent (TLS)', async ({ keep }) =>
    at(`https://${(await keep(silentHost())).host}`),
  ),
  forEver(
    'a certificate of an unknown authority',
    async (scene) => at('', { env: { ...(await scene.gateway()).env, NODE_EXTRA_CA_CERTS: '' } }),
    /does not trust the server's certificate/,
  ),
  forEver(
    'no TLS where it is expected',
    ({ emulator }) => at(emulator.url.replace('http:', 'https:')),
    /the server does not use TLS/,
  ),
  forEver('a host name that does not exist', () => at('https://chat.nowhere.invalid'), /the host name was not found/),
  silent('look-ups of host names that get no answer', () =>
    at('https://chat.nowhere.invalid', preloaded('no-names.js')),
  ),
];

const proxies: readonly FaultRow[] = [
  refusal(
    'a proxy that refuses (403)',
    async ({ keep }) => proxy(`http://${(await keep(refusingProxy('403 Forbidden'))).host}`),
    /the proxy refused the connection with status 40/,
  ),
  refusal(
    'a proxy that wants a password (407)',
    async ({ keep }) => proxy(`http://${(await keep(refusingProxy('407 Proxy Authentication Required'))).host}`),
    /the proxy refused the connection with status 40/,
  ),
  silent('a proxy that is silent', async ({ keep }) => proxy(`http://${(await keep(silentHost())).host}`)),
  forEver(
    'a proxy that is not there',
    () => proxy(`http://user:${PASSWORD}@127.0.0.1:9`),
    /the connection was refused/,
  ),
  forEver('a proxy address that is none', () => proxy(`http://user:${PASSWORD}@[`), /the proxy URL .* is not valid/),
];

const answers: readonly FaultRow[] = [
  ...both('408', status(408), /Request Timeout/),
  once('429, Retry-After in seconds', status(429, { headers: { 'retry-after': '1' } })),
  // Only the doctor looks at the time in an answer.
  once('429, Retry-After as a date', status(429, { headers: IN_A_SECOND }), {
    but: { doctor: 'says so' },
    says: /clock is \d+ minutes/,
  }),
  once('429, Retry-After nonsense', status(429, { headers: { 'retry-after': 'in a while, -5, 1e9' } })),
  {
    ...once('429, Retry-After of a day', status(429, { headers: { 'retry-after': '86400' } }), { requests: 1 }),
    end: 'says so',
    // Its first request is only there for the time.
    but: { doctor: 'gets through' },
    says: /exhausted|Deferred to the next update/,
  },
  forEver('429', status(429), /exhausted|Deferred to the next update/),
  ...both('500', status(500), /Internal error encountered \(500/),
  ...both('502 with a web page', status(502), /a web page/),
  ...both('503', status(503), /currently unavailable \(503/),
  ...both('504', status(504), /Deadline expired.*\(504/),
  ...both('200 with an empty body', { kind: 'empty' }, /not from Google \(200\)/),
  ...both('200 with JSON that stops half-way', { kind: 'truncated' }, /not from Google \(200\)/),
  ...both(
    '200 with a web page',
    status(200, { headers: { 'content-type': 'text/html' }, body: '<title>Sign in to the Wi-Fi</title>' }),
    /not from Google \(200\)/,
  ),
  ...both(
    '200 with JSON of somebody else',
    status(200, { body: { status: 'ok', name: 'router' } }),
    /not from Google \(200\)/,
  ),
  ...both('200 with 50 MB', { kind: 'huge', megabytes: 50 }, /too large to be from Google/),
  forEver(
    '204, no content',
    async ({ keep }) =>
      at(`http://${(await keep(answeringHost((_, response) => response.writeHead(204).end()))).host}`),
    /not from Google \(200\)/,
  ),
  ...([301, 302, 307, 308] as const).map((code) =>
    refusal(
      `${code} to another host`,
      async ({ emulator, trap }) =>
        plant({ kind: 'redirect', code, to: `http://${(await trap()).host}/v1` }, FOR_EVER)({ emulator } as Scene),
      /redirect, which is not followed/,
    ),
  ),
];

const refusals: readonly FaultRow[] = [
  once('401', status(401), {
    make: async (scene) => (plant(status(401), 1)(scene), throughGateway(scene)),
    requests: 3,
  }),
  refusal(
    '401',
    async (scene) => (plant(status(401), FOR_EVER)(scene), throughGateway(scene)),
    /Google rejected the key/,
    { requests: 3 },
  ),
  forEver(
    '401, and no answer from the token endpoint',
    async (scene) => (
      plant(status(401), FOR_EVER)(scene),
      plant({ kind: 'hang' }, FOR_EVER, 'token')(scene),
      throughGateway(scene)
    ),
    /(Could not sign in as|Sign-in:) .*no response/,
  ),
  forEver(
    '401, and 503 from the token endpoint',
    async (scene) => (
      plant(status(401), FOR_EVER)(scene),
      plant(status(503), FOR_EVER, 'token')(scene),
      throughGateway(scene)
    ),
    /(Could not sign in as|Sign-in:) .*currently unavailable/,
  ),
  once('401, and 503 from the token endpoint', status(401), {
    make: async (scene) => (plant(status(401), 1)(scene), plant(status(503), 1, 'token')(scene), throughGateway(scene)),
    requests: 4,
  }),
  refusal(
    '403, the API is disabled',
    ({ emulator }) => void (emulator.project.apiEnabled = false),
    /Enable the Google Chat API/,
  ),
  refusal(
    '403, the app is not in the space',
    ({ emulator }) => emulator.space('spaces/AAQABUILDS').removeApp(),
    /add the app|To add it, open the space/,
  ),
  refusal('403, the caller has no permission', status(403), /The caller does not have permission/),
  refusal(
    '403, the scope is missing',
    refused(403, 'Request had insufficient authentication scopes.', [{ reason: 'ACCESS_TOKEN_SCOPE_INSUFFICIENT' }]),
    /lacks the scope/,
  ),
  refusal(
    '403, an administrator has to grant it',
    refused(403, 'The administrator must grant the app the required OAuth authorization scope for this action.'),
    /administrator/,
  ),
  refusal(
    '403, only for people',
    refused(403, "This method doesn't support service account authentication."),
    /service account authentication/,
  ),
  refusal(
    '404, the app is not configured',
    ({ emulator }) => void (emulator.project.appConfigured = false),
    /Configure the Chat app/,
  ),
  // A gate asks whether the space is there at all.
  refusal('404, nothing is there', status(404), /Requested entity was not found|does not exist/, {
    requestsOf: { members: 2 },
  }),
  // The message is there: a create brings it up to date; nothing else asks for an id that may be taken.
  {
    ...once('409, the message is there already', status(409, { afterCommit: true })),
    but: { post: 'says so', run: 'says so', progress: 'says so', members: 'says so' },
    requestsOf: { post: 1, run: 1, progress: 1, members: 1 },
    says: /already exists/,
  },
  once(
    '409, two writes met',
    status(409, { body: { error: { code: 409, status: 'ABORTED', message: 'Concurrent update.' } } }),
  ),
  refusal('400', status(400), /invalid argument/),
  refusal(
    '400 that repeats the token it was sent',
    async ({ keep }) =>
      at(
        `http://${
          (
            await keep(
              answeringHost((request, response) => {
                const { authorization = '' } = request.headers;
                response.writeHead(400, { 'content-type': 'application/json' });
                response.end(
                  JSON.stringify({
                    error: {
                      code: 400,
                      message: `What is ${authorization}, ${authorization.slice(7)}?\n::add-mask::x`,
                    },
                  }),
                );
              }),
            )
          ).host
        }`,
      ),
    /What is/,
  ),
];

/** Signs in without a key, on a runner that vouches for the job; what `befalls` is planted first. */
const keyless =
  (befalls: (scene: Scene) => unknown) =>
  async (scene: Scene): Promise<Given> => {
    await befalls(scene);
    const { emulator } = scene;
    const { url, token } = emulator.oidc();
    return {
      inputs: {
        ...{ credentials: '', 'chat-api-url': '', 'service-account': emulator.key.client_email },
        'workload-identity-provider': emulator.project.pool.provider.name,
      },
      env: {
        ...(await scene.gateway()).env,
        ACTIONS_ID_TOKEN_REQUEST_URL: url,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: token,
      },
      secrets: [token],
    };
  };
/** Without a key there are three requests before Chat's own: GitHub vouches, Google takes that, and lends the account. */
const ASKED = ['oidc.idToken', 'sts.token', 'generateAccessToken'] as const;
const keylessOnce = (fault: string, befalls: (on: string) => (scene: Scene) => unknown, requests: number) =>
  once(fault, status(503), {
    make: keyless((scene) => ASKED.forEach((on) => void befalls(on)(scene))),
    requests,
  });

const withoutKey: readonly FaultRow[] = [
  keylessOnce('keyless: 503 on each request of the sign-in', (on) => plant(status(503), 1, on), 10),
  keylessOnce(
    'keyless: each answer of the sign-in cut off half-way',
    (on) => plant({ kind: 'cut', after: 'half the body' }, 1, on),
    10,
  ),
  forEver(
    'keyless: 503 from GitHub',
    keyless(plant(status(503), FOR_EVER, 'oidc.idToken')),
    /OIDC token from GitHub|Sign-in: UNAVAILABLE/,
  ),
  forEver(
    'keyless: no answer from Google’s token service',
    keyless(plant({ kind: 'hang' }, FOR_EVER, 'sts.token')),
    /(Could not sign in as .* without a key|Sign-in): no response/,
  ),
  forEver(
    'keyless: a web page from Google’s token service',
    keyless(plant(status(200, { headers: { 'content-type': 'text/html' }, body: '<p>' }), FOR_EVER, 'sts.token')),
    /(Could not sign in as .* without a key|Sign-in): the response is not from Google/,
  ),
  ...ASKED.map((on, before) =>
    refusal(
      `keyless: 307 to another host at ${on}`,
      (scene) =>
        keyless(async () =>
          plant({ kind: 'redirect', code: 307, to: `http://${(await scene.trap()).host}/` }, FOR_EVER, on)(scene),
        )(scene),
      /Could not (sign in|get the runner's OIDC token)|Sign-in: the server gave no reason \(307/,
      { requests: before + 1 },
    ),
  ),
  refusal(
    'keyless: the account is not lent',
    keyless(({ emulator }) => emulator.project.accounts.get(emulator.key.client_email)?.workloadIdentityUsers.clear()),
    /roles\/iam\.workloadIdentityUser/,
    { requests: 3 },
  ),
];

/** What happens around a step on a machine of its own; Chat is well. */
const well = (
  fault: string,
  make: FaultRow['make'],
  more: Partial<FaultRow> & { readonly lasts?: FaultRow['lasts'] } = {},
): FaultRow => ({
  ...{ fault, lasts: 'always', timeout: AMPLE, make, end: 'gets through', says: NOT_SAID, requests: 1 },
  ...more,
});
const preloaded = (file: string, env: Record<string, string> = {}): Given => ({
  env: { NODE_OPTIONS: `--import ${pathToFileURL(join(ROOT, '__tests__/dist/fixtures', file)).href}`, ...env },
});
/** The event of a run as this file holds it. */
const eventFile =
  (text: string | undefined) =>
  ({ temp, step }: Scene): Given => {
    const GITHUB_EVENT_PATH = join(temp, `event-${step}-${text?.length ?? 'missing'}.json`);
    if (text !== undefined) writeFileSync(GITHUB_EVENT_PATH, text);
    return { env: { GITHUB_EVENT_PATH } };
  };
const PUSH = JSON.stringify({ ref: 'refs/heads/main', head_commit: { message: 'Count the birds twice' } });

/** Only the event says to `run` which run it is about. */
const NO_RUN = {
  but: { run: 'says so' },
  requestsOf: { run: 0 },
  says: /does not set GITHUB_RUN_ID|does not contain a run/,
} as const;

const machine: readonly FaultRow[] = [
  well('the event file is missing', eventFile(undefined), NO_RUN),
  well('the event file is empty', eventFile(''), NO_RUN),
  well('the event file stops half-way', eventFile(PUSH.slice(0, PUSH.length / 2)), NO_RUN),
  well(
    'an event file of 25 MB',
    (scene) =>
      eventFile(PUSH.replace('}}', `},"commits":[${`{"message":"${'a'.repeat(1000)}"},`.repeat(25_000)}{}]}`))(scene),
    NO_RUN,
  ),
  well('a RUNNER_TEMP that is read-only', () => preloaded('no-writing.js', { REFUSES_WRITING: 'EROFS' })),
  well('a RUNNER_TEMP that is full', () => preloaded('no-writing.js', { REFUSES_WRITING: 'ENOSPC' })),
  ...(['-3600000', '3600000'] as const).map((jump) =>
    well(
      `a clock that jumps an hour ${jump.startsWith('-') ? 'back' : 'ahead'} while an answer is awaited`,
      () => preloaded('jumping-clock.js', { CLOCK_JUMPS: jump }),
      // The first answer of `run` comes from GitHub, before it signs in.
      {
        steps: STEPS.filter((step) => step !== 'run'),
        lasts: 'once',
        but: { doctor: 'says so' },
        says: /clock is 60 minutes/,
      },
    ),
  ),
];

/** What happens in the space between the start of a job and the step. */
const inTheSpace: readonly FaultRow[] = [
  well(
    'the message was deleted in mid-job',
    ({ emulator }) => {
      const space = emulator.space('spaces/AAQABUILDS');
      space.deleteMessage(space.messages[0]?.name ?? '');
    },
    { steps: ['post', 'progress'] },
  ),
  refusal(
    'the space was deleted in mid-job',
    ({ emulator }) => emulator.space('spaces/AAQABUILDS').remove(),
    /add the app|To add it, open the space/,
    {
      steps: ['post', 'progress', 'send', 'members', 'doctor'],
    },
  ),
  forEver(
    'the key was revoked in mid-job',
    (scene) => (scene.emulator.project.deleteKey(scene.emulator.key.private_key_id), throughGateway(scene)),
    /The key was deleted|Google rejected the key/,
    { timeout: AMPLE },
  ),
];

/**
 * GitHub is asked by the end of a job that failed, for what failed, by `run`, and by a gate that requires a team. The
 * end tells the rest all the same; `run` shows what its event tells, and says so; the gate stays shut.
 */
const gitHub = (
  fault: string,
  befalls: Fault | ((scene: Scene) => Promise<Fault> | string),
  says = /Could not read (team octo-org\/deployers|the run)/,
): FaultRow => ({
  ...{ fault: `GitHub: ${fault}`, lasts: 'always', timeout: 8, end: 'gets through' },
  ...{ steps: ['post', 'run', 'members'], but: { run: 'says so', members: 'says so' }, says },
  make: async (scene) => {
    const { github, faults } = scene.emulator;
    const made = typeof befalls === 'function' ? await befalls(scene) : befalls;
    if (typeof made !== 'string') faults.add({ on: 'github', times: FOR_EVER, fault: made });
    github.addTeam({ org: 'octo-org', slug: 'deployers', members: ['ada'] });
    const repository = 'octo-org/octo-repo';
    github.addRepository({ name: repository });
    github.addJob(github.addRun({ repository }).id, {
      ...{ id: Number(JOB_ID), name: 'build', status: 'in_progress' },
      steps: [{ name: 'Run make', status: 'in_progress' }],
    });
    const token = github.token({
      repositories: [repository],
      permissions: { actions: 'read', checks: 'read', members: 'read' },
      orgs: ['octo-org'],
    });
    return {
      inputs: {
        ...{ 'job-status': 'failure', 'github-token': token },
        ...(scene.step === 'members' ? { require: 'team:octo-org/deployers', people: 'ada: users/101' } : {}),
      },
      env: { GITHUB_API_URL: typeof made === 'string' ? made : github.apiUrl },
      secrets: [token],
    };
  },
});
const RATE_LIMIT = /GitHub answered 4\d\d \(rate limit\)/;
const COMMANDING = '<users/all> ##[stop-commands]x\n::add-mask::x';

const onGitHub: readonly FaultRow[] = [
  gitHub('connection refused', () => 'http://127.0.0.1:9'),
  gitHub('no answer', { kind: 'hang' }),
  gitHub('an answer of one byte a second', { kind: 'slow' }),
  gitHub('reset before the answer', { kind: 'reset', when: 'before handling' }),
  gitHub('503', status(503)),
  gitHub('403, the secondary rate limit, for an hour', secondaryRateLimit({ retryAfter: 3600 }), RATE_LIMIT),
  gitHub('403, the secondary rate limit, without a time', secondaryRateLimit(), RATE_LIMIT),
  gitHub('429, the secondary rate limit, for an hour', secondaryRateLimit({ code: 429, retryAfter: 3600 }), RATE_LIMIT),
  gitHub('301, a repository that was renamed', async ({ trap }) => ({
    ...{ kind: 'redirect', code: 301, to: `http://${(await trap()).host}/repositories/1` },
  })),
  gitHub('307 to another host', async ({ trap }) => ({
    ...{ kind: 'redirect', code: 307, to: `http://${(await trap()).host}/` },
  })),
  gitHub(
    '200 with a web page',
    status(200, { headers: { 'content-type': 'text/html' }, body: '<title>Sign in to the Wi-Fi</title>' }),
  ),
  gitHub('200 with an empty body', { kind: 'empty' }),
  gitHub('200 with JSON that stops half-way', { kind: 'truncated' }),
  gitHub('200 with 50 MB', { kind: 'huge', megabytes: 50 }),
  gitHub(
    '200 with words that command',
    status(200, {
      body: {
        ...{ name: COMMANDING, message: COMMANDING, id: 7, jobs: [{ name: COMMANDING }] },
        steps: [{ name: COMMANDING, conclusion: 'failure', number: 1 }],
      },
    }),
  ),
];

/** Every fault that the action is put through. */
export const FAULTS: readonly FaultRow[] = [
  ...[...connection, ...proxies, ...answers, ...refusals, ...withoutKey],
  ...[...machine, ...inTheSpace, ...onGitHub],
];
