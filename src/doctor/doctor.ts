import type { Deps } from '../deps.ts';
import { asError, InputError } from '../errors.ts';
import type { Chat, SpaceInfo } from '../google-chat/chat.ts';
import { clientMessageId, type SpaceName } from '../google-chat/names.ts';
import { reportChecks, type Check, checksAfterFirstRequest } from './checks.ts';
import { type DoctorInputs, readDoctorInputs } from './inputs.ts';

/** Seconds for all checks together. */
const DEFAULT_TIMEOUT_SECONDS = 30;

/** How far a clock may be off, in milliseconds, before Google refuses what it signed. */
const CLOCK_TOLERANCE_MS = 5 * 60_000;

/**
 * Checks a set-up step by step, in the order in which one thing rests on another, and stops where the rest would
 * be pointless. Says what was found and, where something is wrong, the one next thing to do.
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
    throw new Error(`${failed.title}: ${failed.found}${failed.next === undefined ? '' : ` ${failed.next}`}`);
}

/** Adds to `checks` as it goes; gives the spaces it found. */
async function runChecks(deps: Deps, checks: Check[]): Promise<readonly SpaceInfo[]> {
  const inputs = readInputs(deps, checks);
  if (inputs === undefined) return [];
  checks.push({ title: 'Credentials', state: 'ok', found: describeIdentity(inputs) });

  const chat = await deps.within(inputs.timeout ?? DEFAULT_TIMEOUT_SECONDS).chat(inputs);
  if (!(await checkClock(deps, chat, checks))) return [];

  let spaces: readonly SpaceInfo[];
  try {
    spaces = await chat.spaces();
  } catch (thrown) {
    checks.push(...checksAfterFirstRequest(asError(thrown)));
    return [];
  }
  checks.push(...checksAfterFirstRequest(undefined), membership(spaces));
  if (inputs.space === undefined || spaces.length === 0) return spaces;
  await checkSpace(chat, inputs.space, checks);
  if (checks.at(-1)?.state === 'ok') checks.push(await tryWriting(deps, chat, inputs.space, inputs.dryRun));
  return spaces;
}

function readInputs({ core, env }: Deps, checks: Check[]): DoctorInputs | undefined {
  try {
    const inputs = readDoctorInputs(core, env);
    checks.push({ title: 'Inputs', state: 'ok', found: 'Every input is understood.' });
    return inputs;
  } catch (thrown) {
    if (!(thrown instanceof InputError)) throw thrown;
    for (const { input, text } of thrown.problems)
      checks.push({ title: 'Inputs', state: 'failed', found: `${input}: ${text}` });
    return undefined;
  }
}

async function checkClock({ now }: Deps, chat: Chat, checks: Check[]): Promise<boolean> {
  let theirs: Date | undefined;
  try {
    theirs = await chat.serverTime();
  } catch (thrown) {
    checks.push({ title: 'Network', state: 'failed', found: asError(thrown).message });
    return false;
  }
  checks.push({ title: 'Network', state: 'ok', found: 'Google Chat answers.' });
  if (theirs === undefined) {
    checks.push({ title: 'Clock', state: 'skipped', found: 'The answer does not tell the time.' });
    return true;
  }
  const off = now().getTime() - theirs.getTime();
  const well = Math.abs(off) < CLOCK_TOLERANCE_MS;
  const minutes = Math.round(Math.abs(off) / 60_000);
  checks.push(
    well
      ? { title: 'Clock', state: 'ok', found: "This runner's clock agrees with Google's." }
      : {
          title: 'Clock',
          state: 'failed',
          found: `This runner's clock is ${minutes} minutes ${off < 0 ? 'behind' : 'ahead of'} Google's.`,
          next: 'Set it by NTP: Google refuses what a wrong clock signs.',
        },
  );
  return well;
}

function membership(spaces: readonly SpaceInfo[]): Check {
  if (spaces.length === 0) {
    return {
      title: 'Spaces',
      state: 'failed',
      found: 'The Chat app is in no space.',
      next: 'Add it: open the space in Google Chat, then Apps & integrations → Add apps.',
    };
  }
  return {
    title: 'Spaces',
    state: 'ok',
    found: `The Chat app is in ${spaces.length === 1 ? '1 space' : `${spaces.length} spaces`}.`,
  };
}

async function checkSpace(chat: Chat, space: NonNullable<DoctorInputs['space']>, checks: Check[]): Promise<void> {
  try {
    const { displayName } = await chat.space(space);
    checks.push({ title: 'The space', state: 'ok', found: `${space} is "${displayName}".` });
  } catch (thrown) {
    checks.push({ title: 'The space', state: 'failed', found: asError(thrown).message });
  }
}

const TITLE = 'Writing';

/** Posts a message and deletes it again: the only proof that the app may write. A dry run does neither. */
export async function tryWriting({ event, now }: Deps, chat: Chat, space: SpaceName, dryRun: boolean): Promise<Check> {
  if (dryRun) return { title: TITLE, state: 'skipped', found: 'Not tried in a dry run.' };
  const id = clientMessageId('doctor', [event.repository, event.runId, event.runAttempt, now().toISOString()]);
  try {
    const text = 'The doctor of google-chat-status looks whether it may write here. This message goes away by itself.';
    const { message } = await chat.create({ space, id, message: { text, markupSyntax: 'MARKUP_SYNTAX_CHAT' } });
    await chat.remove(message);
    return { title: TITLE, state: 'ok', found: 'A message was posted and deleted again.' };
  } catch (thrown) {
    return { title: TITLE, state: 'failed', found: asError(thrown).message };
  }
}

/** Who the credentials make us, and by which way: never a secret part of them. */
export function describeIdentity({ signIn }: Pick<DoctorInputs, 'signIn'>): string {
  switch (signIn?.kind) {
    case 'key':
      return `The key ${signIn.key.private_key_id ?? '(without id)'} of ${signIn.key.client_email}.`;
    case 'federation':
      return `Keyless, as ${signIn.federation.account} by way of ${signIn.federation.audience}.`;
    case 'access-token':
      return 'An access token that was minted elsewhere. It lives at most one hour.';
    case undefined:
      return 'None.';
  }
}
