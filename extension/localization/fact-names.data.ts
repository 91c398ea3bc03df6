import type { Wording } from '#core/wording.ts';

/** Names of the fields that are no parts of the publication, as portals write them. */
export const FACT_NAMES: Readonly<Record<string, Wording>> = {
  code: { vi: 'Mã thủ tục', en: 'Procedure code' },
  name: { vi: 'Tên thủ tục', en: 'Name of the procedure' },
  decisionNumber: { vi: 'Số quyết định', en: 'Decision number' },
  field: { vi: 'Lĩnh vực', en: 'Field' },
  level: { vi: 'Cấp thực hiện', en: 'Level' },
  authority: { vi: 'Cơ quan có thẩm quyền', en: 'Competent authority' },
  decisionDate: { vi: 'Ngày ban hành quyết định', en: 'Day of the decision' },
  effectiveDate: { vi: 'Ngày có hiệu lực', en: 'Day it takes effect' },
  publicationDate: { vi: 'Ngày công khai', en: 'Day of publication' },
  validity: { vi: 'Tình trạng hiệu lực', en: 'Whether it is in force' },
  complaintContact: { vi: 'Nơi tiếp nhận phản ánh, kiến nghị', en: 'Where complaints go' },
  submissionMethods: { vi: 'Cách thức thực hiện', en: 'Ways to submit' },
  processingTime: { vi: 'Thời hạn giải quyết', en: 'Processing time' },
  fee: { vi: 'Phí, lệ phí', en: 'Fees' },
  channel: { vi: 'Hình thức nộp', en: 'Channel' },
  description: { vi: 'Mô tả', en: 'Description' },
};
