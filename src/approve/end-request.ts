import type { Deps, Network } from '../deps.ts';
import { asError } from '../errors.ts';
import { describeBuild } from '../github/build.ts';
import type { MessageName } from '../google-chat/names.ts';
import type { SubscriptionName } from '../google-pubsub/pubsub-api.ts';
import { approvalMessage, type Approval } from '../message/approval-message.ts';
import { readApproveInputs, type ApproveInputs } from './inputs.ts';
import { forgetRequest, readRequest } from './saved-request.ts';

/** A request that is over, and what was created for it. */
export type EndedRequest = {
  readonly approval: Approval;
  readonly subscription: SubscriptionName;
  readonly message: MessageName;
  /** Whether there may be a message. */
  readonly mayExist: boolean;
};

/**
 * Takes the buttons off the card, shows the result, and deletes the subscription. What fails is a warning, and post tries it
 * again: the decision stands.
 */
export async function endRequest(
  { core }: Deps,
  network: Network,
  inputs: ApproveInputs,
  { approval, subscription, message, mayExist }: EndedRequest,
): Promise<void> {
  const results = await Promise.allSettled([
    (async () => (await network.pubSub(inputs)).deleteSubscription(subscription))(),
    (async () => {
      if (mayExist) await (await network.chat(inputs)).update(message, approvalMessage(approval));
    })(),
  ]);
  const failures = results.flatMap((each) => (each.status === 'rejected' ? [asError(each.reason).message] : []));
  if (failures.length === 0) forgetRequest(core);
  else core.warning(`Google Chat: could not clean up after the request for approval. ${failures.join(' ')}`);
}

/** Seconds for all requests of post. */
const POST_SECONDS = 30;

/** Post: ends the request if main was killed or could not. */
export async function cleanUp(deps: Deps): Promise<void> {
  const { core, env, event } = deps;
  if (core.getState('approval') === '') return;
  const inputs = await readApproveInputs(core, env, { atEnd: true });
  const saved = readRequest(core, event, inputs);
  if (saved === undefined) return;
  const { requestId, subscription, message, mayExist, votes, uncounted, until, took } = saved;
  const state = saved.state === 'waiting' ? 'cancelled' : saved.state;
  const { content, minimum, timezone } = inputs;
  const approvers = inputs.approvers.map(({ written }) => written);
  const build = describeBuild(event, inputs);
  const approval = { build, content, approvers, minimum, timezone, mentions: [] };
  await endRequest(deps, deps.within(POST_SECONDS), inputs, {
    approval: { ...approval, state, requestId, votes, uncounted, until, took },
    subscription,
    message,
    mayExist,
  });
}
