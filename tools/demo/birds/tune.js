import { setTimeout as wait } from 'node:timers/promises';

for (const instrument of ['triangle', 'ukulele', 'tuba']) {
  console.log(`Tuning the ${instrument}`);
  await wait(700);
}
