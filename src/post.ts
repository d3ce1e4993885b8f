import { finish } from './status/finish.ts';
import { run } from './run-action.ts';

/** The job is over: bring its message up to date. Never turns a green job red. */
await run(finish, { onFailure: 'warn' });
