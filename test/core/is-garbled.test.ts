import { describe, expect, it } from 'vitest';
import { isGarbled } from '#core/text/is-garbled.ts';

const BROKEN = [
  'C?p gi?y phép lái xe', 'Th? t?c c?p gi?y ph?p x?y d?ng',
  'Thñ tôc cÊp giÊy phÐp x©y dùng', 'Tr×nh tù thùc hiÖn', 'UBND tØnh', '05 ngµy lµm viÖc', '§¨ng ký',
  'Thuû tuïc caáp giaáy pheùp', 'THUÛ TUÏC CAÁP GIAÁY PHEÙP', 'Sôû Y teá',
  'Cáº¥p giáº¥y phÃ©p', 'Cấp giấy ph\ufffdp',
  '%C4%90%C4%83ng k%C3%BD', '=C4=90=C4=83ng', String.raw`\u0110\u0103ng k\u00fd`,
];

const SOUND = [
  'Có được không?Không.', 'Thủ tục ...???', 'Nộp ở đâu? Nộp khi nào?',
  'https://mau.gov.vn/a?id=1 và https://mau.vn/p?x=1', 'https://mau.gov.vn/%C4%90%C6%A1n.pdf',
  'M%E1%BA%ABu%20s%E1%BB%91.docx', '5% mức thu', String.raw`\\may-chu\u`,
  'NÐ-CP, QÐ-BTC', 'Trường Đại học Zürich, Köln và Genève', 'El Niño và La Niña', 'Größe, Straße',
  'Windows® và Office®', '10 µm ± 5%', 'km²', 'dài×rộng', 'Ông·Bà', 'của cơ quanÝ kiến',
  'hợp đồngÔng A cấpÔng B', 'HỒ SƠ ĐỀ NGHỊ CẤP GIẤY PHÉP', 'Cap giay phep xay dung',
  'Thủ tục cấp giấy phép'.normalize('NFD'),
];

describe('isGarbled', () => {
  it.each(BROKEN)('cannot read “%s”', (text) => expect(isGarbled(text)).toBe(true));
  it.each(SOUND)('can read “%s”', (text) => expect(isGarbled(text)).toBe(false));
});
