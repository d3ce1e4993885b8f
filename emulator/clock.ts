/** The emulator's clock. A test can move it without waiting. */
export type Clock = {
  readonly now: () => Date;
  /** Moves the clock forward. */
  readonly advance: (ms: number) => void;
  /** Stops the clock at the given time or now. `advance` still moves it. */
  readonly freeze: (at?: Date) => void;
  /** Resets it to the machine's clock. */
  readonly reset: () => void;
};

/** Creates a clock that runs with the machine's. */
export function createClock(): Clock {
  let ahead = 0;
  let frozen: number | undefined;
  return {
    now: () => new Date(frozen ?? Date.now() + ahead),
    advance: (ms) => {
      if (ms < 0) throw new RangeError("The emulator's clock only moves forward.");
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
