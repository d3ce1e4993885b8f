import { serve } from '@hono/node-server';
import { describe, expect, test } from '@jest/globals';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { CONTENT_SECURITY_POLICY, pageRoutes } from '../../viewer/viewer.ts';
import { sampleMessage } from '../../viewer/sample/sample-messages.ts';
import { sampleSource, withMessage } from '../../viewer/sample/sample-spaces.ts';

const NOW = new Date('2026-11-22T14:00:00Z');
const SPACE = 'spaces/AAQABUILDS';

describe('the routes of the page', () => {
  const app = pageRoutes(sampleSource(NOW));

  test.each([
    '/',
    '/page/app.js',
    '/page/style/card.css',
    '/page/syntax/text-markup.js',
    '/page/state',
    '/page/nowhere',
  ])('%s has the content security policy', async (path) => {
    const response = await app.request(path);
    expect(response.headers.get('content-security-policy')).toBe(CONTENT_SECURITY_POLICY);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('the policy allows only the page’s own scripts, and other hosts only for pictures', () => {
    expect(CONTENT_SECURITY_POLICY).toContain(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' https:",
    );
    expect(CONTENT_SECURITY_POLICY).not.toContain('unsafe');
  });

  test('the page has no inline script or style, and all its files exist', async () => {
    const html = await (await app.request('/')).text();
    expect(html).not.toMatch(/<script(?![^>]* src=)|<style| style=| on\w+=/);
    const paths = [...html.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path]) => path ?? '');
    expect(paths.length).toBeGreaterThan(5);
    for (const path of paths) expect([path, (await app.request(path)).status]).toEqual([path, 200]);
  });

  test.each([
    '/page/../viewer.ts',
    '/page/%2e%2e/viewer.ts',
    '/page/..%2fviewer.ts',
    '/page//etc/passwd',
    '/page/chat.ts',
    '/page/tsconfig.json',
    '/page/',
  ])('%s is not found', async (path) => {
    expect((await app.request(path)).status).toBe(404);
  });

  test('the state has all spaces with their messages, in the format of the API', async () => {
    const { spaces } = (await (await app.request('/page/state')).json()) as {
      spaces: { name: string; messages: unknown[] }[];
    };
    expect(spaces[0]?.name).toBe(SPACE);
    expect(spaces[0]?.messages[0]).toMatchObject({ sender: { type: 'BOT' }, markupSyntax: 'MARKUP_SYNTAX_CHAT' });
    expect(spaces.map(({ messages }) => messages.length > 0)).toEqual([true, true, true, false]);
  });
});

describe('the event stream', () => {
  test('sends an event on connection and after each change', async () => {
    await using page = await serving();
    const events = await page.events();
    expect(await events.next()).toContain('event: change\ndata: 1');
    page.sample.change((spaces) =>
      withMessage(spaces, sampleMessage({ space: SPACE, id: 'new', at: NOW, text: 'new' })),
    );
    expect(await events.next()).toContain('event: change\ndata: 2');
    events.leave();
  });

  test('stops listening when the page is closed', async () => {
    await using page = await serving();
    const events = await page.events();
    await events.next();
    expect(page.listeners()).toBe(1);
    events.leave();
    while (page.listeners() > 0) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(page.listeners()).toBe(0);
  });
});

async function serving() {
  const sample = sampleSource(NOW);
  let listeners = 0;
  const counted = {
    ...sample,
    onChange: (listener: () => void) => {
      const stop = sample.onChange(listener);
      listeners += 1;
      return () => {
        listeners -= 1;
        stop();
      };
    },
  };
  const server = serve({ fetch: pageRoutes(counted).fetch, hostname: '127.0.0.1', port: 0 });
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    sample,
    listeners: () => listeners,
    events: async () => {
      const leaving = new AbortController();
      const response = await fetch(`http://127.0.0.1:${port}/page/events`, { signal: leaving.signal });
      const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
      return { next: async () => (await reader.read()).value, leave: () => leaving.abort() };
    },
    [Symbol.asyncDispose]: async () => {
      server.close();
      if ('closeAllConnections' in server) server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
