/** A piece of a job summary: text, or one of the tags that are known. */
export type Piece = string | { readonly tag: string; readonly inside: readonly Piece[] };
export function readSummary(html: string): readonly Piece[];
