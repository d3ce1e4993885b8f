import { run } from './run-action.ts';
import { showRun } from './run/show-run.ts';

/** Posts or updates the message of a workflow run. A Chat outage must not fail the job. */
await run(showRun, { onFailure: 'warn' });
