import { finish } from './status/finish.ts';
import { run } from './run-action.ts';

/** The job ends: update its message. A Chat outage must not fail the job. */
await run(finish, { onFailure: 'warn' });
