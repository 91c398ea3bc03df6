import type { PortalAdapter } from './adapter.ts';
import { METHOD_COLUMNS } from './method-columns.data.ts';

/**
 * VNPT portals of An Giang, Cao Bằng, Lào Cai and Yên Bái: "Ký hiệu thủ tục" above a table
 * "Thông tin | Nội dung". The label of the applicants is written with Ð (U+00D0).
 */
export const vnptProvince: PortalAdapter = {
  id: 'vnpt-province',
  name: {
    vi: 'Cổng tỉnh VNPT (ký hiệu thủ tục)',
    en: 'Provincial portal by VNPT (with “Ký hiệu thủ tục”)',
  },
  hosts: [
    'dichvucong.angiang.gov.vn', 'dichvucong.caobang.gov.vn', 'dichvucong.laocai.gov.vn',
    'dichvucong.yenbai.gov.vn',
  ],
  verified: '2026-11-22',
  pages: [
    {
      kind: 'detail',
      ready: {
        labels: ['Ký hiệu thủ tục'],
        headings: { tag: 'th, td', labels: ['Thông tin', 'Nội dung'] },
      },
      fields: {
        code: ['Ký hiệu thủ tục'],
        name: [{ title: true }],
        field: ['Lĩnh vực'],
        level: ['Cấp thực hiện'],
        agency: ['Cơ quan thực hiện'],
        submission: ['Cách thức thực hiện'],
        applicants: ['Đối tượng thực hiện', 'Đối tượng'],
        steps: ['Trình tự thực hiện'],
        processingTime: ['Thời hạn giải quyết'],
        fee: ['Phí hoặc lệ phí', 'Lệ phí', 'Phí'],
        dossier: ['Thành phần hồ sơ'],
        forms: ['Mẫu đơn, tờ khai', 'Biểu mẫu'],
        conditions: ['Yêu cầu, điều kiện thực hiện', 'Yêu cầu, điều kiện'],
        legalBasis: ['Căn cứ pháp lý'],
        result: ['Kết quả thực hiện'],
      },
      methods: METHOD_COLUMNS,
      yields: [
        'code', 'name', 'field', 'submissionMethods', 'processingTime', 'fee', 'parts.agency',
        'parts.submission', 'parts.applicants',
        'parts.result', 'parts.legalBasis',
      ],
    },
  ],
};
