import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Program } from './measure.ts';

/**
 * Lets the kernel forget the files of the action before each run, so that they come from the disk. Node has no call
 * for that, and dropping the whole page cache (/proc/sys/vm/drop_caches) would take everybody's: Python asks for these.
 */
export function afterChilling(root: string): (program: Program) => Program {
  const files = [`${root}tools/bench/baseline.js`, `${root}package.json`].concat(
    readdirSync(`${root}dist`).map((name) => `${root}dist/${name}`),
  );
  return (program) => ({ ...program, before: () => void execFileSync('python3', ['-c', FORGET, ...files]) });
}

/** Whether this machine has what it takes. */
export const canChill = (): boolean => spawnSync('python3', ['--version']).status === 0;

const FORGET = `
import os, sys
for path in sys.argv[1:]:
    file = os.open(path, os.O_RDONLY)
    os.fsync(file)
    os.posix_fadvise(file, 0, 0, os.POSIX_FADV_DONTNEED)
    os.close(file)
`;

/** The same programs out of the archive that a runner would download, which is unpacked anew before each run. */
export function unpacked(root: string, scratch: string, programs: readonly Program[]): readonly Program[] {
  const archive = join(scratch, 'archive.tar.gz');
  const git = (index: string, ...args: string[]) =>
    execFileSync('git', args, { cwd: root, env: { ...process.env, GIT_INDEX_FILE: index } })
      .toString()
      .trim();
  // The tree as a commit would have it now, by an index of its own.
  const index = join(scratch, 'index');
  git(index, 'add', '--all');
  git(index, 'archive', '--format=tar.gz', '--output', archive, git(index, 'write-tree'));

  const folder = mkdtempSync(join(scratch, 'action-'));
  return programs.map(({ name, path }) => ({
    name,
    path: path.replace(root, `${folder}/`),
    before: () => {
      execFileSync('rm', ['-rf', folder]);
      execFileSync('mkdir', [folder]);
      execFileSync('tar', ['-xzf', archive, '-C', folder]);
    },
  }));
}
