import { asMap, type YamlMap } from '../../emulator/index.ts';
import { whySilent } from './event.ts';
import type { JobToPreview } from './preview-job.ts';
import { emptyValues } from './values.ts';

/** The inputs that a preview fills in itself: where messages go, and with which key. */
export const CONNECTION: ReadonlySet<string> = new Set(
  'space credentials workload-identity-provider service-account access-token chat-api-url dry-run github-token'.split(
    ' ',
  ),
);

type ToNote = Pick<JobToPreview, 'job' | 'event' | 'set'> & {
  readonly permissions: GrantedPermissions;
};

/** What differs between a preview and a real run, in sentences. */
export function notesOf({ job, event, set, permissions }: ToNote): string[] {
  const { steps, runs, job: file } = job;
  const empty = emptyValues({ job, set, filled: CONNECTION });
  const silent = whySilent(event);
  const matrix = asMap(file['strategy'], 'strategy')['matrix'] !== undefined;
  return [
    `The event: ${event.name}. Steps that ran, all of this action: ${runs.size}. Left out: ${steps.length - runs.size}.`,
    ...(silent === undefined ? [] : [silent]),
    ...(empty.length === 0
      ? []
      : [`Empty here, since only a real run has it: ${empty.join(', ')}. Try a value with --set.`]),
    ...([...runs.values()].includes('.') ? missingPermissions(permissions) : []),
    ...(file['if'] === undefined ? [] : ['The job’s own “if” is not looked at.']),
    ...(matrix ? ['Of the matrix, the first leg is shown.'] : []),
  ];
}

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
