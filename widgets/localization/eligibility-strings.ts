import type { Language } from './strings.ts';

/**
 * What is said below the words of an instrument to people whom it is not for. Loaded with the
 * question on eligibility, which few forms have.
 */
export const eligibilityStrings: Readonly<Record<Language, string>> = {
  vi: 'Chưa có gì được gửi đi. Nếu chọn nhầm, Ông/Bà có thể chọn lại câu trả lời ở trên.',
  en: 'Nothing has been sent. If you chose this by mistake, you can change your answer above.',
};
