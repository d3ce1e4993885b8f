import { invalidArgument } from '../google-auth/errors.ts';

/** Cuts one page out of a list, as Google's list methods do: 100 when nothing is said, 1000 at most (https://google.aip.dev/158). */
export function page<Item>({ items, query }: Paged<Item>): { items: readonly Item[]; nextPageToken?: string } {
  const { pageSize = '0', pageToken, ...rest } = query;
  const size = Number(pageSize);
  if (size < 0) throw invalidArgument('Page size must be non-negative.');
  const asked = JSON.stringify(Object.entries(rest).sort());
  const from = pageToken === undefined || pageToken === '' ? 0 : open(pageToken, asked);
  const to = from + Math.min(size === 0 ? 100 : size, 1000);
  return {
    items: items.slice(from, to),
    ...(to < items.length ? { nextPageToken: seal(to, asked) } : {}),
  };
}

type Paged<Item> = { readonly items: readonly Item[]; readonly query: Readonly<Record<string, string>> };

function seal(from: number, asked: string): string {
  return Buffer.from(JSON.stringify({ from, asked })).toString('base64url');
}

/** Where a page begins. A token only goes with the parameters it was given for. */
function open(token: string, asked: string): number {
  try {
    const sealed = JSON.parse(Buffer.from(token, 'base64url').toString()) as { from?: unknown; asked?: unknown };
    if (typeof sealed.from === 'number' && sealed.asked === asked) return sealed.from;
  } catch {
    // Not a token of ours.
  }
  throw invalidArgument('Invalid page token.');
}
