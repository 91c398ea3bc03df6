import type { GalleryStrings } from './strings.ts';

/** Vietnamese, the original. */
export const galleryVi: GalleryStrings = {
  language: 'vi',
  title: 'Thư viện mẫu Hài\u00a0Lòng',
  lead: 'Mọi phần tử trong mọi trạng thái, kèm mã để chép vào trang của cổng.',
  practice:
    'Tên cơ quan và số liệu chỉ để minh họa. Địa chỉ bộ thu nhận trong các mẫu không có thật: ' +
    'phiếu gửi ở đây không đến nơi nào.',
  elements: 'Phần tử',
  examples: (count) => `${count} mẫu`,
  exampleList: 'Danh sách mẫu',
  show: 'Cách hiển thị',
  choices: {
    language: { name: 'Ngôn ngữ', vi: 'Tiếng Việt', en: 'Tiếng Anh' },
    scheme: { name: 'Nền trang', light: 'Sáng', dark: 'Tối' },
    density: { name: 'Mật độ', comfortable: 'Thoáng', compact: 'Gọn' },
    width: { name: 'Bề rộng trang', free: 'Theo mẫu', 320: '320 px', 360: '360 px' },
  },
  forcedColors:
    'Màu tương phản của hệ điều hành không bật được từ một trang. Để xem: bật chế độ tương phản ' +
    'cao của máy, hoặc trong Chrome, Edge mở DevTools, thẻ Rendering, chọn ' +
    '“Emulate CSS media feature forced-colors”.',
  forcedColorsOn: 'Màu tương phản của hệ điều hành đang bật.',
  alone: 'Mở riêng',
  again: 'Dựng lại mẫu',
  frame: (example) => `Mẫu: ${example}`,
  code: 'Mã để chép',
  files: {
    html: 'HTML, trong trang',
    css: 'CSS, tệp khao-sat.css',
    javascript: 'JavaScript, tệp vi-du.js',
  },
  previewOnly: 'Tệp này chỉ để dựng đúng trạng thái của mẫu; trang thật không cần.',
  copy: (what) => `Chép ${what}`,
  copied: 'Đã chép.',
  notCopied: 'Trình duyệt không cho chép; mã đã được bôi đen, hãy chép bằng bàn phím.',
  theme: 'Màu và cỡ của cổng',
  themeText: 'Thay đổi hiện ngay trong các mẫu.',
  schemeEdited: {
    light: 'Đang chỉnh màu của trang nền sáng.',
    dark: 'Đang chỉnh màu của trang nền tối.',
  },
  takeBack: (token) => `Về mặc định: ${token}`,
  takeAllBack: 'Về mặc định tất cả',
  unknownFamily: 'Không đọc được tên phông chữ này; mẫu giữ phông cũ.',
  contrast: 'Độ tương phản',
  contrastText: 'Tối thiểu 4,5 : 1 cho chữ, 3 : 1 cho viền ô nhập và viền tiêu điểm (WCAG 2.2).',
  pair: 'Cặp màu',
  light: 'Nền sáng',
  dark: 'Nền tối',
  tooLow: (least) => `thấp hơn ${least}\u00a0:\u00a01`,
  allEnough: 'Mọi cặp màu đều đủ tương phản.',
  someTooLow: (count) => `${count} cặp màu chưa đủ tương phản; chữ sẽ khó đọc.`,
  themeCss: 'CSS của màu và cỡ',
  noThemeYet: 'Chưa thay đổi gì.',
};
