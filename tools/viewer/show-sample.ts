import { serve } from '@hono/node-server';
import type { AddressInfo } from 'node:net';
import { pageRoutes } from './viewer.ts';
import { BUILDS, buildMessage } from './sample/builds.ts';
import { sampleSource, withMessage } from './sample/sample-spaces.ts';

/** `node tools/viewer/show-sample.ts [port]`: the page with its sample, in which a build passes every ten seconds, until Ctrl-C. */
const sample = sampleSource(new Date());
const server = serve(
  { fetch: pageRoutes(sample).fetch, hostname: '127.0.0.1', port: Number(process.argv[2] ?? 0) },
  ({ port }: AddressInfo) => {
    console.log(`The page with its sample: http://127.0.0.1:${port}/`);
  },
);

let running = true;
const startedAt = new Date();
const timer = setInterval(() => {
  running = !running;
  const state = running
    ? { text: '🟡 Choir · rehearsal started on main', build: BUILDS.running }
    : { text: '🟢 Choir · rehearsal passed on main in 2m 30s', build: BUILDS.passed, ended: new Date() };
  sample.change((spaces) => withMessage(spaces, buildMessage({ id: 'heron', at: startedAt, ...state })));
}, 10_000);

process.once('SIGINT', () => {
  clearInterval(timer);
  server.close();
  if ('closeAllConnections' in server) server.closeAllConnections();
});
