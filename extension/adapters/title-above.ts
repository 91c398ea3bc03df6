import type { PageView } from './page-view.ts';
import { labelOf } from './label-of.ts';
import { LABELS } from './labels.data.ts';
import { toValue, type Value } from './put-down.ts';
import { textOf } from './text-of.ts';

/** Titles of pages, not of procedures. */
const OF_PAGE = new RegExp(
  '^(?:(?:trang )?thông tin.*|chi tiết.*|nội dung.*|thủ tục hành chính(?: cấp .*)?|tthc|trang chủ' +
    '|cổng (?:dịch vụ công|thông tin).*|dịch vụ công.*|phiếu hướng dẫn|cộng hòa xã hội.*' +
    '|độc lập.*|danh mục.*|tra cứu.*|bộ thủ tục.*|thống kê.*)$',
  'u',
);
/** The level of the online service, which portals write before the name. */
const BADGE = new RegExp(
  '^(?:(?:toàn trình|một phần|mức độ \\d|dvc (?:toàn trình|một phần)' +
    '|cung cấp thông tin(?: trực tuyến)?)\\s+|(?:thủ tục hành chính|tên thủ tục|thủ tục)\\s*:\\s*' +
    '|[^\\p{L}\\p{N}("“]+)+',
  'iu',
);
/** "(Mã TTHC: 1.012753)" behind the name. */
const CODE =
  /\s*[-–([]?\s*mã (?:số )?(?:tthc|thủ tục(?: hành chính)?)\s*:\s*([\p{L}\d.~-]+)\s*[)\]]?\s*$/iu;

/** "Dịch vụ công" stands above titles, too. */
const NAMES: ReadonlySet<string> = new Set(LABELS.name.map(labelOf));

/** A procedure as its title names it. */
export interface Title {
  name: Value;
  /** The code, where the title has it. */
  code?: Value;
}

/** The nearest title before the first label: there a page names its procedure. */
export function titleAbove(root: Element, view: PageView): Title | undefined {
  const { labels, nodes, titles } = view.labels();
  const headings = new Set(view.labelled().outer.map(({ heading }) => heading));
  const first = labels.findIndex(({ label, node }) => headings.has(node) && !NAMES.has(label));
  const title = titles.findLast(
    ({ element, above }) =>
      (first < 0 || (above <= first && !element.contains(labels[first]!.node))) &&
      !nodes.has(element) &&
      view.isWithin(root, element) &&
      isName(textOf(element)),
  );
  return title && readTitle(title.element);
}

function readTitle(title: Element): Title {
  const { words, place } = toValue([title]);
  const code = CODE.exec(words);
  const name = (code ? words.slice(0, code.index) : words).replace(BADGE, '').trim();
  return { name: { words: name, place }, ...(code && { code: { words: code[1]!, place } }) };
}

function isName(words: string): boolean {
  const name = words.replace(CODE, '').replace(BADGE, '');
  return name.length >= 6 && words.length <= 600 && !OF_PAGE.test(labelOf(name));
}
