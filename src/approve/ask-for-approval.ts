import type { Deps, Network } from '../deps.ts';
import { asError, isTransient } from '../errors.ts';
import { describeBuild } from '../github/build.ts';
import type { Posted } from '../google-chat/chat-api.ts';
import { messageName } from '../google-chat/names.ts';
import { logText } from '../log-text.ts';
import { approvalMessage, type Approval, type ApprovalState } from '../message/approval-message.ts';
import { clockTime } from '../message/wording.ts';
import { showDryRun, warnOnce } from '../step-report.ts';
import { authorize, findApprovers, peopleToMention, type Approvers } from './approvers.ts';
import { endRequest } from './end-request.ts';
import { newRequestId, readApproveInputs, type ApproveInputs } from './inputs.ts';
import { decidedAfter, describeResult, setOutputs } from './result.ts';
import { approvalMessageId, saveRequest, subscriptionName } from './saved-request.ts';
import { writeSummary } from './summary.ts';
import { createVotes } from './votes.ts';
import { waitForDecision } from './wait-for-decision.ts';

/** Seconds for the requests before anybody is asked, for those about some votes, for the last votes, and for the end. */
const START_SECONDS = 60;
const VOTE_SECONDS = 20;
const LAST_SECONDS = 60;
const END_SECONDS = 30;

/** The runner kills a cancelled step after 10 seconds. */
const CANCEL_SECONDS = 5;

/**
 * Asks for approval in the space, and waits until the right people have approved or one has rejected. Fails unless they
 * approved, or `on-rejected` is `report`: then a rejection and a timeout are only in the output `result`.
 */
export async function askForApproval(deps: Deps): Promise<void> {
  const { core } = deps;
  core.setOutput('result', 'error');
  const inputs = await readApproveInputs(core, deps.env);
  warnOnce(core, inputs.inputWarnings);
  const request = newRequest(deps, inputs);
  if (inputs.dryRun) {
    await showDryRun(core, `Would ask in ${inputs.space}`, approvalMessage(request));
    throw new Error('A dry run asks nobody, so the step fails.');
  }
  // The step's longest deadline comes first: all others end no later.
  const network = deps.within(START_SECONDS + inputs.waitSeconds + LAST_SECONDS + END_SECONDS);
  const asking = deps.within(START_SECONDS);
  const chat = await asking.chat(inputs);
  const sources = { inputs, event: deps.event, chat, github: (token: string) => asking.github(token) };
  const approvers = await findApprovers(sources);
  if (approvers.unresolved.length > 0)
    core.warning(`Google Chat: these approvers cannot vote. ${logText(approvers.unresolved.join(' '))}`);
  const users = await peopleToMention(approvers, chat, inputs, ({ message }) =>
    core.info(`Could not list the members to mention. ${message}`),
  );
  const mentions = users.map((user) => ({ user }));
  await decide(deps, inputs, { request: { ...request, mentions }, approvers, network, asking });
}

function newRequest({ event, now }: Deps, inputs: ApproveInputs): Approval {
  const { content, approvers, minimum, waitSeconds, timezone } = inputs;
  return {
    build: describeBuild(event, inputs),
    content,
    state: 'waiting',
    approvers: approvers.map(({ written }) => written),
    minimum,
    mentions: [],
    until: new Date(now().getTime() + waitSeconds * 1000),
    timezone,
    requestId: newRequestId(),
    votes: [],
    uncounted: [],
    took: undefined,
  };
}

type Asking = {
  readonly request: Approval;
  readonly approvers: Approvers;
  /** For the whole wait. */
  readonly network: Network;
  /** For the requests with which it begins. */
  readonly asking: Network;
};

/** Posts the request, waits for the decision, and cleans up, whatever happens in between. */
async function decide(
  deps: Deps,
  inputs: ApproveInputs,
  { request, approvers, network, asking }: Asking,
): Promise<void> {
  const { core, event, elapsed } = deps;
  const { space, topic, threadKey, waitSeconds } = inputs;
  const { requestId, until, timezone } = request;
  const subscription = subscriptionName(topic, requestId);
  const id = approvalMessageId(event, requestId);
  const message = messageName(space, id);
  const votes = createVotes(inputs.minimum);
  const startedAt = elapsed();
  let askedAt: Date | undefined;
  let mayExist = false;
  const cancelled = deps.onCancel();

  const current = (state: ApprovalState): Approval => ({
    ...request,
    ...{ state, votes: votes.counted(), uncounted: votes.uncounted() },
    took: state === 'waiting' ? undefined : (decidedAfter(state, votes.counted(), askedAt) ?? elapsed() - startedAt),
  });
  const save = (approval: Approval): void => saveRequest(core, { ...approval, subscription, message, mayExist });
  const repaint = async (): Promise<void> => {
    save(current('waiting'));
    try {
      await (await deps.within(VOTE_SECONDS).chat(inputs)).update(message, approvalMessage(current('waiting')));
    } catch (thrown) {
      core.info(`Could not show the votes. ${asError(thrown).message}`);
    }
  };

  async function ask(): Promise<Posted & { readonly systemName: string; readonly createdAt: Date }> {
    // Before the message, so that it receives every click.
    await (await asking.pubSub(inputs)).createSubscription(subscription, topic);
    // A key of our own brings the request of each attempt into one thread.
    const key = threadKey ?? [event.repository, event.runId, event.job, 'approve'].join(' ');
    const post = { space, id, message: approvalMessage(current('waiting')), threadKey: key };
    mayExist = true;
    save(current('waiting'));
    const posted = await (await asking.chat(inputs)).create(post).catch((thrown: unknown) => {
      // Chat refused it. After any other error, it may have created it.
      mayExist = isTransient(thrown);
      throw thrown;
    });
    const { systemName, createdAt, url } = posted;
    core.setOutput('message', message);
    core.setOutput('url', url ?? '');
    if (systemName === undefined || createdAt === undefined)
      throw new Error('Google Chat did not say which message it created, so clicks on it cannot be recognized.');
    core.info(`Asked in ${space}${url === undefined ? '' : `: ${url}`}. Waiting until ${clockTime(until, timezone)}.`);
    return { ...posted, systemName, createdAt };
  }

  // Saved before anything is created, so that post can delete it.
  save(current('waiting'));
  let result: Exclude<ApprovalState, 'waiting'>;
  let error: Error | undefined;
  try {
    const { systemName, createdAt } = await ask();
    askedAt = createdAt;
    const deadline = new Date(createdAt.getTime() + waitSeconds * 1000);
    result = await waitForDecision(deps, {
      pubSub: await network.pubSub(inputs),
      subscription,
      card: { space, message: systemName, requestId, createdAt, deadline },
      votes,
      untilMs: elapsed() + waitSeconds * 1000,
      cancelled,
      authorizer: async () => {
        const chat = await deps.within(VOTE_SECONDS).chat(inputs);
        return (user) => authorize(user, approvers, { chat, inputs });
      },
      repaint,
    });
  } catch (thrown) {
    error = asError(thrown);
    result = 'error';
  }
  const final = current(result);
  save(final);
  setOutputs(core, final);
  await endRequest(deps, deps.within(result === 'cancelled' ? CANCEL_SECONDS : END_SECONDS), inputs, {
    ...{ approval: final, subscription, message, mayExist },
  });
  await writeSummary(core, final).catch((thrown: unknown) =>
    core.info(`Could not write the job summary. ${asError(thrown).message}`),
  );
  const sentence = describeResult(final);
  core.info(sentence);
  if (error !== undefined) throw new Error(`Not approved: ${error.message}`, { cause: error });
  const isReported = inputs.onRejected === 'report' && (result === 'rejected' || result === 'timed-out');
  if (result !== 'approved' && !isReported) throw new Error(sentence);
}
