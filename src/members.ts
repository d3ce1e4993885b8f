import { checkMembers } from './members/check-members.ts';
import { run } from './run-action.ts';

/** Checks who is in a space. If membership can't be verified, the step fails, whatever the inputs say. */
await run(checkMembers, { onFailure: 'always fail' });
