import type { Wording } from '../wording.ts';
import type { Certainty } from './certainty.ts';

/** The mark of each certainty, as people read it. */
export const CERTAINTY_WORDS: Readonly<Record<Certainty, Wording>> = {
  confirmed: { vi: 'Đã đọc tại nguồn', en: 'Read at its source' },
  'second-hand': { vi: 'Theo nguồn thứ cấp', en: 'Second-hand' },
  inferred: { vi: 'Suy ra từ số liệu đã công bố', en: 'Inferred from published figures' },
  recalled: { vi: 'Chưa tìm thấy văn bản', en: 'No text was found' },
  unsure: { vi: 'Chưa chắc chắn', en: 'Not certain' },
};
