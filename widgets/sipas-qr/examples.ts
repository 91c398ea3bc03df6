import type { Example } from '../example.ts';
import type { SipasQr } from './sipas-qr.ts';

/** Made up; an address under `.invalid` never resolves. */
const SURVEY = 'https://dichvucong.invalid/khao-sat';
const TOKEN =
  'eyJhbGciOiJFZERTQSIsImtpZCI6IjIwMjYtMTEifQ.eyJqdGkiOiI3TnFmM2ZkUSIsInVuaXQiOiJINTUiLCJwcm9jZWR1cmUiOiIxLjAwMTE5MyIsImV4cCI6MTc5NjA4MzIwMH0.' +
  'q0Qw3jv0mXK4mXxk1T4W3pJ8nTjYb4z1n5Jw8s0Yb1m2cGx1Jr6pVb7cW9dQe3fRg5hTj7kUl9mVn1oWp3qXrA';

/** Every state of `<sipas-qr>`. */
export const qrExamples: readonly Example<SipasQr>[] = [
  {
    name: 'short-address',
    title: { vi: 'Địa chỉ ngắn', en: 'Short address' },
    attributes: { address: `${SURVEY}/7Nqf3fdQ` },
  },
  {
    name: 'signed-invitation',
    title: { vi: 'Lời mời có chữ ký', en: 'Signed invitation' },
    attributes: { address: `${SURVEY}?loi-moi=${TOKEN}` },
  },
  {
    name: 'phone',
    title: { vi: 'Trên điện thoại', en: 'On a phone' },
    attributes: { address: `${SURVEY}/7Nqf3fdQ` },
    width: 328,
  },
  {
    name: 'english',
    title: { vi: 'Tiếng Anh', en: 'English' },
    attributes: { address: `${SURVEY}/7Nqf3fdQ`, lang: 'en' },
  },
  {
    name: 'not-configured',
    title: { vi: 'Trang chưa khai báo địa chỉ', en: 'Page states no address' },
    attributes: {},
  },
  {
    name: 'not-an-address',
    title: { vi: 'Không phải địa chỉ trang web', en: 'No web address' },
    attributes: { address: 'javascript:alert(1)' },
  },
  {
    name: 'too-long',
    title: { vi: 'Địa chỉ quá dài', en: 'Address too long' },
    attributes: { address: `${SURVEY}?loi-moi=${'A'.repeat(700)}` },
  },
];
