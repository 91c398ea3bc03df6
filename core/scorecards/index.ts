import type { BandTable } from './bands.ts';
import { DECISION_766 } from './cards/decision-766.data.ts';
import {
  DECREE_61_2018, DECREE_61_AGENCY_BANDS, DECREE_61_OFFICER_BANDS,
} from './cards/decree-61-2018.data.ts';
import { COMMITMENTS_2019 } from './commitments/commitments-2019.data.ts';
import type { CommitmentPlan } from './commitments/commitment.ts';
import { PAPI } from './cards/papi.data.ts';
import { PAR_INDEX_1150_MINISTRY, PAR_INDEX_1150_PROVINCE } from './cards/par-index-1150.data.ts';
import { PAR_INDEX_876_MINISTRY, PAR_INDEX_876_PROVINCE } from './cards/par-index-876.data.ts';
import {
  DECISION_766_BANDS, PAR_INDEX_GROUPS, PAR_THAI_NGUYEN_2020, PAR_TUYEN_QUANG_2025,
  SIPAS_THAI_NGUYEN_2020, THAI_NGUYEN_2020_BANDS,
} from './cards/province-internal.data.ts';
import type { Scorecard } from './scorecard.ts';
import { SIPAS_2017, SIPAS_2022, SIPAS_2023 } from './cards/sipas.data.ts';
import { TASK_PLAN_2021, TASK_PLAN_2022 } from './commitments/task-plan.data.ts';

/** Every card whose structure is held as data. */
export const SCORECARDS: readonly Scorecard[] = [
  PAR_INDEX_1150_PROVINCE, PAR_INDEX_1150_MINISTRY, PAR_INDEX_876_PROVINCE, PAR_INDEX_876_MINISTRY,
  PAPI, SIPAS_2017, SIPAS_2022, SIPAS_2023, DECISION_766, DECREE_61_2018, PAR_THAI_NGUYEN_2020,
  SIPAS_THAI_NGUYEN_2020, PAR_TUYEN_QUANG_2025,
];

/** Every table of bands held as data; a province brings its own. */
export const BAND_TABLES: readonly BandTable[] = [
  PAR_INDEX_GROUPS, THAI_NGUYEN_2020_BANDS, DECISION_766_BANDS, DECREE_61_AGENCY_BANDS,
  DECREE_61_OFFICER_BANDS,
];

/** Every plan of commitments and tasks held as data. */
export const COMMITMENT_PLANS: readonly CommitmentPlan[] = [
  COMMITMENTS_2019, TASK_PLAN_2021, TASK_PLAN_2022,
];

/** The card of that id, or undefined. */
export function findScorecard(id: string): Scorecard | undefined {
  return SCORECARDS.find((card) => card.id === id);
}

/** The plan of that id, or undefined. */
export function findCommitmentPlan(id: string): CommitmentPlan | undefined {
  return COMMITMENT_PLANS.find((plan) => plan.id === id);
}
