import { describe, expect, test } from '@jest/globals';
import { runSteps } from './run-steps.ts';

async function github(name: string, payload: unknown, given = {}): Promise<Record<string, unknown>> {
  const steps = `- run: echo "$IT"\n  env: { IT: "\${{ toJSON(github) }}" }`;
  const job = await runSteps(steps, { event: { name, payload }, github: given });
  return JSON.parse(job.steps[0]?.log.split('##[endgroup]')[1] ?? '') as Record<string, unknown>;
}

describe('the github context follows from the event', () => {
  test('of a pull request', async () => {
    const payload = {
      number: 7,
      pull_request: {
        number: 7,
        head: { ref: 'feature', sha: 'aaa' },
        base: { ref: 'main', sha: 'bbb' },
        merge_commit_sha: 'ccc',
      },
      repository: { full_name: 'o/r', id: 1, owner: { login: 'o', id: 2 } },
      sender: { login: 'hubot', id: 3 },
    };
    expect(await github('pull_request', payload)).toMatchObject({
      ref: 'refs/pull/7/merge',
      ref_name: '7/merge',
      sha: 'ccc',
      head_ref: 'feature',
      base_ref: 'main',
      repository: 'o/r',
      repository_id: '1',
      repository_owner_id: '2',
      actor: 'hubot',
      actor_id: '3',
      event: { number: 7 },
    });
    expect(await github('pull_request_target', payload)).toMatchObject({ ref: 'refs/heads/main', sha: 'bbb' });
  });

  test('of a tag, a release, a manual run and a schedule', async () => {
    expect(await github('push', { ref: 'refs/tags/v1', after: 'abc' })).toMatchObject({
      ref_type: 'tag',
      ref_name: 'v1',
      sha: 'abc',
      head_ref: '',
    });
    expect(await github('release', { release: { tag_name: 'v2' } })).toMatchObject({ ref: 'refs/tags/v2' });
    expect(await github('workflow_dispatch', { ref: 'dev' })).toMatchObject({ ref: 'refs/heads/dev' });
    expect(await github('schedule', { repository: { default_branch: 'trunk' } })).toMatchObject({
      ref: 'refs/heads/trunk',
    });
  });

  test('unless it is given', async () => {
    const given = {
      repository: 'a/b',
      actor: 'x',
      triggering_actor: 'y',
      ref: 'refs/heads/z',
      sha: '123',
      workflow: 'W',
    };
    expect(await github('push', {}, given)).toMatchObject({
      ...given,
      repository_owner: 'a',
      ref_name: 'z',
      workflow_ref: 'a/b/.github/workflows/workflow.yml@refs/heads/z',
    });
  });
});

test('inputs of a manual run have the defaults of the form', async () => {
  const { runJob } = await import('../../runner/run-job.ts');
  const job = await runJob({
    workflow: `
on:
  workflow_dispatch:
    inputs:
      bird: { description: Who sings., default: parrot }
      loud: { type: boolean, default: true }
jobs:
  sing:
    runs-on: x
    steps:
      - run: echo "\${{ inputs.bird }} \${{ inputs.loud && 'loudly' }}"
`,
    event: { name: 'workflow_dispatch', payload: {} },
    inputs: { bird: 'crow' },
  });
  expect(job.log).toContain('\ncrow loudly\n');
});
