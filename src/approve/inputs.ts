import { randomBytes } from 'node:crypto';
import type { Core, Env } from '../core.ts';
import { NotUnderstood, type InputError } from '../errors.ts';
import type { SpaceName } from '../google-chat/names.ts';
import { topicName, type TopicName } from '../google-pubsub/topic-name.ts';
import { apiUrl, connectionInputs, GOOGLE_PUBSUB, minutes, spaceInput, type Connection } from '../inputs/connection.ts';
import { contentInputs, displayedText } from '../inputs/content-inputs.ts';
import { peopleInput, type People } from '../inputs/people.ts';
import { threadKey } from '../inputs/placement.ts';
import { oneOf, reader } from '../inputs/reader.ts';
import { timezoneInput } from '../inputs/timezone.ts';
import { requirement, type Requirement, type Role } from '../membership/requirement.ts';
import type { Content } from '../message/content.ts';

/** A line of the input `approvers`. */
export type Approver =
  | Exclude<Requirement, { readonly kind: 'actor' }>
  | { readonly kind: 'role'; readonly written: string; readonly role: Role };

/** The inputs of the approve action. */
export type ApproveInputs = Connection & {
  readonly space: SpaceName;
  readonly pubSubApiUrl: string;
  readonly topic: TopicName;
  readonly approvers: readonly Approver[];
  /** How many different people have to approve. */
  readonly minimum: number;
  readonly selfApproval: 'deny' | 'allow';
  readonly onRejected: 'fail' | 'report';
  /** Seconds to wait for a decision. */
  readonly waitSeconds: number;
  readonly content: Content & { readonly title: string };
  readonly people: People;
  readonly threadKey: string | undefined;
  readonly timezone: string;
  readonly githubToken: string | undefined;
  readonly jobId: string | undefined;
  readonly matrixValues: string | undefined;
  /** Warnings about optional inputs. */
  readonly inputWarnings: InputError | undefined;
};

const DEFAULT_WAIT_SECONDS = 3600;

/** Reads the inputs of the approve action, in the order of action.yml; throws all problems at once. */
export async function readApproveInputs(
  core: Core,
  env: Env,
  { atEnd = false }: { readonly atEnd?: boolean } = {},
): Promise<ApproveInputs> {
  const read = reader(core);
  const space = spaceInput(read);
  const connection = connectionInputs(read, core, env, { isSignInRequired: true, timeout: minutes });
  const pubSubApiUrl = read.optional('pubsub-api-url', apiUrl) ?? GOOGLE_PUBSUB;
  const topic = read.required('topic', topicName, NO_TOPIC);
  const approvers = read.items('approvers', approver);
  if (approvers.length === 0 && read.problems()?.problems.some(({ input }) => input === 'approvers') !== true)
    read.problem('approvers', NO_APPROVERS);
  const minimum = read.optional('minimum', people) ?? 1;
  const title = displayedText(read, 'title') ?? DEFAULT_TITLE;
  return read.finish({
    space,
    ...connection,
    pubSubApiUrl,
    topic,
    approvers,
    minimum,
    selfApproval: read.optional('self-approval', oneOf('deny', 'allow')) ?? 'deny',
    onRejected: read.optional('on-rejected', oneOf('fail', 'report')) ?? 'fail',
    waitSeconds: connection.timeout ?? DEFAULT_WAIT_SECONDS,
    content: { ...contentInputs(read), title, environment: displayedText(read, 'environment'), url: undefined },
    // A later step may change the file. Nobody votes any more.
    people: atEnd ? { find: () => undefined, users: [] } : await peopleInput(read, env, 'problem'),
    threadKey: read.setting('thread-key', threadKey),
    timezone: timezoneInput(read),
    githubToken: read.optional('github-token'),
    jobId: read.optional('job-id'),
    matrixValues: read.optional('matrix-values'),
    inputWarnings: read.warnings(),
  });
}

const DEFAULT_TITLE = 'May this job go on?';

const NO_TOPIC = 'is empty. Write the topic of the Chat app: projects/PROJECT/topics/TOPIC.';

const NO_APPROVERS =
  'names nobody, so nobody could approve. Name people, teams, or a role in the space, such as "role: manager". A variable ' +
  'such as vars.APPROVERS is empty if its name is misspelled.';

function approver(written: string): Approver {
  const [, role] = /^role\s*:\s*(\w+)$/.exec(written) ?? [];
  if (role !== undefined)
    return { kind: 'role', written: `role: ${role}`, role: oneOf('member', 'manager', 'owner')(role) };
  const parsed = requirement(written);
  if (parsed.kind === 'actor')
    throw new NotUnderstood(written, 'is whoever started the run, who must not approve it. Name other people.');
  return parsed;
}

const MAX_MINIMUM = 20;

function people(value: string): number {
  const number = Number(value);
  if (!/^\d{1,2}$/.test(value) || number < 1 || number > MAX_MINIMUM)
    throw new NotUnderstood(value, `is not a number of people from 1 to ${MAX_MINIMUM}.`);
  return number;
}

/** A new id of a request for approval: 128 random bits. */
export const newRequestId = (): string => randomBytes(16).toString('hex');
