import { byId, byName } from './addresses.ts';
import type { GitHubRequest } from './request.ts';

/** One page of a list, with the `Link` header that leads to the others. */
export type Page<Item> = { readonly items: readonly Item[]; readonly headers: Readonly<Record<string, string>> };

/** Cuts one page out of a list: 30 items when nothing is said, and never more than 100 (https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api). */
export function page<Item>(items: readonly Item[], { query, url, api, world }: GitHubRequest): Page<Item> {
  const size = Math.min(Number(query['per_page'] ?? 30), 100);
  const at = Number(query['page'] ?? 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const root = api + byId(byName(url.pathname, world), world);
  const link = (to: number, rel: string): string => {
    const search = new URLSearchParams({ ...query, page: String(to) });
    return `<${root}?${search.toString()}>; rel="${rel}"`;
  };
  const links = [
    ...(at > 1 ? [link(Math.min(at - 1, last), 'prev')] : []),
    ...(at < last ? [link(at + 1, 'next'), link(last, 'last')] : []),
    ...(at > 1 ? [link(1, 'first')] : []),
  ];
  return {
    items: items.slice((at - 1) * size, at * size),
    headers: links.length > 0 ? { link: links.join(', ') } : {},
  };
}
