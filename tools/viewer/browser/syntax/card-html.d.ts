import type { Tree } from './tree.ts';

/** Reads the small HTML of cards; what is none of its tags is shown as it is written. */
export function readCardHtml(html: string): Tree;
