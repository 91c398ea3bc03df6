import type { Wording } from '../wording.ts';

/** Bộ phận tạo thành of a procedure, Nghị định 63/2010/NĐ-CP Art. 8(2), and the legal basis of Art. 15(1)(b). */
export type PartKey =
  | 'name'
  | 'steps'
  | 'submission'
  | 'dossier'
  | 'processingTime'
  | 'applicants'
  | 'agency'
  | 'forms'
  | 'result'
  | 'conditions'
  | 'fee'
  | 'legalBasis';

/** One part of the publication. `required` parts are owed always; the others when there is such a thing. */
export interface Part {
  key: PartKey;
  name: Wording;
  required: boolean;
  article: string;
  clause?: string;
  point?: string;
}

const art8 = (key: PartKey, point: string, vi: string, en: string): Part => ({
  key, name: { vi, en }, required: point !== 'h', article: '8', clause: '2', point,
});

/** Seven parts owed always, four owed if there is such a thing, and the legal basis. */
export const PARTS: readonly Part[] = [
  art8('name', 'a', 'Tên thủ tục hành chính', 'Name of the procedure'),
  art8('steps', 'b', 'Trình tự thực hiện', 'Steps'),
  art8('submission', 'c', 'Cách thức thực hiện', 'Ways to submit'),
  art8('dossier', 'd', 'Thành phần, số lượng hồ sơ', 'Documents and number of sets'),
  art8('processingTime', 'đ', 'Thời hạn giải quyết', 'Processing time'),
  art8('applicants', 'e', 'Đối tượng thực hiện thủ tục hành chính', 'Who may apply'),
  art8('agency', 'g', 'Cơ quan giải quyết thủ tục hành chính', 'Agency that settles it'),
  art8('forms', 'h', 'Mẫu đơn, mẫu tờ khai hành chính', 'Forms'),
  art8('result', 'h', 'Kết quả thực hiện thủ tục hành chính', 'Result'),
  art8('conditions', 'h', 'Yêu cầu, điều kiện', 'Requirements and conditions'),
  art8('fee', 'h', 'Phí, lệ phí', 'Fees and charges'),
  {
    key: 'legalBasis',
    name: { vi: 'Văn bản quy phạm pháp luật quy định về thủ tục hành chính', en: 'Legal documents behind the procedure' },
    required: false,
    article: '15',
    clause: '1',
    point: 'b',
  },
];
