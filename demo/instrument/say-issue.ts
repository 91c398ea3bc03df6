import type { Issue } from '#core/survey/check-answers.ts';
import type { XlsIssue, XlsSheetName } from '#core/survey/exchange/xlsform/xlsform.ts';
import { XLSFORM_SENTENCES } from './xlsform-sentences.data.ts';

/** What is wrong and what to do, by code; codes of the schema library are few. */
const SENTENCES: Readonly<Record<string, string>> = {
  'repeated-key': 'mã này được dùng hai lần; mỗi tiêu chí, câu hỏi có một mã riêng',
  'repeated-level': 'có hai mức cùng giá trị; mỗi mức một giá trị riêng',
  'repeated-option': 'có hai phương án cùng mã; mỗi phương án một mã riêng',
  'no-satisfied-level': 'chưa mức nào được tính là hài lòng; ghi "satisfied": true cho mức được tính',
  'every-level-satisfied': 'mức nào cũng được tính là hài lòng; ghi "satisfied": false cho mức không tính',
  'condition-on-unknown': 'điều kiện dựa vào câu hỏi không có, hoặc được hỏi sau; chọn câu hỏi đứng trước',
  'condition-never-met': 'điều kiện nêu câu trả lời không thể có; dùng đúng mã phương án hoặc mức',
  'unknown-option': 'không có phương án mang mã này; dùng đúng mã phương án của câu hỏi',
  'everybody-eligible': 'phương án nào cũng được trả lời tiếp; bỏ bớt, hoặc bỏ điều kiện tham gia',
  'unknown-condition': 'điều kiện này phiếu không diễn đạt được; chỉ so một câu hỏi với các câu trả lời',
  'unknown-element': 'loại câu hỏi này phiếu không có; thay bằng loại khác hoặc bỏ đi',
  'unknown-eligibility': 'điều kiện tham gia phải là một câu hỏi chọn một, có lời nhắn cho người khác',
  'no-meta': 'tệp SurveyJS này chưa ghi mã, phiên bản, nguồn; chỉ đọc được tệp do lệnh này ghi ra',
  'no-factor': 'không tìm thấy yếu tố nào: nhóm tiêu chí cùng một thang đo',
  'other-scale': 'các tiêu chí phải dùng chung một thang đo',
  html: 'lời dẫn chỉ được là chữ, không có thẻ HTML',
  'empty-range': 'số nhỏ nhất lớn hơn số lớn nhất; đổi lại',
  'not-normalized': 'chữ chưa ở dạng Unicode dựng sẵn (NFC), hoặc thừa dấu cách ở đầu, cuối',
  'no-note': 'phiếu không phải bản chính thức thì phải ghi rõ nguồn câu chữ (vi và en)',
  'unknown-key': 'không có mục tên này; kiểm tra chính tả hoặc bỏ đi',
  invalid_type: 'thiếu, hoặc sai kiểu dữ liệu',
  invalid_format: 'sai dạng; mã chỉ gồm a-z, 0-9, dấu chấm và gạch nối, ngày có dạng 2026-11-21',
  invalid_union: 'không thuộc loại nào được phép',
  invalid_value: 'không thuộc các giá trị được phép',
  too_small: 'quá ngắn, quá ít hoặc quá nhỏ',
  too_big: 'quá dài, quá nhiều hoặc quá lớn',
};

/** An issue as a sentence: where, what, what to do. */
export function sayIssue({ path, code }: Issue): string {
  return `${path === '' ? 'tệp' : path}: ${SENTENCES[code] ?? code}`;
}

/** The same about a cell of a spreadsheet: sheet, row, column. */
export function sayCellIssue({ sheet, row, column, code }: XlsIssue): string {
  return `trang ${sheet}, dòng ${row}, cột ${column}: ${sentenceOf(code)}`;
}

/** A workbook that lacks a sheet. */
export const sayMissingSheet = (sheet: XlsSheetName): string =>
  `thiếu trang ${sheet}; tệp XLSForm phải có đủ ba trang survey, choices, settings`;

/** In a spreadsheet some things are mended another way than in JSON. */
const sentenceOf = (code: string): string => XLSFORM_SENTENCES[code] ?? SENTENCES[code] ?? code;
