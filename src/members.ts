import { checkMembers } from './members/check-members.ts';
import { run } from './run-action.ts';

/** Look who is in a space. A gate that cannot see stays shut, whatever any input says. */
await run(checkMembers, { onFailure: 'always fail' });
