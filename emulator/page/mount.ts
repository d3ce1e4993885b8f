import type { Emulator } from '../emulator.ts';
import { pageRoutes } from './page.ts';

/** Puts the page at `/` of an emulator, where it shows the emulator's own spaces. */
export function mountPage(emulator: Pick<Emulator, 'spaces' | 'onChange' | 'mount'>): void {
  const page = pageRoutes({
    spaces: () =>
      emulator.spaces.map(({ name, displayName, messages, members }) => ({
        name,
        displayName: displayName || name,
        messages,
        members: members.map((member) => ({ name: `users/${member.id}`, displayName: member.displayName })),
      })),
    onChange: emulator.onChange,
  });
  emulator.mount({
    name: 'page',
    hosts: [],
    serves: (path) => path === '/' || path.startsWith('/page/'),
    fetch: (request, env) => page.fetch(request, env),
  });
}
