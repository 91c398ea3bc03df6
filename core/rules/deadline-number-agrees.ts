import type { Duration } from '../procedure/processing-time.ts';
import { countsDays, type DescribedTime, describedTime, upperEnd } from './described-time.ts';
import { forEachMethod, NOT_FOUND } from './methods.ts';
import type { Rule } from './rule.ts';

/** The number in the cell and the number in its own description are the same. */
export const deadlineNumberAgrees: Rule = {
  id: 'deadline-number-agrees',
  version: 1,
  subject: 'deadline',
  severity: 'serious',
  title: {
    vi: 'Thời hạn khớp với phần mô tả về con số',
    en: 'The processing time and its description agree in number',
  },
  legalBasis: [{ document: '63/2010/NĐ-CP', article: '17' }],
  readsRowsOnly: true,
  reasons: {
    agrees: {
      outcome: 'passed',
      message: {
        vi: 'Ô thời hạn “{cell}” khớp với mô tả “{described}”.',
        en: 'The cell “{cell}” agrees with the description “{described}”.',
      },
    },
    differs: {
      outcome: 'failed',
      message: {
        vi: 'Ô thời hạn ghi “{cell}” nhưng phần mô tả ghi “{described}”.',
        en: 'The cell says “{cell}” while the description says “{described}”.',
      },
      mend: {
        vi: 'Đối chiếu quyết định công bố rồi sửa ô thời hạn hoặc phần mô tả cho khớp nhau.',
        en: 'Look at the publication decision and correct the cell or the description.',
      },
    },
    manifold: {
      outcome: 'cantTell',
      message: {
        vi: 'Ô thời hạn ghi “{cell}”, phần mô tả nêu thời hạn theo bước hoặc theo trường hợp ({described}); cần người xem.',
        en: 'The cell says “{cell}”, the description states times by step or by case ({described}); a person has to look.',
      },
    },
    'other-unit': {
      outcome: 'cantTell',
      message: {
        vi: 'Ô thời hạn ghi “{cell}”, phần mô tả ghi “{described}”: khác loại đơn vị, cần người xem.',
        en: 'The cell says “{cell}”, the description “{described}”: other kinds of unit, a person has to look.',
      },
    },
    'nothing-to-compare': {
      outcome: 'inapplicable',
      message: {
        vi: 'Phần mô tả hoặc ô thời hạn không nêu thời hạn để so sánh.',
        en: 'Cell or description states no time to compare.',
      },
    },
    'not-found': NOT_FOUND,
  },
  check: (procedure) =>
    forEachMethod(procedure, 'processingTime', (time, method) => {
      const both = describedTime(time, method);
      if (!both) return { reason: 'nothing-to-compare' };
      const texts = [...new Set(both.described.map(({ text }) => text))];
      return { reason: compare(both), data: { cell: both.cell.text, described: texts.join('; ') } };
    }),
};

function compare({ cell, described, manifold }: DescribedTime): string {
  if (described.some((other) => sameNumber(cell, other)) || addsUp(cell, described)) return 'agrees';
  if (manifold) return 'manifold';
  return comparable(cell, described[0]!) ? 'differs' : 'other-unit';
}

function sameNumber(cell: Duration, other: Duration): boolean {
  return comparable(cell, other) && upperEnd(cell) === upperEnd(other);
}

/** Steps of 5 and 5 days make a cell of 10 days. */
function addsUp(cell: Duration, described: readonly Duration[]): boolean {
  if (!described.every((other) => comparable(cell, other))) return false;
  return described.reduce((sum, other) => sum + upperEnd(other), 0) === upperEnd(cell);
}

function comparable(a: Duration, b: Duration): boolean {
  if (a.isPart || b.isPart) return false;
  return a.unit === b.unit || (countsDays(a) && countsDays(b));
}
