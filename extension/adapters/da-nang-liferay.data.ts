import type { PortalAdapter } from './adapter.ts';
import { METHOD_COLUMNS } from './method-columns.data.ts';

/**
 * Đà Nẵng (Liferay): a table of numbered labels, the only family with number and day in force of
 * the decision on the page.
 */
export const daNangLiferay: PortalAdapter = {
  id: 'da-nang-liferay',
  name: { vi: 'Cổng Dịch vụ công Đà Nẵng (Liferay)', en: 'Portal of Đà Nẵng (Liferay)' },
  hosts: ['dichvucong.danang.gov.vn'],
  verified: '2026-11-22',
  pages: [
    {
      kind: 'detail',
      ready: {
        selectors: ['.box-tthc, td.td-1'],
        labels: ['Mã thủ tục', 'Thông tin công bố', 'Mức trực tuyến'],
      },
      fields: {
        code: ['Mã thủ tục'],
        name: [{ selector: '.box-tthc h2.tieude-h2' }, { title: true }],
        field: ['Lĩnh vực'],
        decisionNumber: ['Số QĐ'],
        effectiveDate: ['Ngày hiệu lực'],
        validity: ['Tình trạng hiệu lực'],
        authority: ['Cơ quan có thẩm quyền quyết định'],
        processingTime: ['Thời hạn giải quyết'],
        fee: ['Lệ phí', 'Phí'],
        agency: ['Cơ quan thực hiện'],
        applicants: ['Đối tượng thực hiện', 'Đối tượng'],
        submission: ['Cách thức thực hiện', 'Cách thức'],
        conditions: ['Điều kiện thực hiện', 'Điều kiện'],
        result: ['Kết quả thực hiện', 'Kết quả'],
        forms: ['Mẫu đơn, tờ khai', 'Mẫu đơn'],
        steps: ['Trình tự thực hiện', 'Trình tự'],
        dossier: ['Thành phần hồ sơ'],
        legalBasis: ['Căn cứ pháp lý'],
      },
      methods: METHOD_COLUMNS,
      yields: [
        'code', 'name', 'field', 'decisionNumber', 'submissionMethods', 'processingTime', 'fee',
        'parts.agency', 'parts.applicants',
        'parts.submission', 'parts.conditions', 'parts.result', 'parts.steps', 'parts.dossier',
        'parts.legalBasis',
      ],
    },
    {
      kind: 'list',
      ready: { selectors: ['td.dvc-tendvc a'] },
      columns: {
        name: ['Tên dịch vụ công/Thủ tục hành chính', 'Tên dịch vụ công', 'Tên thủ tục'],
        field: ['Lĩnh vực'],
        agency: ['Cơ quan thực hiện'],
      },
      items: { selector: 'td.dvc-tendvc a', hasCode: false },
      yields: ['name'],
    },
  ],
};
