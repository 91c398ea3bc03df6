import type { Duration } from '../procedure/processing-time.ts';
import { parseDurations } from '../text/parse-durations.ts';
import { countsDays, type DescribedTime, describedTime, upperEnd } from './described-time.ts';
import { forEachMethod, NOT_FOUND } from './methods.ts';
import type { Rule } from './rule.ts';

/**
 * Cell and description mean the same kind of day: "20 Ngày" beside "20 ngày làm việc" promises two
 * different dates, since calendar days run through weekends (Bộ luật Dân sự 2015 Art. 147–148).
 */
export const deadlineDayKindAgrees: Rule = {
  id: 'deadline-day-kind-agrees',
  version: 1,
  subject: 'deadline',
  severity: 'serious',
  title: {
    vi: 'Thời hạn khớp với phần mô tả về loại ngày',
    en: 'The processing time and its description mean the same kind of day',
  },
  legalBasis: [
    { document: '63/2010/NĐ-CP', article: '17' },
    { document: '91/2015/QH13', article: '148' },
  ],
  readsRowsOnly: true,
  reasons: {
    agrees: {
      outcome: 'passed',
      message: {
        vi: 'Ô thời hạn và mô tả cùng loại ngày: “{cell}”.',
        en: 'Cell and description mean the same kind of day: “{cell}”.',
      },
    },
    differs: {
      outcome: 'failed',
      message: {
        vi: 'Ô thời hạn ghi “{cell}” nhưng phần mô tả ghi “{described}”: ngày và ngày làm việc là hai cách tính khác nhau.',
        en: 'The cell says “{cell}” while the description says “{described}”: calendar days and working days are counted differently.',
      },
      mend: {
        vi: 'Đối chiếu quyết định công bố rồi ghi thống nhất “ngày” hoặc “ngày làm việc”.',
        en: 'Look at the publication decision and use “ngày” or “ngày làm việc” in both places.',
      },
    },
    both: {
      outcome: 'cantTell',
      message: {
        vi: 'Phần mô tả dùng cả “ngày” và “ngày làm việc” cho cùng con số của ô “{cell}”; cần người xem.',
        en: 'The description uses both kinds of day for the number of the cell “{cell}”; a person has to look.',
      },
    },
    step: {
      outcome: 'cantTell',
      message: {
        vi: 'Phần mô tả nêu nhiều thời hạn; “{described}” cùng con số với ô “{cell}” nhưng khác loại ngày, cần người xem.',
        en: 'The description states several times; “{described}” has the number of the cell “{cell}” and another kind of day, a person has to look.',
      },
    },
    'nothing-to-compare': {
      outcome: 'inapplicable',
      message: {
        vi: 'Không có thời hạn tính bằng ngày cùng con số trong phần mô tả để so sánh.',
        en: 'The description has no time in days with the same number.',
      },
    },
    'not-found': NOT_FOUND,
  },
  check: (procedure) =>
    forEachMethod(procedure, 'processingTime', (time, method) => {
      const both = describedTime(time, method);
      const same = both?.described.filter(
        (other) => countsDays(other) && upperEnd(other) === upperEnd(both.cell),
      );
      if (!both || !countsDays(both.cell) || !same?.length) return { reason: 'nothing-to-compare' };
      const reason = compareKinds(both, same, method.description);
      return { reason, data: { cell: both.cell.text, described: same[0]!.text } };
    }),
};

function compareKinds(
  { cell, described }: DescribedTime,
  same: readonly Duration[],
  description = '',
): string {
  const kinds = new Set(same.map(({ unit }) => unit));
  if (kinds.size > 1) return 'both';
  if (kinds.has(cell.unit)) return 'agrees';
  // Also a time that seems to be of something else may be the one that the cell means.
  const elsewhere = parseDurations(description).some(
    (other) => other.unit === cell.unit && upperEnd(other) === upperEnd(cell),
  );
  if (elsewhere) return 'both';
  // The number of a step may be that of the cell by chance; the longest time is the whole.
  const longest = Math.max(...described.filter(countsDays).map(upperEnd));
  return upperEnd(cell) < longest ? 'step' : 'differs';
}
