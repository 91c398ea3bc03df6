import type { Wording } from '../../wording.ts';
import type { PublishedSet } from './published-figure.ts';

/** Where a series of figures breaks: years from `year` on are not compared with those before. */
export interface SeriesBreak {
  index: PublishedSet['index'];
  year: number;
  why: Wording;
}

/** Breaks of the published series. */
export const SERIES_BREAKS: readonly SeriesBreak[] = [
  {
    index: 'sipas', year: 2022,
    why: {
      vi: 'Từ năm 2022 SIPAS đổi tiêu chí và đối tượng khảo sát.',
      en: 'Since 2022 SIPAS has other criteria and asks other people.',
    },
  },
  {
    index: 'par', year: 2021,
    why: {
      vi: 'Từ năm 2021 PAR INDEX được công bố theo %, trước đó theo điểm.',
      en: 'Since 2021 PAR INDEX is published in percent, before in points.',
    },
  },
  {
    index: 'par', year: 2022,
    why: {
      vi: 'Từ năm 2022 PAR INDEX theo Quyết định số 876/QĐ-BNV, bộ tiêu chí khác.',
      en: 'Since 2022 PAR INDEX follows Decision 876/QĐ-BNV, with other criteria.',
    },
  },
];

/** The year from which figures are those of 34 provinces. */
export const MERGER_YEAR = 2025;

/** The provinces that were not merged on 1/7/2025: they alone go on under their own name. */
export const UNMERGED_PROVINCES: readonly string[] = [
  'Hà Nội', 'Cao Bằng', 'Điện Biên', 'Lai Châu', 'Sơn La', 'Lạng Sơn', 'Quảng Ninh', 'Thanh Hóa',
  'Nghệ An', 'Hà Tĩnh', 'Huế',
];
