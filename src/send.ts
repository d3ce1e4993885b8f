import { send } from './send/send.ts';
import { run } from './run-action.ts';

/** Send one message. You asked for a message and did not get one: that fails. */
await run(send, { onFailure: 'fail' });
