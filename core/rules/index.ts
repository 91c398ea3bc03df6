import { complaintContact } from './complaint-contact.ts';
import { conditionalPartStated } from './conditional-part-stated.ts';
import { deadlineBreakdown } from './deadline-breakdown.ts';
import { deadlineChannelsAgree } from './deadline-channels-agree.ts';
import { deadlineDayKindAgrees } from './deadline-day-kind-agrees.ts';
import { deadlineNumberAgrees } from './deadline-number-agrees.ts';
import { deadlinePlausible } from './deadline-plausible.ts';
import { deadlineRowsDistinct } from './deadline-rows-distinct.ts';
import { deadlineSameAsReference } from './deadline-same-as-reference.ts';
import { deadlineStated } from './deadline-stated.ts';
import { deadlineUnit } from './deadline-unit.ts';
import { decisionLeadTime } from './decision-lead-time.ts';
import { decisionNumber } from './decision-number.ts';
import { feeChannelsAgree } from './fee-channels-agree.ts';
import { feeCurrency } from './fee-currency.ts';
import { feeDocumentInForce } from './fee-document-in-force.ts';
import { feeDocumentNamed } from './fee-document-named.ts';
import { feeExemptionNamed } from './fee-exemption-named.ts';
import { feeFreeWithoutAmount } from './fee-free-without-amount.ts';
import { feeHeadAmongNote } from './fee-head-among-note.ts';
import { feeKindNamed } from './fee-kind-named.ts';
import { feePayerNamed } from './fee-payer-named.ts';
import { feeSameAsReference } from './fee-same-as-reference.ts';
import { feeScale } from './fee-scale.ts';
import { feeStated } from './fee-stated.ts';
import { feeWindowEnding } from './fee-window-ending.ts';
import { feeWindowOpen } from './fee-window-open.ts';
import { htmlSource } from './html-source.ts';
import { legalBasisInForce } from './legal-basis-in-force.ts';
import { outdatedDistrict } from './outdated-district.ts';
import { outdatedOnlineLevel } from './outdated-online-level.ts';
import { outdatedProvince } from './outdated-province.ts';
import { partStated } from './part-stated.ts';
import { partsSameAsReference } from './parts-same-as-reference.ts';
import { procedureCode } from './procedure-code.ts';
import { procedureName } from './procedure-name.ts';
import { publishedInTime } from './published-in-time.ts';
import type { Rule } from './rule.ts';
import { sameAsReference } from './same-as-reference.ts';
import { stillInForce } from './still-in-force.ts';
import { textReadable } from './text-readable.ts';

/** Every rule, in the order in which findings are listed. */
export const RULES: readonly Rule[] = [
  partStated,
  conditionalPartStated,
  decisionNumber,
  decisionLeadTime,
  publishedInTime,
  procedureCode,
  procedureName,
  stillInForce,
  legalBasisInForce,
  complaintContact,
  outdatedOnlineLevel,
  outdatedDistrict,
  outdatedProvince,
  htmlSource,
  textReadable,
  sameAsReference,
  partsSameAsReference,
  deadlineStated,
  deadlineUnit,
  deadlinePlausible,
  deadlineNumberAgrees,
  deadlineDayKindAgrees,
  deadlineBreakdown,
  deadlineRowsDistinct,
  deadlineChannelsAgree,
  deadlineSameAsReference,
  feeStated,
  feeCurrency,
  feeFreeWithoutAmount,
  feeScale,
  feeHeadAmongNote,
  feeWindowOpen,
  feeWindowEnding,
  feeKindNamed,
  feeDocumentNamed,
  feeDocumentInForce,
  feePayerNamed,
  feeExemptionNamed,
  feeChannelsAgree,
  feeSameAsReference,
];
