/** The space that the emulator starts with. */
export const SPACE = 'spaces/AAQABUILDS';
export const REPOSITORY = 'octo-org/octo-repo';
/** GitHub's id of the job. */
export const JOB_ID = '51725241954';

/** The environment that GitHub's runner gives the steps of a job: `build` of the workflow CI, for a push to main. */
export const RUNNER_ENV: Readonly<Record<string, string>> = {
  GITHUB_EVENT_NAME: 'push',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: REPOSITORY,
  GITHUB_SHA: 'f95f852bd8fca8fcc58a9a2d6c842781e32a215e',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_REF_NAME: 'main',
  GITHUB_REF_TYPE: 'branch',
  GITHUB_ACTOR: 'octocat',
  GITHUB_TRIGGERING_ACTOR: 'octocat',
  GITHUB_WORKFLOW: 'CI',
  GITHUB_JOB: 'build',
  GITHUB_RUN_ID: '1658821493',
  GITHUB_RUN_NUMBER: '42',
  GITHUB_RUN_ATTEMPT: '1',
};
