import type { YamlMap } from '../../emulator/index.ts';

/** What a job's token may read of what the action asks GitHub for. */
export type GrantedPermissions = Readonly<Record<string, 'read'>>;

const ASKED = ['actions', 'checks'];

/**
 * What `permissions` give the token of a job: the job's own, else the workflow's, else what GitHub gives where nothing
 * is said, which for a new organisation or repository is none of them
 * (https://docs.github.com/actions/security-for-github-actions/security-guides/automatic-token-authentication#permissions-for-the-github_token).
 */
export function permissionsOf({ file, job }: { file: YamlMap; job: YamlMap }): GrantedPermissions {
  const said = job['permissions'] ?? file['permissions'] ?? {};
  const all = said === 'read-all' || said === 'write-all';
  const granted = ASKED.filter((name) => all || /^(read|write)$/.test(String((said as YamlMap)[name])));
  return Object.fromEntries(granted.map((name) => [name, 'read' as const]));
}

/** What the messages do without, in sentences. */
export function missingPermissions(granted: GrantedPermissions): string[] {
  const missing = [
    granted['actions'] ? '' : 'Without “actions: read” in permissions, the message does not tell which step failed.',
    granted['checks']
      ? ''
      : 'Without “checks: read” in permissions, it does not tell the error, nor cancelled from out of time.',
  ];
  return missing.filter((line) => line !== '');
}
