import type { Eligibility } from '../eligibility.ts';

/**
 * Đã nhận kết quả: SIPAS 2017–2020 asks "người dân, người đại diện cho tổ chức đã trực tiếp giao dịch
 * và nhận kết quả" (provincial report on Quyết định 2640/QĐ-BNV). The paper form needs no such
 * question, since its sample is drawn from people with a result; a portal does not know. The method
 * since 2022 also asks residents without a dossier: its forms do not carry this.
 */
export const RECEIVED_RESULT: Eligibility = {
  question: {
    kind: 'choice',
    key: 'received-result',
    wording: {
      vi: 'Ông/Bà đã nhận kết quả giải quyết thủ tục hành chính này chưa?',
      en: 'Have you received the result of this procedure?',
    },
    options: [
      { key: 'received', label: { vi: 'Đã nhận kết quả', en: 'Yes, I have received it' } },
      { key: 'not-yet', label: { vi: 'Chưa nhận kết quả', en: 'No, not yet' } },
    ],
  },
  eligible: ['received'],
  otherwise: {
    vi: 'Phiếu này dành cho người đã nhận kết quả giải quyết thủ tục. Mời Ông/Bà trở lại trả lời sau khi nhận kết quả. Xin cảm ơn Ông/Bà.',
    en: 'This survey is for people who have received the result of their procedure. Please come back once you have received yours. Thank you.',
  },
  certainty: 'own',
  note: {
    vi: 'Phương pháp hỏi người đã trực tiếp giao dịch và nhận kết quả; câu hỏi này do nhóm phát triển viết, phiếu giấy không có.',
    en: 'The method asks people who dealt with the agency and have received their result; this question is worded by the developers, the paper form has none.',
  },
};
