import { spawn } from 'node:child_process';
import { appendFileSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

// Starts the emulator on its own, so that it outlives this step: the messages of the job are written after it.

const log = join(process.env.RUNNER_TEMP, 'google-chat.log');
const output = openSync(log, 'a');
const cli = join(import.meta.dirname, '../../../tools/start-emulator.ts');
const emulator = spawn(process.execPath, [cli], { detached: true, stdio: ['ignore', output, output] });
emulator.unref();

const said = () => readFileSync(log, 'utf8');
for (let tries = 0; tries < 300 && !said().includes('Ctrl-C'); tries += 1) await wait(100);

const url = /http:\/\/127\.0\.0\.1:\d+/.exec(said())?.[0];
const keyFile = /credentials +(.+)/.exec(said())?.[1];
if (url === undefined || keyFile === undefined) throw new Error(`The emulator did not start: ${said()}`);
const key = Buffer.from(readFileSync(keyFile)).toString('base64');
console.log(`::add-mask::${key}`);
console.log(`Google Chat is at ${url}`);
appendFileSync(process.env.GITHUB_OUTPUT, `url=${url}\nkey=${key}\n`);
appendFileSync(process.env.GITHUB_STATE, `url=${url}\npid=${emulator.pid}\n`);
