import { describe, expect, it } from 'vitest';
import { demoPortal } from '../../../extension/adapters/demo-portal.data.ts';
import { readBy } from '../../../extension/adapters/index.ts';
import { textOf } from '../../../extension/adapters/text-of.ts';
import { openFixture } from '../open-fixture.ts';

const [detail, list] = demoPortal.pages;
if (!detail || !list) throw new Error('the adapter has a reader for details and one for lists');

describe('a detail page of the demo portal', () => {
  const document = openFixture('demo-detail.html');
  const [reading] = readBy(document, detail);

  it('is read word for word, cell by cell', () => {
    expect(reading?.text).toEqual({
      name: 'Đăng ký khai sinh',
      code: '1.001193',
      decisionNumber: '163/QĐ-BTP',
      level: 'Cấp xã',
      field: 'Hộ tịch',
      parts: {
        steps: 'Nộp hồ sơ.\nNhận kết quả.',
        submission: expect.stringContaining('Trực tuyến\t1\tMiễn phí'),
        dossier: 'Tờ khai.\nSố lượng: 01 bộ.',
        applicants: '',
        agency: 'Ủy ban nhân dân cấp xã',
        result: 'Giấy khai sinh',
        legalBasis: 'Luật Hộ tịch số 60/2014/QH13',
        conditions: '',
      },
      submissionMethods: [
        { channel: 'Trực tuyến', processingTime: '1', fee: 'Miễn phí', description: '' },
        {
          channel: 'Trực tiếp',
          processingTime: '5 Ngày làm việc',
          fee: '8.000 đồng(8.000 đồng/bản)',
          description: 'Trong 05 ngày làm việc',
        },
      ],
    });
  });

  it('leads from each field to the nodes that hold its words', () => {
    const cell = reading?.places.get('submissionMethods.1.processingTime');
    expect(textOf(cell ?? [])).toBe('5 Ngày làm việc');
    expect(textOf(reading?.places.get('decisionNumber') ?? [])).toBe('163/QĐ-BTP');
  });

  it('leads from an empty part to its heading', () => {
    expect(textOf(reading?.places.get('parts.applicants') ?? [])).toBe('Đối tượng thực hiện');
  });

  it('leaves absent what the page does not have', () => {
    const page = openFixture('demo-detail.html');
    for (const heading of page.querySelectorAll('section h2')) {
      if (heading.textContent === 'Căn cứ pháp lý') heading.parentElement?.remove();
    }
    const [less] = readBy(page, detail);
    expect(less?.text.parts).not.toHaveProperty('legalBasis');
    expect(less?.places.has('parts.legalBasis')).toBe(false);
  });
});

describe('a list page of the demo portal', () => {
  const readings = readBy(openFixture('demo-list.html'), list);

  it('is read row by row', () => {
    expect(readings.map(({ text }) => text.code)).toEqual(['1.001193', '2.000206']);
    expect(readings[0]?.text).toEqual({
      code: '1.001193',
      name: 'Đăng ký khai sinh',
      decisionNumber: '163/QĐ-BTP',
      field: 'Hộ tịch',
      parts: {},
      submissionMethods: [
        { channel: 'Trực tuyến', processingTime: '1', fee: 'Miễn phí' },
        { channel: 'Trực tiếp', processingTime: '5 Ngày làm việc', fee: '8.000 đồng' },
      ],
    });
  });

  it('joins the second row of a channel in one cell with its second row in the other', () => {
    expect(readings[1]?.text.submissionMethods).toEqual([
      { channel: 'Trực tiếp', processingTime: '3 Ngày', fee: '100.000 đồng' },
      { channel: 'Trực tiếp', processingTime: '7 Ngày', fee: '200.000 đồng' },
    ]);
  });

  it('keeps an empty cell apart from one that is not there', () => {
    expect(readings[1]?.text.decisionNumber).toBe('');
    expect(readings[1]?.text).not.toHaveProperty('level');
  });
});
