import type { Message } from './chat.ts';

/** A thread as the conversation shows it: its first message, and the replies below. */
export type Topic = { readonly name: string; readonly first: Message; readonly replies: readonly Message[] };

/** Sorts messages into threads, in the order in which the threads began. */
export function topicsOf(messages: readonly Message[]): readonly Topic[];
