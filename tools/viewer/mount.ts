import type { Emulator } from '../../emulator/index.ts';
import { pageRoutes, type PageSource } from './page.ts';

/** Puts the page at `/` of an emulator, where it shows the emulator's own spaces. */
export function mountPage(emulator: Pick<Emulator, 'spaces' | 'onChange' | 'mount'>): void {
  servePage(emulator, {
    spaces: () =>
      emulator.spaces.map(({ name, displayName, messages, members }) => ({
        name,
        displayName: displayName || name,
        messages,
        members: members.map((member) => ({ name: `users/${member.id}`, displayName: member.displayName })),
      })),
    onChange: emulator.onChange,
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
