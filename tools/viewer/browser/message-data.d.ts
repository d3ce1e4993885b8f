import type { Message, Space, Card } from './chat.ts';

/** A thread as the conversation shows it: its first message, and the replies below. */
export type Topic = { readonly name: string; readonly first: Message; readonly replies: readonly Message[] };

/** Sorts messages into threads, in the order in which the threads began. */
export function topicsOf(messages: readonly Message[]): readonly Topic[];

/** The day of a moment as a heading: Today, Yesterday, or its date. */
export function dayOf(time: string | null | undefined, now: Date): string;
/** The time of day, as the reader writes it. */
export function clockOf(time: string | null | undefined): string;
/** Date and time in full, for a tooltip. */
export function fullTimeOf(time: string | null | undefined): string;

/** What has happened between two states of a space, in one sentence; undefined when nothing has. */
export function whatHappened(before: Space | undefined, after: Space): string | undefined;

/** Why Chat would show nothing at all of a card that its API has taken; undefined when it shows it. */
export function vanishesBecause(card: Card): string | undefined;
