import { run } from './run-action.ts';
import { showRun } from './run/show-run.ts';

/** The message of a whole run. A chat outage must not break builds. */
await run(showRun, { onFailure: 'warn' });
