import type { Emulator } from '../../emulator/index.ts';
import { SPACES } from './crowds.ts';

/** What the emulator made of many requests of many clients. */
export type Flood = { readonly requests: number; readonly errors: number; readonly perSecond: number };

const CLIENTS = 50;
const OF_EACH = 50;

/** Lets clients ask the emulator for a space again and again, each as fast as it answers. */
export async function flood(emulator: Emulator): Promise<Flood> {
  const headers = { authorization: `Bearer ${emulator.mintAccessToken()}` };
  const statuses: number[] = [];
  const client = async () => {
    for (let request = 0; request < OF_EACH; request += 1) {
      const answer = await fetch(`${emulator.url}/v1/${SPACES[0]}`, { headers });
      await answer.arrayBuffer();
      statuses.push(answer.status);
    }
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: CLIENTS }, client));
  const seconds = (performance.now() - began) / 1000;
  return {
    requests: statuses.length,
    errors: statuses.filter((status) => status !== 200).length,
    perSecond: Math.round(statuses.length / seconds),
  };
}
