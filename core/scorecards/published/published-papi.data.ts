import type { PublishedSet } from './published-figure.ts';

/** PAPI: means, groups and the best of each dimension. Ranks are not kept. */
export const PUBLISHED_PAPI: readonly PublishedSet[] = [
  {
    id: 'papi-2018', index: 'papi', year: 2018, source: 'papi-results', certainty: 'confirmed',
    figures: [
      {
        key: 'mean', kind: 'mean', value: 43.78, unit: 'points',
        owner: { kind: 'nation' }, printed: '43,78',
      },
    ],
  },
  {
    id: 'papi-2019', index: 'papi', year: 2019, source: 'papi-results', certainty: 'confirmed',
    figures: [
      {
        key: 'mean', kind: 'mean', value: 43.61, unit: 'points',
        owner: { kind: 'nation' }, printed: '43,61',
      },
      {
        key: 'highest-group', kind: 'count', value: 16, unit: 'units',
        owner: { kind: 'nation' }, printed: '16',
        of: 'highest',
      },
      {
        key: 'high-middle-group', kind: 'count', value: 16, unit: 'units',
        owner: { kind: 'nation' }, printed: '16',
        of: 'high-middle',
      },
      {
        key: 'low-middle-group', kind: 'count', value: 15, unit: 'units',
        owner: { kind: 'nation' }, printed: '15',
        of: 'low-middle',
      },
      {
        key: 'lowest-group', kind: 'count', value: 16, unit: 'units',
        owner: { kind: 'nation' }, printed: '16',
        of: 'lowest',
      },
    ],
  },
  {
    id: 'papi-2023', index: 'papi', year: 2023, source: 'papi-site', certainty: 'confirmed',
    figures: [
      {
        key: 'best.participation', kind: 'highest', value: 6.22, unit: 'points',
        owner: { kind: 'province', name: 'Thái Nguyên' }, printed: '6,22',
        of: 'participation',
      },
      {
        key: 'best.transparency', kind: 'highest', value: 6.5, unit: 'points',
        owner: { kind: 'province', name: 'Quảng Ninh' }, printed: '6,5',
        of: 'transparency',
      },
      {
        key: 'best.accountability', kind: 'highest', value: 5.82, unit: 'points',
        owner: { kind: 'province', name: 'Quảng Bình' }, printed: '5,82',
        of: 'accountability',
      },
      {
        key: 'best.corruption', kind: 'highest', value: 8.29, unit: 'points',
        owner: { kind: 'province', name: 'Quảng Ninh' }, printed: '8,29',
        of: 'corruption',
      },
      {
        key: 'best.procedures', kind: 'highest', value: 7.84, unit: 'points',
        owner: { kind: 'province', name: 'Trà Vinh' }, printed: '7,84',
        of: 'procedures',
      },
      {
        key: 'best.services', kind: 'highest', value: 7.71, unit: 'points',
        owner: { kind: 'province', name: 'Quảng Ninh' }, printed: '7,71',
        of: 'services',
      },
      {
        key: 'best.environment', kind: 'highest', value: 5.2, unit: 'points',
        owner: { kind: 'province', name: 'Đồng Tháp' }, printed: '5,2',
        of: 'environment',
      },
      {
        key: 'best.e-governance', kind: 'highest', value: 3.6, unit: 'points',
        owner: { kind: 'province', name: 'Đà Nẵng' }, printed: '3,6',
        of: 'e-governance',
      },
    ],
  },
];
