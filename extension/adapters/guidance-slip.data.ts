import type { PortalAdapter } from './adapter.ts';
import { METHOD_COLUMNS } from './method-columns.data.ts';

/**
 * Phiếu hướng dẫn: a printed slip without code, decision or heading of the deadline; the deadline
 * stands under "Cách thức thực hiện" or under "Lệ phí" and is left there.
 */
export const guidanceSlip: PortalAdapter = {
  id: 'guidance-slip',
  name: { vi: 'Phiếu hướng dẫn thủ tục', en: 'Guidance slip of a procedure' },
  hosts: [
    'motcua.daklak.gov.vn', 'dichvucong.yenbai.gov.vn', 'dichvucong.thaibinh.gov.vn',
    'dvctt.thaibinh.gov.vn',
  ],
  verified: '2026-11-22',
  pages: [
    {
      kind: 'detail',
      ready: { labels: ['Cơ quan giải quyết', 'Thủ tục', 'Thành phần hồ sơ cần nộp'] },
      fields: {
        name: ['Thủ tục'],
        field: ['Lĩnh vực'],
        agency: ['Cơ quan giải quyết'],
        submission: ['Cách thức thực hiện'],
        dossier: ['Thành phần hồ sơ cần nộp'],
        forms: [{ column: 'Mẫu đơn, tờ khai' }],
        fee: ['Lệ phí'],
        conditions: ['Yêu cầu điều kiện thực hiện'],
      },
      methods: METHOD_COLUMNS,
      yields: [
        'name', 'field', 'fee', 'parts.agency', 'parts.submission', 'parts.dossier',
        'parts.conditions',
      ],
    },
  ],
};
