import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Emulator } from '../../emulator/index.ts';
import type { Space } from './browser/chat.ts';

/** What the page looks at: the spaces as they are now, and word of each change. */
export type PageSource = {
  readonly spaces: () => readonly Space[];
  /** Calls back after each change; gives the way to stop it. */
  readonly onChange: (listener: () => void) => () => void;
  /** Presses a button, as a person of a space. Returns what that person sees. None where nothing waits for clicks. */
  readonly click?: (click: PageClick) => string;
  /** Job summaries, for `/page/summary.html`; none when nothing is said. */
  readonly summaries?: () => readonly Summary[];
};

/** A click on a button of a card. */
export type PageClick = {
  readonly user: string;
  readonly button: string;
  readonly message: string;
  readonly inputs: Readonly<Record<string, string>>;
};

/** What steps of a job have written into its summary. */
export type Summary = {
  /** Such as `deploy summary`. */
  readonly title: string;
  readonly html: string;
};

/** Nothing but the page's own files runs; pictures may come from where a card says, as in Chat. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' https:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** Keeps the connection of a page that waits from being taken for dead. */
const HEARTBEAT_MS = 15_000;

/** Shows the spaces as a web page at `/` that changes as they change. */
export function pageRoutes(source: PageSource): Hono {
  const app = new Hono();

  app.use(async (context, next) => {
    await next();
    context.header('Content-Security-Policy', CONTENT_SECURITY_POLICY);
    context.header('X-Content-Type-Options', 'nosniff');
    context.header('Referrer-Policy', 'no-referrer');
    context.header('Cache-Control', 'no-store');
  });

  app.get('/page/state', (context) => context.json({ spaces: source.spaces() }));

  app.post('/page/click', async (context) => {
    // A page from elsewhere can't send this type without asking first.
    if (!source.click || context.req.header('content-type') !== 'application/json') return context.notFound();
    try {
      return context.json({ seen: source.click(await context.req.json<PageClick>()) });
    } catch (thrown) {
      return context.json({ seen: (thrown as Error).message });
    }
  });

  app.get('/page/summaries', (context) => context.json({ summaries: source.summaries?.() ?? [] }));

  app.get('/page/events', (context) =>
    streamSSE(context, async (stream) => {
      let version = 0;
      // The first event brings a page that has lost its connection up to date.
      const tell = () => void stream.writeSSE({ event: 'change', data: String((version += 1)) });
      const stop = source.onChange(tell);
      const heartbeat = setInterval(() => void stream.write(': still here\n\n'), HEARTBEAT_MS);
      heartbeat.unref();
      tell();
      await new Promise<void>((resolve) => stream.onAbort(resolve));
      clearInterval(heartbeat);
      stop();
    }),
  );

  app.get('/', async (context) => {
    const { body, type } = await readPageFile('index.html');
    return context.body(body, 200, { 'Content-Type': type });
  });

  app.get('/page/*', async (context) => {
    const file = await readPageFile(context.req.path.slice('/page/'.length)).catch(() => undefined);
    return file ? context.body(file.body, 200, { 'Content-Type': file.type }) : context.notFound();
  });

  return app;
}

const FOLDER = fileURLToPath(new URL('browser', import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
};

/** The files a browser may ask for, by name: whatever else a path says leads nowhere. */
const FILES: ReadonlySet<string> = new Set(
  readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((file) => extname(file) in TYPES)
    .map((file) => file.replaceAll(sep, '/')),
);

/** Reads one of the page's own files for a browser; throws when there is none of that name. */
export async function readPageFile(name: string): Promise<{ readonly body: string; readonly type: string }> {
  if (!FILES.has(name)) throw new Error(`The page has no file ${name}.`);
  return { body: await readFile(join(FOLDER, name), 'utf8'), type: TYPES[extname(name)] ?? '' };
}

/** Puts the page at `/` of an emulator, where it shows the emulator's own spaces. */
export function mountPage(emulator: Pick<Emulator, 'spaces' | 'space' | 'onChange' | 'mount'>): void {
  servePage(emulator, {
    spaces: () =>
      emulator.spaces.map(({ name, displayName, messages, members }) => ({
        name,
        displayName: displayName || name,
        messages,
        takesClicks: true,
        members: members.map((member) => ({ name: `users/${member.id}`, displayName: member.displayName })),
      })),
    onChange: emulator.onChange,
    click: ({ message, ...click }) => {
      const space = emulator.space(message.split('/').slice(0, 2).join('/'));
      const seen = space.click({ message, ...click });
      return seen === 'sent' ? `Pressed ${click.button}.` : `The app is ${seen}.`;
    },
  });
}

/** Puts the page at `/` of an emulator, where it shows spaces of somebody else's making. */
export function servePage({ mount }: Pick<Emulator, 'mount'>, source: PageSource): void {
  const page = pageRoutes(source);
  mount({
    name: 'page',
    hosts: [],
    serves: (path) => path === '/' || path.startsWith('/page/'),
    fetch: (request, env) => page.fetch(request, env),
  });
}
