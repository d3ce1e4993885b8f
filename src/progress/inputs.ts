import type { SpaceName } from '../google-chat/names.ts';
import type { Core, Env } from '../core.ts';
import type { InputError } from '../errors.ts';
import type { Content } from '../message/content.ts';
import { connectionInputs, onErrorInput, spaceInput, type Connection } from '../inputs/connection.ts';
import { contentInputs, deploymentInputs } from '../inputs/content-inputs.ts';
import { reader } from '../inputs/reader.ts';
import { runnerInputs, type MessageAddress } from '../inputs/placement.ts';

/** The inputs of the progress action. */
export type ProgressInputs = Connection &
  MessageAddress & {
    readonly space: SpaceName;
    /** The content to change. Each part that is set replaces that part of the message. */
    readonly progress: Partial<Content>;
    /** Warnings about optional inputs. */
    readonly inputWarnings: InputError | undefined;
  };

/** Reads the inputs of the progress action, in the order of action.yml; throws all problems at once. */
export function readProgressInputs(core: Core, env: Env): ProgressInputs {
  const read = reader(core);
  const space = spaceInput(read);
  const connection = connectionInputs(read, core, env);
  onErrorInput(read);
  const { text, fields, buttons } = contentInputs(read);
  const { environment, url } = deploymentInputs(read);
  return read.finish({
    space,
    ...connection,
    progress: {
      ...(text === undefined ? {} : { text }),
      ...(fields.length === 0 ? {} : { fields }),
      ...(buttons.length === 0 ? {} : { buttons }),
      ...(url === undefined ? {} : { url }),
      ...(environment === undefined ? {} : { environment }),
    },
    messageKey: read.optional('message-key'),
    runner: runnerInputs(read),
    inputWarnings: read.warnings(),
  });
}
