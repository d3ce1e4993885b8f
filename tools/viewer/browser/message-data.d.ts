import type { Message, Space, Card } from './chat.ts';

/** A thread: its first message and the replies. */
export type Thread = { readonly name: string; readonly first: Message; readonly replies: readonly Message[] };

/** Groups messages by thread, in the order of the first messages. */
export function threadsOf(messages: readonly Message[]): readonly Thread[];

/** The day for a heading: Today, Yesterday, or the date. */
export function formatDay(time: string | null | undefined, now: Date): string;
/** The time of day. */
export function formatTime(time: string | null | undefined): string;
/** The full date and time, for a tooltip. */
export function formatFullTime(time: string | null | undefined): string;

/** The new or changed messages of a space in one sentence; `undefined` if there are none. */
export function describeChange(before: Space | undefined, after: Space): string | undefined;

/** Why Chat shows nothing of a card that its API accepts; `undefined` if it shows the card. */
export function notShownReason(card: Card): string | undefined;
