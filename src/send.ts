import { send } from './send/send-message.ts';
import { run } from './run-action.ts';

/** Sends one message. The step fails if the message is not sent. */
await run(send, { onFailure: 'fail' });
