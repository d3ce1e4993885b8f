import { progress } from './progress/update-progress.ts';
import { run } from './run-action.ts';

/** Updates the job's message while the job runs. A Chat outage must not fail the job. */
await run(progress, { onFailure: 'warn' });
