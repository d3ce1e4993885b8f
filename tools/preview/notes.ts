import { asMap } from '../../emulator/index.ts';
import { emptyValues } from './empty-values.ts';
import { missingPermissions, type GrantedPermissions } from './permissions.ts';
import type { JobToPreview } from './preview-job.ts';
import { whySilent } from './silent.ts';

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
