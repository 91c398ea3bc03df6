import type { LegalDocumentRow } from './legal-document.ts';

/**
 * Laws that listings of health, education, security, land, agriculture, labour, culture, science
 * and trade cite.
 */
export const SECTOR_LAWS: readonly LegalDocumentRow[] = [
  {
    number: '15/2023/QH15', type: 'law',
    title: { vi: 'Luật Khám bệnh, chữa bệnh', en: 'Law on Medical Examination and Treatment' },
    about: { vi: 'Khám bệnh, chữa bệnh', en: 'Medical examination and treatment' },
    issued: '2023-01-09', inForceFrom: '2024-01-01', source: 'Reports about the law',
    certainty: 'second-hand',
  },
  {
    number: '105/2016/QH13', type: 'law', title: { vi: 'Luật Dược', en: 'Law on Pharmacy' },
    about: { vi: 'Dược', en: 'Pharmacy' }, issued: '2016-04-06', inForceFrom: '2017-01-01',
    source: 'Its clause on effect', certainty: 'confirmed',
  },
  {
    number: '44/2024/QH15', type: 'law',
    about: { vi: 'Sửa đổi Luật Dược', en: 'Amends the law on pharmacy' },
    inForceFrom: '2025-07-01', source: 'Its clause on effect', certainty: 'confirmed',
  },
  {
    number: '51/2024/QH15', type: 'law',
    about: { vi: 'Sửa đổi Luật Bảo hiểm y tế', en: 'Amends the law on health insurance' },
    inForceFrom: '2025-07-01', source: 'Reports about the law', certainty: 'second-hand',
  },
  {
    number: '03/2007/QH12', type: 'law',
    title: {
      vi: 'Luật Phòng, chống bệnh truyền nhiễm',
      en: 'Law on Prevention and Control of Infectious Diseases',
    },
    about: { vi: 'Phòng, chống bệnh truyền nhiễm', en: 'Infectious diseases' },
    inForceTo: '2026-06-30', replacedBy: '114/2025/QH15', source: 'Reports about 114/2025/QH15',
    certainty: 'second-hand',
  },
  {
    number: '114/2025/QH15', type: 'law',
    title: { vi: 'Luật Phòng bệnh', en: 'Law on Disease Prevention' },
    about: { vi: 'Phòng bệnh', en: 'Disease prevention' }, issued: '2025-12-10',
    inForceFrom: '2026-07-01', source: 'Reports about the law', certainty: 'second-hand',
  },
  {
    number: '43/2019/QH14', type: 'law', title: { vi: 'Luật Giáo dục', en: 'Law on Education' },
    about: { vi: 'Giáo dục', en: 'Education' }, issued: '2019-06-14', inForceFrom: '2020-07-01',
    source: 'Reports about the law', certainty: 'second-hand',
  },
  {
    number: '08/2012/QH13', type: 'law',
    title: { vi: 'Luật Giáo dục đại học', en: 'Law on Higher Education' },
    about: { vi: 'Giáo dục đại học (luật cũ)', en: 'Higher education (former law)' },
    inForceTo: '2025-12-31', replacedBy: '125/2025/QH15', source: 'Repeal clause of 125/2025/QH15',
    certainty: 'confirmed',
  },
  {
    number: '34/2018/QH14', type: 'law',
    about: { vi: 'Sửa đổi Luật Giáo dục đại học', en: 'Amends the law on higher education' },
    inForceTo: '2025-12-31', replacedBy: '125/2025/QH15', source: 'Reports about 125/2025/QH15',
    certainty: 'second-hand',
  },
  {
    number: '125/2025/QH15', type: 'law',
    title: { vi: 'Luật Giáo dục đại học', en: 'Law on Higher Education' },
    about: { vi: 'Giáo dục đại học', en: 'Higher education' }, inForceFrom: '2026-01-01',
    source: 'Its clause on effect', certainty: 'confirmed',
  },
  {
    number: '74/2014/QH13', type: 'law',
    title: { vi: 'Luật Giáo dục nghề nghiệp', en: 'Law on Vocational Education' },
    about: { vi: 'Giáo dục nghề nghiệp (luật cũ)', en: 'Vocational education (former law)' },
    inForceTo: '2025-12-31', replacedBy: '124/2025/QH15', source: 'Reports about 124/2025/QH15',
    certainty: 'second-hand',
  },
  {
    number: '124/2025/QH15', type: 'law',
    title: { vi: 'Luật Giáo dục nghề nghiệp', en: 'Law on Vocational Education' },
    about: { vi: 'Giáo dục nghề nghiệp', en: 'Vocational education' }, issued: '2025-12-10',
    inForceFrom: '2026-01-01', source: 'Reports about the law', certainty: 'second-hand',
  },
  {
    number: '123/2025/QH15', type: 'law',
    about: { vi: 'Sửa đổi Luật Giáo dục', en: 'Amends the law on education' },
    issued: '2025-12-10', inForceFrom: '2026-01-01', source: 'Reports about the law',
    certainty: 'second-hand',
  },
  {
    number: '68/2020/QH14', type: 'law', title: { vi: 'Luật Cư trú', en: 'Law on Residence' },
    about: { vi: 'Cư trú', en: 'Residence' }, issued: '2020-11-13', inForceFrom: '2021-07-01',
    source: 'Reports about the law', certainty: 'second-hand',
  },
  {
    number: '59/2014/QH13', type: 'law',
    title: { vi: 'Luật Căn cước công dân', en: 'Law on Citizen Identification' },
    about: { vi: 'Căn cước công dân', en: 'Citizen identity cards' }, inForceTo: '2024-06-30',
    replacedBy: '26/2023/QH15', source: 'Reports about 26/2023/QH15', certainty: 'second-hand',
  },
  {
    number: '26/2023/QH15', type: 'law',
    title: { vi: 'Luật Căn cước', en: 'Law on Identification' },
    about: { vi: 'Căn cước', en: 'Identity cards' }, inForceFrom: '2024-07-01',
    source: 'Reports about the law', certainty: 'second-hand',
  },
  {
    number: '27/2001/QH10', type: 'law',
    title: { vi: 'Luật Phòng cháy và chữa cháy', en: 'Law on Fire Prevention and Fighting' },
    about: {
      vi: 'Phòng cháy, chữa cháy (luật cũ)',
      en: 'Fire prevention and fighting (former law)',
    },
    inForceTo: '2025-06-30', replacedBy: '55/2024/QH15', source: 'Reports about 55/2024/QH15',
    certainty: 'second-hand',
  },
  {
    number: '55/2024/QH15', type: 'law',
    title: {
      vi: 'Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ',
      en: 'Law on Fire Prevention, Fire Fighting and Rescue',
    },
    about: {
      vi: 'Phòng cháy, chữa cháy, cứu nạn',
      en: 'Fire prevention, fire fighting and rescue',
    },
    issued: '2024-11-29', inForceFrom: '2025-07-01', source: 'Reports about the law',
    certainty: 'second-hand',
  },
  {
    number: '55/2014/QH13', type: 'law',
    title: { vi: 'Luật Bảo vệ môi trường', en: 'Law on Environmental Protection' },
    about: { vi: 'Bảo vệ môi trường (luật cũ)', en: 'Environmental protection (former law)' },
    inForceTo: '2021-12-31', replacedBy: '72/2020/QH14', source: 'Reports about 72/2020/QH14',
    certainty: 'second-hand',
  },
  {
    number: '72/2020/QH14', type: 'law',
    title: { vi: 'Luật Bảo vệ môi trường', en: 'Law on Environmental Protection' },
    about: { vi: 'Bảo vệ môi trường', en: 'Environmental protection' }, inForceFrom: '2022-01-01',
    source: 'Reports about the law', certainty: 'second-hand',
  },
  {
    number: '60/2010/QH12', type: 'law', title: { vi: 'Luật Khoáng sản', en: 'Law on Minerals' },
    about: { vi: 'Khoáng sản', en: 'Minerals' }, inForceTo: '2025-06-30',
    replacedBy: '54/2024/QH15', source: 'Reports about 54/2024/QH15', certainty: 'second-hand',
  },
  {
    number: '54/2024/QH15', type: 'law',
    title: { vi: 'Luật Địa chất và khoáng sản', en: 'Law on Geology and Minerals' },
    about: { vi: 'Địa chất và khoáng sản', en: 'Geology and minerals' }, inForceFrom: '2025-07-01',
    source: 'Reports about the law', certainty: 'second-hand',
  },
  {
    number: '10/2012/QH13', type: 'law', title: { vi: 'Bộ luật Lao động', en: 'Labour Code' },
    about: { vi: 'Lao động (bộ luật cũ)', en: 'Labour (former code)' }, inForceTo: '2020-12-31', replacedBy: '45/2019/QH14',
    source: 'Repeal clause of 45/2019/QH14', certainty: 'confirmed',
  },
  {
    number: '38/2013/QH13', type: 'law', title: { vi: 'Luật Việc làm', en: 'Law on Employment' },
    about: { vi: 'Việc làm (luật cũ)', en: 'Employment (former law)' }, inForceTo: '2025-12-31',
    replacedBy: '74/2025/QH15', source: 'Reports about 74/2025/QH15', certainty: 'second-hand',
  },
  {
    number: '74/2025/QH15', type: 'law', title: { vi: 'Luật Việc làm', en: 'Law on Employment' },
    about: { vi: 'Việc làm', en: 'Employment' }, issued: '2025-06-16', inForceFrom: '2026-01-01',
    source: 'Reports about the law', certainty: 'second-hand',
  },
  {
    number: '22/2008/QH12', type: 'law',
    title: { vi: 'Luật Cán bộ, công chức', en: 'Law on Cadres and Civil Servants' },
    about: { vi: 'Cán bộ, công chức (luật cũ)', en: 'Cadres and civil servants (former law)' },
    inForceTo: '2025-06-30', replacedBy: '80/2025/QH15', source: 'Reports about 80/2025/QH15',
    certainty: 'second-hand',
  },
  {
    number: '80/2025/QH15', type: 'law',
    title: { vi: 'Luật Cán bộ, công chức', en: 'Law on Cadres and Civil Servants' },
    about: { vi: 'Cán bộ, công chức', en: 'Cadres and civil servants' }, issued: '2025-06-24',
    inForceFrom: '2025-07-01', source: 'Reports about the law', certainty: 'second-hand',
  },
  {
    number: '02/2016/QH14', type: 'law',
    title: { vi: 'Luật Tín ngưỡng, tôn giáo', en: 'Law on Belief and Religion' },
    about: { vi: 'Tín ngưỡng, tôn giáo', en: 'Belief and religion' }, issued: '2016-11-18',
    inForceFrom: '2018-01-01', inForceTo: '2026-12-31', replacedBy: '07/2026/QH16',
    source: 'Repeal clause of 07/2026/QH16; first day: reports', certainty: 'confirmed',
  },
  {
    number: '06/2022/QH15', type: 'law',
    title: { vi: 'Luật Thi đua, khen thưởng', en: 'Law on Emulation and Commendation' },
    about: { vi: 'Thi đua, khen thưởng', en: 'Emulation and commendation' },
    inForceFrom: '2024-01-01', source: 'Reports about the law', certainty: 'second-hand',
  },
  {
    number: '28/2001/QH10', type: 'law',
    title: { vi: 'Luật Di sản văn hóa', en: 'Law on Cultural Heritage' },
    about: { vi: 'Di sản văn hóa (luật cũ)', en: 'Cultural heritage (former law)' },
    inForceTo: '2025-06-30', replacedBy: '45/2024/QH15', source: 'Reports about 45/2024/QH15',
    certainty: 'second-hand',
  },
  {
    number: '45/2024/QH15', type: 'law',
    title: { vi: 'Luật Di sản văn hóa', en: 'Law on Cultural Heritage' },
    about: { vi: 'Di sản văn hóa', en: 'Cultural heritage' }, issued: '2024-11-23',
    inForceFrom: '2025-07-01', source: 'Reports about the law', certainty: 'second-hand',
  },
  {
    number: '103/2016/QH13', type: 'law', title: { vi: 'Luật Báo chí', en: 'Law on the Press' },
    about: { vi: 'Báo chí (luật cũ)', en: 'The press (former law)' }, inForceTo: '2026-06-30',
    replacedBy: '126/2025/QH15', source: 'Reports about 126/2025/QH15', certainty: 'second-hand',
  },
  {
    number: '126/2025/QH15', type: 'law', title: { vi: 'Luật Báo chí', en: 'Law on the Press' },
    about: { vi: 'Báo chí', en: 'The press' }, issued: '2025-12-10', inForceFrom: '2026-07-01',
    source: 'Reports about the law', certainty: 'second-hand',
  },
  {
    number: '16/2012/QH13', type: 'law', title: { vi: 'Luật Quảng cáo', en: 'Law on Advertising' },
    about: { vi: 'Quảng cáo', en: 'Advertising' }, inForceFrom: '2013-01-01',
    source: 'Reports about the law', certainty: 'second-hand',
  },
  {
    number: '05/2007/QH12', type: 'law',
    title: { vi: 'Luật Chất lượng sản phẩm, hàng hóa', en: 'Law on Quality of Products and Goods' },
    about: { vi: 'Chất lượng sản phẩm, hàng hóa', en: 'Quality of products and goods' },
    issued: '2007-11-21', inForceFrom: '2008-07-01', source: 'Reports about the law',
    certainty: 'second-hand',
  },
  {
    number: '18/2008/QH12', type: 'law',
    title: { vi: 'Luật Năng lượng nguyên tử', en: 'Law on Atomic Energy' },
    about: { vi: 'Năng lượng nguyên tử (luật cũ)', en: 'Atomic energy (former law)' },
    inForceTo: '2025-12-31', replacedBy: '94/2025/QH15', source: 'Reports about 94/2025/QH15',
    certainty: 'second-hand',
  },
  {
    number: '94/2025/QH15', type: 'law',
    title: { vi: 'Luật Năng lượng nguyên tử', en: 'Law on Atomic Energy' },
    about: { vi: 'Năng lượng nguyên tử', en: 'Atomic energy' }, issued: '2025-06-27',
    inForceFrom: '2026-01-01', source: 'Reports about the law', certainty: 'second-hand',
  },
  {
    number: '29/2013/QH13', type: 'law',
    title: { vi: 'Luật Khoa học và công nghệ', en: 'Law on Science and Technology' },
    about: { vi: 'Khoa học và công nghệ (luật cũ)', en: 'Science and technology (former law)' },
    inForceTo: '2025-09-30', replacedBy: '93/2025/QH15', source: 'Reports about 93/2025/QH15',
    certainty: 'second-hand',
  },
  {
    number: '93/2025/QH15', type: 'law',
    title: {
      vi: 'Luật Khoa học, công nghệ và đổi mới sáng tạo',
      en: 'Law on Science, Technology and Innovation',
    },
    about: {
      vi: 'Khoa học, công nghệ, đổi mới sáng tạo',
      en: 'Science, technology and innovation',
    },
    inForceFrom: '2025-10-01', source: 'Reports about the law', certainty: 'second-hand',
  },
  {
    number: '05/2017/QH14', type: 'law',
    title: { vi: 'Luật Quản lý ngoại thương', en: 'Law on Foreign Trade Management' },
    about: { vi: 'Quản lý ngoại thương', en: 'Foreign trade management' }, issued: '2017-06-12',
    inForceFrom: '2018-01-01', source: 'Reports about the law', certainty: 'second-hand',
  },
  {
    number: '28/2004/QH11', type: 'law', title: { vi: 'Luật Điện lực', en: 'Law on Electricity' },
    about: { vi: 'Điện lực (luật cũ)', en: 'Electricity (former law)' }, inForceTo: '2025-01-31',
    replacedBy: '61/2024/QH15', source: 'Reports about 61/2024/QH15', certainty: 'second-hand',
  },
  {
    number: '61/2024/QH15', type: 'law', title: { vi: 'Luật Điện lực', en: 'Law on Electricity' },
    about: { vi: 'Điện lực', en: 'Electricity' }, issued: '2024-11-30', inForceFrom: '2025-02-01',
    source: 'Reports about the law', certainty: 'second-hand',
  },
  {
    number: '06/2007/QH12', type: 'law', title: { vi: 'Luật Hóa chất', en: 'Law on Chemicals' },
    about: { vi: 'Hóa chất (luật cũ)', en: 'Chemicals (former law)' }, inForceTo: '2025-12-31',
    replacedBy: '69/2025/QH15', source: 'Reports about 69/2025/QH15', certainty: 'second-hand',
  },
  {
    number: '69/2025/QH15', type: 'law', title: { vi: 'Luật Hóa chất', en: 'Law on Chemicals' },
    about: { vi: 'Hóa chất', en: 'Chemicals' }, issued: '2025-06-14', inForceFrom: '2026-01-01',
    source: 'Reports about the law', certainty: 'second-hand',
  },
  {
    number: '07/2026/QH16', type: 'law',
    title: { vi: 'Luật Tín ngưỡng, tôn giáo', en: 'Law on Belief and Religion' },
    about: { vi: 'Tín ngưỡng, tôn giáo (luật mới)', en: 'Belief and religion (new law)' },
    issued: '2026-04-23', inForceFrom: '2027-01-01', source: 'Its clause on effect',
    certainty: 'confirmed',
  },
  {
    number: '24/2018/QH14', type: 'law',
    title: { vi: 'Luật An ninh mạng', en: 'Law on Cybersecurity' },
    about: { vi: 'An ninh mạng (luật cũ)', en: 'Cybersecurity (former law)' },
    inForceFrom: '2019-01-01', inForceTo: '2026-06-30', replacedBy: '116/2025/QH15',
    source: 'Repeal clause of 116/2025/QH15; first day: reports', certainty: 'confirmed',
  },
  {
    number: '86/2015/QH13', type: 'law',
    title: { vi: 'Luật An toàn thông tin mạng', en: 'Law on Network Information Security' },
    about: { vi: 'An toàn thông tin mạng', en: 'Network information security' },
    inForceTo: '2026-06-30', replacedBy: '116/2025/QH15', source: 'Repeal clause of 116/2025/QH15',
    certainty: 'confirmed',
  },
  {
    number: '116/2025/QH15', type: 'law',
    title: { vi: 'Luật An ninh mạng', en: 'Law on Cybersecurity' },
    about: { vi: 'An ninh mạng', en: 'Cybersecurity' }, issued: '2025-12-10',
    inForceFrom: '2026-07-01', source: 'Its clause on effect', certainty: 'confirmed',
  },
];
