import type { Instrument } from '../instrument.ts';
import { RECEIVED_RESULT } from './received-result.data.ts';
import { SIPAS_2017 } from './sipas-2017.data.ts';

/**
 * The 22 criteria of 2017, asked only of people who have received their result. A form of its own and
 * not a later version of `sipas-2017`: whoever embeds that one is asked nothing new.
 */
export const SIPAS_2017_RECEIVED: Instrument = {
  ...SIPAS_2017,
  id: 'sipas-2017-received',
  source: {
    ...SIPAS_2017.source,
    note: {
      vi: 'Tiêu chí theo Quyết định số 2640/QĐ-BNV; câu hỏi về việc đã nhận kết quả do nhóm phát triển viết.',
      en: 'Criteria of Decision 2640/QĐ-BNV; the question on having received the result is worded by the developers.',
    },
  },
  eligibility: RECEIVED_RESULT,
};
