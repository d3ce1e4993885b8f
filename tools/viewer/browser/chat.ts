/** What the page shows, and the types of the REST API under short names. */
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

/** What a part of a message needs besides its JSON. */
export type DrawContext = {
  /** A unique key of this part, for `opened`. */
  readonly key: string;
  /** What the reader has opened or closed, by key. It stays when a message is redrawn. */
  readonly opened: Map<string, boolean>;
  /** Shows a sentence for a few seconds, and announces it to screen readers. */
  readonly showToast: (sentence: string) => void;
  /** The display name of `users/123`. */
  readonly nameOf: (user: string) => string;
  /** The details of a message, by its name. Only a preview has them. */
  readonly detailsOf: (message: string) => MessageDetails | undefined;
  /** The name of the message that the part is in. */
  readonly message?: string;
  /** Sends clicks to the app; `undefined` where nothing waits for them. */
  readonly clicks: Clicks | undefined;
};

/** How a reader presses buttons that call the app. */
export type Clicks = {
  /** Presses the button with this text in a message, with what is typed in the message's inputs. */
  readonly send: (message: string, button: string) => void;
  /** What is typed in an input of a message, by `message input`. It stays when a message is redrawn. */
  readonly typed: Map<string, string>;
};

/** A space as the page shows it; messages are in the order of their creation. */
export type Space = {
  readonly name: string;
  readonly displayName: string;
  readonly spaceType?: string;
  readonly members?: readonly { readonly name: string; readonly displayName: string }[];
  readonly messages: readonly chat_v1.Schema$Message[];
  /** Notes about the space, a sentence each. */
  readonly notes?: readonly string[];
  /** Whether clicks on its buttons reach the app. */
  readonly takesClicks?: boolean;
  /** Details to show beside a message, by its name. */
  readonly details?: Readonly<Record<string, MessageDetails>>;
};

/** What a preview shows beside a message. */
export type MessageDetails = {
  /** The title above the message. */
  readonly title: string;
  /** The request that writes the message, as text. */
  readonly request: string;
  /** Lines of the log. */
  readonly log?: readonly string[];
};
