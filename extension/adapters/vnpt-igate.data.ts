import type { PortalAdapter } from './adapter.ts';
import { METHOD_COLUMNS } from './method-columns.data.ts';

/** VNPT iGate 1 of the provinces: rows of label and value; phí and lệ phí are rows of their own. */
export const vnptIgate: PortalAdapter = {
  id: 'vnpt-igate',
  name: { vi: 'Cổng tỉnh VNPT iGate', en: 'Provincial portal by VNPT iGate' },
  hosts: [
    'dichvucong.binhdinh.gov.vn', 'dichvucong.laichau.gov.vn', 'dichvucong.longan.gov.vn',
    'dichvucong.daklak.gov.vn',
  ],
  verified: '2026-11-22',
  pages: [
    {
      kind: 'detail',
      ready: {
        labels: ['Tên thủ tục', 'Địa chỉ tiếp nhận', 'Cách thức', 'Trình tự', 'Lệ phí'],
        unless: { selectors: ['.tthc-list-item, .main-title-sub'] },
      },
      fields: {
        code: ['Mã thủ tục'],
        name: ['Tên thủ tục'],
        field: ['Lĩnh vực'],
        agency: ['Cơ quan thực hiện'],
        submission: ['Cách thức'],
        applicants: ['Đối tượng'],
        steps: ['Trình tự'],
        processingTime: ['Thời hạn giải quyết'],
        fee: ['Phí', 'Lệ Phí'],
        dossier: ['Thành phần hồ sơ'],
        forms: ['Mẫu đơn, tờ khai', 'Biểu mẫu', { column: 'Mẫu đơn, tờ khai' }],
        conditions: ['Yêu cầu, điều kiện'],
        legalBasis: ['Căn cứ pháp lý'],
        result: ['Kết quả thực hiện', 'Kết quả'],
      },
      methods: METHOD_COLUMNS,
      yields: [
        'name', 'field', 'submissionMethods', 'processingTime', 'fee', 'parts.agency',
        'parts.submission', 'parts.applicants',
        'parts.steps', 'parts.dossier',
      ],
    },
  ],
};
