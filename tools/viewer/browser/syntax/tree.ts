/** What marked-up text says, without any of its mark-up: what the parsers give and the page draws. */
export type Tree = readonly Marked[];

/** One piece of marked-up text. Line ends stay in `text` as they are. */
export type Marked =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: Span; readonly inside: Tree }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'block'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'link'; readonly href: string; readonly inside: Tree }
  | { readonly kind: 'color'; readonly color: string; readonly inside: Tree }
  | { readonly kind: 'mention'; readonly user: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly start: number; readonly items: readonly Tree[] };

/** What goes around other pieces and says nothing else. */
export type Span = 'bold' | 'italic' | 'underline' | 'strike' | 'time' | 'quote' | 'heading';

/** Tries to read one piece at a place in a text; gives the piece and where it ends. */
export type Rule = (text: string, at: number, inside: (text: string) => Tree) => Found | undefined;
export type Found = { readonly piece: Marked; readonly end: number };
