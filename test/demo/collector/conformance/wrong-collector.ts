import type { Spoil } from './spoil.ts';

/** A collector that is wrong in one thing, and the case that is meant to find it. */
export type WrongCollector = readonly [what: string, found: string, spoil: Spoil];
