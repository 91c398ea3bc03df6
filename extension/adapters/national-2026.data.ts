import type { PortalAdapter } from './adapter.ts';

/**
 * The national portal of 2026 (dichvucong.gov.vn) and pages built like it: a single-page app whose
 * class names say nothing, so it is read by its words, on any host. The page calls the time limit
 * "Thời gian", the portal's own PDF "Thời hạn giải quyết".
 */
export const national2026: PortalAdapter = {
  id: 'national-2026',
  name: { vi: 'Cổng Dịch vụ công quốc gia (2026)', en: 'National Public Service Portal (2026)' },
  hosts: ['dichvucong.gov.vn'],
  verified: '2026-11-22',
  pages: [
    {
      kind: 'detail',
      ready: {
        labels: ['Mã thủ tục', 'Lĩnh vực'],
        headings: { tag: 'h4', labels: ['Cách Thức Thực Hiện'] },
      },
      fields: {
        code: ['Mã thủ tục'],
        name: ['Tên thủ tục'],
        decisionNumber: ['Số quyết định'],
        level: ['Cấp thực hiện'],
        field: ['Lĩnh vực'],
        authority: ['Cơ quan có thẩm quyền'],
        applicants: ['Đối tượng thực hiện'],
        steps: ['Trình Tự Thực Hiện'],
        submission: ['Cách Thức Thực Hiện'],
        dossier: ['Thành phần hồ sơ'],
        forms: [{ column: 'Mẫu đơn, tờ khai' }],
        legalBasis: ['Căn cứ pháp lý'],
        // The agency is often left open under its heading and named in the grid.
        agency: ['Cơ quan thực hiện', 'Cơ quan có thẩm quyền'],
        conditions: ['Yêu cầu, điều kiện thực hiện'],
        result: ['Kết quả xử lý'],
      },
      methods: {
        channel: ['Hình thức nộp'],
        processingTime: ['Thời gian', 'Thời hạn giải quyết'],
        fee: ['Phí, lệ phí'],
        description: ['Mô tả'],
      },
      yields: [
        'name', 'code', 'decisionNumber', 'level', 'field', 'authority', 'submissionMethods',
        'processingTime', 'fee',
        'parts.applicants', 'parts.steps', 'parts.submission', 'parts.dossier', 'parts.legalBasis',
        'parts.agency',
        'parts.conditions', 'parts.result',
      ],
    },
    {
      kind: 'list',
      // Addresses of procedures are uuids; a code stands beside each link.
      ready: {
        selectors: ['a[href*="/thu-tuc-hanh-chinh/"]'],
        unless: { headings: { tag: 'h4', labels: ['Cách Thức Thực Hiện'] } },
      },
      items: {
        selector: 'a[href]',
        address: '/thu-tuc-hanh-chinh/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?:[?#]|$)',
        hasCode: true,
      },
      yields: ['code', 'name'],
    },
  ],
};
