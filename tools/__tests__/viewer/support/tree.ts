import type { Marked, Span, Tree } from '../../../viewer/browser/syntax/tree.ts';

const SPANS: Readonly<Record<Span, string>> = {
  bold: 'b',
  italic: 'i',
  underline: 'u',
  strike: 's',
  time: 'time',
  quote: 'quote',
  heading: 'h',
};

/** What was read as one short line that a test can be compared with. */
export const asHtml = (tree: Tree): string => tree.map(write).join('');

function write(piece: Marked): string {
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

const innerOf = (piece: Marked): readonly Tree[] => {
  if (piece.kind === 'list') return piece.items;
  return 'inside' in piece ? [piece.inside] : [];
};

/** All addresses a text links to. */
export const hrefsIn = (tree: Tree): string[] =>
  tree.flatMap((piece) => [...(piece.kind === 'link' ? [piece.href] : []), ...innerOf(piece).flatMap(hrefsIn)]);

/** All that a reader sees of a text. */
export const wordsIn = (tree: Tree): string =>
  tree
    .map((piece) => {
      if (piece.kind === 'mention') return piece.user;
      return 'text' in piece ? piece.text : innerOf(piece).map(wordsIn).join('');
    })
    .join('');
