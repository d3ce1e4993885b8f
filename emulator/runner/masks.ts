/** Masks secret values in text. */
export type Masks = {
  /** Adds a value, each of its lines, and their encodings. */
  readonly add: (value: string) => void;
  /** Adds a secret, also without the quotes or white space around it. */
  readonly addSecret: (value: string) => void;
  readonly mask: (text: string) => string;
  readonly hasSecret: (text: string) => boolean;
  /** The added values and lines, without the encodings. */
  readonly values: () => string[];
};

/** Creates an empty set of masks. */
export function createMasks(): Masks {
  const values = new Set<string>();
  const patterns = new Set<string>();

  function addOne(value: string): void {
    if (value === '' || values.has(value)) return;
    values.add(value);
    for (const encode of ENCODINGS) for (const text of encode(value)) if (text !== '') patterns.add(text);
  }
  // Whole and line by line (actions/runner:src/Runner.Worker/ActionCommandManager.cs:420).
  const add = (value: string): void => {
    addOne(value);
    for (const line of value.split(/[\r\n]+/)) addOne(line.trim());
  };
  // actions/runner:src/Runner.Worker/Worker.cs, AddUserSuppliedSecret.
  const addSecret = (value: string): void => {
    for (const text of [value, ...value.split(/[\r\n]+/)]) {
      addOne(text);
      addOne(text.trim());
      if (/^(["'])[^]*\1$/.test(text)) addOne(text.slice(1, -1));
    }
  };
  return {
    add,
    addSecret,
    mask: (text) => maskPatterns({ text, patterns }),
    hasSecret: (text) => [...patterns].some((pattern) => text.includes(pattern)),
    values: () => [...values],
  };
}

/** Adjacent and overlapping matches become one `***` (actions/runner:src/Sdk/DTLogging/Logging/SecretMasker.cs). */
function maskPatterns({ text, patterns }: { text: string; patterns: ReadonlySet<string> }): string {
  const found: { start: number; end: number }[] = [];
  for (const pattern of patterns) {
    for (let start = text.indexOf(pattern); start >= 0; start = text.indexOf(pattern, start + 1)) {
      found.push({ start, end: start + pattern.length });
    }
  }
  if (found.length === 0) return text;
  found.sort((a, b) => a.start - b.start);
  let masked = '';
  let at = 0;
  for (const { start, end } of found) {
    if (end <= at) continue;
    if (start > at || at === 0) masked += `${text.slice(at, start)}***`;
    at = end;
  }
  return masked + text.slice(at);
}

const base64From = (shift: number) => (value: string) => {
  const bytes = Buffer.from(value);
  return [(bytes.length > shift ? bytes.subarray(shift) : bytes).toString('base64')];
};

/** The encodings that GitHub's runner masks (actions/runner:src/Runner.Common/HostContext.cs:103, src/Sdk/DTLogging/Logging/ValueEncoders.cs). */
const ENCODINGS: readonly ((value: string) => string[])[] = [
  (value) => [value],
  base64From(0),
  base64From(1),
  base64From(2),
  (value) => [value.replaceAll("'", "''")],
  (value) => [JSON.stringify(value).slice(1, -1)],
  (value) => [encodeURIComponent(value.toWellFormed()).replace(/[!'()*]/g, percent)],
  (value) => [value.replace(/[&<>"']/g, (sign) => XML[sign] ?? sign)],
  (value) => [value.replaceAll('"', '\\"')],
  (value) => (value.length > 8 && /^"[^]*"$/.test(value) ? [value.slice(1, -1)] : []),
  (value) => aroundAmpersand(value).filter((part) => part.length >= 6),
];

/** PowerShell prints a failed command in two parts, cut at an ampersand. This also cuts a URL with a query. */
function aroundAmpersand(value: string): string[] {
  const plus = value.indexOf('&+');
  if (plus >= 0) return [value.slice(0, plus + 2), value.slice(plus + 3)];
  const last = value.lastIndexOf('&');
  return last >= 0 ? [value.slice(0, last + 1), value.slice(last + 1)] : [];
}

const percent = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
const XML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
