import type { Wording } from '../../wording.ts';
import type { ChangeRefusal } from './change-between.ts';

/** Why two figures are not compared. */
export const CHANGE_REFUSAL_WORDS: Readonly<Record<ChangeRefusal, Wording>> = {
  'other-index': { vi: 'Hai bộ chỉ số khác nhau.', en: 'Two different indexes.' },
  'other-owner': { vi: 'Hai đơn vị khác nhau.', en: 'Two different units.' },
  'other-figure': { vi: 'Hai loại số liệu khác nhau.', en: 'Two different kinds of figures.' },
  'not-a-figure': {
    vi: 'Không phải điểm hay tỷ lệ.', en: 'Neither points nor a percentage.',
  },
  'other-unit': {
    vi: 'Một bên là điểm, một bên là %.', en: 'One is in points, the other in percent.',
  },
  'series-break': {
    vi: 'Phương pháp thay đổi giữa hai năm.', en: 'The method changed between the two years.',
  },
  'merged-units': {
    vi: 'Đơn vị đã được sắp xếp lại từ ngày 01/7/2025.',
    en: 'The unit was merged on 1 July 2025.',
  },
};
