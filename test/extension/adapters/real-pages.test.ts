import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generic } from '../../../extension/adapters/generic.data.ts';
import { ADAPTERS, readPage } from '../../../extension/adapters/index.ts';
import { CORPUS } from '../../corpus/corpus-records.ts';
import { openHtml } from '../open-fixture.ts';

const PAGES = `${CORPUS}/pages`;
const hasPages = existsSync(PAGES);
if (!hasPages) console.log('real pages: skipped: no corpus');

/** Facts that a person sees on the real pages, which are kept outside the project. */
const SEEN = [
  {
    page: 'bca_tthc_26052.html',
    adapter: 'public-security',
    text: {
      code: '2.000200',
      field: 'Cấp, quản lý căn cước',
      submissionMethods: [{ processingTime: '07 ngày làm việc', fee: 'Phí: Không\nLệ phí: Không' }],
    },
    parts: {
      agency: 'Phòng cảnh sát quản lý hành chính về trật tự xã hội',
      submission: 'Trực tiếp\nTrực tuyến',
      conditions: 'Không',
      result: 'Thẻ căn cước',
    },
  },
  {
    page: 'nat_old_dangkyxe_detail.html',
    adapter: 'national-2019',
    text: {
      name: 'Đăng ký, cấp biển số xe lần đầu',
      submissionMethods: ['Trực tiếp', 'Trực tuyến', 'Dịch vụ bưu chính'].map((channel) =>
        expect.objectContaining({
          channel,
          processingTime: '02 Ngày làm việc',
          fee: 'Phí: ĐồngXem chi tiết',
        }),
      ),
    },
    parts: {},
  },
  {
    page: 'nat_old_tamtru_sections_from_tsx.html',
    adapter: 'national-2019',
    text: {
      name: 'Đăng ký khai sinh',
      submissionMethods: [
        expect.objectContaining({
          channel: 'Trực tiếp',
          processingTime: '3 Ngày làm việc',
          fee: '',
        }),
        { channel: 'Trực tiếp', processingTime: '3 Ngày làm việc', fee: '', description: '' },
      ],
    },
    parts: { steps: '' },
  },
];

describe.skipIf(!hasPages)('real pages', () => {
  const open = (page: string): Document => openHtml(readFileSync(`${PAGES}/${page}`, 'utf8'));

  it.each(SEEN)('$page is read by $adapter, and the same by its labels', (seen) => {
    const document = open(seen.page);
    const found = readPage(document);
    expect(found?.adapter.id).toBe(seen.adapter);
    for (const reading of [found, readPage(document, [generic])]) {
      expect(reading?.readings[0]?.text).toMatchObject({ ...seen.text, parts: seen.parts });
    }
  });

  it('the list of a field is read link by link', () => {
    const found = readPage(open('bca_list_QL_CU_TRU.html'));
    expect(found?.adapter.id).toBe('public-security');
    const names = found?.readings.map(({ text }) => text.name);
    expect(names).toHaveLength(11);
    expect(names).toContain('Tách hộ');
  });

  it('lines of label and value are read from plain text', () => {
    const text = readFileSync(`${PAGES}/dnn_dienban_101.txt`, 'utf8')
      .split('\n\n')
      .slice(1)
      .join('\n');
    const document = openHtml('<body><div style="white-space: pre-line"></div></body>');
    document.querySelector('div')!.textContent = text;
    const found = readPage(document, ADAPTERS);
    expect(found?.adapter.id).toBe('dnn-one-stop');
    expect(found?.readings[0]?.text).toMatchObject({
      field: 'Đất đai',
      submissionMethods: [{ processingTime: '12' }],
      parts: { agency: 'Chi nhánh Văn phòng Đăng ký đất đai' },
    });
  });
});
