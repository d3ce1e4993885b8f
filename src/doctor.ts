import { doctor } from './doctor/doctor.ts';
import { run } from './run-action.ts';

/** Check a set-up. Who asks a doctor wants to know: something wrong fails the step. */
await run(doctor, { onFailure: 'fail' });
