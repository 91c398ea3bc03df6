import { describe, expect, it } from 'vitest';
import { holdsWords, toSearchable } from '#core/text/search-text.ts';

const finds = (query: string, text: string): boolean =>
  holdsWords(toSearchable(text), toSearchable(query));

describe('a search', () => {
  it.each([
    ['le phi', 'Phí, lệ phí – Trực tuyến'],
    ['LE PHI', 'Lệ phí: 50.000 đồng'],
    ['lệ phí', 'Thông tư quy định lệ phí'],
    ['lệ phí', 'Thông tư quy định lệ phí'.normalize('NFD')],
    ['lệ phí'.normalize('NFD'), 'LỆ PHÍ'],
    ['lệ phi', 'mức thu lệ phí'],
    ['duong', 'Giấy phép xây dựng đường bộ'],
    ['đường', 'Giấy phép xây dựng ĐƯỜNG bộ'],
    ['hoà giải', 'công nhận hòa giải viên'],
    ['1.0011', 'Mã 1.001193'],
    ['001193', 'Mã 1.001193'],
    ['  khai   sinh ', 'Đăng ký khai sinh'],
    ['', 'bất cứ gì'],
    ['ly lịch', 'Phiếu lý lịch tư pháp'],
  ])('for "%s" finds "%s"', (query, text) => {
    expect(finds(query, text)).toBe(true);
  });

  it.each([
    ['lệ phí', 'le phi'],
    ['lệ phí', 'Lễ phí'],
    ['lệ phí', 'tỷ lệ phiếu tốt'],
    ['phí', 'phỉ báng'],
    ['đường', 'duong'],
    ['an', 'lý lịch bản thân'],
    ['001193', '1.0011'],
    ['le phi', 'phí và lệ'],
    ['dương', 'đương sự'],
  ])('for "%s" does not find "%s"', (query, text) => {
    expect(finds(query, text)).toBe(false);
  });

  it('looks on behind a place that only looks alike', () => {
    expect(finds('lệ phí', 'lễ phí và lệ phí')).toBe(true);
  });

  it('keeps both forms at the same positions', () => {
    for (const text of ['Đường Ðồng ﬁ ß İ ₫', '\u0301 dấu rời', '𝔘nicode ễ']) {
      const { normal, bare } = toSearchable(text);
      expect(bare).toHaveLength(normal.length);
    }
  });
});
