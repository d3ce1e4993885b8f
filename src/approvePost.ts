import { cleanUp } from './approve/end-request.ts';
import { run } from './run-action.ts';

/** The job ends: take the buttons off a request that was cancelled. The decision is made, so nothing fails the job. */
await run(cleanUp, { onFailure: 'warn' });
