/** @import { Tree } from './tree.ts' */
import { readChatSyntax } from './chat-syntax.js';
import { readMarkdown } from './markdown.js';

/** Who reads which syntax; a message that doesn't say is in Chat's own, as a person's words are. @type {Readonly<Record<string, (text: string) => Tree>>} */
const READERS = { MARKUP_SYNTAX_CHAT: readChatSyntax, MARKUP_SYNTAX_MARKDOWN: readMarkdown };

/**
 * @param {string} text
 * @param {string | null | undefined} syntax
 * @returns {Tree}
 */
export function readText(text, syntax) {
  return (READERS[syntax ?? ''] ?? readChatSyntax)(text.replaceAll('\r\n', '\n'));
}
