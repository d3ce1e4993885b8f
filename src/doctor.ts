import { doctor } from './doctor/run-checks.ts';
import { run } from './run-action.ts';

/** Checks your setup. A failed check fails the step. */
await run(doctor, { onFailure: 'fail' });
