import type { ProcedureText, SubmissionMethodText } from '#core/procedure/procedure.ts';

/** The day for which the cases are checked. */
export const TODAY = '2026-11-21';

/** A row of "Cách thức thực hiện" with nothing wrong. */
export const row = (change: SubmissionMethodText = {}): SubmissionMethodText => ({
  channel: 'Trực tuyến',
  processingTime: '05 ngày làm việc',
  fee: 'Miễn phí',
  description: 'Trong thời hạn 05 ngày làm việc kể từ ngày nhận đủ hồ sơ',
  ...change,
});

/** A procedure with every part and nothing wrong. */
export const COMPLETE: ProcedureText = {
  code: '1.000001',
  name: 'Thủ tục mẫu dùng để kiểm thử',
  decisionNumber: '1234/QĐ-BTC',
  field: 'Kiểm thử',
  parts: {
    steps: 'Nộp hồ sơ, nhận giấy hẹn, nhận kết quả.',
    dossier: 'Đơn đề nghị, 01 bản chính.',
    applicants: 'Cá nhân, tổ chức.',
    agency: 'Sở mẫu',
    forms: 'Mẫu số 01',
    result: 'Giấy xác nhận',
    conditions: 'Không quy định',
    legalBasis: 'Nghị định số 118/2025/NĐ-CP',
  },
  submissionMethods: [row(), row({ channel: 'Trực tiếp' })],
};
