import type { Card } from '../chat.ts';

/** Why Chat would show nothing at all of a card that its API has taken; undefined when it shows it. */
export function vanishesBecause(card: Card): string | undefined;
