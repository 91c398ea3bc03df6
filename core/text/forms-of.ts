import { remember } from './remember.ts';

/** A text in the forms in which readers and rules ask for it, each made when it is first asked for. */
export interface TextForms {
  /** By `foldText`. */
  folded?: string;
  /** By `normalizeText`. */
  normal?: string;
  /** By `isGarbled`. */
  garbled?: boolean;
  /** Whether words out of date may be in it; by the rules on them. */
  suspect?: boolean;
}

/** The forms of a text that were made so far: one memory for all, as most texts are asked for each. */
export const formsOf = remember(
  (): TextForms => ({
    folded: undefined,
    normal: undefined,
    garbled: undefined,
    suspect: undefined,
  }),
);
