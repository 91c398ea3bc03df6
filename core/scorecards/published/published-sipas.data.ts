import type { PublishedSet } from './published-figure.ts';

/** SIPAS up to 2021: users of a service, method of Quyết định số 2640/QĐ-BNV. */
export const PUBLISHED_SIPAS_BEFORE_2022: readonly PublishedSet[] = [
  {
    id: 'sipas-2018', index: 'sipas', year: 2018, source: 'press', certainty: 'second-hand',
    figures: [
      {
        key: 'nation', kind: 'index', value: 82.99, unit: 'percent',
        owner: { kind: 'nation' }, printed: '82,99%',
      },
      {
        key: 'highest', kind: 'highest', value: 97.88, unit: 'percent',
        owner: { kind: 'unnamed', of: 'province' }, printed: '97,88%',
      },
      {
        key: 'lowest', kind: 'lowest', value: 69.98, unit: 'percent',
        owner: { kind: 'unnamed', of: 'province' }, printed: '69,98%',
      },
      {
        key: 'late-notified', kind: 'share', value: 33.29, unit: 'percent',
        owner: { kind: 'nation' }, printed: '33,29% số người bị trễ hẹn … nhận được thông báo',
        of: 'late-notified',
      },
      {
        key: 'late-apology', kind: 'share', value: 18.6, unit: 'percent',
        owner: { kind: 'nation' }, printed: '18,6% nhận được xin lỗi',
        of: 'late-apology',
      },
    ],
  },
  {
    id: 'sipas-2019', index: 'sipas', year: 2019, source: 'press-2020', certainty: 'second-hand',
    figures: [
      {
        key: 'nation', kind: 'index', value: 84.45, unit: 'percent',
        owner: { kind: 'nation' }, printed: '84,45%',
      },
      {
        key: 'forms-selected', kind: 'count', value: 36630, unit: 'forms',
        owner: { kind: 'nation' }, printed: '36.630',
        of: 'forms-selected',
      },
      {
        key: 'forms-valid', kind: 'count', value: 35268, unit: 'forms',
        owner: { kind: 'nation' }, printed: '35.268',
        of: 'forms-valid', contradicts: ['sipas-2020/people-asked'],
      },
    ],
  },
  {
    id: 'sipas-2019-phu-tho', index: 'sipas', year: 2019, source: 'phu-tho-2021',
    certainty: 'confirmed',
    figures: [
      {
        key: 'phu-tho', kind: 'index', value: 85.89, unit: 'percent',
        owner: { kind: 'province', name: 'Phú Thọ' }, printed: '85,89%',
      },
    ],
  },
  {
    id: 'sipas-2020', index: 'sipas', year: 2020, source: 'phu-tho-2021', certainty: 'confirmed',
    figures: [
      {
        key: 'quang-ninh', kind: 'index', value: 95.76, unit: 'percent',
        owner: { kind: 'province', name: 'Quảng Ninh' }, printed: '95,76%',
      },
      {
        key: 'quang-ninh.place', kind: 'place', value: 1, unit: 'place',
        owner: { kind: 'province', name: 'Quảng Ninh' }, printed: 'có chỉ số cao nhất',
      },
      {
        key: 'binh-thuan', kind: 'index', value: 75.68, unit: 'percent',
        owner: { kind: 'province', name: 'Bình Thuận' }, printed: '75,68%',
      },
      {
        key: 'binh-thuan.place', kind: 'place', value: 63, unit: 'place',
        owner: { kind: 'province', name: 'Bình Thuận' }, printed: 'có chỉ số thấp nhất',
      },
      {
        key: 'phu-tho', kind: 'index', value: 88.2, unit: 'percent',
        owner: { kind: 'province', name: 'Phú Thọ' }, printed: '88,20%',
      },
      {
        key: 'phu-tho.place', kind: 'place', value: 21, unit: 'place',
        owner: { kind: 'province', name: 'Phú Thọ' }, printed: 'xếp thứ 21/63 tỉnh, thành phố',
      },
      {
        key: 'phu-tho.places-up', kind: 'places-up', value: 4, unit: 'place',
        owner: { kind: 'province', name: 'Phú Thọ' }, printed: 'tăng 4 bậc',
      },
      {
        key: 'people-asked', kind: 'count', value: 35268, unit: 'people',
        owner: { kind: 'nation' }, printed: 'gần 35.268 người dân và tổ chức',
        of: 'people-asked',
        certainty: 'unsure', contradicts: ['sipas-2019/forms-valid', 'par-2020/people-asked'],
      },
      {
        key: 'communes', kind: 'count', value: 3000, unit: 'units',
        owner: { kind: 'nation' }, printed: 'hơn 3.000 đơn vị hành chính cấp xã',
        of: 'communes',
        note: { vi: 'Ghi "hơn"', en: 'Printed as "more than"' },
      },
      {
        key: 'districts', kind: 'count', value: 600, unit: 'units',
        owner: { kind: 'nation' }, printed: 'hơn 600 đơn vị hành chính cấp huyện',
        of: 'districts',
        note: { vi: 'Ghi "hơn"', en: 'Printed as "more than"' },
      },
      {
        key: 'survey-number', kind: 'count', value: 4, unit: 'units',
        owner: { kind: 'nation' }, printed: 'năm thứ tư',
        of: 'survey-number',
      },
    ],
  },
  {
    id: 'sipas-2020-nation', index: 'sipas', year: 2020, source: 'memory', certainty: 'recalled',
    figures: [
      {
        key: 'nation', kind: 'index', value: 85.48, unit: 'percent',
        owner: { kind: 'nation' }, printed: '85,48%',
      },
    ],
  },
  {
    id: 'sipas-2021', index: 'sipas', year: 2021, source: 'memory', certainty: 'recalled',
    figures: [
      {
        key: 'nation', kind: 'index', value: 87.16, unit: 'percent',
        owner: { kind: 'nation' }, printed: '87,16%',
      },
    ],
  },
];
