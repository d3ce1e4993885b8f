import type { chat_v1 } from 'googleapis/build/src/apis/chat/v1.js';
import type { ChatSpace, Message, World } from './chat-state.ts';

/** A person's click on a button of a card. */
export type ClickSeed = {
  /** A member of the space, such as `users/102`. */
  readonly user: string;
  /** The button's text. */
  readonly button: string;
  /** The message's system-assigned name. Default: the last message with such a button. */
  readonly message?: string;
  /** What the person wrote into the card's inputs, by their names. */
  readonly inputs?: Readonly<Record<string, string>>;
};

/** What the person sees: nothing, or that the app doesn't answer. */
export type ClickResult = 'sent' | 'not responding' | 'unable to process your request';

/** The account with which Chat publishes (https://developers.google.com/workspace/chat/quickstart/pub-sub). */
export const CHAT_PUBLISHER = 'serviceAccount:chat-api-push@system.gserviceaccount.com';

/**
 * Publishes the event of a click to the app's topic, in the classic form. Without a topic or the right to publish, it is
 * lost. The click of an app that is an add-on doesn't reach Pub/Sub.
 */
export function click(world: World, space: ChatSpace, seed: ClickSeed): ClickResult {
  const person = space.members.get(seed.user.replace(/^users\//, ''));
  if (!person) throw new Error(`${seed.user} is not in ${space.name}.`);
  const stored = space.stored.findLast(
    ({ message }) => (seed.message === undefined || message.name === seed.message) && buttonOf(message, seed.button),
  );
  const action = stored && buttonOf(stored.message, seed.button)?.onClick?.action;
  if (!stored || !action)
    throw new Error(`No message of ${space.name} has a button "${seed.button}" that calls the app.`);

  const app = world.projects.find(({ id }) => id === stored.project)?.app;
  if (app?.isAddOn) return 'unable to process your request';
  const topic = world.pubSub.topics.get(app?.topic ?? '');
  if (!topic?.publishers.has(CHAT_PUBLISHER)) return 'not responding';
  const parameters = action.parameters ?? [];
  const event = {
    type: 'CARD_CLICKED',
    eventTime: world.clock.now().toISOString(),
    message: stored.message,
    user: {
      name: `users/${person.id}`,
      displayName: person.displayName,
      ...(person.email === undefined ? {} : { email: person.email }),
      type: person.type ?? 'HUMAN',
      domainId: '1a2b3c4',
    },
    space: { name: space.name, displayName: space.displayName, type: 'ROOM', spaceType: space.spaceType },
    action: { actionMethodName: action.function, parameters },
    common: {
      userLocale: 'en',
      hostApp: 'CHAT',
      timeZone: { id: 'Etc/UTC', offset: 0 },
      formInputs: Object.fromEntries(
        Object.entries(seed.inputs ?? {}).map(([name, value]) => [name, { stringInputs: { value: [value] } }]),
      ),
      parameters: Object.fromEntries(parameters.map(({ key, value }) => [key, value])) as Record<string, string>,
      invokedFunction: action.function,
    },
    thread: stored.message.thread,
  };
  world.pubSub.publish(topic.name, JSON.stringify(event));
  return 'sent';
}

/** The button with this text in a message. */
export function buttonOf({ cardsV2 }: Message, text: string): chat_v1.Schema$GoogleAppsCardV1Button | undefined {
  const widgets = (cardsV2 ?? []).flatMap(({ card }) => card?.sections ?? []).flatMap(({ widgets: all }) => all ?? []);
  return widgets.flatMap(({ buttonList }) => buttonList?.buttons ?? []).find((button) => button.text === text);
}
