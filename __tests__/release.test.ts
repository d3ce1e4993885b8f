import { expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { runJob } from '../emulator/index.ts';
import { ROOT } from './support/workflow.ts';

const CHANGELOG = '# Changelog\n\n## 1.2.0\n\n- Sings.\n\n## 1.1.0\n\n- Hums.\n';

/** Writes down what it is asked; moving a tag that is not there fails, as GitHub's API does. */
const GH = `#!/bin/sh
echo "gh $*" >> "$GH_LOG"
case "$*" in *notes-file*) cat "$RUNNER_TEMP/notes.md" >> "$GH_LOG" ;; *PATCH*tags/v1.2*) exit 1 ;; esac
`;

/** Runs the job that releases a tag, in a repository with these tags, and gives what it asks GitHub for. */
async function release(tag: string, tags: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], { cwd: folder });
  writeFileSync(join(folder, 'CHANGELOG.md'), CHANGELOG);
  writeFileSync(join(folder, 'gh'), GH);
  chmodSync(join(folder, 'gh'), 0o755);
  writeFileSync(join(folder, 'gh.log'), '');
  git('init', '--quiet');
  git('commit', '--quiet', '--allow-empty', '--message=one');
  for (const each of tags) git('tag', each);
  const { conclusion, log } = await runJob({
    workflow: readFileSync(join(ROOT, '.github/workflows/release.yml'), 'utf8'),
    job: 'release',
    workspace: folder,
    actions: { 'actions/checkout': 'nothing', 'actions/attest-build-provenance': 'nothing' },
    github: { ref: `refs/tags/${tag}`, ref_name: tag, sha: 'f95f852bd8fca8fcc58a9a2d6c842781e32a215e' },
    env: { PATH: [folder, process.env['PATH']].join(delimiter), GH_LOG: join(folder, 'gh.log') },
  });
  const asked = readFileSync(join(folder, 'gh.log'), 'utf8').trim().split('\n');
  rmSync(folder, { recursive: true });
  return { conclusion, log, asked };
}

const SHA = '-f sha=f95f852bd8fca8fcc58a9a2d6c842781e32a215e';

test('a tag becomes a release with its own part of the changelog, and v1 and v1.2 are moved or made', async () => {
  const { conclusion, asked } = await release('v1.2.0', ['v1.0.0', 'v1.1.0', 'v1.2.0']);
  expect(conclusion).toBe('success');
  expect(asked.filter((line) => line !== '')).toEqual([
    expect.stringMatching(/^gh release create v1\.2\.0 --verify-tag --title v1\.2\.0 --notes-file /),
    '- Sings.',
    `gh api --silent --method PATCH repos/octo-org/octo-repo/git/refs/tags/v1 ${SHA} -F force=true`,
    `gh api --silent --method PATCH repos/octo-org/octo-repo/git/refs/tags/v1.2 ${SHA} -F force=true`,
    `gh api --silent --method POST repos/octo-org/octo-repo/git/refs -f ref=refs/tags/v1.2 ${SHA}`,
  ]);
});

test('a fix of an older version moves no tag that a later version has', async () => {
  const { asked, log } = await release('v1.1.0', ['v1.1.0', 'v1.2.0', 'v1.10.0', 'v1.10.0-beta']);
  expect(asked.filter((line) => line.includes('refs/tags/'))).toEqual([expect.stringContaining('refs/tags/v1.1 ')]);
  expect(log).toContain('v1 stays at v1.10.0');
});

test('a tag that the changelog does not know is not released', async () => {
  const { conclusion, asked } = await release('v1.3.0', ['v1.3.0']);
  expect([conclusion, asked]).toEqual(['failure', ['']]);
});
