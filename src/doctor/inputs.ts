import { spaceName, type SpaceName } from '../google-chat/names.ts';
import type { Core, Env } from '../core.ts';
import { topicName, type TopicName } from '../google-pubsub/topic-name.ts';
import { apiUrl, connectionInputs, GOOGLE_PUBSUB, onErrorInput, type Connection } from '../inputs/connection.ts';
import { peopleInput, type People } from '../inputs/people.ts';
import { reader } from '../inputs/reader.ts';

/** The inputs of the doctor action. */
export type DoctorInputs = Connection & {
  readonly space: SpaceName | undefined;
  readonly githubToken: string | undefined;
  /** The file of a workflow whose test results to look for, such as `ci.yml`. */
  readonly reportWorkflow: string | undefined;
  /** The topic of the Chat app, if its clicks are to be checked. */
  readonly topic: TopicName | undefined;
  readonly pubSubApiUrl: string;
  /** Whether to post a button, and to wait until somebody presses it. */
  readonly testButton: boolean;
  /** The people whom the workflow knows; `undefined` if the input is not set. */
  readonly people: People | undefined;
};

/** Reads the inputs of the doctor action; throws all problems at once. Credentials are required even in a dry run. */
export async function readDoctorInputs(core: Core, env: Env): Promise<DoctorInputs> {
  // A check of the setup reports warnings as errors too.
  const read = reader(core, { warningsAreErrors: true });
  const space = read.optional('space', spaceName);
  const connection = connectionInputs(read, core, env, { isSignInRequired: true });
  onErrorInput(read);
  const reportWorkflow = read.optional('report-workflow')?.replace(/^.*\//s, '');
  const topic = read.optional('topic', topicName);
  const testButton = read.flag('test-button');
  if (testButton && topic === undefined)
    read.problem('test-button', 'needs topic. Set it to the topic of the Chat app.');
  return read.finish({
    space,
    ...connection,
    reportWorkflow,
    topic,
    pubSubApiUrl: read.optional('pubsub-api-url', apiUrl) ?? GOOGLE_PUBSUB,
    testButton,
    people: read.optional('people') === undefined ? undefined : await peopleInput(read, env),
    githubToken: read.optional('github-token'),
  });
}
