import { describe, expect, it } from 'vitest';
import { checkPage } from '../../../extension/checking/check-page.ts';
import { en } from '../../../extension/localization/en.ts';
import { vi } from '../../../extension/localization/vi.ts';
import { findingAsText } from '../../../extension/panel/finding-as-text.ts';
import { groupFindings } from '../../../extension/panel/group-findings.ts';
import { listFindings } from '../../../extension/panel/listed-finding.ts';

// 17:30 in London is already the next day in Viet Nam.
const page = checkPage(
  {
    address: 'https://dichvucong.example/thu-tuc/1',
    title: 'Khai sinh',
    adapter: 'generic',
    kind: 'detail',
    expects: [],
    procedures: [
      {
        code: '1.001193',
        name: 'Đăng ký khai sinh',
        parts: {},
        submissionMethods: [
          { channel: 'Trực tuyến', processingTime: '1' },
          { channel: 'Trực tiếp', processingTime: '1' },
        ],
      },
    ],
  },
  new Date('2026-11-21T17:30:00Z'),
);
const group = groupFindings(listFindings(page)).find(
  ([{ finding }]) => finding.ruleId === 'deadline-unit',
);

describe('a finding as text', () => {
  it('says what, where, the words, why, the law, how to mend, the address and the day', () => {
    const text = findingAsText(group!, page, { language: 'vi', texts: vi });
    expect(text.split('\n')).toEqual([
      'Không đạt: Thời hạn có đơn vị tính (Nặng)',
      expect.stringContaining('Thời hạn chỉ ghi số “1”'),
      'Thủ tục: Đăng ký khai sinh',
      'Mã thủ tục: 1.001193',
      'Mục: Thời hạn giải quyết – Trực tuyến, dòng 1; Thời hạn giải quyết – Trực tiếp, dòng 2',
      'Trang ghi: “1”',
      'Vì sao: Con số không có đơn vị có thể hiểu là giờ, là ngày hay là tháng.',
      expect.stringMatching(/^Căn cứ: điểm đ khoản 2 Điều 8 Nghị định số 63\/2010\/NĐ-CP/),
      expect.stringMatching(/^Cách khắc phục: /),
      'Địa chỉ trang: https://dichvucong.example/thu-tuc/1',
      'Ngày soát: 22/11/2026',
    ]);
  });

  it('is in English where the panel is', () => {
    const text = findingAsText(group!, page, { language: 'en', texts: en });
    expect(text).toContain('Failed: ');
    expect(text).toContain('Page address: https://dichvucong.example/thu-tuc/1');
  });

  it('does not tell how to mend what has passed', () => {
    const passed = listFindings(page).find(({ marked }) => marked === 'passed');
    const text = findingAsText([passed!], page, { language: 'vi', texts: vi });
    expect(text).not.toMatch(/Cách khắc phục|Vì sao/u);
  });
});
