import type { PublishedSet } from './published-figure.ts';

/** SIPAS from 2022: residents, other criteria. No line joins it with the years before. */
export const PUBLISHED_SIPAS_SINCE_2022: readonly PublishedSet[] = [
  {
    id: 'sipas-2022', index: 'sipas', year: 2022, source: 'press', certainty: 'second-hand',
    figures: [
      {
        key: 'nation', kind: 'index', value: 80.08, unit: 'percent',
        owner: { kind: 'nation' }, printed: '80,08%',
      },
      {
        key: 'quang-ninh', kind: 'index', value: 87.59, unit: 'percent',
        owner: { kind: 'province', name: 'Quảng Ninh' }, printed: '87,59%',
      },
      {
        key: 'quang-ninh.place', kind: 'place', value: 1, unit: 'place',
        owner: { kind: 'province', name: 'Quảng Ninh' },
       
      },
      {
        key: 'thai-nguyen.place', kind: 'place', value: 2, unit: 'place',
        owner: { kind: 'province', name: 'Thái Nguyên' },
       
      },
      {
        key: 'ca-mau.place', kind: 'place', value: 3, unit: 'place',
        owner: { kind: 'province', name: 'Cà Mau' },
       
      },
      {
        key: 'binh-duong.place', kind: 'place', value: 4, unit: 'place',
        owner: { kind: 'province', name: 'Bình Dương' },
       
      },
      {
        key: 'thanh-hoa.place', kind: 'place', value: 5, unit: 'place',
        owner: { kind: 'province', name: 'Thanh Hóa' },
       
      },
      {
        key: 'binh-thuan.among-last', kind: 'among-last', value: 5, unit: 'place',
        owner: { kind: 'province', name: 'Bình Thuận' },
       
      },
      {
        key: 'cao-bang.among-last', kind: 'among-last', value: 5, unit: 'place',
        owner: { kind: 'province', name: 'Cao Bằng' },
       
      },
      {
        key: 'quang-nam.among-last', kind: 'among-last', value: 5, unit: 'place',
        owner: { kind: 'province', name: 'Quảng Nam' },
       
      },
      {
        key: 'bac-kan.among-last', kind: 'among-last', value: 5, unit: 'place',
        owner: { kind: 'province', name: 'Bắc Kạn' },
       
      },
      {
        key: 'lang-son.among-last', kind: 'among-last', value: 5, unit: 'place',
        owner: { kind: 'province', name: 'Lạng Sơn' },
       
      },
    ],
  },
  {
    id: 'sipas-2023', index: 'sipas', year: 2023, source: 'survey-press-2023',
    certainty: 'second-hand',
    figures: [
      {
        key: 'nation', kind: 'index', value: 82.66, unit: 'percent',
        owner: { kind: 'nation' }, printed: '82,66%',
      },
      {
        key: 'quang-ninh', kind: 'index', value: 90.61, unit: 'percent',
        owner: { kind: 'province', name: 'Quảng Ninh' }, printed: '90,61%',
      },
      {
        key: 'thai-nguyen', kind: 'index', value: 90.29, unit: 'percent',
        owner: { kind: 'province', name: 'Thái Nguyên' }, printed: '90,29',
      },
      {
        key: 'hai-duong', kind: 'index', value: 90.23, unit: 'percent',
        owner: { kind: 'province', name: 'Hải Dương' }, printed: '90,23',
      },
      {
        key: 'quang-ninh.place', kind: 'place', value: 1, unit: 'place',
        owner: { kind: 'province', name: 'Quảng Ninh' },
       
      },
      {
        key: 'thai-nguyen.place', kind: 'place', value: 2, unit: 'place',
        owner: { kind: 'province', name: 'Thái Nguyên' },
       
      },
      {
        key: 'hai-duong.place', kind: 'place', value: 3, unit: 'place',
        owner: { kind: 'province', name: 'Hải Dương' },
      },
      {
        key: 'lowest', kind: 'lowest', value: 75.03, unit: 'percent',
        owner: { kind: 'unnamed', of: 'province' }, printed: '75,03%',
      },
      {
        key: 'up', kind: 'count', value: 57, unit: 'units',
        owner: { kind: 'nation' },
        of: 'up',
      },
      {
        key: 'down', kind: 'count', value: 6, unit: 'units',
        owner: { kind: 'nation' },
        of: 'down',
      },
    ],
  },
  {
    id: 'sipas-2024', index: 'sipas', year: 2024, source: 'survey-press-2024',
    certainty: 'second-hand',
    figures: [
      {
        key: 'nation', kind: 'index', value: 83.94, unit: 'percent',
        owner: { kind: 'nation' }, printed: '83,94%',
      },
      {
        key: 'change', kind: 'change', value: 1.28, unit: 'percent',
        owner: { kind: 'nation' }, printed: 'tăng 1,28%',
        note: { vi: 'Đúng ra là điểm phần trăm', en: 'It is percentage points' },
      },
      {
        key: 'services', kind: 'domain', value: 84.09, unit: 'percent',
        owner: { kind: 'nation' }, printed: '84,09%',
        of: 'services',
      },
      {
        key: 'access', kind: 'domain', value: 84.27, unit: 'percent',
        owner: { kind: 'nation' }, printed: '84,27%',
        of: 'access',
      },
      {
        key: 'access.highest', kind: 'highest', value: 92.14, unit: 'percent',
        owner: { kind: 'unnamed', of: 'province' }, printed: '92,14%',
        of: 'access',
      },
      {
        key: 'access.lowest', kind: 'lowest', value: 78.43, unit: 'percent',
        owner: { kind: 'unnamed', of: 'province' }, printed: '78,43%',
        of: 'access',
      },
      {
        key: 'hai-phong', kind: 'index', value: 90.59, unit: 'percent',
        owner: { kind: 'province', name: 'Hải Phòng' }, printed: '90,59%',
      },
      {
        key: 'hai-phong.place', kind: 'place', value: 1, unit: 'place',
        owner: { kind: 'province', name: 'Hải Phòng' },
       
      },
      {
        key: 'thai-nguyen.place', kind: 'place', value: 2, unit: 'place',
        owner: { kind: 'province', name: 'Thái Nguyên' },
       
      },
      {
        key: 'hai-duong.place', kind: 'place', value: 3, unit: 'place',
        owner: { kind: 'province', name: 'Hải Dương' },
       
      },
      {
        key: 'quang-ninh.place', kind: 'place', value: 4, unit: 'place',
        owner: { kind: 'province', name: 'Quảng Ninh' },
       
      },
      {
        key: 'ba-ria-vung-tau.place', kind: 'place', value: 5, unit: 'place',
        owner: { kind: 'province', name: 'Bà Rịa - Vũng Tàu' },
       
      },
      {
        key: 'bac-kan.among-last', kind: 'among-last', value: 5, unit: 'place',
        owner: { kind: 'province', name: 'Bắc Kạn' },
       
      },
      {
        key: 'lang-son.among-last', kind: 'among-last', value: 5, unit: 'place',
        owner: { kind: 'province', name: 'Lạng Sơn' },
       
      },
      {
        key: 'quang-nam.among-last', kind: 'among-last', value: 5, unit: 'place',
        owner: { kind: 'province', name: 'Quảng Nam' },
       
      },
      {
        key: 'an-giang.among-last', kind: 'among-last', value: 5, unit: 'place',
        owner: { kind: 'province', name: 'An Giang' },
       
      },
      {
        key: 'quang-ngai.among-last', kind: 'among-last', value: 5, unit: 'place',
        owner: { kind: 'province', name: 'Quảng Ngãi' },
       
      },
      {
        key: 'harassment.none', kind: 'share', value: 90.06, unit: 'percent',
        owner: { kind: 'nation' }, printed: '90,06%',
        of: 'harassment',
      },
      {
        key: 'harassment.some', kind: 'share', value: 8.98, unit: 'percent',
        owner: { kind: 'nation' }, printed: '8,98%',
        of: 'harassment',
      },
      {
        key: 'harassment.many', kind: 'share', value: 0.96, unit: 'percent',
        owner: { kind: 'nation' }, printed: '0,96%',
        of: 'harassment',
      },
      {
        key: 'people-asked', kind: 'count', value: 36525, unit: 'people',
        owner: { kind: 'nation' }, printed: '36.525',
        of: 'people-asked',
      },
      {
        key: 'districts', kind: 'count', value: 195, unit: 'units',
        owner: { kind: 'nation' }, printed: '195',
        of: 'districts',
      },
      {
        key: 'communes', kind: 'count', value: 385, unit: 'units',
        owner: { kind: 'nation' }, printed: '385',
        of: 'communes',
      },
      {
        key: 'villages', kind: 'count', value: 1170, unit: 'units',
        owner: { kind: 'nation' }, printed: '1.170',
        of: 'villages',
      },
    ],
  },
];
