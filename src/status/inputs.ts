import type { Core, Env } from '../core.ts';
import type { InputError } from '../errors.ts';
import type { Content } from '../message/content.ts';
import { connectionInputs, onErrorInput, spaceInput, type Connection } from '../inputs/connection.ts';
import type { SpaceName } from '../google-chat/names.ts';
import { changesInput } from '../inputs/changes.ts';
import { contentInputs, deploymentInputs, displayedText } from '../inputs/content-inputs.ts';
import { linesOf, reader, type Reader } from '../inputs/reader.ts';
import { timezoneInput } from '../inputs/timezone.ts';
import { runnerInputs, type MessageAddress, arrivalInputs } from '../inputs/placement.ts';
import { mentionInputs, postOnInput, type MentionSettings, type PostOn } from '../inputs/mention.ts';

/** The inputs of the status action. */
export type StatusInputs = Connection &
  MessageAddress & {
    readonly space: SpaceName;
    /** What the author adds to the message. */
    readonly content: Content;
    readonly mentionSettings: MentionSettings;
    /** Which results are posted. Unless it is `always`, nothing is posted when the job starts. */
    readonly postOn: PostOn;
    /** Whether the first post is silent. */
    readonly silent: boolean;
    readonly threadKey: string | undefined;
    readonly githubToken: string | undefined;
    /** The patterns of test reports. */
    readonly report: readonly string[];
    /** The environment whose changes to show. */
    readonly changes: { readonly environment: string } | undefined;
    /** An IANA name. */
    readonly timezone: string;
    /** `success`, `failure`, or `cancelled`: the runner's `job.status` when the step runs. */
    readonly jobStatus: string | undefined;
    /** Warnings about optional inputs. The message is sent without them. */
    readonly inputWarnings: InputError | undefined;
  };

/** For workflows that still use the removed input `message-per: run`. */
const RUN_HAS_ITS_OWN_ACTION =
  'this input was removed. For one message about the whole run, use the action OWNER/google-chat-status/run, either in a ' +
  'separate workflow that starts on workflow_run, or in a first and a last job of this one. See run/README.md.';

/**
 * Reads the inputs of the status action, in the order of action.yml. Throws all problems at once. Invalid content gives
 * only `inputWarnings`.
 */
export async function readStatusInputs(core: Core, env: Env, when: { atEnd: boolean }): Promise<StatusInputs> {
  const read = reader(core);
  const space = spaceInput(read);
  const connection = connectionInputs(read, core, env);
  onErrorInput(read);
  const { threadKey, silent } = arrivalInputs(read);
  const content = { title: displayedText(read, 'title'), ...contentInputs(read), ...deploymentInputs(read) };
  const report = reportInput(read);
  const changes = changesInput(read, content.environment);
  const postOn = postOnInput(read);
  const mentionSettings = await mentionInputs(read, env, when);
  if (read.optional('message-per') === 'run') read.warning('message-per', RUN_HAS_ITS_OWN_ACTION);
  return read.finish({
    space,
    ...connection,
    content,
    report,
    changes,
    mentionSettings,
    postOn,
    silent,
    threadKey,
    messageKey: read.optional('message-key'),
    timezone: timezoneInput(read),
    githubToken: read.optional('github-token'),
    jobStatus: read.optional('job-status'),
    runner: runnerInputs(read),
    inputWarnings: read.warnings(),
  });
}

/** Reads the input `report`: glob patterns, one per line. A pattern may have commas, so they do not separate. */
const reportInput = (read: Reader): readonly string[] => linesOf(read.optional('report') ?? '');
