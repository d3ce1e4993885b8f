import { enableCompileCache } from 'node:module';

const { RUNNER_TEMP: temp } = process.env;
if (temp) enableCompileCache(temp + '/google-chat-status/compile-cache');

const { main } = await import('./index.js');
await main();
