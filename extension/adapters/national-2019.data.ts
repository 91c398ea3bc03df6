import type { PortalAdapter } from './adapter.ts';
import { METHOD_COLUMNS } from './method-columns.data.ts';

/**
 * The national portal of 2019 to 2026 (JSP), and pages copied from it. The view for citizens lacks
 * facts, result and legal basis; the full page and the dialog have them as label and value.
 */
export const national2019: PortalAdapter = {
  id: 'national-2019',
  name: {
    vi: 'Cổng Dịch vụ công quốc gia (2019–2026)',
    en: 'National Public Service Portal (2019–2026)',
  },
  hosts: [
    'dichvucong.gov.vn', 'thutuc.dichvucong.gov.vn', 'csdl.dichvucong.gov.vn',
    'vpcp.dichvucong.gov.vn',
  ],
  verified: '2026-11-22',
  pages: [
    {
      kind: 'detail',
      ready: { selectors: ['.main-title-sub, .info-row'], labels: ['Cách thức thực hiện'] },
      fields: {
        code: ['Mã thủ tục'],
        name: ['Tên thủ tục', { selector: 'h1.main-title:not(:empty)' }, { title: true }],
        decisionNumber: ['Số quyết định'],
        level: ['Cấp thực hiện'],
        field: ['Lĩnh vực'],
        authority: ['Cơ quan có thẩm quyền'],
        steps: ['Trình tự thực hiện'],
        submission: ['Cách thức thực hiện'],
        dossier: ['Thành phần hồ sơ'],
        forms: [{ column: 'Mẫu đơn, tờ khai' }],
        applicants: ['Đối tượng thực hiện'],
        agency: ['Cơ quan thực hiện', 'Cơ quan có thẩm quyền'],
        result: ['Kết quả thực hiện'],
        conditions: ['Yêu cầu thực hiện', 'Yêu cầu, điều kiện thực hiện'],
        legalBasis: ['Căn cứ pháp lý'],
      },
      methods: METHOD_COLUMNS,
      yields: [
        'name', 'submissionMethods', 'processingTime', 'fee', 'parts.steps', 'parts.submission',
        'parts.dossier', 'parts.agency',
        'parts.conditions',
      ],
    },
    {
      kind: 'list',
      ready: { selectors: ['a[href*="ma_thu_tuc="]'], unless: { selectors: ['.main-title-sub'] } },
      items: { selector: 'a[href*="ma_thu_tuc="]', hasCode: true },
      yields: ['code', 'name'],
    },
  ],
};
