import { spaceName, type SpaceName } from '../google-chat/names.ts';
import type { Core, Env } from '../core.ts';
import { connectionInputs, onErrorInput, type Connection } from '../inputs/connection.ts';
import { reader } from '../inputs/reader.ts';

/** What the doctor is told: a connection, and perhaps the space it is for. */
export type DoctorInputs = Connection & { readonly space: SpaceName | undefined };

/** Reads the inputs of the doctor; throws every problem at once. A sign-in is needed even in a dry run. */
export function readDoctorInputs(core: Core, env: Env): DoctorInputs {
  // Who asks a doctor wants to know of every flaw.
  const read = reader(core, { warningsAreErrors: true });
  const space = read.optional('space', spaceName);
  const connection = connectionInputs(read, core, env, { isSignInRequired: true });
  onErrorInput(read);
  return read.finish({ space, ...connection });
}
