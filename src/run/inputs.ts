import type { SpaceName } from '../google-chat/names.ts';
import type { Core, Env } from '../core.ts';
import type { InputError } from '../errors.ts';
import { quote } from '../secrets.ts';
import { connectionInputs, minutes, onErrorInput, spaceInput, type Connection } from '../inputs/connection.ts';
import { contentInputs, displayedText } from '../inputs/content-inputs.ts';
import { reader, type Reader } from '../inputs/reader.ts';
import { mentionInputs, postOnInput, type MentionSettings, type PostOn } from '../inputs/mention.ts';
import { timezoneInput } from '../inputs/timezone.ts';
import { arrivalInputs } from '../inputs/placement.ts';
import { NO_CONTENT, type Content } from '../message/content.ts';
import type { RunState } from '../message/wording.ts';

/** The inputs of the run action. */
export type RunInputs = Connection & {
  readonly space: SpaceName;
  /** What the author adds to the message. */
  readonly content: Content;
  readonly mentionSettings: MentionSettings;
  /** Which results are posted. Unless it is `always`, nothing is posted before the run is over. */
  readonly postOn: PostOn;
  /** Whether the first post is silent. */
  readonly isSilent: boolean;
  readonly threadKey: string | undefined;
  readonly messageKey: string | undefined;
  /** Whether to show the test results of the jobs. */
  readonly report: boolean;
  /** An IANA name. */
  readonly timezone: string;
  /** Whether to follow the run until it ends. `timeout` is then written in minutes, but is in seconds here too. */
  readonly follow: boolean;
  /** The results of the jobs in `needs`; empty if not set. */
  readonly results: readonly RunState[];
  readonly githubToken: string | undefined;
  readonly jobId: string | undefined;
  /** Warnings about optional inputs. The message is sent without them. */
  readonly inputWarnings: InputError | undefined;
};

/**
 * Reads the inputs of the run action, in the order of action.yml. Throws all problems at once. Invalid content gives
 * only `inputWarnings`.
 */
export async function readRunInputs(core: Core, env: Env): Promise<RunInputs> {
  const read = reader(core);
  const follow = read.flag('follow');
  const space = spaceInput(read);
  const connection = connectionInputs(read, core, env, follow ? { timeout: minutes } : {});
  onErrorInput(read);
  const { threadKey, silent: isSilent } = arrivalInputs(read);
  const content = { ...NO_CONTENT, title: displayedText(read, 'title'), ...contentInputs(read) };
  const postOn = postOnInput(read);
  const mentionSettings = await mentionInputs(read, env, { atEnd: true });
  const results = resultsInput(read);
  return read.finish({
    space,
    ...connection,
    content,
    mentionSettings,
    postOn,
    isSilent,
    threadKey,
    messageKey: read.optional('message-key'),
    report: read.flag('report'),
    timezone: timezoneInput(read),
    follow,
    results,
    githubToken: read.optional('github-token'),
    jobId: read.optional('job-id'),
    inputWarnings: read.warnings(),
  });
}

/**
 * The results in the `needs` context
 * (https://docs.github.com/actions/reference/workflows-and-actions/contexts#needs-context).
 */
const RESULTS: Readonly<Record<string, RunState>> = {
  success: 'passed',
  failure: 'failed',
  cancelled: 'cancelled',
  skipped: 'skipped',
};

/** An unknown result gives a warning and counts as `unknown`, never as a success. */
function resultsInput(read: Reader): RunState[] {
  const words = (read.optional('results') ?? '').split(/[\s,]+/).filter(Boolean);
  return words.map((word) => {
    const state = Object.hasOwn(RESULTS, word) ? RESULTS[word] : undefined;
    if (state === undefined)
      read.warning('results', `${quote(word)} is not a job result. Write "\${{ join(needs.*.result, ' ') }}".`);
    return state ?? 'unknown';
  });
}
