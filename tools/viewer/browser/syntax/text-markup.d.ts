import type { FormattedText } from './tree.ts';

/** Parses the `text` of a message in the syntax of its `markupSyntax`. */
export function readText(text: string, syntax: string | null | undefined): FormattedText;
