import { expect, test } from '@jest/globals';
import { serve } from '@hono/node-server';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { pageRoutes } from '../../viewer/viewer.ts';
import { inABrowser } from './support/chromium.ts';

const TABLE = `<h3>Google Chat: members of spaces/AAQA</h3>
denied.
<table><tr><th><th>person</th></tr><tr><td>✗</td><td>&lt;img src=x&gt; &amp; co</td></tr></table>
`;
const HARMFUL = `<script>alert(1)</script><img src=x onerror=alert(2)><a href="javascript:alert(3)">x</a>
<iframe srcdoc="<script>alert(4)</script>"></iframe><td onclick=alert(5) style="position:fixed">cell</td><svg onload=alert(6)>`;

inABrowser('a job summary on the page', (browser) => {
  test('is drawn as on GitHub, and nothing in it runs', async () => {
    const summaries = [
      { title: 'deploy summary', html: TABLE },
      { title: '<b>harmful</b>', html: HARMFUL },
    ];
    const routes = pageRoutes({ spaces: () => [], onChange: () => () => {}, summaries: () => summaries });
    const server = serve({ fetch: routes.fetch, hostname: '127.0.0.1', port: 0 });
    await once(server, 'listening');
    const page = await browser().newPage();
    const problems: string[] = [];
    page.on('dialog', (dialog) => (problems.push(dialog.message()), void dialog.dismiss()));
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (line) => void (line.type() === 'error' && problems.push(line.text())));
    try {
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/page/summary.html`);
      await page.locator('.box').nth(1).waitFor();
      expect(await page.locator('h3').textContent()).toBe('Google Chat: members of spaces/AAQA');
      const rows = await page.evaluate(
        '[...document.querySelectorAll("table tr")].map((row) => [...row.children].map((cell) => cell.textContent))',
      );
      expect(rows).toEqual([
        ['', 'person'],
        ['✗', '<img src=x> & co'],
      ]);
      expect(await page.locator('main :is(script, img, a, iframe, svg)').count()).toBe(0);
      expect(await page.locator('main :is([onclick], [style])').count()).toBe(0);
      expect(await page.locator('.box').nth(1).textContent()).toContain('<img src=x onerror=alert(2)>');
      expect(problems).toEqual([]);
    } finally {
      await page.close();
      server.close();
    }
  });
});
