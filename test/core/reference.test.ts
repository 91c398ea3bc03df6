import { describe, expect, it } from 'vitest';
import {
  compareDecisionNumbers,
  compareFees,
  compareNames,
  compareProcessingTimes,
  longerThan,
} from '#core/reference/compare-values.ts';
import { findReference } from '#core/reference/find-reference.ts';
import { readReferenceList } from '#core/reference/read-list.ts';
import { parseFee } from '#core/text/parse-fee.ts';
import { parseProcessingTime } from '#core/text/parse-processing-time.ts';

describe('values', () => {
  it.each([
    ['15 ngày làm việc', 'mười lăm ngày làm việc', 'same'],
    ['03 Ngày làm việc', '3 ngày làm việc', 'same'],
    ['15 ngày', '15 ngày làm việc', 'different'],
    ['1', '1 ngày', 'unknown'],
    ['Không có thông tin', '5 ngày', 'unknown'],
    ['cấp mới 20 ngày; cấp lại 10 ngày', 'Cấp mới: 20 ngày, cấp lại: 10 ngày', 'same'],
    ['cấp mới 20 ngày; cấp lại 10 ngày', 'cấp mới 10 ngày; cấp lại 20 ngày', 'unknown'],
  ])('times “%s” and “%s” are %s', (a, b, result) => {
    expect(compareProcessingTimes(parseProcessingTime(a), parseProcessingTime(b))).toBe(result);
  });
  it.each([
    ['135.000 đồng', '135,000 VNĐ', 'same'],
    ['Miễn phí', '0 đồng', 'same'],
    ['50.000 đồng', 'Miễn phí', 'different'],
    ['145 USD', '145 VNĐ', 'different'],
    ['0,1% giá gói thầu', '0.1 % giá gói thầu', 'same'],
    ['0,1% giá gói thầu', '0,2% giá gói thầu', 'different'],
    ['2% giá bán, tối đa 500.000 đồng', '2% giá bán, tối đa 900.000 đồng', 'different'],
    ['Theo quy định', '50.000 đồng', 'unknown'],
    ['Phí: 50.000 đồng', 'Lệ phí: 50.000 đồng', 'different'],
    ['50.000 đồng/hồ sơ', '50.000 đồng/trang', 'different'],
    ['50.000 đồng/hồ sơ', '50.000 đồng', 'same'],
    ['tối đa 100.000 đồng', '100.000 đồng', 'different'],
    ['cấp mới 200.000 đồng, cấp lại 100.000 đồng', 'cấp mới 100.000 đồng, cấp lại 200.000 đồng', 'unknown'],
  ])('fees “%s” and “%s” are %s', (a, b, result) => {
    expect(compareFees(parseFee(a), parseFee(b))).toBe(result);
  });
  it('names are compared in one tone placement and without “Thủ tục”', () => {
    expect(compareNames('Thủ tục xoá đăng ký', 'Xóa đăng ký')).toBe('same');
    expect(compareNames('Xóa đăng ký', 'Đăng ký lại')).toBe('different');
    expect(compareNames(undefined, 'Xóa đăng ký')).toBe('unknown');
    expect(compareNames('', '')).toBe('unknown');
    expect(compareNames('Không có thông tin', 'Không có thông tin')).toBe('unknown');
  });
  it('decision numbers are compared as number and issuer', () => {
    expect(compareDecisionNumbers('Số 64/QĐ-NHNN', '64/QĐ-NHNN')).toBe('same');
    expect(compareDecisionNumbers('64/QĐ-NHNN', '65/QĐ-NHNN')).toBe('different');
    expect(compareDecisionNumbers('9303', '65/QĐ-NHNN')).toBe('unknown');
    expect(compareDecisionNumbers('105a/QĐ-NHNN', '105b/QĐ-NHNN')).toBe('different');
    expect(compareDecisionNumbers('12/QĐ-BNN&PTNT', '12/QĐ-BNNPTNT')).toBe('same');
  });
  it.each([
    ['10 ngày làm việc', '10 ngày', true],
    ['10 ngày', '5 ngày làm việc', undefined],
    ['30 ngày', '5 ngày làm việc', true],
    ['5 ngày', '10 ngày', false],
    ['2 tháng', '30 ngày', undefined],
  ])('that “%s” is longer than “%s” is %s', (a, b, longer) => {
    const [one, other] = [parseProcessingTime(a), parseProcessingTime(b)];
    expect(longerThan(one, other)).toBe(longer);
  });
});

describe('findReference', () => {
  const list = [
    { code: '1.001193', name: 'Đăng ký khai sinh' },
    { code: '1.000689', name: 'Đăng ký khai sinh kết hợp nhận cha, mẹ, con' },
    { name: 'Thủ tục không mã' },
    { code: '2.000001', name: 'Trùng tên' },
    { code: '2.000002', name: 'Trùng tên' },
  ];
  it('matches by code with or without the suffix of a province', () => {
    expect(findReference(list, { code: '1.001193.000.00.00.H56' })).toBe(list[0]);
  });
  it('then by name', () => {
    expect(findReference(list, { code: '9.999999', name: 'thủ tục Không  mã' })).toBe(list[2]);
  });
  it('and by nothing where more than one fits', () => {
    expect(findReference(list, { name: 'Trùng tên' })).toBeUndefined();
    expect(findReference(list, {})).toBeUndefined();
  });
});

describe('readReferenceList', () => {
  const MOTTO = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', '', '', '', ''];
  it('reads rows by the heads of their columns, wherever the header stands', () => {
    const list = readReferenceList([
      MOTTO,
      ['Mã số', 'Tên', 'Cơ quan ban hành', 'Cơ quan thực hiện', 'Thời hạn giải quyết'],
      ['1.001193', ' Đăng ký khai sinh ', 'Bộ mẫu', 'Ủy ban nhân dân cấp xã', '01 ngày làm việc'],
      ['', '', '', '', ''],
      ['', '', '', 'Sở mẫu', ''],
    ]);
    expect(list.procedures).toEqual([
      {
        code: '1.001193',
        name: 'Đăng ký khai sinh',
        parts: { agency: 'Ủy ban nhân dân cấp xã' },
        submissionMethods: [{ processingTime: '01 ngày làm việc' }],
      },
    ]);
    expect(list.issues).toEqual([{ row: 5, code: 'no-code-and-name' }]);
  });
  it('says so when there is no header', () => {
    expect(readReferenceList([MOTTO, ['a', 'b']])).toEqual({
      procedures: [], issues: [{ row: 1, code: 'no-header' }],
    });
  });
});
