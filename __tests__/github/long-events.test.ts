import { describe, test } from '@jest/globals';
import { causeOf } from '../../src/github/cause.ts';
import { describeBuild } from '../../src/github/build.ts';
import { startedBy, noSecretsReason } from '../../src/github/event.ts';
import { annotation, jobRecord } from '../../src/github/records.ts';
import { statusMessage } from '../../src/message/status-message.ts';
import { NO_CONTENT } from '../../src/message/content.ts';
import { examples, runOf } from '../support/github-examples.ts';
import { expectLinear } from '../support/growth.ts';

// Strangers write what is in an event: reading it, and making a message of it, grows no faster than it does.

const MEGABYTE = 1_000_000;
const UNITS = [' ', '/', '\n', 'gh-readonly-queue/x/pr-1', '[bot]'];
/** Those that are read in ways of their own. */
const READ = ['push', 'pull_request', 'merge_group', 'release', 'issue_comment', 'workflow_run', 'delete', 'schedule'];

/** The same payload with one long text in place of each of its texts, which share it. */
const withTexts = (value: unknown, text: string): unknown => {
  if (typeof value === 'string') return text;
  if (Array.isArray(value)) return value.slice(0, 3).map((each) => withTexts(each, text));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withTexts(each, text)]));
};

describe.each(READ)('%s', (name) => {
  test.each(UNITS)('with texts of %j', async (unit) => {
    await expectLinear((size) => {
      const text = `x${unit.repeat(size / unit.length)}y`;
      const event = {
        ...runOf(name, {}),
        ...{ payload: withTexts(examples(name)[0] ?? { schedule: '' }, text), ref: text, refName: text, headRef: text },
        ...{ workflow: text, job: text, actor: text, triggeringActor: text },
      };
      const build = describeBuild(event, { jobId: '7', jobIndex: '0', matrixValues: text });
      noSecretsReason(event);
      startedBy(event);
      statusMessage({ build, content: NO_CONTENT, startedAt: undefined, outcome: { kind: 'running' } });
    }, MEGABYTE);
  });
});

test.each(UNITS)('a job’s record and its annotations with texts of %j', async (unit) => {
  await expectLinear((size) => {
    const text = `x${unit.repeat(size / unit.length)}y`;
    const step = { name: text, number: 2, status: 'completed', conclusion: 'failure' };
    const job = jobRecord({ id: 7, name: text, status: 'in_progress', runner_name: text, steps: [step] });
    const note = annotation({ path: text, message: text, annotation_level: 'failure', start_line: 1 });
    causeOf('failure', job, note === undefined ? [] : [note]);
  }, MEGABYTE);
});
