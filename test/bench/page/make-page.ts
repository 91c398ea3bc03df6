// The pages of the benchmark: lists of procedures and one procedure in full, in our own words.

const ACTS = ['Cấp', 'Cấp lại', 'Gia hạn', 'Điều chỉnh', 'Thu hồi', 'Đăng ký', 'Xác nhận', 'Phê duyệt'];
const THINGS = [
  'giấy phép xây dựng', 'giấy chứng nhận đủ điều kiện', 'chứng chỉ hành nghề', 'thẻ hướng dẫn viên',
  'giấy phép hoạt động', 'phương án khai thác', 'hồ sơ thiết kế', 'giấy xác nhận tình trạng',
];
const WHOM = ['cho cá nhân', 'cho tổ chức', 'cho hộ kinh doanh', 'cho doanh nghiệp', 'đối với cơ sở mới'];
const FIELDS = ['Hộ tịch', 'Đất đai', 'Hoạt động xây dựng', 'Du lịch', 'Thú y', 'Hóa chất', 'Lao động'];
const LEVELS = ['Cấp Tỉnh', 'Cấp Xã', 'Cấp Bộ'];
const AGENCIES = ['Sở Xây dựng', 'Sở Tư pháp', 'Ủy ban nhân dân cấp xã', 'Sở Y tế', 'Sở Công Thương'];
const TIMES = [
  '15 ngày làm việc', '07 Ngày làm việc', '30 ngày', '20', 'Ngay trong ngày', '03 ngày làm việc kể từ '
    + 'ngày nhận đủ hồ sơ hợp lệ', 'Không quy định', '1,5 ngày làm việc', '10 giờ làm việc',
];
const FEES = [
  'Miễn phí', '150.000 đồng', 'Phí: 135 VNĐ (135.000 đồng/lần)', 'Không', '', 'Lệ phí: 50.000 đồng/hồ sơ',
  'Miễn phí (50.000 đồng đối với hồ sơ giấy)', 'Theo quy định của Hội đồng nhân dân tỉnh',
];
const HEADS = [
  'Mã thủ tục', 'Tên thủ tục', 'Lĩnh vực', 'Cấp thực hiện', 'Cơ quan thực hiện', 'Quyết định công bố',
  'Thời hạn giải quyết', 'Phí, lệ phí',
];

/** Small and fast; pages need to differ, not to be unpredictable. */
function randomOf(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
}

/**
 * A list of so many procedures in eight columns; one name in ten is written in NFD and one cell in
 * ten has elements inside. Another seed gives other procedures, so that no reader knows the words.
 */
export function makeList(document: Document, rows: number, seed: number): void {
  const random = randomOf(seed);
  const pick = (words: readonly string[]): string => words[random(words.length)]!;
  const table = document.createElement('table');
  const body = table.createTBody();
  const head = table.createTHead().insertRow();
  for (const words of HEADS) head.append(cell(document, 'th', words));
  for (let row = 0; row < rows; row += 1) {
    const number = seed * rows + row;
    const name = `${pick(ACTS)} ${pick(THINGS)} ${pick(WHOM)} (mẫu số ${number})`;
    const values = [
      `1.${String(number % 1_000_000).padStart(6, '0')}`,
      random(10) === 0 ? name.normalize('NFD') : name,
      pick(FIELDS), pick(LEVELS), pick(AGENCIES),
      `${100 + random(3000)}/QĐ-UBND ngày ${1 + random(28)}/0${1 + random(9)}/2025`,
      pick(TIMES), pick(FEES),
    ];
    const line = body.insertRow();
    for (const words of values) line.append(cell(document, 'td', words, random(10) === 0));
  }
  document.body.replaceChildren(titled(document, 'Danh mục thủ tục hành chính'), table);
}

const PARTS = [
  'Trình tự thực hiện', 'Cách thức thực hiện', 'Thành phần hồ sơ', 'Số lượng hồ sơ',
  'Thời hạn giải quyết', 'Đối tượng thực hiện', 'Cơ quan thực hiện', 'Kết quả thực hiện', 'Phí, lệ phí',
  'Tên mẫu đơn, mẫu tờ khai', 'Yêu cầu, điều kiện thực hiện', 'Căn cứ pháp lý', 'Lĩnh vực',
];

/** One procedure with thirteen parts, each a few sentences long. */
export function makeDetail(document: Document, seed: number): void {
  const random = randomOf(seed);
  const pick = (words: readonly string[]): string => words[random(words.length)]!;
  const table = document.createElement('table');
  const add = (label: string, words: string): void => {
    table.insertRow().append(cell(document, 'th', label), cell(document, 'td', words, random(4) === 0));
  };
  add('Mã thủ tục', `1.${String(seed % 1_000_000).padStart(6, '0')}`);
  add('Số quyết định', `${100 + random(3000)}/QĐ-UBND`);
  add('Tên thủ tục', `${pick(ACTS)} ${pick(THINGS)} ${pick(WHOM)} (mẫu số ${seed})`);
  for (const part of PARTS) {
    const words = part.startsWith('Thời hạn') ? pick(TIMES) : part.startsWith('Phí') ? pick(FEES) : '';
    add(part, words || sentences(pick, 3 + random(6), seed));
  }
  document.body.replaceChildren(titled(document, 'Chi tiết thủ tục hành chính'), table);
}

function sentences(pick: (words: readonly string[]) => string, count: number, seed: number): string {
  const one = (): string =>
    `${pick(AGENCIES)} tiếp nhận hồ sơ ${pick(ACTS).toLowerCase()} ${pick(THINGS)} số ${seed}, `
    + `kiểm tra rồi trả kết quả ${pick(WHOM)} trong ${pick(TIMES).toLowerCase()}.`;
  return Array.from({ length: count }, one).join(' ');
}

function titled(document: Document, words: string): HTMLElement {
  const title = document.createElement('h1');
  title.textContent = words;
  return title;
}

/** With elements inside: its first word in bold, the others after a line break of the source. */
function cell(document: Document, tag: 'td' | 'th', words: string, inline = false): HTMLElement {
  const element = document.createElement(tag);
  const space = words.indexOf(' ');
  if (!inline || space < 0) {
    element.textContent = words;
    return element;
  }
  const first = document.createElement('b');
  first.textContent = words.slice(0, space);
  const rest = document.createElement('span');
  rest.textContent = words.slice(space);
  element.append(first, '\n  ', rest);
  return element;
}
