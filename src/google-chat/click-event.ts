/** A click on a button of a card. Everything in it comes from a message on a topic, so it is checked before it counts. */
export type Click = {
  /** The name of the button's function. */
  readonly action: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** What is in the inputs of the card, by their names. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly space: string;
  /** The message's system-assigned name. */
  readonly message: string;
  readonly user: { readonly name: string; readonly displayName: string; readonly isPerson: boolean };
  /** When it happened, by Google's clock. */
  readonly at: Date;
};

/**
 * What arrived on a Chat app's topic: a click, an event of an app that is a Google Workspace add-on, or anything else,
 * such as a message to the app.
 */
export type ChatEvent =
  { readonly kind: 'click'; readonly click: Click } | { readonly kind: 'add-on' } | { readonly kind: 'other' };

/** Larger events are not read. One holds the card, which has at most 32,000 bytes, and some more. */
const MAX_LENGTH = 1_000_000;

/**
 * Reads an event of a Chat app over Pub/Sub. The only place that knows its shape
 * (https://developers.google.com/workspace/chat/api/reference/rest/v1/Event, of type `CARD_CLICKED`). An event of an add-on
 * has another shape, and its clicks don't arrive
 * (https://developers.google.com/workspace/add-ons/concepts/event-objects#chat-event-object).
 */
export function readChatEvent(text: string): ChatEvent {
  const event = record(text.length > MAX_LENGTH ? undefined : parsed(text));
  if (typeof event['chat'] === 'object' && typeof event['commonEventObject'] === 'object') return { kind: 'add-on' };
  if (event['type'] !== 'CARD_CLICKED' || event['isDialogEvent'] === true) return { kind: 'other' };

  const action = record(event['action']);
  const common = record(event['common']);
  const user = record(event['user']);
  const parameters = parametersOf(action, common);
  const at = timeOf(event['eventTime']);
  if (parameters === undefined || at === undefined) return { kind: 'other' };
  return {
    kind: 'click',
    click: {
      action: string(action['actionMethodName']) || string(common['invokedFunction']),
      parameters,
      inputs: inputsOf(record(common['formInputs'])),
      space: string(record(event['space'])['name']),
      message: string(record(event['message'])['name']),
      user: {
        name: string(user['name']),
        displayName: string(user['displayName']),
        isPerson: user['type'] === 'HUMAN' && user['isAnonymous'] !== true,
      },
      at,
    },
  };
}

/** The parameters of the button. An event has them once or twice; if the two differ, it is not Google's. */
function parametersOf(action: Fields, common: Fields): Readonly<Record<string, string>> | undefined {
  const list = Array.isArray(action['parameters']) ? action['parameters'].map(record) : [];
  const first = new Map(list.map(({ key, value }) => [string(key), string(value)]));
  if (list.length !== first.size) return undefined;
  const second = new Map(Object.entries(record(common['parameters'])).map(([key, value]) => [key, string(value)]));
  const isSame = first.size === second.size && [...first].every(([key, value]) => second.get(key) === value);
  if (first.size > 0 && second.size > 0 && !isSame) return undefined;
  return Object.fromEntries(second.size > 0 ? second : first);
}

/** The first value of each text input. */
const inputsOf = (formInputs: Fields): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(formInputs).map(([name, input]) => {
      const values = record(record(input)['stringInputs'])['value'];
      return [name, Array.isArray(values) ? string(values[0]) : ''];
    }),
  );

/** A time in RFC 3339, or in an older form with seconds. */
function timeOf(value: unknown): Date | undefined {
  const { seconds, nanos } = record(value);
  const time =
    typeof value === 'string'
      ? new Date(value)
      : new Date(Number(seconds ?? NaN) * 1000 + Math.floor(Number(nanos ?? 0) / 1e6));
  return Number.isNaN(time.getTime()) ? undefined : time;
}

type Fields = Readonly<Record<string, unknown>>;

const record = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
const string = (value: unknown): string => (typeof value === 'string' ? value : '');

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
