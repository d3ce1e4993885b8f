import type { Deps } from '../deps.ts';
import { asError, InputError } from '../errors.ts';
import type { Chat, SpaceInfo } from '../google-chat/chat-api.ts';
import { clientMessageId, type SpaceName } from '../google-chat/names.ts';
import { reportChecks, type Check, checksAfterFirstRequest } from './checks.ts';
import { type DoctorInputs, readDoctorInputs } from './inputs.ts';

/** Seconds for all checks together. */
const DEFAULT_TIMEOUT_SECONDS = 30;

/** How far the clock may be off, in milliseconds, before Google rejects a signed request. */
const CLOCK_TOLERANCE_MS = 5 * 60_000;

/**
 * Checks your setup step by step, each check after those it depends on, and stops when the rest can't pass. Reports each
 * result and, if a check failed, what to do next.
 */
export async function doctor(deps: Deps): Promise<void> {
  const checks: Check[] = [];
  let spaces: readonly SpaceInfo[] = [];
  try {
    spaces = await runChecks(deps, checks);
  } finally {
    deps.core.setOutput('result', checks.every(({ state }) => state !== 'failed') ? 'healthy' : 'unhealthy');
    deps.core.setOutput('spaces', JSON.stringify(spaces));
    await reportChecks(deps.core, checks, spaces);
  }
  const failed = checks.find(({ state }) => state === 'failed');
  if (failed !== undefined)
    throw new Error(`${failed.title}: ${failed.detail}${failed.fix === undefined ? '' : ` ${failed.fix}`}`);
}

/** Adds each result to `checks`. Returns the spaces that the app is in. */
async function runChecks(deps: Deps, checks: Check[]): Promise<readonly SpaceInfo[]> {
  const inputs = await readInputs(deps, checks);
  if (inputs === undefined) return [];
  checks.push({ title: 'Credentials', state: 'ok', detail: describeIdentity(inputs) });

  const network = deps.within(inputs.timeout ?? DEFAULT_TIMEOUT_SECONDS);
  const chat = await network.chat(inputs);
  if (!(await checkClock(deps, chat, checks))) return [];

  let spaces: readonly SpaceInfo[];
  try {
    spaces = await chat.spaces();
  } catch (thrown) {
    checks.push(...checksAfterFirstRequest(asError(thrown)));
    return [];
  }
  checks.push(...checksAfterFirstRequest(undefined), checkMembership(spaces));
  if (inputs.space !== undefined && spaces.length > 0) {
    await checkSpace(chat, inputs.space, checks);
    if (checks.at(-1)?.state === 'ok') checks.push(await checkPosting(deps, chat, inputs.space, inputs.dryRun));
  }
  if (inputs.topic !== undefined)
    checks.push(...(await (await import('./check-clicks.ts')).checkClicks(deps, network, inputs, inputs.topic)));
  if (inputs.reportWorkflow !== undefined)
    checks.push(
      await (await import('./check-test-results.ts')).checkTestResults(deps, network, inputs, inputs.reportWorkflow),
    );
  return spaces;
}

async function readInputs({ core, env }: Deps, checks: Check[]): Promise<DoctorInputs | undefined> {
  try {
    const inputs = await readDoctorInputs(core, env);
    checks.push({ title: 'Inputs', state: 'ok', detail: 'All inputs are valid.' });
    return inputs;
  } catch (thrown) {
    if (!(thrown instanceof InputError)) throw thrown;
    for (const { input, text } of thrown.problems)
      checks.push({ title: 'Inputs', state: 'failed', detail: `${input}: ${text}` });
    return undefined;
  }
}

async function checkClock({ now }: Deps, chat: Chat, checks: Check[]): Promise<boolean> {
  let serverTime: Date | undefined;
  try {
    serverTime = await chat.serverTime();
  } catch (thrown) {
    checks.push({ title: 'Network', state: 'failed', detail: asError(thrown).message });
    return false;
  }
  checks.push({ title: 'Network', state: 'ok', detail: 'Google Chat is reachable.' });
  if (serverTime === undefined) {
    checks.push({
      title: 'Clock',
      state: 'skipped',
      detail: 'The response has no date, so the clock was not checked.',
    });
    return true;
  }
  const offsetMs = now().getTime() - serverTime.getTime();
  const isAccurate = Math.abs(offsetMs) < CLOCK_TOLERANCE_MS;
  const minutes = Math.round(Math.abs(offsetMs) / 60_000);
  checks.push(
    isAccurate
      ? { title: 'Clock', state: 'ok', detail: "The runner's clock matches Google's." }
      : {
          title: 'Clock',
          state: 'failed',
          detail: `The runner's clock is ${minutes} minutes ${offsetMs < 0 ? 'behind' : 'ahead of'} Google's.`,
          fix: 'Sync the clock with NTP. Google rejects requests that are signed with a wrong clock.',
        },
  );
  return isAccurate;
}

function checkMembership(spaces: readonly SpaceInfo[]): Check {
  if (spaces.length === 0) {
    return {
      title: 'Spaces',
      state: 'failed',
      detail: 'The Chat app is not in any space.',
      fix: 'To add it, open the space in Google Chat and select Apps & integrations → Add apps.',
    };
  }
  return {
    title: 'Spaces',
    state: 'ok',
    detail: `The Chat app is in ${spaces.length === 1 ? '1 space' : `${spaces.length} spaces`}.`,
  };
}

async function checkSpace(chat: Chat, space: NonNullable<DoctorInputs['space']>, checks: Check[]): Promise<void> {
  try {
    const { displayName } = await chat.space(space);
    checks.push({ title: 'Space access', state: 'ok', detail: `${space} is "${displayName}".` });
  } catch (thrown) {
    checks.push({ title: 'Space access', state: 'failed', detail: asError(thrown).message });
  }
}

const POST_CHECK = 'Posting';

/** Posts a message and deletes it, the only way to check that the app can post. Skipped in a dry run. */
export async function checkPosting(
  { event, now }: Deps,
  chat: Chat,
  space: SpaceName,
  dryRun: boolean,
): Promise<Check> {
  if (dryRun) return { title: POST_CHECK, state: 'skipped', detail: 'Not checked in a dry run.' };
  const id = clientMessageId('doctor', [event.repository, event.runId, event.runAttempt, now().toISOString()]);
  try {
    const text = 'google-chat-status is checking that it can post here. This message is deleted automatically.';
    const { message } = await chat.create({ space, id, message: { text, markupSyntax: 'MARKUP_SYNTAX_CHAT' } });
    await chat.remove(message);
    return { title: POST_CHECK, state: 'ok', detail: 'A message was posted and deleted.' };
  } catch (thrown) {
    return { title: POST_CHECK, state: 'failed', detail: asError(thrown).message };
  }
}

/** The identity that the credentials give the app. Contains nothing secret. */
export function describeIdentity({ signIn }: Pick<DoctorInputs, 'signIn'>): string {
  switch (signIn?.kind) {
    case 'key':
      return `Key ${signIn.key.private_key_id ?? '(no id)'} of ${signIn.key.client_email}.`;
    case 'federation':
      return `Keyless, as ${signIn.federation.account} through ${signIn.federation.audience}.`;
    case 'access-token':
      return 'An access token from another step. It expires after one hour at most.';
    case undefined:
      return 'None.';
  }
}
