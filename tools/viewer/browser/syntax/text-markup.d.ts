import type { Tree } from './tree.ts';

/** Reads a message's `text` in the syntax that its `markupSyntax` names. */
export function readText(text: string, syntax: string | null | undefined): Tree;
