import { asMap, type YamlMap } from '../../emulator/index.ts';
import { noSecretsReason, type PreviewEvent } from './preview-event.ts';
import { inputsOf, type JobToPreview } from './find-jobs.ts';
import { missingValues, type SetValues } from './values.ts';

/** The inputs that a preview sets itself. */
export const CONNECTION_INPUTS: ReadonlySet<string> = new Set(
  'space credentials workload-identity-provider service-account access-token chat-api-url dry-run github-token'.split(
    ' ',
  ),
);

/** The differences between a preview and a real run, a sentence each. */
export function notesOf({
  job,
  event,
  set,
  permissions,
}: {
  readonly job: JobToPreview;
  readonly event: PreviewEvent;
  readonly set: SetValues;
  readonly permissions: GrantedPermissions;
}): string[] {
  const { steps, runs, job: file } = job;
  const missing = missingValues({ job, set, ignore: CONNECTION_INPUTS });
  const noSecrets = noSecretsReason(event);
  const hasMatrix = asMap(file['strategy'], 'strategy')['matrix'] !== undefined;
  return [
    `Event: ${event.name}. Steps run, all of this action: ${runs.size}. Steps not run: ${steps.length - runs.size}.`,
    ...(noSecrets === undefined ? [] : [noSecrets]),
    ...(missing.length === 0
      ? []
      : [`Empty, because only a real run has a value: ${missing.join(', ')}. Use --set to give one.`]),
    ...([...runs.values()].includes('.') ? missingPermissions(permissions) : []),
    ...(file['if'] === undefined ? [] : ['The “if” of the job is ignored.']),
    ...(inputsOf(job).some(({ report }) => report !== undefined)
      ? ['The test results are an example: no tests are run.']
      : []),
    ...(hasMatrix ? ['Only the first job of the matrix is shown.'] : []),
  ];
}

/** The permissions of a job's token, of those that the action uses. */
export type GrantedPermissions = Readonly<Record<string, 'read'>>;

const USED_PERMISSIONS = ['actions', 'checks'];

/**
 * The permissions of a job's token: those of the job, or else of the workflow. The default of a new organization or
 * repository grants none of them
 * (https://docs.github.com/actions/security-for-github-actions/security-guides/automatic-token-authentication#permissions-for-the-github_token).
 */
export function permissionsOf({ file, job }: { file: YamlMap; job: YamlMap }): GrantedPermissions {
  const written = job['permissions'] ?? file['permissions'] ?? {};
  const all = written === 'read-all' || written === 'write-all';
  const granted = USED_PERMISSIONS.filter((name) => all || /^(read|write)$/.test(String((written as YamlMap)[name])));
  return Object.fromEntries(granted.map((name) => [name, 'read' as const]));
}

function missingPermissions(granted: GrantedPermissions): string[] {
  return [
    ...(granted['actions']
      ? []
      : ['Without “actions: read” in permissions, the message does not name the failed step.']),
    ...(granted['checks']
      ? []
      : [
          'Without “checks: read” in permissions, the message shows no error, and a timeout looks like a cancellation.',
        ]),
  ];
}
