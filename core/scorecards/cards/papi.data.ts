import type { Scorecard } from '../scorecard.ts';

/**
 * Chỉ số PAPI: eight dimensions of at most 10 points, summed without weights. No lower bound is
 * printed: it is quoted as 10 to 80, but eight times 1 is 8. The parts are those of 2018 and 2019;
 * later years have other parts, whose names were not found.
 */
export const PAPI: Scorecard = {
  id: 'papi', version: 1, levels: ['province'], unit: 'points',
  name: {
    vi: 'Chỉ số Hiệu quả quản trị và hành chính công cấp tỉnh (PAPI)',
    en: 'Viet Nam Provincial Governance and Public Administration Performance Index (PAPI)',
  },
  basis: {
    certainty: 'confirmed', source: 'indexes-2021',
    name: {
      vi: 'Khảo sát PAPI; không do văn bản của cơ quan nhà nước quy định',
      en: 'The PAPI survey; no document of a state body sets it',
    },
  },
  years: { from: 2018 },
  maximum: { value: 80, certainty: 'confirmed' },
  stated: {
    domains: { value: 8, certainty: 'confirmed' },
    parts: { value: 28, certainty: 'confirmed' },
  },
  total: 'sum', ordering: 'groups-only',
  notes: [
    {
      vi: 'Tối đa 80 điểm. Chênh lệch nhỏ giữa các tỉnh không có ý nghĩa, vì vậy không xếp hạng.',
      en: 'At most 80 points. Small gaps between provinces mean nothing, so there are no ranks.',
    },
    {
      vi: 'Nội dung thành phần là của các năm 2018 và 2019; các năm sau có thay đổi.',
      en: 'The parts are those of 2018 and 2019; they changed in later years.',
    },
  ],
  domains: [
    {
      key: 'participation', certainty: 'confirmed', maximum: { value: 10, certainty: 'confirmed' },
      name: { vi: 'Tham gia của người dân ở cấp cơ sở', en: 'Participation at local levels' },
      parts: [
        {
          key: 'civic-knowledge', certainty: 'confirmed', years: { from: 2018, to: 2019 },
          name: { vi: 'Tri thức công dân', en: 'Civic knowledge' },
        },
        {
          key: 'opportunities', certainty: 'confirmed', years: { from: 2018, to: 2019 },
          name: { vi: 'Cơ hội tham gia', en: 'Opportunities for participation' },
        },
        {
          key: 'elections', certainty: 'confirmed', years: { from: 2018, to: 2019 },
          name: { vi: 'Chất lượng bầu cử', en: 'Quality of elections' },
        },
        {
          key: 'contributions', certainty: 'confirmed', years: { from: 2018, to: 2019 },
          name: { vi: 'Đóng góp tự nguyện', en: 'Voluntary contributions' },
        },
      ],
    },
    {
      key: 'transparency', certainty: 'confirmed', maximum: { value: 10, certainty: 'confirmed' },
      name: { vi: 'Công khai, minh bạch', en: 'Transparency' },
      parts: [
        {
          key: 'information', certainty: 'confirmed', years: { from: 2018, to: 2019 },
          name: { vi: 'Tiếp cận thông tin', en: 'Access to information' },
        },
        {
          key: 'poverty-lists', certainty: 'confirmed', years: { from: 2018, to: 2019 },
          name: { vi: 'Danh sách hộ nghèo', en: 'Poverty lists' },
        },
        {
          key: 'budgets', certainty: 'confirmed', years: { from: 2018, to: 2019 },
          name: { vi: 'Thu, chi ngân sách cấp xã/phường', en: 'Communal budgets' },
        },
        {
          key: 'land-plans', certainty: 'confirmed', years: { from: 2018, to: 2019 },
          name: {
            vi: 'Quy hoạch/kế hoạch sử dụng đất, khung giá đền bù',
            en: 'Land-use plans and compensation rates',
          },
        },
      ],
    },
    {
      key: 'accountability', certainty: 'confirmed', maximum: { value: 10, certainty: 'confirmed' },
      name: { vi: 'Trách nhiệm giải trình với người dân', en: 'Vertical accountability' },
      parts: [
        {
          key: 'interaction', certainty: 'confirmed', years: { from: 2018, to: 2019 },
          name: {
            vi: 'Hiệu quả tương tác với cấp chính quyền',
            en: 'Interaction with local authorities',
          },
        },
        {
          key: 'complaints', certainty: 'confirmed', years: { from: 2018, to: 2019 },
          name: {
            vi: 'Giải quyết khiếu nại, tố cáo của người dân',
            en: 'Response to complaints and denunciations',
          },
        },
        {
          key: 'justice', certainty: 'confirmed', years: { from: 2018, to: 2019 },
          name: { vi: 'Tiếp cận dịch vụ tư pháp', en: 'Access to justice services' },
        },
      ],
    },
    {
      key: 'corruption', certainty: 'confirmed', maximum: { value: 10, certainty: 'confirmed' },
      name: { vi: 'Kiểm soát tham nhũng trong khu vực công', en: 'Control of corruption in the public sector' },
      parts: [
        {
          key: 'in-government', certainty: 'confirmed', years: { from: 2018, to: 2019 },
          name: {
            vi: 'Kiểm soát tham nhũng trong chính quyền',
            en: 'Control of corruption in government',
          },
        },
        {
          key: 'in-services', certainty: 'confirmed', years: { from: 2018, to: 2019 },
          name: {
            vi: 'Kiểm soát tham nhũng trong dịch vụ công',
            en: 'Control of corruption in public services',
          },
        },
        {
          key: 'recruitment', certainty: 'confirmed', years: { from: 2018, to: 2019 },
          name: { vi: 'Công bằng trong tuyển dụng vào nhà nước', en: 'Equity in state employment' },
        },
        {
          key: 'willingness', certainty: 'confirmed', years: { from: 2018, to: 2019 },
          name: { vi: 'Quyết tâm chống tham nhũng', en: 'Willingness to fight corruption' },
        },
      ],
    },
    {
      key: 'procedures', certainty: 'confirmed', maximum: { value: 10, certainty: 'confirmed' },
      name: { vi: 'Thủ tục hành chính công', en: 'Public administrative procedures' },
      parts: [
        {
          key: 'certification', certainty: 'confirmed', years: { from: 2018, to: 2019 },
          name: { vi: 'Chứng thực, xác nhận', en: 'Certification' },
        },
        {
          key: 'construction', certainty: 'confirmed', years: { from: 2018, to: 2019 },
          name: { vi: 'Giấy phép xây dựng', en: 'Construction permits' },
        },
        {
          key: 'land-certificates', certainty: 'confirmed', years: { from: 2018, to: 2019 },
          name: { vi: 'Giấy chứng nhận quyền sử dụng đất', en: 'Land-use right certificates' },
        },
        {
          key: 'commune-procedures', certainty: 'confirmed', years: { from: 2018, to: 2019 },
          name: { vi: 'Thủ tục hành chính cấp xã, phường', en: 'Procedures of communes and wards' },
        },
      ],
    },
    {
      key: 'services', certainty: 'confirmed', maximum: { value: 10, certainty: 'confirmed' },
      name: { vi: 'Cung ứng dịch vụ công', en: 'Public service delivery' },
      parts: [
        {
          key: 'health', certainty: 'confirmed', years: { from: 2018, to: 2019 },
          name: { vi: 'Y tế công lập', en: 'Public health care' },
        },
        {
          key: 'education', certainty: 'confirmed', years: { from: 2018, to: 2019 },
          name: { vi: 'Giáo dục tiểu học công lập', en: 'Public primary education' },
        },
        {
          key: 'infrastructure', certainty: 'confirmed', years: { from: 2018, to: 2019 },
          name: { vi: 'Cơ sở hạ tầng căn bản', en: 'Basic infrastructure' },
        },
        {
          key: 'security', certainty: 'confirmed', years: { from: 2018, to: 2019 },
          name: { vi: 'An ninh, trật tự', en: 'Law and order' },
        },
      ],
    },
    {
      key: 'environment', certainty: 'confirmed', maximum: { value: 10, certainty: 'confirmed' },
      name: { vi: 'Quản trị môi trường', en: 'Environmental governance' },
      parts: [
        {
          key: 'seriousness', certainty: 'confirmed', years: { from: 2018, to: 2019 },
          name: {
            vi: 'Nghiêm túc trong bảo vệ môi trường',
            en: 'Seriousness about the environment',
          },
        },
        {
          key: 'air', certainty: 'confirmed', years: { from: 2018, to: 2019 },
          name: { vi: 'Chất lượng không khí', en: 'Quality of air' },
        },
        {
          key: 'water', certainty: 'confirmed', years: { from: 2018, to: 2019 },
          name: { vi: 'Chất lượng nước', en: 'Quality of water' },
        },
      ],
    },
    {
      key: 'e-governance', certainty: 'confirmed', maximum: { value: 10, certainty: 'confirmed' },
      name: { vi: 'Quản trị điện tử', en: 'E-governance' },
      parts: [
        {
          key: 'portal', certainty: 'confirmed', years: { from: 2018, to: 2019 },
          name: {
            vi: 'Sử dụng cổng thông tin điện tử của chính quyền địa phương',
            en: 'Use of the portals of local authorities',
          },
        },
        {
          key: 'internet', certainty: 'confirmed', years: { from: 2018, to: 2019 },
          name: {
            vi: 'Tiếp cận và sử dụng Internet tại địa phương',
            en: 'Access to and use of the Internet',
          },
        },
        {
          key: 'portal-feedback', certainty: 'recalled', years: { from: 2020 },
          name: { vi: 'Phản hồi qua cổng thông tin điện tử', en: 'Response through portals' },
        },
      ],
    },
  ],
};

/** Nhóm in which PAPI prints provinces instead of places. */
export const PAPI_GROUPS = [
  { key: 'highest', name: { vi: 'Cao nhất', en: 'Highest' } },
  { key: 'high-middle', name: { vi: 'Trung bình cao', en: 'High middle' } },
  { key: 'low-middle', name: { vi: 'Trung bình thấp', en: 'Low middle' } },
  { key: 'lowest', name: { vi: 'Thấp nhất', en: 'Lowest' } },
] as const;
