import type { ListedProcedure, SubmissionRow } from './procedures.ts';

type Test = (procedure: ListedProcedure) => boolean;

/** A way in which real listings go wrong or are hard to read, and how many the demo takes of it. */
export interface KnownError {
  name: string;
  take: number;
  shows: Test;
}

const anyRow = (test: (row: SubmissionRow) => boolean): Test => {
  return ({ rows }) => rows.some(test);
};
const anyTime = (pattern: RegExp) => anyRow(({ processingTime }) => pattern.test(processingTime));
const anyFee = (pattern: RegExp) => anyRow(({ fee }) => pattern.test(fee));
const differ = (key: 'processingTime' | 'fee'): Test => {
  return ({ rows }) => new Set(rows.map((row) => row[key])).size > 1;
};
const number = (test: (decisionNumber: string) => boolean): Test => {
  return ({ decisionNumber }) => test(decisionNumber);
};

/** Each with an example as it is published. */
export const KNOWN_ERRORS: readonly KnownError[] = [
  {
    // QĐ/0001-BTP
    name: 'placeholder as decision number',
    take: 4,
    shows: number((text) => /0001|demo/i.test(text)),
  },
  {
    // 2267./QĐ-BXD, QĐ2338-BTP, 1707/QD-BTC, 1103
    name: 'malformed decision number',
    take: 6,
    shows: number((text) => !/^\d+\/QĐ-\p{Lu}+$/u.test(text)),
  },
  {
    // 20 VNĐ(20.000 đ/tờ khai)
    name: 'amount a thousand times too small',
    take: 8,
    shows: anyFee(/^\d{1,3} V.*\(.*\d\.000/s),
  },
  {
    // Miễn phí(2.000.000 đồng/lần)
    name: 'free beside an amount',
    take: 8,
    shows: anyFee(/^Miễn phí\(.*\d.*(?:đồng|đ(?!\p{L})|vnđ)/isu),
  },
  {
    // Miễn phí từ ngày 07/4/2026 đến 30/6/2026
    name: 'fee window that ended on 30/6/2026',
    take: 5,
    shows: anyFee(/30\/0?6\/2026/),
  },
  {
    // kể từ ngày 01/7/2025 đến hết ngày 31/12/2026
    name: 'fee window to 31/12/2026',
    take: 6,
    shows: anyFee(/31\/12\/2026/),
  },
  {
    // 1, 75, 0
    name: 'deadline without a unit',
    take: 16,
    shows: anyTime(/^[\d.]+$/),
  },
  {
    name: 'deadline "Không có thông tin"',
    take: 10,
    shows: anyTime(/^Không có thông tin$/),
  },
  {
    // Không phải trả kết quả cho người nộp thuế; Không quy định
    name: 'deadline in words',
    take: 6,
    shows: anyTime(/^(?!Không có thông tin)\D+$/),
  },
  {
    name: 'fee "Không có thông tin"',
    take: 12,
    shows: anyFee(/^Không có thông tin$/),
  },
  {
    name: 'deadline differs between channels',
    take: 8,
    shows: differ('processingTime'),
  },
  {
    name: 'fee differs between channels',
    take: 8,
    shows: differ('fee'),
  },
  {
    // 20 Ngày beside "20 ngày làm việc"
    name: 'kind of day differs from the description',
    take: 8,
    shows: anyRow(({ processingTime, description }) => {
      const workingDays = /ngày làm việc/i.test(description ?? '');
      return /^[\d.]+ Ngày$/.test(processingTime) && workingDays;
    }),
  },
  {
    name: 'the same channel on several rows',
    take: 5,
    shows: ({ rows }) => new Set(rows.map(({ channel }) => channel)).size < rows.length,
  },
];

/** True when none of the known errors is seen. */
export function isOrdinary(procedure: ListedProcedure): boolean {
  return !KNOWN_ERRORS.some(({ shows }) => shows(procedure));
}
