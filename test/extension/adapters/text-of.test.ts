import { describe, expect, it } from 'vitest';
import { foldLabel } from '../../../extension/adapters/fold-label.ts';
import { textOf } from '../../../extension/adapters/text-of.ts';
import { openHtml } from '../open-fixture.ts';

const read = (html: string): string => {
  const body = openHtml(`<!doctype html><html><body><main>${html}</main></body></html>`);
  return textOf(body.querySelector('main') ?? []);
};

describe('textOf', () => {
  it.each([
    ['cells stay apart', '<table><tr><td>Trực tuyến</td><td>1</td></tr></table>', 'Trực tuyến\t1'],
    ['paragraphs stand on lines of their own', '<p>Một</p><p>Hai</p>', 'Một\nHai'],
    ['inline words stay together', '<span>150 VNĐ</span><span>(nghìn)</span>', '150 VNĐ(nghìn)'],
    ['line breaks of the source are spaces', '<p>Nộp\n   hồ sơ</p>', 'Nộp hồ sơ'],
    ['a forced line break is one', 'Một<br>Hai', 'Một\nHai'],
    ['spaces that do not break are spaces', 'Phí:&nbsp;0', 'Phí: 0'],
    ['hidden words are not read', 'Có<span hidden>không</span><script>x()</script>', 'Có'],
    ['nothing is the empty text', '<p></p>', ''],
  ])('%s', (_sentence, html, text) => {
    expect(read(html)).toBe(text);
  });
});

describe('foldLabel', () => {
  it.each([
    ['Trình Tự  Thực Hiện', 'Trình tự thực hiện'],
    ['Lĩnh vực :', 'Lĩnh vực'],
    ['\u00D0ối tượng', 'Đối tượng'],
    ['Mã thủ tục'.normalize('NFD'), 'Mã thủ tục'],
  ])('takes "%s" for "%s"', (written, known) => {
    expect(foldLabel(written)).toBe(foldLabel(known));
  });

  it('keeps different labels apart', () => {
    expect(foldLabel('Mô tả')).not.toBe(foldLabel('Mã số'));
  });
});
