import type { QrStrings } from './qr-strings.ts';

/** Vietnamese, the original. */
export const qrVi: QrStrings = {
  language: 'vi',
  title: 'Quét mã để trả lời khảo sát',
  text: 'Mở máy ảnh của điện thoại và hướng vào mã này, hoặc mở địa chỉ:',
  alternative: (address) => `Mã QR mở địa chỉ ${address}`,
  missing: 'Chưa có mã QR vì trang này chưa khai báo: address.',
  notAnAddress: (address) =>
    `Chưa có mã QR vì “${address}” không phải địa chỉ trang web bắt đầu bằng https:// hoặc http://.`,
  tooLong: (length, most) =>
    `Chưa có mã QR vì địa chỉ dài ${length} ký tự. Mã chỉ dễ quét khi địa chỉ không quá ${most} ký tự.`,
};
