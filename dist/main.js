import { enableCompileCache } from 'node:module';

const { RUNNER_TEMP: temp } = process.env;
if (temp) enableCompileCache(temp + '/google-chat-status/compile-cache');

const { main } = await import('./index.js');
await main();

// Nothing can call off a look-up of a host name that gets no answer: it would hold the step for a minute.
setTimeout(() => process.exit(), 250).unref();
