import { createHash } from 'node:crypto';

/** Makes ids of the look of Google's, the same ones in the same order each time. */
export function madeIds(): { readonly next: () => string; readonly restart: () => void } {
  let made = 0;
  return {
    next: () =>
      createHash('sha256')
        .update(`id ${(made += 1)}`)
        .digest('base64url')
        .slice(0, 11),
    restart: () => {
      made = 0;
    },
  };
}
