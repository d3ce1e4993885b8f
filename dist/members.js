import { enableCompileCache } from 'node:module';

const { RUNNER_TEMP: temp } = process.env;
if (temp) enableCompileCache(temp + '/google-chat-status/compile-cache');

const { members } = await import('./index.js');
await members();
