import type { Fee } from './fee.ts';
import type { ProcessingTime } from './processing-time.ts';
import type { PartKey } from './publication.ts';

/** Hình thức nộp hồ sơ. `unknown` where a page does not say or the words are not known. */
export type Channel = 'inPerson' | 'online' | 'postal' | 'unknown';

/** One row of "Cách thức thực hiện" as the page has it. Absent: the reader found no such cell. */
export interface SubmissionMethodText {
  channel?: string;
  processingTime?: string;
  fee?: string;
  description?: string;
}

/**
 * What an adapter read, word for word. A field that it did not find is absent;
 * a field that the page leaves empty is ''.
 */
export interface ProcedureText {
  code?: string;
  name?: string;
  decisionNumber?: string;
  field?: string;
  /** Cấp thực hiện. */
  level?: string;
  /** Cơ quan có thẩm quyền. */
  authority?: string;
  /** Ngày ban hành, ngày có hiệu lực of the publication decision, ngày công khai, as written. */
  decisionDate?: string;
  effectiveDate?: string;
  publicationDate?: string;
  /** Tình trạng hiệu lực, such as "Còn hiệu lực". */
  validity?: string;
  /** Nơi tiếp nhận phản ánh, kiến nghị: address, telephone, e-mail. */
  complaintContact?: string;
  /** Bộ phận tạo thành: the text of each part of the publication. */
  parts: Partial<Record<PartKey, string>>;
  submissionMethods: SubmissionMethodText[];
}

/** Hình thức nộp with its time limit and its fee; both belong to the row. */
export interface SubmissionMethod {
  channel: Channel;
  channelText?: string;
  processingTime?: ProcessingTime;
  fee?: Fee;
  description?: string;
}

/** Thủ tục hành chính: each value beside the words it was read from. Plain JSON. */
export interface Procedure extends Omit<ProcedureText, 'submissionMethods'> {
  submissionMethods: SubmissionMethod[];
}

/** Where a value stands in a procedure, such as `decisionNumber` or `submissionMethods.0.fee`. */
export type FieldPath = string;
