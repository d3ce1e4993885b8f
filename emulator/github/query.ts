import { notHere } from './refusals.ts';
import type { Route } from './routes.ts';

const STATUSES =
  'completed action_required cancelled failure neutral skipped stale success timed_out in_progress queued requested waiting pending';

/** What each parameter may be; any text where nothing is said. */
const VALUES: Readonly<Record<string, RegExp>> = {
  per_page: /^[1-9]\d{0,5}$/,
  page: /^[1-9]\d{0,5}$/,
  filter: /^(latest|all)$/,
  status: new RegExp(`^(${STATUSES.split(' ').join('|')})$`),
  exclude_pull_requests: /^(true|false)$/,
};

/** Reads a request's query. GitHub passes over what it doesn't know or can't read; here it is refused, so that it shows. */
export function readQuery({ takes }: Route, search: URLSearchParams): Record<string, string> {
  const read: Record<string, string> = {};
  for (const [name, value] of search) {
    if (!takes.includes(name)) throw notHere(`the query parameter "${name}"`);
    if (name in read) throw notHere(`the query parameter "${name}" more than once`);
    if (!(VALUES[name] ?? /./).test(value)) throw notHere(`${name}=${value}`);
    read[name] = value;
  }
  return read;
}
