/**
 * Shortens text to at most `most` characters as people count them, and to four bytes for each, never through the
 * middle of one; says how many characters are missing.
 */
export function cut(text: string, most: number): string {
  if (text.length <= most && Buffer.byteLength(text) <= most * 4) return text;
  // A character may be many code units; what lies far beyond the cut need not be looked at.
  const near = text.slice(0, most * 16);
  let kept = '';
  let count = 0;
  let bytes = 0;
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(near)) {
    count += 1;
    bytes += Buffer.byteLength(segment);
    if (count > most || bytes > most * 4) return `${kept.trimEnd()}… +${codePoints(text) - codePoints(kept)} more`;
    kept += segment;
  }
  return near.length === text.length ? text : `${kept.trimEnd()}… +${codePoints(text) - codePoints(kept)} more`;
}

const codePoints = (text: string): number => {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
};
