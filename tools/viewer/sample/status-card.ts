import type { chat_v1 } from 'googleapis/build/src/apis/chat/v1.js';

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
