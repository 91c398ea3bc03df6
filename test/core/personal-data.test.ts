import { describe, expect, it } from 'vitest';
import { findPersonalData } from '#core/survey/personal-data.ts';

describe('findPersonalData', () => {
  it.each([
    ['Gọi cho tôi số 0912 345 678 nhé', 'phone 0912 345 678'],
    ['ĐT: 0912.345.678', 'phone 0912.345.678'],
    ['+84 912 345 678', 'phone +84 912 345 678'],
    ['máy bàn 024 3855 0000', 'phone 024 3855 0000'],
    ['thư: nguoi.dan+1@example.gov.vn.', 'email nguoi.dan+1@example.gov.vn'],
    ['CCCD 001099012345', 'identity-number 001099012345'],
    ['CCCD 001 099 012 345', 'identity-number 001 099 012 345'],
    ['CMND 123456789', 'identity-number 123456789'],
    ['a@b.vn và 0912345678', 'email a@b.vn', 'phone 0912345678'],
  ])('finds what may point to a person in “%s”', (text, ...expected) => {
    expect(findPersonalData(text).map(({ kind, text: words }) => `${kind} ${words}`)).toEqual(expected);
  });

  it.each([
    'Chờ 3 lần, mỗi lần 45 phút, từ ngày 01/07/2025 đến 15/8/2025.',
    'Phí 500 000 000 đồng là quá cao; 135.000 đồng thì được.',
    'Thủ tục 1.001193 theo Nghị định 118/2025/NĐ-CP, mã 2.000815.000.00.00.H55.02',
    'Phòng 0203, bàn số 12',
    '',
  ])('leaves “%s” alone', (text) => {
    expect(findPersonalData(text)).toEqual([]);
  });

  it('takes no longer than the text is long', () => {
    for (const piece of ['0', '0 ', '@', 'a@', 'a.', '1 1', '+84', '000 000 ']) {
      expect(() => findPersonalData(piece.repeat(20_000))).not.toThrow();
    }
  }, 5000);
});
