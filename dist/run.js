import { enableCompileCache } from 'node:module';

const { RUNNER_TEMP: temp } = process.env;
if (temp) enableCompileCache(temp + '/google-chat-status/compile-cache');

const { run } = await import('./index.js');
await run();

// All is done and said. What nothing can call off, such as a look-up of a host name, would hold the step for a minute.
process.stdout.write('', () => process.exit());
