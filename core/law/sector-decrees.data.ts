import type { LegalDocumentRow } from './legal-document.ts';

/**
 * Decrees that listings of health, education, security, land, agriculture, labour, culture, science
 * and trade cite.
 */
export const SECTOR_DECREES: readonly LegalDocumentRow[] = [
  {
    number: '96/2023/NĐ-CP', type: 'decree',
    about: {
      vi: 'Chi tiết Luật Khám bệnh, chữa bệnh',
      en: 'Details of the law on medical examination and treatment',
    },
    issued: '2023-12-30', inForceFrom: '2024-01-01', source: 'Reports about the decree',
    certainty: 'second-hand',
  },
  {
    number: '54/2017/NĐ-CP', type: 'decree',
    about: { vi: 'Chi tiết Luật Dược (cũ)', en: 'Details of the law on pharmacy (former)' },
    inForceTo: '2025-06-30', replacedBy: '163/2025/NĐ-CP', source: 'Reports about 163/2025/NĐ-CP',
    certainty: 'second-hand',
  },
  {
    number: '163/2025/NĐ-CP', type: 'decree',
    about: { vi: 'Chi tiết Luật Dược', en: 'Details of the law on pharmacy' },
    issued: '2025-06-29', inForceFrom: '2025-07-01', source: 'Its clause on effect',
    certainty: 'confirmed',
  },
  {
    number: '46/2026/NĐ-CP', type: 'decree',
    about: { vi: 'Chi tiết Luật An toàn thực phẩm', en: 'Details of the law on food safety' },
    issued: '2026-01-26', inForceFrom: '2026-01-26', endUnsure: true,
    source: 'Its clause on effect', certainty: 'confirmed',
  },
  {
    number: '98/2021/NĐ-CP', type: 'decree',
    about: { vi: 'Quản lý thiết bị y tế', en: 'Medical devices' }, inForceFrom: '2022-01-01',
    source: 'Reports about the decree', certainty: 'second-hand',
  },
  {
    number: '146/2018/NĐ-CP', type: 'decree',
    about: {
      vi: 'Chi tiết Luật Bảo hiểm y tế (cũ)',
      en: 'Details of the law on health insurance (former)',
    },
    inForceTo: '2025-08-14', replacedBy: '188/2025/NĐ-CP', source: 'Reports about 188/2025/NĐ-CP',
    certainty: 'second-hand',
  },
  {
    number: '188/2025/NĐ-CP', type: 'decree',
    about: { vi: 'Chi tiết Luật Bảo hiểm y tế', en: 'Details of the law on health insurance' },
    issued: '2025-07-01', inForceFrom: '2025-08-15', source: 'Reports about the decree',
    certainty: 'second-hand',
  },
  {
    number: '84/2020/NĐ-CP', type: 'decree',
    about: { vi: 'Chi tiết một số điều Luật Giáo dục', en: 'Details of the law on education' },
    issued: '2020-07-17', inForceTo: '2026-03-14', replacedBy: '66/2026/NĐ-CP',
    source: 'Repeal clause of 66/2026/NĐ-CP', certainty: 'confirmed',
  },
  {
    number: '62/2021/NĐ-CP', type: 'decree',
    about: { vi: 'Chi tiết Luật Cư trú (cũ)', en: 'Details of the law on residence (former)' },
    inForceTo: '2025-01-09', replacedBy: '154/2024/NĐ-CP', source: 'Reports about 154/2024/NĐ-CP',
    certainty: 'second-hand',
  },
  {
    number: '154/2024/NĐ-CP', type: 'decree',
    about: { vi: 'Chi tiết Luật Cư trú', en: 'Details of the law on residence' },
    issued: '2024-11-26', inForceFrom: '2025-01-10', source: 'Reports about the decree',
    certainty: 'second-hand',
  },
  {
    number: '136/2020/NĐ-CP', type: 'decree',
    about: {
      vi: 'Chi tiết Luật Phòng cháy và chữa cháy',
      en: 'Details of the law on fire prevention (former)',
    },
    inForceTo: '2025-06-30', replacedBy: '105/2025/NĐ-CP', source: 'Reports about 105/2025/NĐ-CP',
    certainty: 'second-hand',
  },
  {
    number: '08/2022/NĐ-CP', type: 'decree',
    about: {
      vi: 'Chi tiết Luật Bảo vệ môi trường',
      en: 'Details of the law on environmental protection',
    },
    issued: '2022-01-10', inForceFrom: '2022-01-10', source: 'Reports about the decree',
    certainty: 'second-hand',
  },
  {
    number: '145/2020/NĐ-CP', type: 'decree',
    about: {
      vi: 'Điều kiện lao động và quan hệ lao động',
      en: 'Working conditions and labour relations',
    },
    issued: '2020-12-14', inForceFrom: '2021-02-01', source: 'Reports about the decree',
    certainty: 'second-hand',
  },
  {
    number: '219/2025/NĐ-CP', type: 'decree',
    about: { vi: 'Lao động nước ngoài tại Việt Nam', en: 'Foreign workers in Viet Nam' },
    issued: '2025-08-07', inForceFrom: '2025-08-07', source: 'Reports about the decree',
    certainty: 'second-hand',
  },
  {
    number: '93/2019/NĐ-CP', type: 'decree',
    about: { vi: 'Quỹ xã hội, quỹ từ thiện', en: 'Social and charity funds' },
    inForceTo: '2026-02-28', replacedBy: '03/2026/NĐ-CP', source: 'Reports about 03/2026/NĐ-CP',
    certainty: 'second-hand',
  },
  {
    number: '98/2023/NĐ-CP', type: 'decree',
    about: {
      vi: 'Chi tiết Luật Thi đua, khen thưởng (cũ)',
      en: 'Details of the law on emulation (former)',
    },
    inForceTo: '2025-06-30', replacedBy: '152/2025/NĐ-CP', source: 'Reports about 152/2025/NĐ-CP',
    certainty: 'second-hand',
  },
  {
    number: '152/2025/NĐ-CP', type: 'decree',
    about: {
      vi: 'Chi tiết Luật Thi đua, khen thưởng',
      en: 'Details of the law on emulation and commendation',
    },
    issued: '2025-06-14', inForceFrom: '2025-07-01', source: 'Reports about the decree',
    certainty: 'second-hand',
  },
  {
    number: '69/2018/NĐ-CP', type: 'decree',
    about: {
      vi: 'Chi tiết Luật Quản lý ngoại thương (cũ)',
      en: 'Details of the law on foreign trade (former)',
    },
    issued: '2018-05-15', inForceFrom: '2018-05-15', inForceTo: '2026-09-04',
    replacedBy: '292/2026/NĐ-CP', source: 'Repeal clause of 292/2026/NĐ-CP',
    certainty: 'confirmed',
  },
  {
    number: '292/2026/NĐ-CP', type: 'decree',
    about: { vi: 'Chi tiết Luật Quản lý ngoại thương', en: 'Details of the law on foreign trade' },
    issued: '2026-07-22', inForceFrom: '2026-09-05', source: 'Its clause on effect',
    certainty: 'confirmed',
  },
  {
    number: '113/2017/NĐ-CP', type: 'decree',
    about: { vi: 'Chi tiết Luật Hóa chất (cũ)', en: 'Details of the law on chemicals (former)' },
    issued: '2017-10-09', inForceFrom: '2017-11-25', inForceTo: '2026-01-16',
    replacedBy: '26/2026/NĐ-CP', source: 'Repeal clause of 26/2026/NĐ-CP', certainty: 'confirmed',
  },
  {
    number: '26/2026/NĐ-CP', type: 'decree',
    about: { vi: 'Chi tiết Luật Hóa chất', en: 'Details of the law on chemicals' },
    issued: '2026-01-17', inForceFrom: '2026-01-17', source: 'Its clause on effect',
    certainty: 'confirmed',
  },
  {
    number: '29/2015/NĐ-CP', type: 'decree',
    about: { vi: 'Chi tiết Luật Công chứng (cũ)', en: 'Details of the law on notaries (former)' },
    inForceTo: '2025-06-30', replacedBy: '104/2025/NĐ-CP',
    source: 'Reports about 104/2025/NĐ-CP', certainty: 'second-hand',
  },
  {
    number: '66/2026/NĐ-CP', type: 'decree',
    about: { vi: 'Chi tiết một số điều Luật Giáo dục', en: 'Details of the law on education' },
    issued: '2026-03-02', inForceFrom: '2026-03-15', source: 'Its clause on effect',
    certainty: 'confirmed',
  },
  {
    number: '03/2026/NĐ-CP', type: 'decree',
    about: { vi: 'Quỹ xã hội, quỹ từ thiện', en: 'Social and charity funds' },
    issued: '2026-01-09', inForceFrom: '2026-03-01', source: 'Reports about the decree',
    certainty: 'second-hand',
  },
  {
    number: '30/2026/NĐ-CP', type: 'decree',
    about: { vi: 'Sử dụng năng lượng tiết kiệm, hiệu quả', en: 'Efficient use of energy' },
    issued: '2026-01-21', inForceFrom: '2026-01-21', source: 'Reports about the decree',
    certainty: 'second-hand',
  },
  {
    number: '82/2022/NĐ-CP', type: 'decree',
    about: { vi: 'Sửa đổi 113/2017/NĐ-CP', en: 'Amends 113/2017/NĐ-CP' }, inForceTo: '2026-01-16',
    replacedBy: '26/2026/NĐ-CP', source: 'Repeal clause of 26/2026/NĐ-CP', certainty: 'confirmed',
  },
  {
    number: '43/2017/NĐ-CP', type: 'decree', about: { vi: 'Nhãn hàng hóa', en: 'Labels of goods' },
    inForceTo: '2026-01-22', replacedBy: '37/2026/NĐ-CP', source: 'Reports about 37/2026/NĐ-CP',
    certainty: 'second-hand',
  },
  {
    number: '111/2021/NĐ-CP', type: 'decree',
    about: { vi: 'Sửa đổi 43/2017/NĐ-CP', en: 'Amends 43/2017/NĐ-CP' }, inForceTo: '2026-01-22',
    replacedBy: '37/2026/NĐ-CP', source: 'Reports about 37/2026/NĐ-CP', certainty: 'second-hand',
  },
  {
    number: '132/2008/NĐ-CP', type: 'decree',
    about: {
      vi: 'Chi tiết Luật Chất lượng sản phẩm, hàng hóa (cũ)',
      en: 'Details of the law on quality of goods (former)',
    },
    inForceTo: '2026-06-30', source: 'Reports about 37/2026/NĐ-CP', certainty: 'second-hand',
  },
  {
    number: '74/2018/NĐ-CP', type: 'decree',
    about: { vi: 'Sửa đổi 132/2008/NĐ-CP', en: 'Amends 132/2008/NĐ-CP' }, inForceTo: '2026-06-30',
    source: 'Reports about 37/2026/NĐ-CP', certainty: 'second-hand',
  },
  {
    number: '37/2026/NĐ-CP', type: 'decree',
    about: {
      vi: 'Chất lượng sản phẩm, hàng hóa; nhãn hàng hóa',
      en: 'Quality and labels of goods',
    },
    issued: '2026-01-23', inForceFrom: '2026-01-23', source: 'Reports about the decree',
    certainty: 'second-hand',
  },
  {
    number: '85/2019/NĐ-CP', type: 'decree',
    about: { vi: 'Cơ chế một cửa quốc gia về hải quan', en: 'National single window at customs' },
    inForceTo: '2026-10-14', replacedBy: '336/2026/NĐ-CP', source: 'Reports about 336/2026/NĐ-CP',
    certainty: 'second-hand',
  },
  {
    number: '336/2026/NĐ-CP', type: 'decree',
    about: { vi: 'Cơ chế một cửa quốc gia về hải quan', en: 'National single window at customs' },
    inForceFrom: '2026-10-15', source: 'Reports about the decree', certainty: 'second-hand',
  },
  {
    number: '181/2013/NĐ-CP', type: 'decree',
    about: { vi: 'Chi tiết Luật Quảng cáo (cũ)', en: 'Details of the law on advertising (former)' },
    inForceTo: '2026-02-14', replacedBy: '342/2025/NĐ-CP', source: 'Reports about 342/2025/NĐ-CP',
    certainty: 'second-hand',
  },
  {
    number: '342/2025/NĐ-CP', type: 'decree',
    about: { vi: 'Chi tiết Luật Quảng cáo', en: 'Details of the law on advertising' },
    issued: '2025-12-26', inForceFrom: '2026-02-15', source: 'Reports about the decree',
    certainty: 'second-hand',
  },
  {
    number: '52/2013/NĐ-CP', type: 'decree',
    about: { vi: 'Thương mại điện tử (cũ)', en: 'E-commerce (former)' }, inForceTo: '2026-06-30',
    replacedBy: '248/2026/NĐ-CP', source: 'Reports about 248/2026/NĐ-CP', certainty: 'second-hand',
  },
  {
    number: '248/2026/NĐ-CP', type: 'decree',
    about: { vi: 'Chi tiết Luật Thương mại điện tử', en: 'Details of the law on e-commerce' },
    inForceFrom: '2026-07-01', source: 'Reports about the decree', certainty: 'second-hand',
  },
  {
    number: '117/2020/NĐ-CP', type: 'decree',
    about: { vi: 'Xử phạt hành chính về y tế (cũ)', en: 'Penalties in health (former)' },
    inForceTo: '2026-05-14', replacedBy: '90/2026/NĐ-CP', source: 'Reports about 90/2026/NĐ-CP',
    certainty: 'second-hand',
  },
  {
    number: '90/2026/NĐ-CP', type: 'decree',
    about: { vi: 'Xử phạt hành chính về y tế', en: 'Penalties in health' }, issued: '2026-03-30',
    inForceFrom: '2026-05-15', source: 'Reports about the decree', certainty: 'second-hand',
  },
  {
    number: '56/2011/NĐ-CP', type: 'decree',
    about: {
      vi: 'Phụ cấp nghề ở cơ sở y tế công',
      en: 'Allowances in public health establishments',
    },
    inForceTo: '2026-09-08', replacedBy: '350/2026/NĐ-CP',
    source: 'Repeal clause of 350/2026/NĐ-CP', certainty: 'confirmed',
  },
  {
    number: '350/2026/NĐ-CP', type: 'decree',
    about: { vi: 'Phụ cấp ưu đãi nghề y tế', en: 'Allowances of health staff' },
    issued: '2026-09-09', inForceFrom: '2026-09-09', source: 'Its clause on effect',
    certainty: 'confirmed',
  },
  {
    number: '165/2026/NĐ-CP', type: 'decree',
    about: { vi: 'Chi tiết Luật Phòng bệnh', en: 'Details of the law on disease prevention' },
    issued: '2026-05-15', inForceFrom: '2026-07-01', source: 'Reports about the decree',
    certainty: 'second-hand',
  },
];
