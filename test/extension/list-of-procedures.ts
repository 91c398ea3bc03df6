import { checkPage } from '../../extension/checking/check-page.ts';
import type { CheckedPage } from '../../extension/checked-page.ts';

const FIELDS = ['Hộ tịch', 'Đất đai', 'Xây dựng', 'Lao động', 'Giao thông đường bộ'];
const TIMES = ['15 ngày làm việc', '05 Ngày làm việc', '10', '30 Ngày', '', '08 giờ làm việc'];
const FEES = ['Miễn phí', 'Lệ phí: 50.000 Đồng', 'Phí: 100.000', 'Không', '', 'Lệ phí: 3 đồng'];
const DECISIONS = ['2628/QĐ-BTC', '163/QĐ-BTP', 'QĐ/0001-BTP', '1707', '987/QĐ-UBND'];

/** The record of a list of so many procedures, as the background makes and keeps it. */
export function listOfProcedures(address: string, count: number): CheckedPage {
  const of = (list: readonly string[], at: number): string => list[at % list.length]!;
  const procedures = Array.from({ length: count }, (_, index) => ({
    code: `1.${String(index + 1).padStart(6, '0')}`,
    name: `Thủ tục số ${index + 1} về ${of(FIELDS, index).toLowerCase()}`,
    decisionNumber: of(DECISIONS, index),
    field: of(FIELDS, index),
    parts: {},
    submissionMethods: [{ processingTime: of(TIMES, index), fee: of(FEES, index * 5) }],
  }));
  return checkPage(
    {
      address,
      title: 'Danh sách thủ tục',
      adapter: 'demo-portal',
      kind: 'list',
      expects: ['code', 'name', 'decisionNumber', 'field', 'submissionMethods'],
      procedures,
    },
    new Date('2026-11-22T03:00:00Z'),
  );
}
