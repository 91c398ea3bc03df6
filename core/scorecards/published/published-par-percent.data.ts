import type { PublishedSet } from './published-figure.ts';

/** PAR INDEX in percent: from 2021 on. Units keep the names that they had before 1/7/2025. */
export const PUBLISHED_PAR_PERCENT: readonly PublishedSet[] = [
  {
    id: 'par-2021', index: 'par', year: 2021, source: 'press', certainty: 'second-hand',
    figures: [
      {
        key: 'hai-phong', kind: 'index', value: 91.8, unit: 'percent',
        owner: { kind: 'province', name: 'Hải Phòng' }, printed: '91,80',
      },
      {
        key: 'quang-ninh', kind: 'index', value: 91.14, unit: 'percent',
        owner: { kind: 'province', name: 'Quảng Ninh' }, printed: '91,14',
      },
      {
        key: 'da-nang', kind: 'index', value: 90.25, unit: 'percent',
        owner: { kind: 'province', name: 'Đà Nẵng' }, printed: '90,25',
      },
      {
        key: 'hai-phong.place', kind: 'place', value: 1, unit: 'place',
        owner: { kind: 'province', name: 'Hải Phòng' },
      },
      {
        key: 'quang-ninh.place', kind: 'place', value: 2, unit: 'place',
        owner: { kind: 'province', name: 'Quảng Ninh' },
      },
      {
        key: 'da-nang.place', kind: 'place', value: 3, unit: 'place',
        owner: { kind: 'province', name: 'Đà Nẵng' },
      },
      {
        key: 'kien-giang', kind: 'index', value: 79.97, unit: 'percent',
        owner: { kind: 'province', name: 'Kiên Giang' }, printed: '79,97',
      },
      {
        key: 'kien-giang.place', kind: 'place', value: 63, unit: 'place',
        owner: { kind: 'province', name: 'Kiên Giang' },
      },
      {
        key: 'group-b', kind: 'count', value: 59, unit: 'units',
        owner: { kind: 'nation' },
        of: 'group-b',
      },
      {
        key: 'justice', kind: 'index', value: 91.9, unit: 'percent',
        owner: { kind: 'ministry', name: 'Bộ Tư pháp' }, printed: '91,9',
      },
    ],
  },
  {
    id: 'par-2022', index: 'par', year: 2022, source: 'press', certainty: 'second-hand',
    figures: [
      {
        key: 'quang-ninh', kind: 'index', value: 90.1, unit: 'percent',
        owner: { kind: 'province', name: 'Quảng Ninh' }, printed: '90,10',
      },
      {
        key: 'hai-phong', kind: 'index', value: 90.09, unit: 'percent',
        owner: { kind: 'province', name: 'Hải Phòng' }, printed: '90,09',
      },
      {
        key: 'ha-noi', kind: 'index', value: 89.58, unit: 'percent',
        owner: { kind: 'province', name: 'Hà Nội' }, printed: '89,58',
      },
      {
        key: 'quang-ninh.place', kind: 'place', value: 1, unit: 'place',
        owner: { kind: 'province', name: 'Quảng Ninh' },
      },
      {
        key: 'hai-phong.place', kind: 'place', value: 2, unit: 'place',
        owner: { kind: 'province', name: 'Hải Phòng' },
      },
      {
        key: 'ha-noi.place', kind: 'place', value: 3, unit: 'place',
        owner: { kind: 'province', name: 'Hà Nội' },
      },
      {
        key: 'mean', kind: 'mean', value: 84.79, unit: 'percent',
        owner: { kind: 'nation' }, printed: '84,79',
        of: 'provinces',
      },
      {
        key: 'state-bank.place', kind: 'place', value: 1, unit: 'place',
        owner: { kind: 'ministry', name: 'Ngân hàng Nhà nước Việt Nam' },
      },
    ],
  },
  {
    id: 'par-2023', index: 'par', year: 2023, source: 'survey-press-2023', certainty: 'second-hand',
    figures: [
      {
        key: 'quang-ninh', kind: 'index', value: 92.18, unit: 'percent',
        owner: { kind: 'province', name: 'Quảng Ninh' }, printed: '92,18',
      },
      {
        key: 'hai-phong', kind: 'index', value: 91.87, unit: 'percent',
        owner: { kind: 'province', name: 'Hải Phòng' }, printed: '91,87',
        contradicts: ['par-2023/hai-phong-other'],
      },
      {
        key: 'hai-phong-other', kind: 'index', value: 91.81, unit: 'percent',
        owner: { kind: 'province', name: 'Hải Phòng' }, printed: '91,81',
        certainty: 'unsure', contradicts: ['par-2023/hai-phong'],
        note: { vi: 'Một tờ báo khác in số này', en: 'Another paper prints this' },
      },
      {
        key: 'ha-noi', kind: 'index', value: 91.43, unit: 'percent',
        owner: { kind: 'province', name: 'Hà Nội' }, printed: '91,43',
      },
      {
        key: 'bac-giang', kind: 'index', value: 91.16, unit: 'percent',
        owner: { kind: 'province', name: 'Bắc Giang' }, printed: '91,16',
      },
      {
        key: 'ba-ria-vung-tau', kind: 'index', value: 91.03, unit: 'percent',
        owner: { kind: 'province', name: 'Bà Rịa - Vũng Tàu' }, printed: '91,03',
      },
      {
        key: 'quang-ninh.place', kind: 'place', value: 1, unit: 'place',
        owner: { kind: 'province', name: 'Quảng Ninh' },
      },
      {
        key: 'hai-phong.place', kind: 'place', value: 2, unit: 'place',
        owner: { kind: 'province', name: 'Hải Phòng' },
      },
      {
        key: 'ha-noi.place', kind: 'place', value: 3, unit: 'place',
        owner: { kind: 'province', name: 'Hà Nội' },
      },
      {
        key: 'an-giang', kind: 'index', value: 81.32, unit: 'percent',
        owner: { kind: 'province', name: 'An Giang' }, printed: '81,32',
      },
      {
        key: 'an-giang.place', kind: 'place', value: 63, unit: 'place',
        owner: { kind: 'province', name: 'An Giang' },
        certainty: 'unsure',
        contradicts: ['par-2023/binh-thuan.among-last', 'par-2023/soc-trang.among-last'],
      },
      {
        key: 'binh-thuan.among-last', kind: 'among-last', value: 2, unit: 'place',
        owner: { kind: 'province', name: 'Bình Thuận' },
        certainty: 'unsure', contradicts: ['par-2023/an-giang.place'],
      },
      {
        key: 'soc-trang.among-last', kind: 'among-last', value: 2, unit: 'place',
        owner: { kind: 'province', name: 'Sóc Trăng' },
        certainty: 'unsure', contradicts: ['par-2023/an-giang.place'],
      },
      {
        key: 'mean', kind: 'mean', value: 86.98, unit: 'percent',
        owner: { kind: 'nation' }, printed: '86,98',
        of: 'provinces',
      },
      {
        key: 'group-a', kind: 'count', value: 7, unit: 'units',
        owner: { kind: 'nation' }, printed: 'one of 7 provinces in Group A … over 90%',
        of: 'group-a',
      },
      {
        key: 'justice', kind: 'index', value: 89.95, unit: 'percent',
        owner: { kind: 'ministry', name: 'Bộ Tư pháp' }, printed: '89,95',
      },
      {
        key: 'industry', kind: 'index', value: 78.03, unit: 'percent',
        owner: { kind: 'ministry', name: 'Bộ Công Thương' }, printed: '78,03',
      },
      {
        key: 'mean-ministries', kind: 'mean', value: 84.38, unit: 'percent',
        owner: { kind: 'nation' }, printed: '84,38',
        of: 'ministries',
      },
    ],
  },
  {
    id: 'par-2024', index: 'par', year: 2024, source: 'survey-press-2024', certainty: 'second-hand',
    figures: [
      {
        key: 'hai-phong', kind: 'index', value: 96.17, unit: 'percent',
        owner: { kind: 'province', name: 'Hải Phòng' }, printed: '96,17',
      },
      {
        key: 'hai-phong.place', kind: 'place', value: 1, unit: 'place',
        owner: { kind: 'province', name: 'Hải Phòng' },
      },
      {
        key: 'mean', kind: 'mean', value: 88.37, unit: 'percent',
        owner: { kind: 'nation' }, printed: '88,37',
        of: 'provinces',
      },
      {
        key: 'lowest', kind: 'at-least', value: 80, unit: 'percent',
        owner: { kind: 'nation' },
        of: 'provinces',
      },
      {
        key: 'up', kind: 'count', value: 53, unit: 'units',
        owner: { kind: 'nation' },
        of: 'up',
      },
      {
        key: 'down', kind: 'count', value: 9, unit: 'units',
        owner: { kind: 'nation' },
        of: 'down',
        note: {
          vi: '53 + 9 = 62; tỉnh còn lại không được giải thích',
          en: '53 + 9 = 62; the 63rd is not explained',
        },
      },
    ],
  },
];
