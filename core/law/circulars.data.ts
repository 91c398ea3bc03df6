import type { LegalDocumentRow } from './legal-document.ts';

const LISTINGS = 'Cited in listings of the national portal, June–July 2026';
const REPORTS = 'Reports about the circular';

/** Thông tư and quyết định. */
export const CIRCULARS: readonly LegalDocumentRow[] = [
  {
    number: '64/2025/TT-BTC', type: 'circular', issued: '2025-06-30',
    about: { vi: 'Giảm, miễn nhiều phí, lệ phí', en: 'Many fees and charges lowered or waived' },
    inForceFrom: '2025-07-01', inForceTo: '2026-12-31',
    source: 'Text of the circular; day of issue as listings of the national portal cite it',
    certainty: 'confirmed',
  },
  {
    number: '63/2023/TT-BTC', type: 'circular', inForceFrom: '2023-12-01',
    about: { vi: 'Giảm phí, lệ phí khi nộp trực tuyến', en: 'Lower fees for filing online' },
    source: 'Text of the circular', certainty: 'confirmed',
  },
  {
    number: '29/2026/TT-BTC', type: 'circular', inForceTo: '2026-12-31',
    about: { vi: 'Miễn phí, lệ phí qua VNeID', en: 'Waivers for filing through VNeID' },
    source: REPORTS, certainty: 'second-hand',
  },
  {
    number: '40/2026/TT-BTC', type: 'circular', source: LISTINGS, certainty: 'second-hand',
    about: { vi: 'Miễn phí, lệ phí có thời hạn', en: 'Fees and charges waived for a time' },
  },
  {
    number: '01/2018/TT-VPCP', type: 'circular', inForceTo: '2025-06-30',
    about: { vi: 'Hướng dẫn một cửa', en: 'Guidance on one-stop offices' },
    source: 'Text of the circular', certainty: 'confirmed',
  },
  {
    number: '03/2025/TT-VPCP', type: 'circular', source: REPORTS, certainty: 'second-hand',
    about: { vi: 'Biểu mẫu một cửa', en: 'Forms of one-stop offices' },
  },
  {
    number: '02/2017/TT-VPCP', type: 'circular', certainty: 'unsure',
    about: { vi: 'Nghiệp vụ kiểm soát thủ tục', en: 'How procedures are controlled' },
    source: 'Cited in 2024; whether it was replaced was not found',
  },
  {
    number: '21/2016/TT-BGTVT', type: 'circular', certainty: 'confirmed',
    about: { vi: 'Niêm yết thủ tục ngành giao thông', en: 'Posting of procedures in transport' },
    source: 'Text of the circular, Article 48',
  },
  {
    number: '32/2017/TT-BTTTT', type: 'circular', certainty: 'unsure',
    about: { vi: 'Dịch vụ công trực tuyến', en: 'Online services' },
    source: 'Text of the circular; whether it is still in force was not found',
  },
  {
    number: '26/2020/TT-BTTTT', type: 'circular', certainty: 'unsure',
    about: { vi: 'Tiếp cận thông tin cho người khuyết tật', en: 'Accessibility of state websites' },
    source: 'Reports; whether it is still in force was not found',
  },
  {
    number: '39/2017/TT-BTTTT', type: 'circular', certainty: 'unsure',
    about: { vi: 'Tiêu chuẩn kỹ thuật công nghệ thông tin', en: 'Technical standards' },
    source: 'Reports; whether it is still in force was not found',
  },
  {
    number: '22/2019/TT-BTTTT', type: 'circular', certainty: 'confirmed',
    about: { vi: 'Chức năng của cổng dịch vụ công', en: 'Functions of service portals' },
    source: 'Text of the circular, Article 6',
  },
  {
    number: '21/2023/TT-BTTTT', type: 'circular', amendedBy: ['11/2025/TT-BKHCN'],
    about: { vi: 'Hệ thống giải quyết thủ tục', en: 'Systems that process procedures' },
    source: REPORTS, certainty: 'second-hand',
  },
  {
    number: '10/2016/TT-BTTTT', type: 'circular', certainty: 'confirmed',
    about: { vi: 'Cấu trúc mã định danh cơ quan', en: 'Form of agency identifiers' },
    source: 'Text of the technical regulation',
  },
  {
    number: '19/2021/TT-BTC', type: 'circular', issued: '2021-03-18',
    about: { vi: 'Giao dịch điện tử về thuế', en: 'Electronic tax transactions' },
    amendedBy: ['46/2024/TT-BTC'], source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '46/2024/TT-BTC', type: 'circular', source: LISTINGS, certainty: 'second-hand',
    about: { vi: 'Sửa đổi về giao dịch điện tử thuế', en: 'Amends electronic tax transactions' },
  },
  {
    number: '38/2015/TT-BTC', type: 'circular', issued: '2015-03-25',
    about: { vi: 'Thủ tục hải quan, thuế xuất nhập khẩu', en: 'Customs procedure and duties' },
    amendedBy: ['39/2018/TT-BTC'], source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '39/2018/TT-BTC', type: 'circular', issued: '2018-04-20',
    about: { vi: 'Sửa đổi về thủ tục hải quan', en: 'Amends customs procedure' },
    source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '85/2019/TT-BTC', type: 'circular', issued: '2019-11-29',
    about: {
      vi: 'Phí, lệ phí do Hội đồng nhân dân cấp tỉnh quyết định',
      en: 'Fees and charges that provincial councils set',
    },
    source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '80/2021/TT-BTC', type: 'circular', issued: '2021-09-29',
    about: { vi: 'Hướng dẫn quản lý thuế', en: 'Guidance on tax administration' },
    amendedBy: ['40/2025/TT-BTC', '94/2025/TT-BTC'], source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '40/2025/TT-BTC', type: 'circular', source: LISTINGS, certainty: 'second-hand',
    about: {
      vi: 'Quản lý thuế theo chính quyền hai cấp',
      en: 'Tax administration under two-tier local government',
    },
  },
  {
    number: '25/2022/TT-BTC', type: 'circular', issued: '2022-04-28',
    about: { vi: 'Lệ phí về chứng khoán', en: 'Charges on securities' },
    source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '281/2016/TT-BTC', type: 'circular', issued: '2016-11-14',
    about: { vi: 'Phí hộ tịch; phí, lệ phí quốc tịch', en: 'Fees of civil status and nationality' },
    source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '68/2025/TT-BTC', type: 'circular', source: LISTINGS, certainty: 'second-hand',
    about: { vi: 'Biểu mẫu đăng ký doanh nghiệp', en: 'Forms for registering enterprises' },
  },
  {
    number: '43/2025/TT-BTC', type: 'circular', source: LISTINGS, certainty: 'second-hand',
    about: {
      vi: 'Hộ kinh doanh, hợp tác xã theo chính quyền hai cấp',
      en: 'Household businesses and cooperatives under two-tier local government',
    },
  },
  {
    number: '47/2019/TT-BTC', type: 'circular', issued: '2019-08-05',
    about: { vi: 'Phí, lệ phí đăng ký doanh nghiệp', en: 'Fees of registering enterprises' },
    source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '55/2026/TT-BTC', type: 'circular', issued: '2026-05-15',
    about: { vi: 'Hướng dẫn về đầu tư', en: 'Guidance on investment' },
    source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '36/2022/TT-BTC', type: 'circular', issued: '2022-06-16',
    about: { vi: 'Lệ phí ngành đăng kiểm', en: 'Charges of vehicle inspection' },
    source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '61/2023/TT-BTC', type: 'circular', issued: '2023-09-28',
    about: { vi: 'Phí đăng ký giao dịch bảo đảm', en: 'Fees of registering security interests' },
    source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '261/2016/TT-BTC', type: 'circular', issued: '2016-11-14',
    about: { vi: 'Phí, lệ phí hàng hải', en: 'Fees and charges of shipping' },
    amendedBy: ['90/2019/TT-BTC', '74/2021/TT-BTC'], source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '17/2017/TT-BTC', type: 'circular', issued: '2017-02-28',
    about: { vi: 'Thu, nộp phí, lệ phí hàng hải', en: 'Collecting fees of shipping' },
    source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '189/2016/TT-BTC', type: 'circular', source: LISTINGS, certainty: 'second-hand',
    about: { vi: 'Phí, lệ phí chuyên ngành hàng hải', en: 'Special fees of shipping' },
  },
  {
    number: '193/2016/TT-BTC', type: 'circular', source: LISTINGS, certainty: 'second-hand',
    about: { vi: 'Phí, lệ phí hàng không', en: 'Fees and charges of aviation' },
  },
  {
    number: '198/2016/TT-BTC', type: 'circular', source: LISTINGS, certainty: 'second-hand',
    about: { vi: 'Phí, lệ phí đường thủy, đường sắt', en: 'Fees of waterways and railways' },
  },
  {
    number: '08/2025/TT-BTP', type: 'circular', issued: '2025-06-12',
    about: {
      vi: 'Thẩm quyền của chính quyền hai cấp, ngành tư pháp',
      en: 'Powers of two-tier local government in justice',
    },
    source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '11/2025/TT-BTP', type: 'circular', issued: '2025-06-25',
    about: { vi: 'Sửa đổi các thông tư ngành tư pháp', en: 'Amends circulars on justice' },
    source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '03/2024/TT-BTP', type: 'circular', issued: '2024-05-15',
    about: { vi: 'Sửa đổi tám thông tư về bổ trợ tư pháp', en: 'Amends eight circulars' },
    source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '04/2020/TT-BTP', type: 'circular', issued: '2020-05-28',
    about: { vi: 'Hướng dẫn về hộ tịch', en: 'Guidance on civil status' },
    source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '05/2020/TT-BTP', type: 'circular', source: LISTINGS, certainty: 'second-hand',
    about: { vi: 'Thừa phát lại', en: 'Bailiffs' },
  },
  {
    number: '02/2020/TT-BTP', type: 'circular', issued: '2020-04-08',
    source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '05/2025/TT-BTP', type: 'circular', source: LISTINGS, certainty: 'second-hand',
    about: { vi: 'Hướng dẫn về công chứng', en: 'Guidance on notaries' },
  },
  {
    number: '01/2011/TT-BGTVT', type: 'circular', issued: '2011-01-27',
    about: { vi: 'An toàn hàng không, tàu bay', en: 'Safety of aircraft' },
    amendedBy: ['03/2016/TT-BGTVT', '56/2018/TT-BGTVT'], source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '56/2018/TT-BGTVT', type: 'circular', source: LISTINGS, certainty: 'second-hand',
    about: { vi: 'Sửa đổi về an toàn tàu bay', en: 'Amends rules on the safety of aircraft' },
  },
  {
    number: '28/2023/TT-BGTVT', type: 'circular', source: LISTINGS, certainty: 'second-hand',
    about: { vi: 'Sửa đổi các thông tư về hàng không', en: 'Amends circulars on aviation' },
  },
  {
    number: '34/2025/TT-BXD', type: 'circular', issued: '2025-11-14',
    about: { vi: 'Kết cấu hạ tầng đường sắt', en: 'Railway infrastructure' },
    source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '55/2025/TT-BXD', type: 'circular', source: LISTINGS, certainty: 'second-hand',
    about: { vi: 'Thi đua, khen thưởng ngành xây dựng', en: 'Awards in construction' },
  },
];
