import { glob } from 'node:fs/promises';
import { resolve, sep } from 'node:path';

/** The most report files that are read. */
const MAX_FILES = 5000;

/** Folders whose files are never reports of this job, and what Bazel and Failsafe write beside their reports. */
const EXCLUDED = ['**/node_modules/**', '**/.git/**', '**/test_attempts/**', '**/failsafe-summary.xml'];

/** The files that patterns match, in order, and what was wrong, in words. */
export type FoundReports = { readonly files: readonly string[]; readonly problems: readonly string[] };

/**
 * Finds the files that glob patterns match. A pattern that starts with `!` excludes files.
 *
 * @param folder where relative patterns start: the workspace
 * @param hasTime whether there is time left
 */
export async function findReports(
  patterns: readonly string[],
  folder: string,
  hasTime: () => boolean,
): Promise<FoundReports> {
  const exclude = [
    ...EXCLUDED,
    ...patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1)),
  ];
  const files = new Set<string>();
  const problems: string[] = [];
  for (const pattern of patterns.filter((each) => !each.startsWith('!'))) {
    let found = 0;
    for await (const file of glob(pattern, { cwd: folder, exclude })) {
      if (files.size >= MAX_FILES)
        return { files: sorted(files), problems: [...problems, `Only the first ${MAX_FILES} files are read.`] };
      if (!hasTime()) return { files: sorted(files), problems: [...problems, `Searching ${pattern} took too long.`] };
      files.add(resolve(folder, file));
      found += 1;
    }
    if (found === 0) problems.push(`No file matches ${pattern}.`);
  }
  return { files: sorted(files), problems };
}

const sorted = (files: Iterable<string>): string[] => [...files].map((file) => file.replaceAll(sep, '/')).sort();
