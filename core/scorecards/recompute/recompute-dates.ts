import { weekdayOf } from '../../calendar/day.ts';
import { toVietnameseDate } from '../../calendar/to-vietnamese-date.ts';
import { DATED_DOCUMENTS, type DatedDocument } from '../published/dated-documents.data.ts';
import type { RecomputedFigure } from './recompute-row.ts';

const WEEKDAYS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];
/** Quốc khánh and the other days off with a fixed day of the solar calendar. */
const FIXED_DAYS_OFF = ['01-01', '04-30', '05-01', '09-02'];

/** Days of documents: those that fall on a day off, and how many do not. */
export function recomputeDates(): RecomputedFigure[] {
  const off = DATED_DOCUMENTS.filter(isDayOff);
  const rows = off.map((document): RecomputedFigure => {
    const day = toVietnameseDate(document.issued);
    return {
      id: `day-of-${document.number}`, source: document.source,
      what: {
        vi: `Ngày ban hành của ${document.number}: ${day}`,
        en: `Day of issue of ${document.number}: ${day}`,
      },
      rule: 'ngày trong tuần, ngày lễ', ours: dayWords(document), verdict: 'possible',
      note: {
        vi: 'Ngày nghỉ; cần đối chiếu bản gốc.', en: 'A day off; hold it against the original.',
      },
    };
  });
  return [...rows, othersRow(DATED_DOCUMENTS.length - off.length)];
}

const isDayOff = ({ issued }: DatedDocument): boolean =>
  [0, 6].includes(weekdayOf(issued)) || FIXED_DAYS_OFF.includes(issued.slice(5));

function dayWords({ issued }: DatedDocument): string {
  const weekday = WEEKDAYS[weekdayOf(issued)]!;
  return FIXED_DAYS_OFF.includes(issued.slice(5)) ? `${weekday}, ngày lễ` : weekday;
}

function othersRow(others: number): RecomputedFigure {
  return {
    id: 'days-of-the-others', source: 'letter-3787',
    what: {
      vi: 'Số văn bản khác có ngày ban hành là ngày thường',
      en: 'Other documents, issued on ordinary weekdays',
    },
    rule: `${DATED_DOCUMENTS.length} văn bản có ngày trong năm bài nguồn`, ours: String(others),
    verdict: 'not-printed',
  };
}
