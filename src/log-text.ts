import { withoutTokens } from './secrets.ts';

/** The same text on one line, without invisible characters. */
const collapsed = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ');

/** Anybody's words as one line of the log that begins no workflow command. */
export const logText = (text: string): string => collapsed(text).replaceAll('##[', '## [').trim();

/** What a server said, as one line of the log without tokens: it may repeat what it was sent. */
export const serverText = (text: string, max: number): string => logText(withoutTokens(collapsed(text))).slice(0, max);

/** A row of a table in the job summary, where everything is shown as it is written. */
export const tableRow = (header: boolean, ...cells: readonly string[]): { header: boolean; data: string }[] =>
  cells.map((cell) => ({ header, data: inSummary(cell) }));

const inSummary = (text: string): string => text.replace(/[&<>\n]/g, (sign) => SHOWN[sign] ?? sign);

const SHOWN: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\n': '<br>' };
