import type { PublishedSet } from './published-figure.ts';

/** Indexes inside one province, as that province sets them. */
export const PUBLISHED_INTERNAL: readonly PublishedSet[] = [
  {
    id: 'par-thai-nguyen-2020', index: 'par-internal', year: 2020, source: 'thai-nguyen-2021',
    certainty: 'confirmed',
    figures: [
      {
        key: 'departments', kind: 'count', value: 19, unit: 'units',
        owner: { kind: 'province', name: 'Thái Nguyên' }, printed: '19 sở, ban, ngành',
        of: 'departments',
      },
      {
        key: 'districts', kind: 'count', value: 9, unit: 'units',
        owner: { kind: 'province', name: 'Thái Nguyên' }, printed: '09 UBND cấp huyện',
        of: 'districts',
      },
      {
        key: 'departments-good', kind: 'count', value: 2, unit: 'units',
        owner: { kind: 'province', name: 'Thái Nguyên' }, printed: '02 đơn vị được xếp loại tốt',
        of: 'departments-good',
      },
      {
        key: 'departments-fair', kind: 'count', value: 8, unit: 'units',
        owner: { kind: 'province', name: 'Thái Nguyên' }, printed: '08 đơn vị xếp loại khá',
        of: 'departments-fair',
      },
      {
        key: 'departments-average', kind: 'count', value: 9, unit: 'units',
        owner: { kind: 'province', name: 'Thái Nguyên' }, printed: '09 đơn vị xếp loại trung bình',
        of: 'departments-average',
      },
      {
        key: 'industry', kind: 'index', value: 83.05, unit: 'points',
        owner: { kind: 'department', name: 'Sở Công Thương' }, printed: '83,05',
      },
      {
        key: 'industrial-zones', kind: 'index', value: 51.48, unit: 'points',
        owner: { kind: 'department', name: 'Ban Quản lý các KCN tỉnh' }, printed: '51,48',
      },
      {
        key: 'departments-mean', kind: 'mean', value: 69.63, unit: 'points',
        owner: { kind: 'province', name: 'Thái Nguyên' }, printed: '69,63',
        of: 'departments',
      },
      {
        key: 'districts-good', kind: 'count', value: 0, unit: 'units',
        owner: { kind: 'province', name: 'Thái Nguyên' }, printed: 'không có xếp loại tốt',
        of: 'districts-good',
      },
      {
        key: 'districts-fair', kind: 'count', value: 2, unit: 'units',
        owner: { kind: 'province', name: 'Thái Nguyên' }, printed: '02 đơn vị được xếp loại khá',
        of: 'districts-fair',
      },
      {
        key: 'districts-average', kind: 'count', value: 7, unit: 'units',
        owner: { kind: 'province', name: 'Thái Nguyên' }, printed: '07 đơn vị xếp loại trung bình',
        of: 'districts-average',
      },
      {
        key: 'song-cong', kind: 'index', value: 71.06, unit: 'points',
        owner: { kind: 'district', name: 'UBND thành phố Sông Công' }, printed: '71,06',
      },
      {
        key: 'phu-binh', kind: 'index', value: 62.89, unit: 'points',
        owner: { kind: 'district', name: 'UBND huyện Phú Bình' }, printed: '62,89',
      },
      {
        key: 'districts-mean', kind: 'mean', value: 66.47, unit: 'points',
        owner: { kind: 'province', name: 'Thái Nguyên' }, printed: '66,47',
        of: 'districts',
      },
      {
        key: 'justice', kind: 'index', value: 69.13, unit: 'points',
        owner: { kind: 'department', name: 'Sở Tư pháp' }, printed: '69,13 điểm',
      },
      {
        key: 'justice.place', kind: 'place', value: 11, unit: 'place',
        owner: { kind: 'department', name: 'Sở Tư pháp' }, printed: 'xếp thứ 11',
      },
    ],
  },
  {
    id: 'sipas-thai-nguyen-2020', index: 'sipas-internal', year: 2020, source: 'thai-nguyen-2021',
    certainty: 'confirmed',
    figures: [
      {
        key: 'departments', kind: 'count', value: 9, unit: 'units',
        owner: { kind: 'province', name: 'Thái Nguyên' },
        printed: '09 sở, ban, ngành có phát sinh thủ tục hành chính',
        of: 'departments',
      },
      {
        key: 'districts', kind: 'count', value: 9, unit: 'units',
        owner: { kind: 'province', name: 'Thái Nguyên' }, printed: '09 UBND cấp huyện',
        of: 'districts',
      },
      {
        key: 'transport', kind: 'index', value: 98.4, unit: 'points',
        owner: { kind: 'department', name: 'Sở Giao thông vận tải' }, printed: '98,40/100',
      },
      {
        key: 'justice', kind: 'index', value: 88.3, unit: 'points',
        owner: { kind: 'department', name: 'Sở Tư pháp' }, printed: '88,30/100',
      },
      {
        key: 'industrial-zones', kind: 'index', value: 88.3, unit: 'points',
        owner: { kind: 'department', name: 'Ban Quản lý các KCN tỉnh' }, printed: '88,30/100',
      },
      {
        key: 'phu-luong', kind: 'index', value: 98.2, unit: 'points',
        owner: { kind: 'district', name: 'UBND huyện Phú Lương' }, printed: '98,20',
      },
      {
        key: 'thai-nguyen-city', kind: 'index', value: 91.4, unit: 'points',
        owner: { kind: 'district', name: 'UBND thành phố Thái Nguyên' }, printed: '91,40 điểm',
      },
    ],
  },
  {
    id: 'par-tuyen-quang-2025', index: 'par-internal', year: 2025, source: 'tuyen-quang-2025',
    certainty: 'second-hand',
    figures: [
      {
        key: 'justice', kind: 'index', value: 91.21, unit: 'percent',
        owner: { kind: 'department', name: 'Sở Tư pháp' }, printed: '91,21 %',
      },
      {
        key: 'communes-highest', kind: 'highest', value: 85.1, unit: 'percent',
        owner: { kind: 'unnamed', of: 'commune' }, printed: '85,10',
      },
      {
        key: 'communes-lowest', kind: 'lowest', value: 55, unit: 'percent',
        owner: { kind: 'unnamed', of: 'commune' }, printed: 'dưới 55',
        note: { vi: 'Ghi "dưới"', en: 'Printed as "under"' },
      },
    ],
  },
  {
    id: 'commitments-2019', index: 'commitments', year: 2019, source: 'city-plan-2019',
    certainty: 'confirmed',
    figures: [
      {
        key: 'items', kind: 'count', value: 10, unit: 'units',
        owner: { kind: 'province', name: 'Thành phố Hồ Chí Minh' }, printed: 'với 10 nội dung',
        of: 'items',
      },
    ],
  },
];
