import { deadlineChannelsAgree } from './deadline-channels-agree.ts';
import { deadlineDayKindAgrees } from './deadline-day-kind-agrees.ts';
import { deadlineNumberAgrees } from './deadline-number-agrees.ts';
import { deadlineStated } from './deadline-stated.ts';
import { deadlineUnit } from './deadline-unit.ts';
import { decisionNumber } from './decision-number.ts';
import { feeChannelsAgree } from './fee-channels-agree.ts';
import { feeFreeWithoutAmount } from './fee-free-without-amount.ts';
import { feeScale } from './fee-scale.ts';
import { feeStated } from './fee-stated.ts';
import { feeWindowOpen } from './fee-window-open.ts';
import { partStated } from './part-stated.ts';
import type { Rule } from './rule.ts';

/** Every rule, in the order in which findings are listed. */
export const RULES: readonly Rule[] = [
  partStated,
  decisionNumber,
  deadlineStated,
  deadlineUnit,
  deadlineNumberAgrees,
  deadlineDayKindAgrees,
  deadlineChannelsAgree,
  feeStated,
  feeFreeWithoutAmount,
  feeScale,
  feeWindowOpen,
  feeChannelsAgree,
];
