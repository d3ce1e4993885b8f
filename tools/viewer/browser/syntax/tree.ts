/** Parsed text: the parsers return it and the page draws it. */
export type FormattedText = readonly TextPart[];

/** A part of parsed text. Line breaks stay in `text`. */
export type TextPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: Span; readonly inside: FormattedText }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'block'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'link'; readonly href: string; readonly inside: FormattedText }
  | { readonly kind: 'color'; readonly color: string; readonly inside: FormattedText }
  | { readonly kind: 'mention'; readonly user: string }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly start: number;
      readonly items: readonly FormattedText[];
    };

/** Formatting around other parts. */
export type Span = 'bold' | 'italic' | 'underline' | 'strike' | 'time' | 'quote' | 'heading';

/** Tries to parse one part at a position. Returns the part and its end. */
export type Rule = (text: string, at: number, inside: (text: string) => FormattedText) => Match | undefined;
export type Match = { readonly piece: TextPart; readonly end: number };
