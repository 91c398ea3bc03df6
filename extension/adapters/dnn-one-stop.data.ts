import type { PortalAdapter } from './adapter.ts';
import { METHOD_COLUMNS } from './method-columns.data.ts';

/** "Một cửa" of districts on DotNetNuke: lines of label and value, then the steps of the agency. */
export const dnnOneStop: PortalAdapter = {
  id: 'dnn-one-stop',
  name: { vi: 'Cổng một cửa DotNetNuke', en: 'One-stop portal on DotNetNuke' },
  hosts: [
    'motcua.dienban.gov.vn', 'motcua.namtramy.quangnam.gov.vn', 'motcua.tamky.gov.vn',
    'motcua.baubang.binhduong.gov.vn',
  ],
  verified: '2026-11-22',
  pages: [
    {
      kind: 'detail',
      ready: { labels: ['Tên thủ tục', 'Số ngày xử lý', 'Hướng dẫn thủ tục'] },
      fields: {
        name: ['Tên thủ tục'],
        field: ['Lĩnh vực'],
        processingTime: ['Số ngày xử lý'],
        agency: ['Phòng ban xử lý'],
        fee: ['Lệ phí'],
        steps: ['Hướng dẫn thủ tục'],
        dossier: ['Hồ sơ kèm theo'],
      },
      methods: METHOD_COLUMNS,
      yields: [
        'name', 'field', 'submissionMethods', 'processingTime', 'fee', 'parts.agency',
        'parts.steps', 'parts.dossier',
      ],
    },
  ],
};
