import type { PortalAdapter } from './adapter.ts';

/** The portal of the demonstration province: server-rendered, `dl.facts` and `table.procedures`. */
export const demoPortal: PortalAdapter = {
  id: 'demo-portal',
  name: { vi: 'Cổng tỉnh (bản trình diễn)', en: 'Provincial portal (demonstration)' },
  hosts: ['127.0.0.1', 'localhost'],
  verified: '2026-11-22',
  pages: [
    {
      kind: 'detail',
      ready: { selectors: ['h1', 'dl.facts'], labels: ['Mã thủ tục'] },
      fields: {
        code: ['Mã thủ tục'],
        name: [{ selector: 'h1' }],
        decisionNumber: ['Số quyết định'],
        field: ['Lĩnh vực'],
        level: ['Cấp thực hiện'],
        steps: ['Trình tự thực hiện'],
        submission: ['Cách thức thực hiện'],
        dossier: ['Thành phần hồ sơ'],
        applicants: ['Đối tượng thực hiện'],
        agency: ['Cơ quan thực hiện'],
        result: ['Kết quả thực hiện'],
        legalBasis: ['Căn cứ pháp lý'],
        conditions: ['Yêu cầu, điều kiện thực hiện'],
      },
      methods: {
        channel: ['Hình thức nộp'],
        processingTime: ['Thời hạn giải quyết'],
        fee: ['Phí, lệ phí'],
        description: ['Mô tả'],
      },
      yields: [
        'code', 'name', 'decisionNumber', 'field', 'level', 'submissionMethods', 'processingTime',
        'fee', 'parts.steps',
        'parts.submission', 'parts.dossier', 'parts.applicants', 'parts.agency', 'parts.result',
        'parts.legalBasis',
        'parts.conditions',
      ],
    },
    {
      kind: 'list',
      ready: { selectors: ['table.procedures'] },
      scope: 'table.procedures',
      columns: {
        code: ['Mã thủ tục'],
        name: ['Tên thủ tục'],
        decisionNumber: ['Số quyết định'],
        field: ['Lĩnh vực'],
        processingTime: ['Thời hạn giải quyết'],
        fee: ['Phí, lệ phí'],
      },
      yields: [
        'code', 'name', 'decisionNumber', 'field', 'submissionMethods', 'processingTime', 'fee',
      ],
    },
  ],
};
