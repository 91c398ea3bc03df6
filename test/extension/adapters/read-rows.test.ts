import { describe, expect, it } from 'vitest';
import { collectLabels } from '../../../extension/adapters/collect-labels.ts';
import { labelOf } from '../../../extension/adapters/label-of.ts';
import { readRows } from '../../../extension/adapters/read-rows.ts';
import { textOf } from '../../../extension/adapters/text-of.ts';
import { openHtml } from '../open-fixture.ts';

const COLUMNS = { channel: ['Hình thức nộp'], time: ['Thời gian', 'Thời hạn giải quyết'] };
const HEAD = '<div>Hình thức nộp</div><div>Thời gian</div>';

function read(html: string): Record<string, string>[] | undefined {
  const document = openHtml(`<!doctype html><html><body>${html}</body></html>`);
  const known = new Set(Object.values(COLUMNS).flat().map(labelOf));
  const { heads } = collectLabels(document.body, (label) => known.has(label), () => false);
  return readRows(heads, COLUMNS)?.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, textOf(cell)])),
  );
}

describe('readRows', () => {
  const two = [
    { channel: 'Trực tiếp', time: '3 Ngày' },
    { channel: 'Trực tuyến', time: '1' },
  ];
  const box = (...cells: string[]): string =>
    `<div>${cells.map((cell) => `<div>${cell}</div>`).join('')}</div>`;
  const rows = box('Trực tiếp', '3 Ngày') + box('Trực tuyến', '1');

  it.each([
    ['boxes beside the head', `<section><div>${HEAD}</div>${rows}</section>`],
    ['a head in a box of its own', `<div><div>${HEAD}</div></div><div>${rows}</div>`],
  ])('reads %s', (_shape, html) => {
    expect(read(html)).toEqual(two);
  });

  it('reads a table, whatever the order of its columns', () => {
    const html =
      '<table><thead><tr><th>Thời hạn giải quyết</th><th>STT</th><th>Hình thức nộp</th></tr>' +
      '</thead>' +
      '<tbody><tr><td>3 Ngày</td><td>1</td><td>Trực tiếp</td></tr>' +
      '<tr><td>1</td><td>2</td><td>Trực tuyến</td></tr></tbody></table>';
    expect(read(html)).toEqual(two);
  });

  it('reads a row that lacks a cell without that cell', () => {
    const html =
      '<table><tr><th>Hình thức nộp</th><th>Thời gian</th></tr><tr><td>Trực tiếp</td></tr></table>';
    expect(read(html)).toEqual([{ channel: 'Trực tiếp' }]);
  });

  it.each([
    ['2', ['3 Ngày', '3 Ngày', '5 Ngày']],
    ['0', ['3 Ngày', '3 Ngày', '3 Ngày']],
  ])('reads a cell that stands in several rows in each of them (rowspan %s)', (span, times) => {
    const html =
      '<table><tr><th>STT</th><th>Thời gian</th><th>Hình thức nộp</th></tr>' +
      `<tr><td>1</td><td rowspan="${span}">3 Ngày</td><td>Trực tiếp</td></tr>` +
      '<tr><td>2</td><td>Trực tuyến</td></tr>' +
      `<tr><td>3</td>${span === '2' ? '<td>5 Ngày</td>' : ''}<td>Bưu chính</td></tr></table>`;
    const channels = ['Trực tiếp', 'Trực tuyến', 'Bưu chính'];
    expect(read(html)).toEqual(channels.map((channel, row) => ({ channel, time: times[row] })));
  });

  it('finds no rows under a head without any', () => {
    expect(read(`<section><div>${HEAD}</div></section>`)).toEqual([]);
  });

  it('answers undefined where there is no such head', () => {
    expect(read('<table><tr><td>Hình thức nộp</td><td>3 Ngày</td></tr></table>')).toBeUndefined();
  });
});
