import type { Rule } from './tree.ts';

/** Gives an address as the browser would open it when it is one that a message may link to. */
export function safeHref(address: string | null | undefined): string | undefined;
/** Gives the address of a picture that the page may load. */
export function safeImage(address: string | null | undefined): string | undefined;
/** Reads a bare address as the link that Chat makes of it. */
export const bareLink: Rule;
