import type { PortalAdapter } from './adapter.ts';
import { METHOD_COLUMNS } from './method-columns.data.ts';

/**
 * The portal of the Ministry of Public Security: panels under titles, half of them collapsed, with
 * ids that occur twice and free HTML typed by staff.
 */
export const publicSecurity: PortalAdapter = {
  id: 'public-security',
  name: { vi: 'Cổng Dịch vụ công Bộ Công an', en: 'Portal of the Ministry of Public Security' },
  hosts: ['dichvucong.bocongan.gov.vn'],
  verified: '2026-11-22',
  pages: [
    {
      kind: 'detail',
      ready: { selectors: ['.tthc-list-item .item-title'], labels: ['Mã thủ tục'] },
      fields: {
        code: ['Mã thủ tục'],
        name: [{ selector: '.tthc-title h4' }, { title: true }],
        field: ['Lĩnh vực'],
        agency: ['Cơ quan thực hiện'],
        submission: ['Cách thức thực hiện'],
        applicants: ['Đối tượng thực hiện'],
        steps: ['Trình tự thực hiện'],
        processingTime: ['Thời hạn giải quyết'],
        fee: ['Phí', 'Lệ Phí'],
        dossier: ['Thành phần hồ sơ'],
        conditions: ['Yêu cầu - điều kiện'],
        legalBasis: ['Căn cứ pháp lý'],
        forms: ['Biểu mẫu'],
        result: ['Kết quả thực hiện'],
      },
      methods: METHOD_COLUMNS,
      yields: [
        'code', 'name', 'field', 'submissionMethods', 'processingTime', 'fee', 'parts.agency',
        'parts.submission', 'parts.steps',
        'parts.dossier', 'parts.conditions', 'parts.legalBasis', 'parts.result',
      ],
    },
    {
      kind: 'list',
      ready: { selectors: ['a.tthc-name'] },
      items: { selector: 'a.tthc-name', hasCode: false },
      yields: ['name'],
    },
  ],
};
