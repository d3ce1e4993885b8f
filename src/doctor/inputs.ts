import { spaceName, type SpaceName } from '../google-chat/names.ts';
import type { Core, Env } from '../core.ts';
import { connectionInputs, onErrorInput, type Connection } from '../inputs/connection.ts';
import { reader } from '../inputs/reader.ts';

/** The inputs of the doctor action. */
export type DoctorInputs = Connection & {
  readonly space: SpaceName | undefined;
  readonly githubToken: string | undefined;
  /** The file of a workflow whose test results to look for, such as `ci.yml`. */
  readonly reportWorkflow: string | undefined;
};

/** Reads the inputs of the doctor action; throws all problems at once. Credentials are required even in a dry run. */
export function readDoctorInputs(core: Core, env: Env): DoctorInputs {
  // A check of the setup reports warnings as errors too.
  const read = reader(core, { warningsAreErrors: true });
  const space = read.optional('space', spaceName);
  const connection = connectionInputs(read, core, env, { isSignInRequired: true });
  onErrorInput(read);
  const reportWorkflow = read.optional('report-workflow')?.replace(/^.*\//s, '');
  return read.finish({ space, ...connection, reportWorkflow, githubToken: read.optional('github-token') });
}
