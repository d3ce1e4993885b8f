import { start } from './status/start.ts';
import { run } from './run-action.ts';

/** The job starts: post its message. A Chat outage must not fail the job. */
await run(start, { onFailure: 'warn' });
