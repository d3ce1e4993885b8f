import type { Core, Env } from '../deps.ts';
import type { InputError } from '../errors.ts';
import type { Said } from '../message/status.ts';
import { connectionInputs, onErrorInput, spaceInput, type Connection } from './connection.ts';
import type { SpaceName } from '../chat/names.ts';
import { button, field, httpsAddress } from './details.ts';
import { reader } from './reader.ts';
import { threadKey } from './thread-key.ts';

/** Everything the status action is told, as one value. */
export type StatusInputs = Connection & {
  readonly space: SpaceName;
  /** What the workflow's author wants the message to say. */
  readonly said: Said;
  readonly threadKey: string | undefined;
  /** Tells apart two uses of the action in one job. */
  readonly messageKey: string | undefined;
  readonly runner: RunnerInputs;
  /** What is wrong with inputs that only decorate the message. It is sent without them, and then this is reported. */
  readonly leftOut: InputError | undefined;
};

/** What the runner fills in by the defaults of action.yml; nobody writes these. */
export type RunnerInputs = {
  /** `success`, `failure` or `cancelled` as the runner says it when the step runs. */
  readonly jobStatus: string | undefined;
  /** The job's id in GitHub's REST API; missing on older GitHub Enterprise Servers. */
  readonly jobId: string | undefined;
  readonly jobIndex: string | undefined;
  /** The values of this leg of the matrix as JSON. */
  readonly matrix: string | undefined;
};

/**
 * Reads the inputs of the status action, in the order of action.yml. Throws every problem at once when it cannot
 * be known where to write and as whom; a flaw in what the message says comes back in `leftOut`.
 */
export function readStatusInputs(core: Core, env: Env): StatusInputs {
  const read = reader(core);
  const space = spaceInput(read);
  const connection = connectionInputs(read, core, env);
  onErrorInput(read);
  const thread = read.optional('thread-key', threadKey);
  const canWrite = read.problems() === undefined;
  const said = {
    title: read.optional('title'),
    text: read.optional('text'),
    fields: read.lines('fields', field).filter((each) => each !== undefined),
    buttons: read.lines('buttons', button).filter((each) => each !== undefined),
    environment: read.optional('environment'),
    url: read.optional('url', httpsAddress),
  };
  if (!canWrite) read.finish(undefined);
  return {
    space,
    ...connection,
    said,
    threadKey: thread,
    messageKey: read.optional('message-key'),
    runner: {
      jobStatus: read.optional('job-status'),
      jobId: read.optional('job-id'),
      jobIndex: read.optional('job-index'),
      matrix: read.optional('matrix'),
    },
    leftOut: read.problems(),
  };
}
