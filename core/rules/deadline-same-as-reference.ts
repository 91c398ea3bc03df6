import { compareProcessingTimes, longerThan } from '../reference/compare-values.ts';
import type { ProcessingTime } from '../procedure/processing-time.ts';
import { compareRows, MISSING_ROW, REFERENCE_REASONS } from './against-reference.ts';
import type { Rule } from './rule.ts';

/** The processing time is not longer than the one that the reference publishes. */
export const deadlineSameAsReference: Rule = {
  id: 'deadline-same-as-reference',
  version: 1,
  subject: 'deadline',
  severity: 'serious',
  title: {
    vi: 'Thời hạn không dài hơn danh mục đối chiếu',
    en: 'The processing time is not longer than that of the reference',
  },
  legalBasis: [{ document: '63/2010/NĐ-CP', article: '26', clause: '2' }],
  needs: 'reference',
  reasons: {
    same: {
      outcome: 'passed',
      message: {
        vi: 'Thời hạn bằng danh mục đối chiếu.',
        en: 'The time is that of the reference.',
      },
    },
    longer: {
      outcome: 'failed',
      message: {
        vi: 'Trang ghi “{own}”, dài hơn danh mục đối chiếu “{reference}”.',
        en: 'The page says “{own}”, longer than the reference “{reference}”.',
      },
      mend: {
        vi: 'Sửa thời hạn cho thống nhất với Cơ sở dữ liệu quốc gia về thủ tục hành chính.',
        en: 'Make the time agree with the national database of procedures.',
      },
    },
    different: {
      outcome: 'cantTell',
      message: {
        vi: 'Trang ghi “{own}”, danh mục đối chiếu ghi “{reference}”; có thể đơn vị đã rút ngắn thời hạn, cần người xem.',
        en: 'The page says “{own}”, the reference “{reference}”; the agency may have shortened it, a person has to look.',
      },
    },
    'missing-row': MISSING_ROW,
    ...REFERENCE_REASONS,
  },
  check: (procedure, { reference }) =>
    compareRows(procedure, reference, 'processingTime', compareProcessingTimes).map((verdict) => {
      if (verdict.reason !== 'different' || !reference) return verdict;
      const own = timeOf(procedure.submissionMethods, verdict.field);
      const others = reference.submissionMethods.flatMap(({ processingTime }) => processingTime ?? []);
      // A cell with cases ("05 ngày, trường hợp xác minh không quá 10 ngày") has no one length.
      const single = own?.durations.length === 1;
      const longer = single && others.every((other) => longerThan(own, other) === true);
      return longer ? { ...verdict, reason: 'longer' } : verdict;
    }),
};

function timeOf(
  methods: readonly { processingTime?: ProcessingTime }[],
  field: string,
): ProcessingTime | undefined {
  return methods[Number(field.split('.')[1])]?.processingTime;
}
