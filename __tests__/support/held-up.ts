const EVERY_MS = 10;

/** Measures how long this process is kept from what is due, by other work or by other processes: milliseconds so far. */
export function heldUp(): { readonly ms: () => number; readonly stop: () => void } {
  let last = performance.now();
  let total = 0;
  const look = () => {
    const now = performance.now();
    total += Math.max(0, now - last - EVERY_MS);
    last = now;
  };
  const timer = setInterval(look, EVERY_MS);
  return { ms: () => (look(), total), stop: () => clearInterval(timer) };
}
