import type { Env } from '../core.ts';
import { mention, type Mention } from './mention.ts';
import { peopleInput, type People } from './people.ts';
import { oneOf, type Reader } from './reader.ts';

/** Who should hear of the end of a job, and when. */
export type Signal = {
  readonly mentions: readonly Mention[];
  readonly when: 'failure' | 'change' | 'always' | 'never';
  readonly people: People;
};

/**
 * Reads who is to be mentioned. `people` may be a file of the workspace, which is there only after a checkout, so it
 * is looked at when the job ends: nobody is mentioned before.
 */
export async function signalInputs(read: Reader, env: Env, { atEnd }: { atEnd: boolean }): Promise<Signal> {
  return {
    mentions: read.items('mention', mention, 'flaw'),
    when: read.setting('mention-on', oneOf('failure', 'change', 'always', 'never')) ?? 'failure',
    people: atEnd ? await peopleInput(read, env) : { find: () => undefined },
  };
}
