import type { Wording } from '../../wording.ts';
import type { BandTable } from '../bands.ts';
import type { CardBasis, Scorecard } from '../scorecard.ts';

const BASIS: CardBasis = {
  document: '61/2018/NĐ-CP', issued: '2018-04-23', certainty: 'confirmed', source: 'decree-61-text',
  name: {
    vi: 'Nghị định số 61/2018/NĐ-CP và Thông tư số 01/2018/TT-VPCP, hết hiệu lực từ ngày 01/7/2025',
    en: 'Decree 61/2018/NĐ-CP and Circular 01/2018/TT-VPCP, out of force since 1 July 2025',
  },
};

/** Đánh giá việc giải quyết thủ tục hành chính: nine indexes of 0, 1 or 2 points. Historical. */
export const DECREE_61_2018: Scorecard = {
  id: 'decree-61-2018', version: 1, unit: 'points', total: 'sum', ordering: 'none', basis: BASIS,
  levels: ['ministry', 'province', 'department', 'district', 'commune'],
  name: {
    vi: 'Đánh giá việc giải quyết thủ tục hành chính (Nghị định số 61/2018/NĐ-CP)',
    en: 'Assessment of the settling of procedures (Decree 61/2018/NĐ-CP)',
  },
  years: { from: 2018, to: 2025 },
  maximum: { value: 18, certainty: 'confirmed' },
  stated: { domains: { value: 9, certainty: 'confirmed' } },
  notes: [
    {
      vi: 'Bộ chỉ số cũ, chỉ để xem lại kết quả trước ngày 01/7/2025.',
      en: 'An old set, kept to read results from before 1 July 2025.',
    },
    {
      vi: 'Khoản 1 Điều 14 chấm chỉ số 6 theo từng hồ sơ; khoản 2 Điều 14 và Điều 15 chấm theo cơ quan.',
      en: 'Art. 14(1) scores index 6 for each dossier; Art. 14(2) and Art. 15 for the agency.',
    },
  ],
  domains: [
    {
      key: 'total-time', certainty: 'confirmed', maximum: { value: 2, certainty: 'confirmed' },
      name: { vi: 'Thời gian giải quyết so với quy định', en: 'Total time against the rule' },
    },
    {
      key: 'agency-time', certainty: 'confirmed', maximum: { value: 2, certainty: 'confirmed' },
      name: { vi: 'Thời gian giải quyết của từng cơ quan', en: 'Time of each agency' },
    },
    {
      key: 'contacts', certainty: 'confirmed', maximum: { value: 2, certainty: 'confirmed' },
      name: { vi: 'Số lần phải liên hệ để hoàn thiện hồ sơ', en: 'Contacts to complete the file' },
    },
    {
      key: 'agencies', certainty: 'confirmed', maximum: { value: 2, certainty: 'confirmed' },
      name: { vi: 'Số lượng cơ quan phải liên hệ', en: 'Agencies contacted' },
    },
    {
      key: 'one-stop', certainty: 'confirmed', maximum: { value: 2, certainty: 'confirmed' },
      name: { vi: 'Thực hiện tại Bộ phận Một cửa', en: 'Organisation at the one-stop office' },
    },
    {
      key: 'publicity', certainty: 'confirmed', maximum: { value: 2, certainty: 'confirmed' },
      name: { vi: 'Công khai các thủ tục hành chính', en: 'Publication of procedures' },
    },
    {
      key: 'attitude', certainty: 'confirmed', maximum: { value: 2, certainty: 'confirmed' },
      name: { vi: 'Thái độ ứng xử', en: 'Attitude' },
    },
    {
      key: 'petitions', certainty: 'confirmed', maximum: { value: 2, certainty: 'confirmed' },
      name: { vi: 'Tiếp thu, giải trình phản ánh, kiến nghị', en: 'Handling of petitions' },
    },
    {
      key: 'online', certainty: 'confirmed', maximum: { value: 2, certainty: 'confirmed' },
      name: {
        vi: 'Cung cấp dịch vụ công trực tuyến mức độ 3, 4',
        en: 'Online services of levels 3 and 4',
      },
    },
  ],
};

/** When an index has 2, 1 or 0 points, where the text read says it; in our own short words. */
export const DECREE_61_POINTS: Readonly<Record<string, Readonly<Record<0 | 1 | 2, Wording>>>> = {
  'total-time': {
    2: { vi: 'Ngắn hơn', en: 'Shorter' },
    1: { vi: 'Bằng', en: 'Equal' },
    0: { vi: 'Dài hơn', en: 'Longer' },
  },
  contacts: {
    2: { vi: 'Không lần nào', en: 'None' },
    1: { vi: 'Một lần', en: 'One' },
    0: { vi: 'Nhiều hơn', en: 'More' },
  },
  publicity: {
    2: { vi: 'Bằng cả hình thức niêm yết và điện tử', en: 'Both on paper and electronic' },
    1: { vi: 'Niêm yết hoặc điện tử', en: 'On paper or electronic' },
    0: { vi: 'Không chính xác, đầy đủ, kịp thời', en: 'Not accurate, full, timely' },
  },
  petitions: {
    2: { vi: '100%', en: '100%' },
    1: { vi: 'Từ 90% đến dưới 100%', en: '90% to under 100%' },
    0: { vi: 'Dưới 90%', en: 'Under 90%' },
  },
  online: {
    2: { vi: 'Từ 30% trở lên', en: '30% or more' },
    1: { vi: 'Từ 15% đến dưới 30%', en: '15% to under 30%' },
    0: { vi: 'Dưới 15%', en: 'Under 15%' },
  },
};

/** Xếp loại cơ quan, Điều 15: exactly 15 points are "xuất sắc". */
export const DECREE_61_AGENCY_BANDS: BandTable = {
  id: 'decree-61-agency', unit: 'points', basis: BASIS, certainty: 'confirmed',
  name: { vi: 'Xếp loại cơ quan', en: 'Class of an agency' },
  bands: [
    { key: 'excellent', name: { vi: 'Xuất sắc', en: 'Excellent' }, from: 15 },
    { key: 'good', name: { vi: 'Tốt', en: 'Good' }, from: 12, to: 15 },
    { key: 'fair', name: { vi: 'Khá', en: 'Fair' }, from: 9, to: 12 },
    { key: 'average', name: { vi: 'Trung bình', en: 'Average' }, from: 6, to: 9 },
    { key: 'weak', name: { vi: 'Yếu', en: 'Weak' }, to: 6 },
  ],
};

/** Mức độ hoàn thành nhiệm vụ of an officer. */
export const DECREE_61_OFFICER_BANDS: BandTable = {
  id: 'decree-61-officer', unit: 'points', basis: BASIS, certainty: 'confirmed',
  name: { vi: 'Mức độ hoàn thành nhiệm vụ của công chức', en: 'Tasks done by an officer' },
  bands: [
    { key: 'all', name: { vi: 'Hoàn thành 100% nhiệm vụ', en: '100% of tasks' }, from: 5 },
    {
      key: 'most', from: 3.5, to: 5,
      name: { vi: 'Hoàn thành từ 70% đến dưới 100% nhiệm vụ', en: '70% to under 100% of tasks' },
    },
    {
      key: 'less', to: 3.5,
      name: { vi: 'Hoàn thành dưới 70% nhiệm vụ', en: 'Under 70% of tasks' },
    },
  ],
};
