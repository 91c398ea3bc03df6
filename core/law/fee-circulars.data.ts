import type { LegalDocumentRow } from './legal-document.ts';

const LISTINGS = 'Cited in listings of the national portal, June–July 2026';
const REPORTS = 'Reports about the circular';

/** Thông tư that set, lower or waive phí, lệ phí and prices. */
export const FEE_CIRCULARS: readonly LegalDocumentRow[] = [
  {
    number: '64/2025/TT-BTC', type: 'circular',
    about: { vi: 'Giảm, miễn nhiều phí, lệ phí', en: 'Many fees and charges lowered or waived' },
    issued: '2025-06-30', inForceFrom: '2025-07-01', inForceTo: '2026-12-31',
    source: 'Text of the circular; day of issue as listings of the national portal cite it',
    certainty: 'confirmed',
  },
  {
    number: '63/2023/TT-BTC', type: 'circular',
    about: { vi: 'Giảm phí, lệ phí khi nộp trực tuyến', en: 'Lower fees for filing online' },
    inForceFrom: '2023-12-01', source: 'Text of the circular', certainty: 'confirmed',
  },
  {
    number: '29/2026/TT-BTC', type: 'circular',
    about: { vi: 'Miễn phí, lệ phí qua VNeID', en: 'Waivers for filing through VNeID' },
    inForceTo: '2026-12-31', source: REPORTS, certainty: 'second-hand',
  },
  {
    number: '40/2026/TT-BTC', type: 'circular',
    about: { vi: 'Miễn phí, lệ phí có thời hạn', en: 'Fees and charges waived for a time' },
    issued: '2026-04-06', inForceFrom: '2026-04-07', endUnsure: true, source: REPORTS,
    certainty: 'second-hand',
  },
  {
    number: '85/2019/TT-BTC', type: 'circular',
    about: {
      vi: 'Phí, lệ phí do Hội đồng nhân dân cấp tỉnh quyết định',
      en: 'Fees and charges that provincial councils set',
    },
    issued: '2019-11-29', amendedBy: ['106/2021/TT-BTC'], source: LISTINGS,
    certainty: 'second-hand',
  },
  {
    number: '25/2022/TT-BTC', type: 'circular',
    about: { vi: 'Lệ phí về chứng khoán', en: 'Charges on securities' }, issued: '2022-04-28',
    source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '281/2016/TT-BTC', type: 'circular',
    about: { vi: 'Phí hộ tịch; phí, lệ phí quốc tịch', en: 'Fees of civil status and nationality' },
    issued: '2016-11-14', inForceFrom: '2017-01-01',
    source: 'Its clause on effect, or the official codification', certainty: 'confirmed',
  },
  {
    number: '47/2019/TT-BTC', type: 'circular',
    about: { vi: 'Phí, lệ phí đăng ký doanh nghiệp', en: 'Fees of registering enterprises' },
    issued: '2019-08-05', source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '36/2022/TT-BTC', type: 'circular',
    about: { vi: 'Lệ phí ngành đăng kiểm', en: 'Charges of vehicle inspection' },
    issued: '2022-06-16', source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '61/2023/TT-BTC', type: 'circular',
    about: { vi: 'Phí đăng ký giao dịch bảo đảm', en: 'Fees of registering security interests' },
    issued: '2023-09-28', inForceFrom: '2023-11-15',
    source: 'Its clause on effect, or the official codification', certainty: 'confirmed',
  },
  {
    number: '261/2016/TT-BTC', type: 'circular',
    about: { vi: 'Phí, lệ phí hàng hải', en: 'Fees and charges of shipping' },
    issued: '2016-11-14', amendedBy: ['90/2019/TT-BTC', '74/2021/TT-BTC'], source: LISTINGS,
    certainty: 'second-hand',
  },
  {
    number: '17/2017/TT-BTC', type: 'circular',
    about: { vi: 'Thu, nộp phí, lệ phí hàng hải', en: 'Collecting fees of shipping' },
    issued: '2017-02-28', source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '189/2016/TT-BTC', type: 'circular',
    about: { vi: 'Phí, lệ phí chuyên ngành hàng hải', en: 'Special fees of shipping' },
    inForceFrom: '2017-01-01', endUnsure: true,
    source: 'Its clause on effect, or the official codification', certainty: 'confirmed',
  },
  {
    number: '193/2016/TT-BTC', type: 'circular',
    about: { vi: 'Phí, lệ phí hàng không', en: 'Fees and charges of aviation' },
    issued: '2016-11-08', inForceFrom: '2017-01-01',
    source: 'Its clause on effect, or the official codification', certainty: 'confirmed',
  },
  {
    number: '198/2016/TT-BTC', type: 'circular',
    about: { vi: 'Phí, lệ phí đường thủy, đường sắt', en: 'Fees of waterways and railways' },
    issued: '2016-11-08', inForceFrom: '2017-01-01', endUnsure: true,
    source: 'Its clause on effect, or the official codification', certainty: 'confirmed',
  },
  {
    number: '172/2010/TT-BTC', type: 'circular',
    about: { vi: 'Phí, lệ phí hải quan (cũ)', en: 'Customs fees and charges (old)' },
    issued: '2010-11-02', inForceTo: '2016-12-31', replacedBy: '274/2016/TT-BTC',
    source: 'Repeal clause of 274/2016/TT-BTC', certainty: 'confirmed',
  },
  {
    number: '274/2016/TT-BTC', type: 'circular',
    about: { vi: 'Phí hải quan, lệ phí quá cảnh', en: 'Customs fees, transit charges' },
    issued: '2016-11-14', inForceFrom: '2017-01-01', endUnsure: true,
    source: 'Its clause on effect, or the official codification', certainty: 'confirmed',
  },
  {
    number: '202/2016/TT-BTC', type: 'circular',
    about: {
      vi: 'Phí đăng ký giao dịch bảo đảm (cũ)',
      en: 'Fees of registering security interests (old)',
    },
    issued: '2016-11-09', inForceTo: '2023-11-14', replacedBy: '61/2023/TT-BTC',
    amendedBy: ['113/2017/TT-BTC'], source: 'Repeal clause of 61/2023/TT-BTC',
    certainty: 'confirmed',
  },
  {
    number: '257/2016/TT-BTC', type: 'circular',
    about: { vi: 'Phí công chứng, chứng thực', en: 'Fees of notarisation and certification' },
    issued: '2016-11-11', inForceFrom: '2017-01-01', endUnsure: true,
    amendedBy: ['111/2017/TT-BTC'], source: 'Its clause on effect, or the official codification',
    certainty: 'confirmed',
  },
  {
    number: '226/2016/TT-BTC', type: 'circular',
    about: { vi: 'Phí chứng thực', en: 'Fees of certification' }, issued: '2016-11-11',
    inForceFrom: '2017-01-01', endUnsure: true,
    source: 'Its clause on effect, or the official codification', certainty: 'confirmed',
  },
  {
    number: '244/2016/TT-BTC', type: 'circular',
    about: { vi: 'Phí cung cấp thông tin lý lịch tư pháp', en: 'Fee for criminal records' },
    issued: '2016-11-11', inForceFrom: '2017-01-01', endUnsure: true,
    source: 'Its clause on effect, or the official codification', certainty: 'confirmed',
  },
  {
    number: '250/2016/TT-BTC', type: 'circular',
    about: {
      vi: 'Phí, lệ phí do HĐND cấp tỉnh quyết định (cũ)',
      en: 'Fees and charges that provincial councils set (old)',
    },
    issued: '2016-11-11', inForceFrom: '2017-01-01', endUnsure: true, source: REPORTS,
    certainty: 'second-hand',
  },
  {
    number: '239/2016/TT-BTC', type: 'circular',
    about: { vi: 'Giá thử nghiệm, kiểm tra chất lượng xe', en: 'Prices of testing vehicles' },
    issued: '2016-11-11', inForceTo: '2026-08-31', source: 'Reports about its repeal',
    certainty: 'second-hand',
  },
  {
    number: '234/2016/TT-BTC', type: 'circular',
    about: { vi: 'Giá kiểm định tàu biển, công trình biển', en: 'Prices of inspecting ships' },
    issued: '2016-11-11', inForceTo: '2026-08-31', source: 'Reports about its repeal',
    certainty: 'second-hand',
  },
  {
    number: '235/2016/TT-BTC', type: 'circular',
    about: { vi: 'Giá thử nghiệm khí thải xe', en: 'Prices of emission tests' },
    issued: '2016-11-11', inForceTo: '2026-08-31', source: 'Reports about its repeal',
    certainty: 'second-hand',
  },
  {
    number: '236/2016/TT-BTC', type: 'circular',
    about: {
      vi: 'Giá kiểm định phương tiện đường sắt',
      en: 'Prices of inspecting railway vehicles',
    },
    issued: '2016-11-11', inForceTo: '2026-08-31', source: 'Reports about its repeal',
    certainty: 'second-hand',
  },
  {
    number: '237/2016/TT-BTC', type: 'circular',
    about: {
      vi: 'Giá kiểm định phương tiện thủy nội địa',
      en: 'Prices of inspecting inland craft',
    },
    issued: '2016-11-11', inForceTo: '2026-08-31', source: 'Reports about its repeal',
    certainty: 'second-hand',
  },
  {
    number: '117/2026/TT-BTC', type: 'circular',
    about: {
      vi: 'Miễn, giảm phí, lệ phí cho công dân số',
      en: 'Fees waived or lowered for digital citizens',
    },
    issued: '2026-08-14', inForceFrom: '2026-08-15', inForceTo: '2027-02-28',
    source: 'Its own clause on effect', certainty: 'confirmed',
  },
  {
    number: '246/2016/TT-BTC', type: 'circular',
    about: { vi: 'Phí chứng nhận an ninh tàu biển', en: 'Fees of ship security certificates' },
    issued: '2016-11-11', inForceFrom: '2017-01-01', endUnsure: true,
    source: 'Its clause on effect, or the official codification', certainty: 'confirmed',
  },
];
