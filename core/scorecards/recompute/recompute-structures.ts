import { itemsOf } from '../../survey/instrument.ts';
import { SIPAS_2017 as SIPAS_2017_FORM } from '../../survey/instruments/sipas-2017.data.ts';
import type { Known } from '../certainty.ts';
import { COMMITMENTS_2019 } from '../commitments/commitments-2019.data.ts';
import { DECISION_766 } from '../cards/decision-766.data.ts';
import { DECREE_61_2018 } from '../cards/decree-61-2018.data.ts';
import { PAPI } from '../cards/papi.data.ts';
import { PAR_INDEX_1150_PROVINCE as PAR } from '../cards/par-index-1150.data.ts';
import { ratioPoints } from '../cards/ratio-points.ts';
import { added, compared, derived, type Reckoned, type RecomputedFigure } from './recompute-row.ts';
import { partsOf } from '../scorecard.ts';
import { SIPAS_2017, SIPAS_2023 } from '../cards/sipas.data.ts';

const values = (facts: readonly (Known<number> | undefined)[]): number[] =>
  facts.map((fact) => fact!.value);
const counted = (things: readonly unknown[], rule: string): Reckoned => ({
  rule, value: things.length,
});

/** Sums and counts of the structures: criteria, parts, points. */
export function recomputeStructures(): RecomputedFigure[] {
  return [...parRows(), ...sipasRows(), ...papiRows(), ...otherRows()];
}

function parRows(): RecomputedFigure[] {
  const source = 'indexes-2021';
  return [
    compared(
      {
        id: 'par-1150-domains', source, printed: '08 lĩnh vực đánh giá',
        what: { vi: 'PAR INDEX cấp tỉnh: số lĩnh vực', en: 'PAR INDEX of provinces: domains' },
      },
      8, counted(PAR.domains, 'đếm danh sách'),
    ),
    compared(
      {
        id: 'par-1150-criteria', source, printed: '43 tiêu chí',
        what: { vi: 'PAR INDEX cấp tỉnh: số tiêu chí', en: 'PAR INDEX of provinces: criteria' },
      },
      43, added(values(PAR.domains.map(({ criteria }) => criteria))),
    ),
    compared(
      {
        id: 'par-1150-sub-criteria', source, printed: '95 tiêu chí thành phần',
        what: {
          vi: 'PAR INDEX cấp tỉnh: số tiêu chí thành phần',
          en: 'PAR INDEX of provinces: sub-criteria',
        },
      },
      95, added(values(PAR.domains.map(({ subCriteria }) => subCriteria))),
    ),
    compared(
      {
        id: 'par-1150-points', source, printed: 'thang điểm đánh giá là 100 điểm',
        what: { vi: 'PAR INDEX cấp tỉnh: thang điểm', en: 'PAR INDEX of provinces: points' },
      },
      100, added(values(PAR.portions!.map(({ maximum }) => maximum))),
    ),
  ];
}

function sipasRows(): RecomputedFigure[] {
  const source = 'indexes-2021';
  return [
    compared(
      {
        id: 'sipas-2017-factors', source, printed: '05 yếu tố cơ bản',
        what: { vi: 'SIPAS 2017 - 2020: số yếu tố', en: 'SIPAS 2017–2020: factors' },
      },
      5, counted(SIPAS_2017.domains, 'đếm danh sách'),
    ),
    compared(
      {
        id: 'sipas-2017-criteria', source, printed: '22 tiêu chí',
        what: { vi: 'SIPAS 2017 - 2020: số tiêu chí', en: 'SIPAS 2017–2020: criteria' },
      },
      22, added(values(SIPAS_2017.domains.map(({ criteria }) => criteria))),
    ),
    compared(
      {
        id: 'sipas-2017-sentences', source, printed: '22 tiêu chí',
        what: {
          vi: 'SIPAS 2017 - 2020: số câu trong phiếu', en: 'SIPAS 2017–2020: sentences of the form',
        },
      },
      22, counted(itemsOf(SIPAS_2017_FORM), 'đếm câu của phiếu khảo sát'),
    ),
    compared(
      {
        id: 'sipas-2023-criteria', source: 'decision-1001-page', printed: '39',
        what: { vi: 'SIPAS 2023 - 2026: số tiêu chí', en: 'SIPAS 2023–2026: criteria' },
      },
      39, added(values(SIPAS_2023.domains.map(({ criteria }) => criteria))),
    ),
    compared(
      {
        id: 'sipas-2023-indexes', source: 'survey-press-2024', printed: '51 indicators',
        what: { vi: 'SIPAS 2024: số chỉ số về mức độ hài lòng', en: 'SIPAS 2024: indicators' },
        note: {
          vi: 'Suy ra: tiêu chí, yếu tố, hai nội dung và một chỉ số chung.',
          en: 'Inferred: criteria, factors, two contents and the whole.',
        },
      },
      51, added([39, SIPAS_2023.domains.length, 2, 1]),
    ),
  ];
}

function papiRows(): RecomputedFigure[] {
  const source = 'indexes-2021';
  return [
    compared(
      {
        id: 'papi-dimensions', source, printed: '08 chỉ số lĩnh vực nội dung',
        what: { vi: 'PAPI: số chỉ số lĩnh vực', en: 'PAPI: dimensions' },
      },
      8, counted(PAPI.domains, 'đếm danh sách'),
    ),
    compared(
      {
        id: 'papi-parts', source, printed: '28 chỉ số nội dung thành phần',
        what: { vi: 'PAPI 2018: số nội dung thành phần', en: 'PAPI 2018: sub-dimensions' },
      },
      28, added(PAPI.domains.map((domain) => partsOf(domain, 2018).length)),
    ),
    derived(
      {
        id: 'papi-maximum', source,
        what: { vi: 'PAPI: tối đa', en: 'PAPI: most points' },
        note: {
          vi: 'Nguồn chỉ ghi tối đa 10 điểm cho mỗi chỉ số.',
          en: 'The source prints at most 10 points for each dimension.',
        },
      },
      added(values(PAPI.domains.map(({ maximum }) => maximum))),
    ),
  ];
}

function otherRows(): RecomputedFigure[] {
  const groups = DECISION_766.domains.map((group) =>
    compared(
      {
        id: `decision-766-${group.key}`, source: 'national-portal-scores',
        printed: `${group.maximum!.value}`,
        what: { vi: `QĐ 766: ${group.name.vi}`, en: `QĐ 766: ${group.name.en}` },
      },
      group.maximum!.value, added(values(group.parts!.map(({ maximum }) => maximum))),
    ),
  );
  return [
    ...groups,
    compared(
      {
        id: 'decision-766-points', source: 'national-portal-scores', printed: '100',
        what: { vi: 'QĐ 766: tổng điểm', en: 'QĐ 766: all points' },
      },
      100, added(values(DECISION_766.domains.map(({ maximum }) => maximum))),
    ),
    compared(
      {
        id: 'decision-766-example', source: 'national-portal-scores', printed: '3,66',
        what: { vi: 'QĐ 766: 43/47 của 4 điểm', en: 'QĐ 766: 43 of 47 for 4 points' },
      },
      3.66, { rule: '43 / 47 × 4', value: exampleOf766() },
    ),
    compared(
      {
        id: 'decree-61-points', source: 'decree-61-text', printed: '18',
        what: { vi: 'NĐ 61/2018: điểm tối đa', en: 'Decree 61/2018: most points' },
      },
      18, added(values(DECREE_61_2018.domains.map(({ maximum }) => maximum))),
    ),
    compared(
      {
        id: 'commitments-items', source: 'city-plan-2019', printed: 'với 10 nội dung',
        what: { vi: 'Cam kết 2019: số nội dung', en: 'Commitments 2019: items' },
      },
      10, counted(COMMITMENTS_2019.items, 'đếm số thứ tự'),
    ),
    derived(
      {
        id: 'commitments-duties', source: 'city-plan-2019',
        what: { vi: 'Cam kết 2019: số việc', en: 'Commitments 2019: duties' },
        note: {
          vi: '10 nội dung chứa nhiều hơn mười việc.', en: 'Ten items hold more than ten duties.',
        },
      },
      added(COMMITMENTS_2019.items.map(({ duties }) => duties.length)),
    ),
  ];
}

function exampleOf766(): number {
  const made = ratioPoints({ done: 43, of: 47 }, { maximum: 4, whenNothing: 'no-figure' });
  return made.kind === 'points' ? made.points : Number.NaN;
}
