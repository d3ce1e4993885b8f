import { expect, test } from '@jest/globals';
import { startEmulator } from '../../../emulator/index.ts';
import { mountPage } from '../../viewer/viewer.ts';

test('the page shows the spaces of the emulator, and receives an event for each change', async () => {
  const emulator = await startEmulator();
  try {
    mountPage(emulator);
    const html = await fetch(emulator.url);
    expect(html.headers.get('content-type')).toBe('text/html; charset=utf-8');

    const events = (await fetch(`${emulator.url}/page/events`)).body!.pipeThrough(new TextDecoderStream()).getReader();
    await events.read();
    emulator.space('spaces/AAQABUILDS').addMessage({ user: 'users/101', text: 'Good morning' });
    expect((await events.read()).value).toContain('event: change');

    const state: unknown = await (await fetch(`${emulator.url}/page/state`)).json();
    expect(state).toMatchObject({
      spaces: [
        {
          displayName: 'Builds',
          members: [{ name: 'users/101', displayName: 'Ada Okafor' }, {}, {}, {}],
          messages: [{ text: 'Good morning' }],
        },
      ],
    });
  } finally {
    await emulator.close();
  }
});

test('requests of the page are not recorded', async () => {
  const emulator = await startEmulator();
  try {
    mountPage(emulator);
    await (await fetch(emulator.url)).text();
    expect(emulator.requests).toEqual([]);
  } finally {
    await emulator.close();
  }
});
