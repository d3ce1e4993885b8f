/** The day of a moment as a heading: Today, Yesterday, or its date. */
export function dayOf(time: string | null | undefined, now: Date): string;
/** The time of day, as the reader writes it. */
export function clockOf(time: string | null | undefined): string;
/** Date and time in full, for a tooltip. */
export function fullTimeOf(time: string | null | undefined): string;
