import type { Question } from '../question.ts';

/**
 * Thông tin người trả lời as survey sites of 2022 to 2026 ask it. The district is gone. Bands of age
 * of 2022 hold the age of 25 twice, so the age is asked in years. Ethnicity is sensitive data (Luật
 * 91/2025/QH15, Nghị định 356/2025/NĐ-CP Art. 4): not asked unless a portal turns it on.
 */
export const RESPONDENT_QUESTIONS: readonly Question[] = [
  {
    kind: 'choice', key: 'gender', wording: { vi: 'Giới tính', en: 'Gender' },
    options: [
      { key: 'male', label: { vi: 'Nam', en: 'Male' } },
      { key: 'female', label: { vi: 'Nữ', en: 'Female' } },
    ],
  },
  {
    kind: 'number', key: 'age', min: 18, max: 120,
    wording: { vi: 'Độ tuổi (số năm)', en: 'Age (in years)' },
  },
  {
    kind: 'choice', key: 'ethnicity', sensitive: true,
    wording: { vi: 'Dân tộc', en: 'Ethnicity' },
    options: [
      { key: 'kinh', label: { vi: 'Kinh', en: 'Kinh' } },
      { key: 'other', label: { vi: 'Khác', en: 'Other' } },
    ],
  },
  {
    kind: 'choice', key: 'education', wording: { vi: 'Trình độ học vấn', en: 'Education' },
    options: [
      { key: 'primary', label: { vi: 'Tiểu học (Cấp I)', en: 'Primary school' } },
      { key: 'lower-secondary', label: { vi: 'Trung học cơ sở (Cấp II)', en: 'Lower secondary school' } },
      { key: 'upper-secondary', label: { vi: 'Trung học phổ thông (Cấp III)', en: 'Upper secondary school' } },
      {
        key: 'vocational',
        label: { vi: 'Dạy nghề/ Trung cấp/ Cao đẳng', en: 'Vocational school or college' },
      },
      { key: 'university', label: { vi: 'Đại học/ trên Đại học', en: 'University or higher' } },
      { key: 'other', label: { vi: 'Khác', en: 'Other' } },
    ],
  },
  {
    kind: 'choice', key: 'occupation', wording: { vi: 'Nghề nghiệp', en: 'Occupation' },
    options: [
      { key: 'retired', label: { vi: 'Nghỉ hưu', en: 'Retired' } },
      { key: 'at-home', label: { vi: 'Không đi làm (ở nhà)', en: 'Not at work (at home)' } },
      {
        key: 'freelance',
        label: {
          vi: 'Làm công việc tự do (không ký hợp đồng lao động)',
          en: 'Self-employed (without a labour contract)',
        },
      },
      { key: 'student', label: { vi: 'Sinh viên', en: 'Student' } },
      {
        key: 'private',
        label: {
          vi: 'Làm việc tại tổ chức, doanh nghiệp trong lĩnh vực tư',
          en: 'At an organisation or enterprise of the private sector',
        },
      },
      {
        key: 'public',
        label: {
          vi: 'Làm việc tại cơ quan, tổ chức, doanh nghiệp trong lĩnh vực công',
          en: 'At an agency, organisation or enterprise of the public sector',
        },
      },
      { key: 'other', label: { vi: 'Khác', en: 'Other' } },
    ],
  },
];
