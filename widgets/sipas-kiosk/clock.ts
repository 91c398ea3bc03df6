/** What a kiosk reads the time from and is woken by; whoever tests a kiosk may bring another one. */
export interface Clock {
  /** Milliseconds of one or several clocks, always in the same order. */
  read: () => readonly number[];
  /** Calls once after so many milliseconds; returns the way to call it off. */
  wake: (call: () => void, milliseconds: number) => () => void;
}

/**
 * The clocks and the timer of the page. The wall clock also runs while the machine sleeps but may be
 * set back; the other one is never set back but may stand still in sleep.
 */
export const pageClock: Clock = {
  read: () => [Date.now(), performance.now()],
  wake: (call, milliseconds) => {
    const timer = setTimeout(call, milliseconds);
    return () => clearTimeout(timer);
  },
};
