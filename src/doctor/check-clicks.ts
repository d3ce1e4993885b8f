import { randomBytes } from 'node:crypto';
import type { Deps, Network } from '../deps.ts';
import { asError } from '../errors.ts';
import type { Chat, ChatMessage } from '../google-chat/chat-api.ts';
import { readChatEvent, type Click } from '../google-chat/click-event.ts';
import { clientMessageId, type SpaceName } from '../google-chat/names.ts';
import type { PubSub, SubscriptionName } from '../google-pubsub/pubsub-api.ts';
import type { TopicName } from '../google-pubsub/topic-name.ts';
import { isPubSubError } from '../google-pubsub/pubsub-error.ts';
import type { Check } from './checks.ts';
import type { DoctorInputs } from './inputs.ts';

/** Checks what the approve action needs: Pub/Sub, its rights, and on request a click. */
export async function checkClicks(
  deps: Deps,
  network: Network,
  inputs: DoctorInputs,
  topic: TopicName,
): Promise<Check[]> {
  const { dryRun, space, testButton } = inputs;
  if (dryRun) return [{ title: PUBSUB, state: 'skipped', detail: 'Not checked in a dry run.' }];
  const pubSub = await network.pubSub(inputs);
  const checks: Check[] = [await checkPubSub(pubSub, topic)];
  if (checks[0]?.state !== 'ok') return checks;
  checks.push(await checkPublishRight(pubSub, topic), await checkPublishers(pubSub, topic));
  if (testButton)
    checks.push(
      space === undefined
        ? {
            title: BUTTON,
            state: 'failed',
            detail: 'There is no space to post the button to.',
            fix: 'Set the input space.',
          }
        : await checkButton(deps, inputs, { topic, space }),
    );
  return checks;
}

const PUBSUB = 'Pub/Sub';

const newSubscription = (topic: TopicName): SubscriptionName =>
  `${topic.replace(/\/topics\/.*$/, '')}/subscriptions/chat-doctor-${randomBytes(8).toString('hex')}` as SubscriptionName;

/** Creates a subscription and deletes it, the only way to check that it can be done. */
async function checkPubSub(pubSub: PubSub, topic: TopicName): Promise<Check> {
  try {
    const name = newSubscription(topic);
    await pubSub.createSubscription(name, topic);
    await pubSub.deleteSubscription(name);
    return { title: PUBSUB, state: 'ok', detail: `A subscription of ${topic} was created and deleted.` };
  } catch (thrown) {
    const { found, advice } = isPubSubError(thrown) ? thrown : { found: asError(thrown).message, advice: undefined };
    return { title: PUBSUB, state: 'failed', detail: found, fix: advice };
  }
}

/** Whoever may publish to the topic can forge clicks. */
async function checkPublishRight(pubSub: PubSub, topic: TopicName): Promise<Check> {
  const title = 'Forged clicks';
  try {
    const held = await pubSub.permissionsOn(topic, ['pubsub.topics.publish']);
    return held.length === 0
      ? { title, state: 'ok', detail: 'The service account may not publish to the topic.' }
      : {
          title,
          state: 'failed',
          detail: 'The service account may publish to the topic, so a workflow could forge an approval.',
          fix: 'Replace its role, such as roles/pubsub.editor, with the custom role that the README of approve describes.',
        };
  } catch (thrown) {
    return { title, state: 'failed', detail: asError(thrown).message };
  }
}

/** Google's own accounts. Which of them publishes is in the connection settings of the Chat app. */
const GOOGLE_ACCOUNT = /^serviceAccount:[\w-]+@system\.gserviceaccount\.com$/;

async function checkPublishers(pubSub: PubSub, topic: TopicName): Promise<Check> {
  const title = 'Publishers';
  try {
    const members = await pubSub.publishersOf(topic);
    if (members === undefined)
      return {
        title,
        state: 'skipped',
        detail: `The service account may not read who may publish. Look it up: ${consoleUrl(topic)}`,
      };
    const others = members.filter((member) => !GOOGLE_ACCOUNT.test(member));
    if (others.length > 0)
      return {
        title,
        state: 'failed',
        detail: `These can publish to the topic, and so forge an approval: ${others.join(', ')}.`,
        fix: `Remove them: ${consoleUrl(topic)}`,
      };
    return members.length > 0
      ? {
          title,
          state: 'ok',
          detail: `On the topic, only ${members.join(', ')} may publish. Roles in the project are not checked.`,
        }
      : { title, state: 'failed', detail: 'Nobody may publish to the topic, so no click arrives.', fix: GRANT };
  } catch (thrown) {
    return { title, state: 'failed', detail: asError(thrown).message };
  }
}

const GRANT =
  'Grant the role Pub/Sub Publisher on the topic to the service account in the connection settings of the Chat app, usually ' +
  'chat-api-push@system.gserviceaccount.com.';

const consoleUrl = (topic: TopicName): string => {
  const [, project = '', , name = ''] = topic.split('/');
  return `https://console.cloud.google.com/cloudpubsub/topic/detail/${name}?project=${project}`;
};

const BUTTON = 'Button';
const BUTTON_SECONDS = 60;

/** Posts a card with a button and waits until somebody presses it: the only proof that clicks arrive. */
async function checkButton(
  deps: Deps,
  inputs: DoctorInputs,
  { topic, space }: { readonly topic: TopicName; readonly space: SpaceName },
): Promise<Check> {
  const network = deps.within(BUTTON_SECONDS + 30);
  const subscription = newSubscription(topic);
  try {
    const pubSub = await network.pubSub(inputs);
    const chat = await network.chat(inputs);
    await pubSub.createSubscription(subscription, topic);
    try {
      return await waitForClick(deps, { chat, pubSub, subscription, space, inputs });
    } finally {
      await pubSub.deleteSubscription(subscription);
    }
  } catch (thrown) {
    return { title: BUTTON, state: 'failed', detail: asError(thrown).message };
  }
}

type ButtonTest = {
  readonly chat: Chat;
  readonly pubSub: PubSub;
  readonly subscription: SubscriptionName;
  readonly space: SpaceName;
  readonly inputs: DoctorInputs;
};

async function waitForClick(
  { core, elapsed, sleep }: Deps,
  { chat, pubSub, subscription, space, inputs }: ButtonTest,
): Promise<Check> {
  const posted = await chat.create({ space, id: clientMessageId('doctor-button', [subscription]), message: PRESS_ME });
  core.info(`Press the button in ${space} within ${BUTTON_SECONDS} seconds.`);
  try {
    const untilMs = elapsed() + BUTTON_SECONDS * 1000;
    const never = new AbortController().signal;
    for (let left = BUTTON_SECONDS * 1000; left > 0; left = untilMs - elapsed()) {
      const startedAt = elapsed();
      for (const { data } of (await pubSub.pull(subscription, { waitMs: left, stop: never })) ?? []) {
        const event = readChatEvent(data);
        if (event.kind === 'add-on')
          return {
            title: BUTTON,
            state: 'failed',
            detail: 'The Chat app is a Google Workspace add-on.',
            fix: NO_ADD_ON,
          };
        if (event.kind === 'click' && event.click.message === posted.systemName)
          return describeClick(event.click, inputs);
      }
      await sleep(Math.max(0, Math.min(left, 1000 - (elapsed() - startedAt))));
    }
    return {
      title: BUTTON,
      state: 'failed',
      detail: `No click arrived within ${BUTTON_SECONDS} seconds.`,
      fix: NO_CLICK,
    };
  } finally {
    await chat.remove(posted.message);
  }
}

function describeClick({ user }: Click, { people }: DoctorInputs): Check {
  const isKnown = people === undefined || people.users.some((known) => known === user.name);
  return isKnown
    ? { title: BUTTON, state: 'ok', detail: `The click of ${user.displayName} (${user.name}) arrived.` }
    : {
        title: BUTTON,
        state: 'failed',
        detail: `The click of ${user.displayName} (${user.name}) arrived, but people has no login for this person.`,
        fix: `Add "LOGIN: ${user.name}" to people.`,
      };
}

const NO_CLICK =
  'If nobody pressed it, run the doctor again. If somebody did, set the topic in the connection settings of the Chat app ' +
  '(Google Cloud console → Google Chat API → Configuration → Connection settings → Cloud Pub/Sub). ' +
  GRANT;

const NO_ADD_ON =
  'Create a Chat app in a new project, and clear "Build this Chat app as a Google Workspace add-on" when you configure it. An ' +
  'add-on cannot be changed back, and its clicks do not reach Pub/Sub.';

const PRESS_ME: ChatMessage = {
  text: 'google-chat-status is checking that clicks arrive. This message is deleted automatically.',
  markupSyntax: 'MARKUP_SYNTAX_CHAT',
  cardsV2: [
    {
      cardId: 'doctor',
      card: {
        sections: [
          {
            widgets: [
              {
                buttonList: {
                  buttons: [{ text: 'Press me', type: 'FILLED', onClick: { action: { function: 'doctor' } } }],
                },
              },
            ],
          },
        ],
      },
    },
  ],
};
