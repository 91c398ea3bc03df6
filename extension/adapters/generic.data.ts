import type { PortalAdapter } from './adapter.ts';
import { LABELS } from './labels.data.ts';
import { METHOD_COLUMNS } from './method-columns.data.ts';

/** Any portal that nobody has seen: what stands beside a label that portals are known to use. */
export const generic: PortalAdapter = {
  id: 'generic',
  name: { vi: 'Cổng khác (đọc theo nhãn)', en: 'Other portal (read by labels)' },
  hosts: [],
  verified: '2026-11-22',
  pages: [
    {
      kind: 'list',
      ready: {},
      columns: LABELS,
      yields: ['code', 'name'],
    },
    {
      kind: 'detail',
      ready: {},
      least: 5,
      single: true,
      fields: {
        ...LABELS,
        code: [...LABELS.code, { title: true }],
        name: [...LABELS.name, { title: true }],
        forms: [...LABELS.forms, { column: 'Mẫu đơn, tờ khai' }],
      },
      methods: METHOD_COLUMNS,
      yields: [
        'code', 'name', 'submissionMethods', 'processingTime', 'fee', 'parts.steps',
        'parts.dossier',
      ],
    },
    {
      kind: 'list',
      ready: {},
      items: { selector: 'a[href]', hasCode: true, least: 2, fields: LABELS },
      yields: ['code', 'name'],
    },
  ],
};
