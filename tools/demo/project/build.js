import { setTimeout as sleep } from 'node:timers/promises';

for (const step of ['Compile', 'Bundle', 'Compress']) {
  console.log(step);
  await sleep(700);
}
