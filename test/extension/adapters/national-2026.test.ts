import { describe, expect, it } from 'vitest';
import { readBy } from '../../../extension/adapters/index.ts';
import { national2026 } from '../../../extension/adapters/national-2026.data.ts';
import { textOf } from '../../../extension/adapters/text-of.ts';
import { openFixture } from '../open-fixture.ts';

const [detail, list] = national2026.pages;
if (!detail || !list) throw new Error('the adapter has a reader for details and one for lists');

describe('a detail page built like the national portal of 2026', () => {
  const [reading] = readBy(openFixture('national-detail.html'), detail);

  it('yields the facts of its grid', () => {
    const { parts: _parts, submissionMethods: _methods, ...facts } = reading?.text ?? {};
    expect(facts).toEqual({
      code: '3.000369',
      name: 'Cấp thẻ kiểm soát an ninh (viết để thử)',
      decisionNumber: 'QĐ/0001-BTP',
      level: 'Cấp tỉnh',
      field: 'Hàng không',
      authority: 'Cảng vụ Hàng không',
    });
  });

  it('yields four rows of four cells, although that looks like one row of four', () => {
    expect(reading?.text.submissionMethods).toEqual([
      {
        channel: 'Trực tuyến',
        processingTime: '7 Ngày làm việc',
        fee: '150 VNĐ(150.000 đồng/lần/thẻ.)',
        description: 'Trong thời hạn 07 ngày làm việc',
      },
      {
        channel: 'Dịch vụ bưu chính',
        processingTime: 'Không có thông tin',
        fee: 'Miễn phí(Căn cứ pháp lý: Thông tư 269/2016/TT-BTC)',
        description: 'Thành phần hồ sơ: như trên',
      },
      { channel: 'Trực tiếp', processingTime: '7', fee: 'Không có thông tin', description: '' },
      { channel: 'Trực tiếp', processingTime: '9 Ngày', fee: '20,000 VNĐ', description: '' },
    ]);
  });

  it('goes by headings, so that label words inside cells cut nothing', () => {
    expect(reading?.text.parts.legalBasis).toBe('Thông tư 13/2019/TT-BGTVT');
    expect(reading?.text.parts.dossier).toContain('1. Chứng từ phải nộp');
    expect(reading?.text.parts.steps).toBe('Bước 1: nộp hồ sơ.\nBước 2: nhận kết quả.');
  });

  it('takes the agency from the grid where its own heading has no information', () => {
    expect(reading?.text.parts.agency).toBe('Cảng vụ Hàng không');
  });

  it('keeps an empty section as empty and shows it at its heading', () => {
    expect(reading?.text.parts.conditions).toBe('');
    const place = reading?.places.get('parts.conditions') ?? [];
    expect(textOf(place)).toBe('Yêu cầu, điều kiện thực hiện');
  });

  it('reads the forms from the column of the documents', () => {
    expect(reading?.text.parts.forms).toBe('Mau01.docx');
  });

  it('finds nothing where the shell is still empty', () => {
    const shell = openFixture('national-shell.html');
    expect([...readBy(shell, detail), ...readBy(shell, list)]).toEqual([]);
  });
});

describe('a list page built like the national portal of 2026', () => {
  it('yields name and code of each link to a procedure', () => {
    const readings = readBy(openFixture('national-list.html'), list);
    expect(readings.map(({ text }) => [text.code, text.name])).toEqual([
      ['1.001193', 'Đăng ký khai sinh'],
      ['3.000369', 'Cấp lại thẻ'],
    ]);
  });
});
