import type { Wording } from '#core/wording.ts';

/** Names of the fields that are no parts of the publication, as portals write them. */
export const FACT_NAMES: Readonly<Record<string, Wording>> = {
  code: { vi: 'Mã thủ tục', en: 'Procedure code' },
  name: { vi: 'Tên thủ tục', en: 'Name of the procedure' },
  decisionNumber: { vi: 'Số quyết định', en: 'Decision number' },
  field: { vi: 'Lĩnh vực', en: 'Field' },
  level: { vi: 'Cấp thực hiện', en: 'Level' },
  authority: { vi: 'Cơ quan có thẩm quyền', en: 'Competent authority' },
  submissionMethods: { vi: 'Cách thức thực hiện', en: 'Ways to submit' },
  processingTime: { vi: 'Thời hạn giải quyết', en: 'Processing time' },
  fee: { vi: 'Phí, lệ phí', en: 'Fees' },
  channel: { vi: 'Hình thức nộp', en: 'Channel' },
  description: { vi: 'Mô tả', en: 'Description' },
};
