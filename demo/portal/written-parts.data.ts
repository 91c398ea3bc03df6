import type { ListedProcedure } from './procedures.ts';

/** A part of a procedure's publication whose text this demonstration writes itself. */
export type WrittenPart =
  | 'steps'
  | 'dossier'
  | 'applicants'
  | 'result'
  | 'legalBasis'
  | 'conditions';

/** What stands in a part: paragraphs, or an ordered list where `ordered` is set. */
export interface PartText {
  ordered?: boolean;
  sentences: readonly string[];
}

/**
 * The published texts of these parts are not carried; the sentences are our own, true of any
 * procedure of a one-stop office, and name no law.
 */
export const WRITTEN_PARTS: Record<WrittenPart, (procedure: ListedProcedure) => PartText> = {
  steps: () => ({
    ordered: true,
    sentences: [
      'Người nộp chuẩn bị hồ sơ và nộp theo một trong các hình thức nêu tại phần ' +
        'Cách thức thực hiện.',
      'Bộ phận Một cửa kiểm tra hồ sơ; hồ sơ đủ thì cấp giấy tiếp nhận và hẹn trả kết quả, ' +
        'hồ sơ thiếu thì hướng dẫn bổ sung.',
      'Cơ quan thực hiện xem xét, giải quyết hồ sơ.',
      'Người nộp nhận kết quả theo giấy hẹn.',
    ],
  }),
  dossier: () => ({
    sentences: [
      'Đơn hoặc tờ khai theo mẫu kèm quyết định công bố.',
      'Giấy tờ kèm theo như quyết định công bố đã nêu.',
      'Số lượng hồ sơ: 01 bộ.',
    ],
  }),
  applicants: ({ field }) => ({
    sentences: [`Cá nhân, tổ chức có yêu cầu giải quyết công việc thuộc lĩnh vực ${field}.`],
  }),
  result: () => ({
    sentences: ['Kết quả giải quyết hoặc văn bản trả lời có nêu rõ lý do.'],
  }),
  legalBasis: ({ decisionNumber }) => ({
    sentences: [`Các văn bản được dẫn trong quyết định công bố số ${decisionNumber}.`],
  }),
  conditions: () => ({
    sentences: ['Theo yêu cầu, điều kiện nêu trong quyết định công bố.'],
  }),
};

/** What a portal prints where it knows nothing. */
export const NO_INFORMATION = 'Không có thông tin';

/**
 * Of 100 procedures, how many say "Không có thông tin" in a part and how many leave it blank:
 * real listings have such gaps, and a checker has to see them.
 */
export const GAPS: Record<WrittenPart, { noInformation: number; blank: number }> = {
  steps: { noInformation: 0, blank: 3 },
  dossier: { noInformation: 4, blank: 3 },
  applicants: { noInformation: 3, blank: 4 },
  result: { noInformation: 5, blank: 2 },
  legalBasis: { noInformation: 8, blank: 4 },
  conditions: { noInformation: 55, blank: 5 },
};
