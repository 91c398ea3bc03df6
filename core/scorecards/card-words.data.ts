import type { Wording } from '../wording.ts';
import type { Ordering } from './scorecard.ts';

/** What is said of the figures of a card. */
export const CARD_WORDS = {
  outOf: { vi: '{total} trên tối đa {maximum}', en: '{total} out of {maximum}' },
  complete: { vi: 'Cộng đủ {of} lĩnh vực: {sum}.', en: 'All {of} domains together: {sum}.' },
  partial: {
    vi: 'Có số liệu của {known}/{of} lĩnh vực, cộng được {sum}; chưa phải tổng.',
    en: '{known} of {of} domains are known and make {sum}; this is no total.',
  },
  noFigures: { vi: 'Chưa có số liệu của lĩnh vực nào.', en: 'No domain has a figure.' },
  notASum: {
    vi: 'Chỉ số chung lấy theo công bố, không phải tổng của các phần.',
    en: 'The whole is as published; it is not the sum of its parts.',
  },
  disagrees: {
    vi: 'Chỉ số công bố khác với tổng các lĩnh vực.',
    en: 'The published whole is not the sum of the domains.',
  },
  place: { vi: 'xếp thứ {place}', en: 'place {place}' },
  placeOf: { vi: 'xếp thứ {place}/{of}', en: 'place {place} of {of}' },
  band: { vi: '{band} ({limits})', en: '{band} ({limits})' },
} as const satisfies Record<string, Wording>;

/** How the figures of a card may be set in order. */
export const ORDERING_WORDS: Readonly<Record<Ordering, Wording>> = {
  'by-figure': {
    vi: 'Thứ hạng là thứ hạng đã công bố.', en: 'Places are those that were published.',
  },
  'groups-only': {
    vi: 'Chênh lệch nhỏ không có ý nghĩa: có nhóm, không có thứ hạng.',
    en: 'Small gaps mean nothing: there are groups and no places.',
  },
  none: { vi: 'Bộ chỉ số này không xếp hạng.', en: 'Nobody ranks by this card.' },
};
