import type { CaseGroup } from '../conformance-case.ts';
import { CORS } from './cors.ts';
import { ERRORS } from './errors.ts';
import { EXACTLY_ONCE } from './exactly-once.ts';
import { FORMS } from './forms.ts';
import { EVERY_ANSWER } from './headers.ts';
import { INVITATIONS } from './invitations.ts';
import { METHODS } from './methods.ts';
import { RECEIPTS } from './receipts.ts';
import { SCORES } from './scores.ts';

/** Every case, in the order in which a collector is asked; the last group looks at all answers. */
export const CASES: readonly CaseGroup[] = [
  EXACTLY_ONCE,
  RECEIPTS,
  SCORES,
  ERRORS,
  METHODS,
  CORS,
  FORMS,
  INVITATIONS,
  EVERY_ANSWER,
];
