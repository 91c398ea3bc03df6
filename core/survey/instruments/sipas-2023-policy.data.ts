import type { Factor } from '../instrument.ts';

/** Policy part of the form of 2023–2026: 2, 1 of 2, 9 and 10 criteria. */
export const POLICY_FACTORS: readonly Factor[] = [
  {
    key: 'accountability',
    name: { vi: 'Trách nhiệm giải trình', en: 'Accountability' },
    items: [
      {
        key: 'accountability.ways',
        wording: {
          vi: 'Chính quyền cung cấp, giải thích thông tin chính sách nhiều hình thức, dễ tìm, dễ thấy',
          en: 'The authorities give and explain information on policies in many ways that are easy to find',
        },
      },
      {
        key: 'accountability.clear',
        wording: {
          vi: 'Chính quyền cung cấp thông tin chính sách đầy đủ, dễ hiểu',
          en: 'The information of the authorities on policies is complete and easy to understand',
        },
      },
    ],
  },
  {
    key: 'participation',
    name: { vi: 'Sự tham gia', en: 'Participation' },
    items: [
      {
        key: 'participation.making',
        wording: {
          vi: 'Chính quyền tổ chức nhiều hình thức để người dân dễ góp ý xây dựng chính sách',
          en: 'The authorities offer many easy ways to comment on policies in the making',
        },
      },
    ],
  },
  {
    key: 'quality',
    name: { vi: 'Chất lượng', en: 'Quality' },
    items: [
      {
        key: 'quality.economy',
        wording: {
          vi: 'Chính quyền thực hiện tốt chính sách phát triển kinh tế',
          en: 'The authorities carry out the policy on economic development well',
        },
      },
      {
        key: 'quality.health',
        wording: {
          vi: 'Chính quyền thực hiện tốt chính sách khám chữa bệnh',
          en: 'The authorities carry out the policy on medical care well',
        },
      },
      {
        key: 'quality.education',
        wording: {
          vi: 'Chính quyền thực hiện tốt chính sách giáo dục phổ thông',
          en: 'The authorities carry out the policy on general education well',
        },
      },
      {
        key: 'quality.order',
        wording: {
          vi: 'Chính quyền thực hiện tốt chính sách trật tự, an toàn xã hội',
          en: 'The authorities carry out the policy on public order and safety well',
        },
      },
      {
        key: 'quality.roads',
        wording: {
          vi: 'Chính quyền thực hiện tốt chính sách giao thông đường bộ',
          en: 'The authorities carry out the policy on road traffic well',
        },
      },
      {
        key: 'quality.electricity',
        wording: {
          vi: 'Chính quyền thực hiện tốt chính sách điện sinh hoạt',
          en: 'The authorities carry out the policy on electricity for homes well',
        },
      },
      {
        key: 'quality.water',
        wording: {
          vi: 'Chính quyền thực hiện tốt chính sách nước sinh hoạt',
          en: 'The authorities carry out the policy on water for homes well',
        },
      },
      {
        key: 'quality.welfare',
        wording: {
          vi: 'Chính quyền thực hiện tốt chính sách an sinh xã hội',
          en: 'The authorities carry out the policy on social welfare well',
        },
      },
      {
        key: 'quality.reform',
        wording: {
          vi: 'Chính quyền thực hiện tốt chính sách cải cách hành chính',
          en: 'The authorities carry out the policy on administrative reform well',
        },
      },
    ],
  },
  {
    key: 'impact',
    name: { vi: 'Kết quả, tác động', en: 'Results and impact' },
    items: [
      {
        key: 'impact.family-economy',
        wording: {
          vi: 'Kinh tế gia đình của người dân tốt hơn',
          en: 'The economy of families is better',
        },
      },
      {
        key: 'impact.local-economy',
        wording: {
          vi: 'Kinh tế - xã hội địa phương tốt hơn',
          en: 'Economy and society of the place are better',
        },
      },
      {
        key: 'impact.hospitals',
        wording: {
          vi: 'Bệnh viện công lập khám chữa bệnh tốt hơn',
          en: 'The care of public hospitals is better',
        },
      },
      {
        key: 'impact.schools',
        wording: {
          vi: 'Trường phổ thông công lập dạy học tốt hơn',
          en: 'The teaching of public schools is better',
        },
      },
      {
        key: 'impact.order',
        wording: { vi: 'Trật tự, an toàn xã hội tốt hơn', en: 'Public order and safety are better' },
      },
      {
        key: 'impact.roads',
        wording: { vi: 'Đường bộ, giao thông tốt hơn', en: 'Roads and traffic are better' },
      },
      {
        key: 'impact.electricity',
        wording: { vi: 'Điện sinh hoạt tốt hơn', en: 'Electricity for homes is better' },
      },
      {
        key: 'impact.water',
        wording: { vi: 'Nước sinh hoạt tốt hơn', en: 'Water for homes is better' },
      },
      {
        key: 'impact.welfare',
        wording: { vi: 'An sinh xã hội tốt hơn', en: 'Social welfare is better' },
      },
      {
        key: 'impact.agencies',
        wording: {
          vi: 'Cơ quan hành chính, cán bộ công chức có năng lực và thực thi công vụ tốt hơn',
          en: 'Agencies and civil servants are more able and serve better',
        },
      },
    ],
  },
];
