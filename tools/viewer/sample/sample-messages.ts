import type { chat_v1 } from 'googleapis/build/src/apis/chat/v1.js';

/** The app of the sample. */
export const APP: chat_v1.Schema$User = {
  name: 'users/110000000000000000001',
  displayName: 'Build Status',
  type: 'BOT',
};

/** Who is in the sample's spaces. */
export const MEMBERS = [
  { name: 'users/101', displayName: 'Ada Okafor' },
  { name: 'users/102', displayName: 'Ben Lindqvist' },
  { name: 'users/103', displayName: 'Chiara Moreau' },
  { name: 'users/104', displayName: 'Daniel Suzuki' },
] as const;

/** Writes down a message as the API would: who, when, and in which thread. */
export function sampleMessage(said: Content): chat_v1.Schema$Message {
  const { space, id, thread = id, sender = APP, at, ...content } = said;
  return {
    name: `${space}/messages/${thread}.${id}`,
    sender: { type: 'HUMAN', ...sender },
    createTime: at.toISOString(),
    thread: { name: `${space}/threads/${thread}` },
    space: { name: space },
    ...content,
  };
}

type Content = Omit<chat_v1.Schema$Message, 'name' | 'sender' | 'thread' | 'space' | 'createTime'> & {
  readonly space: string;
  readonly id: string;
  /** The id of the thread's first message, for a reply. */
  readonly thread?: string;
  readonly sender?: chat_v1.Schema$User;
  readonly at: Date;
};

type Widget = chat_v1.Schema$GoogleAppsCardV1Widget;

/** What the card of a build shows. */
export type Build = {
  readonly title: string;
  readonly event: string;
  readonly state: { readonly icon: string; readonly word: string; readonly color: string; readonly took?: string };
  readonly rows: readonly { readonly icon?: string; readonly label: string; readonly text: string }[];
  readonly buttons: readonly string[];
};

const REPOSITORY = 'https://github.com/octo-org/birds';

/** A link into the sample's repository. */
export const linkTo = (path: string, shown: string): string => `<a href="${REPOSITORY}/${path}">${shown}</a>`;

/** A card such as builds have in Chat. */
export function statusCard({ title, event, state, rows, buttons }: Build): chat_v1.Schema$CardWithId {
  const stateRow: Widget = {
    decoratedText: {
      startIcon: { materialIcon: { name: state.icon, fill: true }, altText: state.word },
      text: `<font color="${state.color}"><b>${state.word}</b></font>${state.took === undefined ? '' : ` in ${state.took}`}`,
      bottomLabel: 'started 14:02 UTC',
    },
  };
  const otherRows = rows.map(({ icon, label, text }): Widget => ({
    decoratedText: {
      ...(icon === undefined ? {} : { startIcon: { materialIcon: { name: icon } } }),
      topLabel: label,
      text,
      wrapText: true,
    },
  }));
  const links = buttons.map((text) => ({ text, onClick: { openLink: { url: `${REPOSITORY}/actions/runs/1` } } }));
  return {
    cardId: 'status',
    card: {
      header: { title, subtitle: `octo-org/birds · ${event}` },
      sections: [{ widgets: [stateRow, ...otherRows] }, { widgets: [{ buttonList: { buttons: links } }] }],
    },
  };
}
