/** The emulator's time, so that a test can let an hour pass without waiting for it. */
export type Clock = {
  readonly now: () => Date;
  /** Moves the time forward. */
  readonly advance: (ms: number) => void;
  /** Stops the time, at the given moment or at the present one; `advance` still moves it. */
  readonly freeze: (at?: Date) => void;
  /** Back to the time of the machine. */
  readonly reset: () => void;
};

/** Makes a clock that runs with the machine's. */
export function createClock(): Clock {
  let ahead = 0;
  let frozen: number | undefined;
  return {
    now: () => new Date(frozen ?? Date.now() + ahead),
    advance: (ms) => {
      if (ms < 0) throw new RangeError('The clock of the emulator only goes forward.');
      if (frozen === undefined) ahead += ms;
      else frozen += ms;
    },
    freeze: (at) => {
      frozen = (at ?? new Date(frozen ?? Date.now() + ahead)).getTime();
    },
    reset: () => {
      ahead = 0;
      frozen = undefined;
    },
  };
}
