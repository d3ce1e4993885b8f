import { start } from './status/start.ts';
import { run } from './run-action.ts';

/** The job begins: post its message. A chat outage must not break builds. */
await run(start, { onFailure: 'warn' });
