import { withoutTokens } from './secrets.ts';

/** Puts a text on one line, without invisible characters. */
const collapsed = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ');

/** Makes untrusted text safe to log: one line that cannot start a workflow command. */
export const logText = (text: string): string => collapsed(text).replaceAll('##[', '## [').trim();

/** Makes a server's text safe to log. Also redacts tokens, because a server may echo the request. */
export const serverText = (text: string, max: number): string => logText(withoutTokens(collapsed(text))).slice(0, max);

/** A row of a table in the job summary, with HTML escaped. */
export const tableRow = (header: boolean, ...cells: readonly string[]): { header: boolean; data: string }[] =>
  cells.map((cell) => ({ header, data: escapeHtml(cell) }));

const escapeHtml = (text: string): string => text.replace(/[&<>\n]/g, (character) => ESCAPES[character] ?? character);

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\n': '<br>' };
