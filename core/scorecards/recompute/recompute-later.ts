import type { Wording } from '../../wording.ts';
import { publishedFigure, PUBLISHED_FIGURES } from '../published/published-results.ts';
import {
  added, bounded, compared, derived, type RecomputedFigure, sharedOut, subtracted,
} from './recompute-row.ts';

const valueOf = (id: string): number => publishedFigure(id).value;
const PROVINCES = 63;

/** Results of the years after, and PAPI: from the press and from papi.org.vn. */
export function recomputeLater(): RecomputedFigure[] {
  return [...sipasRows(), ...sampleRows(), ...parRows(), ...papiRows()];
}

function sipasRows(): RecomputedFigure[] {
  return [
    compared(
      {
        id: 'sipas-2024-change', source: 'survey-press-2024', printed: 'tăng 1,28%',
        what: { vi: 'SIPAS 2023–2024: cả nước tăng', en: 'SIPAS 2023–2024: rise of the country' },
        note: { vi: 'Là điểm phần trăm, không phải %.', en: 'Percentage points, not percent.' },
      },
      valueOf('sipas-2024/change'),
      subtracted(valueOf('sipas-2024/nation'), valueOf('sipas-2023/nation')),
    ),
    compared(
      {
        id: 'sipas-2023-up-down', source: 'survey-press-2023', printed: '63',
        what: { vi: 'SIPAS 2023: số tỉnh tăng và giảm', en: 'SIPAS 2023: up and down' },
      },
      PROVINCES, added([valueOf('sipas-2023/up'), valueOf('sipas-2023/down')]),
    ),
    compared(
      {
        id: 'sipas-2024-harassment', source: 'survey-press-2024', printed: '100%',
        what: { vi: 'SIPAS 2024: ba câu trả lời về phiền hà', en: 'Three answers on harassment' },
      },
      100,
      added(['none', 'some', 'many'].map((key) => valueOf(`sipas-2024/harassment.${key}`))),
    ),
  ];
}

function sampleRows(): RecomputedFigure[] {
  const sample = (key: string): number => valueOf(`sipas-2024/${key}`);
  const [people, villages] = [sample('people-asked'), sample('villages')];
  const [communes, districts] = [sample('communes'), sample('districts')];
  return [
    derived(
      {
        id: 'sipas-2019-valid', source: 'press-2020',
        what: { vi: 'SIPAS 2019: % phiếu hợp lệ', en: 'SIPAS 2019: % of valid forms' },
      },
      sharedOut(valueOf('sipas-2019/forms-valid'), valueOf('sipas-2019/forms-selected')),
    ),
    per('people-per-village', { vi: 'người mỗi thôn', en: 'people a village' }, people, villages),
    per(
      'villages-per-commune', { vi: 'thôn mỗi xã', en: 'villages a commune' }, villages, communes,
    ),
    per(
      'communes-per-district', { vi: 'xã mỗi huyện', en: 'communes a district' }, communes,
      districts,
    ),
    per(
      'districts-per-province', { vi: 'huyện mỗi tỉnh', en: 'districts a province' }, districts,
      PROVINCES,
    ),
  ];
}

function per(id: string, words: Wording, many: number, few: number): RecomputedFigure {
  const what = { vi: `SIPAS 2024: ${words.vi}`, en: `SIPAS 2024: ${words.en}` };
  const head = { id, source: 'survey-press-2024', what };
  return derived(head, { rule: `${many} / ${few}`, value: many / few });
}

function parRows(): RecomputedFigure[] {
  const of2021 = PUBLISHED_FIGURES.filter(
    ({ index, year, kind, owner }) =>
      index === 'par' && year === 2021 && kind === 'index' && owner.kind === 'province',
  );
  const groupA = of2021.filter(({ value }) => value >= 90).length;
  const underB = of2021.filter(({ value }) => value < 80).length;
  const aboveOf2023 = PUBLISHED_FIGURES.filter(
    ({ id, value, kind, owner, certainty }) =>
      id.startsWith('par-2023/') && kind === 'index' && owner.kind === 'province' &&
      certainty !== 'unsure' && value >= 90,
  ).length;
  return [
    compared(
      {
        id: 'par-2021-groups', source: 'press', printed: '63',
        what: { vi: 'PAR INDEX 2021: nhóm A + B + dưới B', en: 'PAR INDEX 2021: A + B + below' },
        note: {
          vi: 'Ba tỉnh từ 90 trở lên và một tỉnh dưới 80 được nêu tên; 59 tỉnh ở nhóm B.',
          en: 'Three provinces of 90 and more and one under 80 are named; 59 are in group B.',
        },
      },
      PROVINCES, added([groupA, valueOf('par-2021/group-b'), underB]),
    ),
    bounded(
      {
        id: 'par-2023-group-a', source: 'survey-press-2023', printed: '7',
        what: { vi: 'PAR INDEX 2023: số tỉnh nhóm A', en: 'PAR INDEX 2023: provinces in group A' },
      },
      valueOf('par-2023/group-a'),
      { low: aboveOf2023, high: PROVINCES, rule: 'ít nhất là số tỉnh được nêu có từ 90 trở lên' },
    ),
    compared(
      {
        id: 'par-2024-up-down', source: 'survey-press-2024', printed: '63',
        what: { vi: 'PAR INDEX 2024: số tỉnh tăng và giảm', en: 'PAR INDEX 2024: up and down' },
        note: {
          vi: 'Còn thiếu một tỉnh, nguồn không giải thích.',
          en: 'One province is missing, and the source does not say why.',
        },
      },
      PROVINCES, added([valueOf('par-2024/up'), valueOf('par-2024/down')]),
    ),
    derived(
      {
        id: 'par-2024-mean-change', source: 'survey-press-2024',
        what: { vi: 'PAR INDEX 2023–2024: trung bình tăng', en: 'PAR INDEX: rise of the mean' },
        note: { vi: 'Điểm phần trăm.', en: 'Percentage points.' },
      },
      subtracted(valueOf('par-2024/mean'), valueOf('par-2023/mean')),
    ),
  ];
}

function papiRows(): RecomputedFigure[] {
  const best = PUBLISHED_FIGURES.filter(({ id }) => id.startsWith('papi-2023/best.'));
  return [
    compared(
      {
        id: 'papi-2019-groups', source: 'papi-results', printed: '63',
        what: { vi: 'PAPI 2019: số tỉnh trong bốn nhóm', en: 'PAPI 2019: provinces in groups' },
      },
      PROVINCES,
      added(
        PUBLISHED_FIGURES.filter(({ id }) => /^papi-2019\/.*-group$/u.test(id)).map(
          ({ value }) => value,
        ),
      ),
    ),
    derived(
      {
        id: 'papi-mean-change', source: 'papi-results',
        what: { vi: 'PAPI 2018–2019: trung bình thay đổi', en: 'PAPI: change of the mean' },
        note: {
          vi: 'Chênh lệch nhỏ, không kết luận.', en: 'A small gap, from which nothing follows.',
        },
      },
      subtracted(valueOf('papi-2019/mean'), valueOf('papi-2018/mean')),
    ),
    derived(
      {
        id: 'papi-2023-best', source: 'papi-site',
        what: {
          vi: 'PAPI 2023: tổng của tám điểm cao nhất', en: 'PAPI 2023: sum of the eight best',
        },
        note: {
          vi: 'Không tỉnh nào có thể cao hơn; tối đa là 80.',
          en: 'No province can be above it; the most is 80.',
        },
      },
      added(best.map(({ value }) => value)),
    ),
  ];
}
