import type { PublishedSet } from './published-figure.ts';

/** PAR INDEX in points: 2019 and 2020, as the portal of Phú Thọ prints them. */
export const PUBLISHED_PAR_POINTS: readonly PublishedSet[] = [
  {
    id: 'par-2019', index: 'par', year: 2019, source: 'phu-tho-2021', certainty: 'confirmed',
    figures: [
      {
        key: 'phu-tho', kind: 'index', value: 82.01, unit: 'points',
        owner: { kind: 'province', name: 'Phú Thọ' }, printed: '82,01 điểm',
      },
      {
        key: 'phu-tho.modernization', kind: 'domain', value: 10.82, unit: 'points',
        owner: { kind: 'province', name: 'Phú Thọ' }, printed: '10,82',
        of: 'modernization',
      },
      {
        key: 'phu-tho.impact', kind: 'domain', value: 12.6, unit: 'points',
        owner: { kind: 'province', name: 'Phú Thọ' }, printed: '12,60 điểm',
        of: 'impact',
      },
      {
        key: 'phu-tho.direction', kind: 'domain', value: 6.61, unit: 'points',
        owner: { kind: 'province', name: 'Phú Thọ' }, printed: '6,61 điểm',
        of: 'direction',
      },
      {
        key: 'phu-tho.staff', kind: 'domain', value: 10.92, unit: 'points',
        owner: { kind: 'province', name: 'Phú Thọ' }, printed: '10,92 điểm',
        of: 'staff',
      },
      {
        key: 'phu-tho.finance', kind: 'domain', value: 9.74, unit: 'points',
        owner: { kind: 'province', name: 'Phú Thọ' }, printed: '9,74 điểm',
        of: 'finance',
      },
    ],
  },
  {
    id: 'par-2020', index: 'par', year: 2020, source: 'phu-tho-2021', certainty: 'confirmed',
    figures: [
      {
        key: 'quang-ninh', kind: 'index', value: 91.04, unit: 'points',
        owner: { kind: 'province', name: 'Quảng Ninh' }, printed: '91,04 điểm',
      },
      {
        key: 'quang-ninh.place', kind: 'place', value: 1, unit: 'place',
        owner: { kind: 'province', name: 'Quảng Ninh' }, printed: 'tiếp tục là địa phương đứng đầu',
      },
      {
        key: 'hai-phong', kind: 'index', value: 90.51, unit: 'points',
        owner: { kind: 'province', name: 'Hải Phòng' }, printed: '90,51 điểm',
      },
      {
        key: 'hai-phong.place', kind: 'place', value: 2, unit: 'place',
        owner: { kind: 'province', name: 'Hải Phòng' }, printed: 'vị trí thứ 2',
      },
      {
        key: 'quang-ninh.gap', kind: 'gap', value: 0.53, unit: 'points',
        owner: { kind: 'province', name: 'Quảng Ninh' }, printed: 'cao hơn 0,53 điểm',
      },
      {
        key: 'quang-ngai', kind: 'index', value: 73.25, unit: 'points',
        owner: { kind: 'province', name: 'Quảng Ngãi' }, printed: '73,25 điểm',
      },
      {
        key: 'quang-ngai.place', kind: 'place', value: 63, unit: 'place',
        owner: { kind: 'province', name: 'Quảng Ngãi' }, printed: 'đứng cuối bảng xếp hạng',
      },
      {
        key: 'phu-tho', kind: 'index', value: 85.74, unit: 'points',
        owner: { kind: 'province', name: 'Phú Thọ' }, printed: '85,74 điểm',
      },
      {
        key: 'phu-tho.place', kind: 'place', value: 10, unit: 'place',
        owner: { kind: 'province', name: 'Phú Thọ' }, printed: 'xếp thứ 10/63 tỉnh, thành phố',
      },
      {
        key: 'phu-tho.places-up', kind: 'places-up', value: 10, unit: 'place',
        owner: { kind: 'province', name: 'Phú Thọ' }, printed: 'tăng 10 bậc',
      },
      {
        key: 'phu-tho.domains-much-up', kind: 'count', value: 2, unit: 'units',
        owner: { kind: 'province', name: 'Phú Thọ' },
        printed: '2 chỉ số của Phú Thọ tăng điểm mạnh',
        of: 'domains-much-up',
      },
      {
        key: 'phu-tho.domains-up', kind: 'count', value: 3, unit: 'units',
        owner: { kind: 'province', name: 'Phú Thọ' }, printed: '3 chỉ số tăng điểm',
        of: 'domains-up',
      },
      {
        key: 'phu-tho.modernization', kind: 'domain', value: 13.05, unit: 'points',
        owner: { kind: 'province', name: 'Phú Thọ' }, printed: '13,05 điểm',
        of: 'modernization',
      },
      {
        key: 'phu-tho.impact', kind: 'domain', value: 13.58, unit: 'points',
        owner: { kind: 'province', name: 'Phú Thọ' }, printed: '13,58 điểm',
        of: 'impact',
      },
      {
        key: 'phu-tho.direction', kind: 'domain', value: 7.88, unit: 'points',
        owner: { kind: 'province', name: 'Phú Thọ' }, printed: '7,88 điểm',
        of: 'direction',
      },
      {
        key: 'phu-tho.staff', kind: 'domain', value: 10.93, unit: 'points',
        owner: { kind: 'province', name: 'Phú Thọ' }, printed: '10,93 điểm',
        of: 'staff',
      },
      {
        key: 'phu-tho.finance', kind: 'domain', value: 10.6, unit: 'points',
        owner: { kind: 'province', name: 'Phú Thọ' }, printed: '10,60 điểm',
        of: 'finance',
      },
      {
        key: 'provinces', kind: 'count', value: 63, unit: 'units',
        owner: { kind: 'nation' }, printed: '63 UBND tỉnh, thành phố trực thuộc Trung ương',
        of: 'provinces',
      },
      {
        key: 'state-bank', kind: 'index', value: 95.88, unit: 'points',
        owner: { kind: 'ministry', name: 'Ngân hàng Nhà nước Việt Nam' }, printed: '95,88 điểm',
      },
      {
        key: 'state-bank.place', kind: 'place', value: 1, unit: 'place',
        owner: { kind: 'ministry', name: 'Ngân hàng Nhà nước Việt Nam' },
        printed: 'năm thứ 6 đứng đầu',
      },
      {
        key: 'education', kind: 'index', value: 83.24, unit: 'points',
        owner: { kind: 'ministry', name: 'Bộ Giáo dục và Đào tạo' }, printed: '83,24 điểm',
      },
      {
        key: 'education.place', kind: 'place', value: 17, unit: 'place',
        owner: { kind: 'ministry', name: 'Bộ Giáo dục và Đào tạo' },
        printed: 'Đứng cuối bảng xếp hạng',
        note: {
          vi: 'Đứng cuối trong 17 cơ quan được xếp hạng',
          en: 'Last of the 17 that were ranked',
        },
      },
      {
        key: 'ministries', kind: 'count', value: 19, unit: 'units',
        owner: { kind: 'nation' }, printed: '19 bộ, cơ quan ngang bộ',
        of: 'ministries',
      },
      {
        key: 'ministries-ranked', kind: 'count', value: 17, unit: 'units',
        owner: { kind: 'nation' }, printed: '17 bộ, cơ quan ngang bộ còn lại',
        of: 'ministries-ranked',
      },
      {
        key: 'ministries-not-ranked', kind: 'count', value: 2, unit: 'units',
        owner: { kind: 'nation' }, printed: '2 cơ quan đặc thù',
        of: 'ministries-not-ranked',
      },
      {
        key: 'officials-asked', kind: 'count', value: 22500, unit: 'people',
        owner: { kind: 'nation' }, printed: 'trên 22.500 cán bộ, công chức lãnh đạo, quản lý',
        of: 'officials-asked',
        note: { vi: 'Ghi "trên"', en: 'Printed as "more than"' },
      },
      {
        key: 'people-asked', kind: 'count', value: 36600, unit: 'people',
        owner: { kind: 'nation' }, printed: 'trên 36.600 người dân',
        of: 'people-asked',
        note: { vi: 'Ghi "trên"', en: 'Printed as "more than"' },
      },
    ],
  },
];
