import { askForApproval } from './approve/ask-for-approval.ts';
import { run } from './run-action.ts';

/** Waits for approval in the space. Unless it is certain that the right people approved, the step fails. */
await run(askForApproval, { onFailure: 'always fail' });
