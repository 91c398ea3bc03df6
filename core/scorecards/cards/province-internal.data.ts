import type { BandTable } from '../bands.ts';
import type { CardBasis, Scorecard } from '../scorecard.ts';

const THAI_NGUYEN: CardBasis = {
  document: '3934/QĐ-UBND', issued: '2020-12-09', certainty: 'confirmed',
  source: 'thai-nguyen-2021',
  name: {
    vi: 'Quyết định số 3934/QĐ-UBND ngày 09/12/2020 của UBND tỉnh Thái Nguyên',
    en: 'Decision 3934/QĐ-UBND of 9 December 2020 of the province of Thái Nguyên',
  },
};

/** Chỉ số CCHC của sở, huyện trong tỉnh: Thái Nguyên 2020. Its domains were not found. */
export const PAR_THAI_NGUYEN_2020: Scorecard = {
  id: 'par-thai-nguyen-2020', version: 1, levels: ['department', 'district'], basis: THAI_NGUYEN,
  name: {
    vi: 'Chỉ số cải cách hành chính của sở, ban, ngành, UBND cấp huyện tỉnh Thái Nguyên năm 2020',
    en: 'Reform index of departments and districts of Thái Nguyên, 2020',
  },
  years: { from: 2020, to: 2020 }, unit: 'points', stated: {}, domains: [], total: 'published',
  ordering: 'by-figure',
  notes: [
    {
      vi: 'Mỗi tỉnh tự ban hành bộ chỉ số và cách xếp loại; không so sánh giữa các tỉnh.',
      en: 'Each province sets its own card and bands; provinces are not compared by it.',
    },
  ],
};

/** SIPAS trong tỉnh: Thái Nguyên 2020, printed as points of 100. */
export const SIPAS_THAI_NGUYEN_2020: Scorecard = {
  id: 'sipas-thai-nguyen-2020', version: 1, levels: ['department', 'district'],
  basis: {
    document: '124/KH-UBND', issued: '2020-09-14', certainty: 'confirmed',
    source: 'thai-nguyen-2021',
    name: {
      vi: 'Kế hoạch số 124/KH-UBND ngày 14/9/2020 của UBND tỉnh Thái Nguyên',
      en: 'Plan 124/KH-UBND of 14 September 2020 of the province of Thái Nguyên',
    },
  },
  name: {
    vi: 'Chỉ số hài lòng của sở, ban, ngành, UBND cấp huyện tỉnh Thái Nguyên năm 2020',
    en: 'Satisfaction index of departments and districts of Thái Nguyên, 2020',
  },
  years: { from: 2020, to: 2020 }, unit: 'points', maximum: { value: 100, certainty: 'confirmed' },
  stated: {}, domains: [], total: 'published', ordering: 'by-figure',
  notes: [
    {
      vi: 'Chỉ đo tại đơn vị có phát sinh thủ tục hành chính; đơn vị không đo là không có số liệu.',
      en: 'Only units with procedures are measured; a unit that was not measured has no figure.',
    },
  ],
};

/** Chỉ số nội bộ năm 2025 của Tuyên Quang: after the merger, with communes and no districts. */
export const PAR_TUYEN_QUANG_2025: Scorecard = {
  id: 'par-tuyen-quang-2025', version: 1, levels: ['department', 'commune'],
  basis: {
    certainty: 'second-hand', source: 'tuyen-quang-2025',
    name: {
      vi: 'Chưa tìm thấy số quyết định của tỉnh Tuyên Quang',
      en: 'The number of the decision of Tuyên Quang was not found',
    },
  },
  name: {
    vi: 'Chỉ số cải cách hành chính của sở, ban, ngành, UBND cấp xã tỉnh Tuyên Quang năm 2025',
    en: 'Reform index of departments and communes of Tuyên Quang, 2025',
  },
  years: { from: 2025, to: 2025 }, unit: 'percent', stated: {}, domains: [], total: 'published',
  ordering: 'by-figure',
};

/**
 * Xếp loại of Thái Nguyên 2020. The decision itself was not read: the limits are what the published
 * classes fit (83,05 tốt; 71,06 khá; 69,13 and 51,48 trung bình). What is under 50 is not known.
 */
export const THAI_NGUYEN_2020_BANDS: BandTable = {
  id: 'thai-nguyen-2020', unit: 'points', basis: THAI_NGUYEN, certainty: 'inferred',
  name: { vi: 'Xếp loại của tỉnh Thái Nguyên năm 2020', en: 'Classes of Thái Nguyên, 2020' },
  bands: [
    { key: 'good', name: { vi: 'Tốt', en: 'Good' }, from: 80 },
    { key: 'fair', name: { vi: 'Khá', en: 'Fair' }, from: 70, to: 80 },
    { key: 'average', name: { vi: 'Trung bình', en: 'Average' }, from: 50, to: 70 },
  ],
};

/** Nhóm of the national reports of PAR INDEX; those below B are recalled and not shown. */
export const PAR_INDEX_GROUPS: BandTable = {
  id: 'par-index-groups', unit: 'percent', certainty: 'second-hand',
  basis: {
    certainty: 'second-hand', source: 'press',
    name: { vi: 'Báo cáo PAR INDEX, theo báo chí', en: 'PAR INDEX reports, as the press has them' },
  },
  name: { vi: 'Nhóm kết quả', en: 'Groups of results' },
  bands: [
    { key: 'a', name: { vi: 'Nhóm A', en: 'Group A' }, from: 90 },
    { key: 'b', name: { vi: 'Nhóm B', en: 'Group B' }, from: 80, to: 90 },
    { key: 'c', name: { vi: 'Nhóm C', en: 'Group C' }, from: 70, to: 80, certainty: 'recalled' },
  ],
};

/** Xếp loại of the 766 set: recalled, so never shown as official. */
export const DECISION_766_BANDS: BandTable = {
  id: 'decision-766', unit: 'points', certainty: 'recalled',
  basis: {
    document: '766/QĐ-TTg', certainty: 'recalled', source: 'memory',
    name: {
      vi: 'Chưa tìm thấy văn bản quy định mức xếp loại',
      en: 'The text that sets these classes was not found',
    },
  },
  name: { vi: 'Xếp loại Bộ chỉ số 766', en: 'Classes of the 766 set' },
  bands: [
    { key: 'excellent', name: { vi: 'Xuất sắc', en: 'Excellent' }, from: 90 },
    { key: 'good', name: { vi: 'Tốt', en: 'Good' }, from: 80, to: 90 },
    { key: 'fair', name: { vi: 'Khá', en: 'Fair' }, from: 70, to: 80 },
    { key: 'average', name: { vi: 'Trung bình', en: 'Average' }, from: 50, to: 70 },
    { key: 'weak', name: { vi: 'Yếu', en: 'Weak' }, to: 50 },
  ],
};
