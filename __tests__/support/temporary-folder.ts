import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The runner's temporary folder, and the file in it by which the steps of a job tell each other what to show. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'runner-temp-'));
  const notes = join(folder, 'google-chat-status');
  const file = (): string => {
    const found = readdirSync(notes).find((name) => name.endsWith('.json'));
    if (found === undefined) throw new Error('There is no note yet.');
    return join(notes, found);
  };
  return {
    folder,
    file,
    read: () => JSON.parse(readFileSync(file(), 'utf8')) as Record<string, unknown>,
    /** Writes as any other step of the job might. */
    forge: (text: string) => writeFileSync(file(), text),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
