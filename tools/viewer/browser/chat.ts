/** The REST API's own shapes, under the short names that the page's files use. */
import type { chat_v1 } from 'googleapis/build/src/apis/chat/v1.js';

export type Message = chat_v1.Schema$Message;
export type User = chat_v1.Schema$User;
export type Color = chat_v1.Schema$Color;
export type Card = chat_v1.Schema$GoogleAppsCardV1Card;
export type CardHeader = chat_v1.Schema$GoogleAppsCardV1CardHeader;
export type Section = chat_v1.Schema$GoogleAppsCardV1Section;
export type Widget = chat_v1.Schema$GoogleAppsCardV1Widget;
export type Button = chat_v1.Schema$GoogleAppsCardV1Button;
export type ButtonList = chat_v1.Schema$GoogleAppsCardV1ButtonList;
export type BorderStyle = chat_v1.Schema$GoogleAppsCardV1BorderStyle;
export type Carousel = chat_v1.Schema$GoogleAppsCardV1Carousel;
export type Chip = chat_v1.Schema$GoogleAppsCardV1Chip;
export type ChipList = chat_v1.Schema$GoogleAppsCardV1ChipList;
export type Column = chat_v1.Schema$GoogleAppsCardV1Column;
export type Columns = chat_v1.Schema$GoogleAppsCardV1Columns;
export type DateTimePicker = chat_v1.Schema$GoogleAppsCardV1DateTimePicker;
export type DecoratedText = chat_v1.Schema$GoogleAppsCardV1DecoratedText;
export type Grid = chat_v1.Schema$GoogleAppsCardV1Grid;
export type GridItem = chat_v1.Schema$GoogleAppsCardV1GridItem;
export type Icon = chat_v1.Schema$GoogleAppsCardV1Icon;
export type Image = chat_v1.Schema$GoogleAppsCardV1Image;
export type OnClick = chat_v1.Schema$GoogleAppsCardV1OnClick;
export type OverflowMenu = chat_v1.Schema$GoogleAppsCardV1OverflowMenu;
export type SelectionInput = chat_v1.Schema$GoogleAppsCardV1SelectionInput;
export type SwitchControl = chat_v1.Schema$GoogleAppsCardV1SwitchControl;
export type TextInput = chat_v1.Schema$GoogleAppsCardV1TextInput;
export type TextParagraph = chat_v1.Schema$GoogleAppsCardV1TextParagraph;

/** What a part of a message needs besides its own JSON. */
export type Around = {
  /** Tells this part apart from all others, to remember by what the reader has opened. */
  readonly key: string;
  /** What the reader has opened or closed, by key. It outlives every redraw. */
  readonly opened: Map<string, boolean>;
  /** Shows a sentence for a moment, and says it to screen readers. */
  readonly say: (sentence: string) => void;
  /** The name to show for `users/123`. */
  readonly nameOf: (user: string) => string;
  /** What stands beside a message, by its name; only a preview has such things. */
  readonly besideOf: (message: string) => Beside | undefined;
};

/** A space as the page shows it; messages are in the order of their creation. */
export type Space = {
  readonly name: string;
  readonly displayName: string;
  readonly spaceType?: string;
  readonly members?: readonly { readonly name: string; readonly displayName: string }[];
  readonly messages: readonly chat_v1.Schema$Message[];
  /** What is to be known of the space as a whole, a sentence each. */
  readonly notes?: readonly string[];
  /** What stands beside a message, by its name. */
  readonly beside?: Readonly<Record<string, Beside>>;
};

/** What a preview tells of a message besides the message itself. */
export type Beside = {
  /** Stands over it. */
  readonly title: string;
  /** The request that would be sent, as text. */
  readonly sent: string;
  /** What the log would say. */
  readonly log?: readonly string[];
};
