import type { DeliveryState } from '#widgets/delivery/queue-entry.ts';

/**
 * What a page tells of itself while it lives. `at` is in milliseconds since 1970, by a clock that
 * the page's own clock, which a test may turn, does not move.
 */
export type Note =
  /** The queue has taken a response; `stored` is what it said of the storage. */
  | { kind: 'made'; submission: number; id: string; stored: boolean; at: number }
  /** A listener heard of a response. */
  | { kind: 'told'; id: string; state: DeliveryState; at: number }
  /** Whether a response that was called stored lay in the storage when somebody looked. */
  | { kind: 'looked'; id: string; found: boolean; at: number }
  /** What the survey on the screen said of the submission that it shows. */
  | { kind: 'words'; submission: number; words: string; at: number };

/** A note with the page that it came from. */
export type PageNote = Note & { page: number };

/** How storage fails: the call throws, a write is refused, or nothing ever answers. */
export type StorageFault = 'throws' | 'refuses' | 'hangs';
