/** One page of a list, and the token of the next; none or '' after the last. */
export type Page<T> = { readonly items: readonly T[]; readonly next: string | null | undefined };

/**
 * Reads a list to its end. A page token that comes again would go round for ever, so it is an error; a list whose
 * tokens are always new is ended by the step's deadline.
 */
export async function everyPage<T>(
  read: (query: { pageToken?: string }) => Promise<Page<T>>,
  onPage: (count: number) => void = () => undefined,
): Promise<readonly T[]> {
  const all: T[] = [];
  const seen = new Set<string>();
  for (let token: string | undefined; ;) {
    const { items, next } = await read(token === undefined ? {} : { pageToken: token });
    all.push(...items);
    onPage(all.length);
    if (!next) return all;
    if (seen.has(next))
      throw new Error(
        `Google Chat sent the same page twice after ${all.length} entries; the list cannot be read to its end.`,
      );
    seen.add(next);
    token = next;
  }
}
