import type { KioskStrings } from './kiosk-strings.ts';

/** Vietnamese, the original. */
export const kioskVi: KioskStrings = {
  language: 'vi',
  warningTitle: 'Ông/Bà còn đang trả\u00a0lời không?',
  warningText: (seconds) =>
    `Đã một lúc không có thao tác nào. Sau ${seconds} giây nữa, các câu trả lời trên màn hình sẽ được xóa để người sau không nhìn thấy.`,
  secondsLeft: 'giây',
  stillHere: 'Tôi vẫn đang trả lời',
  thanksTitle: 'Cảm ơn Ông/Bà đã trả lời',
  thanksText: 'Ít giây nữa màn hình sẽ tự trở về phiếu trống cho người tiếp theo.',
  finish: 'Xong, xóa màn hình',
  forOfficials: 'Dành cho cán bộ:',
  nothingUnsent: 'Trên máy này không còn phiếu nào chưa gửi.',
  stored: (count) =>
    `Trên máy này có ${count} phiếu chưa gửi, đã được lưu. Máy sẽ tự gửi khi có đường truyền.`,
  unstored: (count) =>
    `Có ${count} phiếu chưa gửi mà trình duyệt không cho lưu: đừng đóng trang này hay tắt máy cho đến khi gửi xong.`,
  refused: (count) =>
    `Từ lúc mở trang, bộ thu nhận đã từ chối ${count} phiếu; đề nghị báo cho người quản trị.`,
  notConfigured: (attribute, most) =>
    `Khảo sát chưa hoạt động vì trang này khai báo sai: ${attribute} phải là số giây lớn hơn 0 và không quá ${most}.`,
};
