import type { TextPart, Span, FormattedText } from '../../../viewer/browser/syntax/tree.ts';

const SPANS: Readonly<Record<Span, string>> = {
  bold: 'b',
  italic: 'i',
  underline: 'u',
  strike: 's',
  time: 'time',
  quote: 'quote',
  heading: 'h',
};

/** Parsed text as one line, to compare in a test. */
export const asHtml = (tree: FormattedText): string => tree.map(write).join('');

function write(piece: TextPart): string {
  switch (piece.kind) {
    case 'text':
      return piece.text;
    case 'break':
      return '<br>';
    case 'code':
      return `<code>${piece.text}</code>`;
    case 'block':
      return `<pre>${piece.text}</pre>`;
    case 'mention':
      return `@${piece.user}`;
    case 'link':
      return `[${asHtml(piece.inside)}](${piece.href})`;
    case 'color':
      return `<${piece.color}>${asHtml(piece.inside)}</>`;
    case 'list': {
      const items = piece.items.map((item) => `<li>${asHtml(item)}</li>`).join('');
      return piece.ordered ? `<ol ${piece.start}>${items}</ol>` : `<ul>${items}</ul>`;
    }
    case 'bold':
    case 'italic':
    case 'underline':
    case 'strike':
    case 'time':
    case 'quote':
    case 'heading':
      return `<${SPANS[piece.kind]}>${asHtml(piece.inside)}</${SPANS[piece.kind]}>`;
  }
}

const innerOf = (piece: TextPart): readonly FormattedText[] => {
  if (piece.kind === 'list') return piece.items;
  return 'inside' in piece ? [piece.inside] : [];
};

/** The URLs of all links. */
export const hrefsIn = (tree: FormattedText): string[] =>
  tree.flatMap((piece) => [...(piece.kind === 'link' ? [piece.href] : []), ...innerOf(piece).flatMap(hrefsIn)]);

/** The text without markup. */
export const textIn = (tree: FormattedText): string =>
  tree
    .map((piece) => {
      if (piece.kind === 'mention') return piece.user;
      return 'text' in piece ? piece.text : innerOf(piece).map(textIn).join('');
    })
    .join('');
