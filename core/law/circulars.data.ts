import type { LegalDocumentRow } from './legal-document.ts';

const LISTINGS = 'Cited in listings of the national portal, June–July 2026';
const REPORTS = 'Reports about the circular';

/** Thông tư and quyết định of ministries, but for those on fees. */
export const CIRCULARS: readonly LegalDocumentRow[] = [
  {
    number: '01/2018/TT-VPCP', type: 'circular',
    about: { vi: 'Hướng dẫn một cửa', en: 'Guidance on one-stop offices' },
    inForceTo: '2025-06-30', source: 'Text of the circular', certainty: 'confirmed',
  },
  {
    number: '03/2025/TT-VPCP', type: 'circular',
    about: { vi: 'Biểu mẫu một cửa', en: 'Forms of one-stop offices' }, source: REPORTS,
    certainty: 'second-hand',
  },
  {
    number: '02/2017/TT-VPCP', type: 'circular',
    about: { vi: 'Nghiệp vụ kiểm soát thủ tục', en: 'How procedures are controlled' },
    source: 'Cited in 2024; whether it was replaced was not found', certainty: 'unsure',
  },
  {
    number: '21/2016/TT-BGTVT', type: 'circular',
    about: { vi: 'Niêm yết thủ tục ngành giao thông', en: 'Posting of procedures in transport' },
    source: 'Text of the circular, Article 48', certainty: 'confirmed',
  },
  {
    number: '32/2017/TT-BTTTT', type: 'circular',
    about: { vi: 'Dịch vụ công trực tuyến', en: 'Online services' },
    source: 'Text of the circular; whether it is still in force was not found',
    certainty: 'unsure',
  },
  {
    number: '26/2020/TT-BTTTT', type: 'circular',
    about: { vi: 'Tiếp cận thông tin cho người khuyết tật', en: 'Accessibility of state websites' },
    source: 'Reports; whether it is still in force was not found', certainty: 'unsure',
  },
  {
    number: '39/2017/TT-BTTTT', type: 'circular',
    about: { vi: 'Tiêu chuẩn kỹ thuật công nghệ thông tin', en: 'Technical standards' },
    source: 'Reports; whether it is still in force was not found', certainty: 'unsure',
  },
  {
    number: '22/2019/TT-BTTTT', type: 'circular',
    about: { vi: 'Chức năng của cổng dịch vụ công', en: 'Functions of service portals' },
    source: 'Text of the circular, Article 6', certainty: 'confirmed',
  },
  {
    number: '21/2023/TT-BTTTT', type: 'circular',
    about: { vi: 'Hệ thống giải quyết thủ tục', en: 'Systems that process procedures' },
    amendedBy: ['11/2025/TT-BKHCN'], source: REPORTS, certainty: 'second-hand',
  },
  {
    number: '10/2016/TT-BTTTT', type: 'circular',
    about: { vi: 'Cấu trúc mã định danh cơ quan', en: 'Form of agency identifiers' },
    source: 'Text of the technical regulation', certainty: 'confirmed',
  },
  {
    number: '19/2021/TT-BTC', type: 'circular',
    about: { vi: 'Giao dịch điện tử về thuế', en: 'Electronic tax transactions' },
    issued: '2021-03-18', inForceTo: '2026-06-30', replacedBy: '89/2026/TT-BTC',
    amendedBy: ['46/2024/TT-BTC'], source: 'Repeal clause of 89/2026/TT-BTC',
    certainty: 'confirmed',
  },
  {
    number: '46/2024/TT-BTC', type: 'circular',
    about: { vi: 'Sửa đổi về giao dịch điện tử thuế', en: 'Amends electronic tax transactions' },
    issued: '2024-07-09', inForceTo: '2026-06-30', replacedBy: '89/2026/TT-BTC',
    source: 'Repeal clause of 89/2026/TT-BTC', certainty: 'confirmed',
  },
  {
    number: '38/2015/TT-BTC', type: 'circular',
    about: { vi: 'Thủ tục hải quan, thuế xuất nhập khẩu', en: 'Customs procedure and duties' },
    issued: '2015-03-25', amendedBy: ['39/2018/TT-BTC'], source: LISTINGS,
    certainty: 'second-hand',
  },
  {
    number: '39/2018/TT-BTC', type: 'circular',
    about: { vi: 'Sửa đổi về thủ tục hải quan', en: 'Amends customs procedure' },
    issued: '2018-04-20', amendedBy: ['121/2025/TT-BTC'], source: LISTINGS,
    certainty: 'second-hand',
  },
  {
    number: '80/2021/TT-BTC', type: 'circular',
    about: { vi: 'Hướng dẫn quản lý thuế', en: 'Guidance on tax administration' },
    issued: '2021-09-29', inForceTo: '2026-06-30', replacedBy: '89/2026/TT-BTC',
    amendedBy: ['40/2025/TT-BTC', '94/2025/TT-BTC'], source: 'Repeal clause of 89/2026/TT-BTC',
    certainty: 'confirmed',
  },
  {
    number: '40/2025/TT-BTC', type: 'circular',
    about: {
      vi: 'Quản lý thuế theo chính quyền hai cấp',
      en: 'Tax administration under two-tier local government',
    },
    issued: '2025-06-13', inForceFrom: '2025-07-01', source: REPORTS, certainty: 'second-hand',
  },
  {
    number: '68/2025/TT-BTC', type: 'circular',
    about: { vi: 'Biểu mẫu đăng ký doanh nghiệp', en: 'Forms for registering enterprises' },
    inForceFrom: '2025-07-01', source: REPORTS, certainty: 'second-hand',
  },
  {
    number: '43/2025/TT-BTC', type: 'circular',
    about: {
      vi: 'Hộ kinh doanh, hợp tác xã theo chính quyền hai cấp',
      en: 'Household businesses and cooperatives under two-tier local government',
    },
    issued: '2025-06-17', source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '55/2026/TT-BTC', type: 'circular',
    about: { vi: 'Hướng dẫn về đầu tư', en: 'Guidance on investment' }, issued: '2026-05-15',
    source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '08/2025/TT-BTP', type: 'circular',
    about: {
      vi: 'Thẩm quyền của chính quyền hai cấp, ngành tư pháp',
      en: 'Powers of two-tier local government in justice',
    },
    issued: '2025-06-12', source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '11/2025/TT-BTP', type: 'circular',
    about: { vi: 'Sửa đổi các thông tư ngành tư pháp', en: 'Amends circulars on justice' },
    issued: '2025-06-25', inForceFrom: '2025-07-01', source: REPORTS, certainty: 'second-hand',
  },
  {
    number: '03/2024/TT-BTP', type: 'circular',
    about: { vi: 'Sửa đổi tám thông tư về bổ trợ tư pháp', en: 'Amends eight circulars' },
    issued: '2024-05-15', source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '04/2020/TT-BTP', type: 'circular',
    about: { vi: 'Hướng dẫn về hộ tịch', en: 'Guidance on civil status' }, issued: '2020-05-28',
    inForceFrom: '2020-07-16', amendedBy: ['09/2022/TT-BTP', '04/2024/TT-BTP'],
    source: 'Its clause on effect, or the official codification', certainty: 'confirmed',
  },
  {
    number: '05/2020/TT-BTP', type: 'circular', about: { vi: 'Thừa phát lại', en: 'Bailiffs' },
    issued: '2020-08-28', source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '02/2020/TT-BTP', type: 'circular', issued: '2020-04-08',
    amendedBy: ['04/2024/TT-BTP'], source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '05/2025/TT-BTP', type: 'circular',
    about: { vi: 'Hướng dẫn về công chứng', en: 'Guidance on notaries' },
    inForceFrom: '2025-07-01', amendedBy: ['11/2025/TT-BTP'], source: REPORTS,
    certainty: 'second-hand',
  },
  {
    number: '01/2011/TT-BGTVT', type: 'circular',
    about: { vi: 'An toàn hàng không, tàu bay', en: 'Safety of aircraft' }, issued: '2011-01-27',
    inForceTo: '2026-06-30', replacedBy: '51/2026/TT-BXD',
    amendedBy: ['03/2016/TT-BGTVT', '56/2018/TT-BGTVT'], source: 'Reports about 51/2026/TT-BXD',
    certainty: 'second-hand',
  },
  {
    number: '56/2018/TT-BGTVT', type: 'circular',
    about: { vi: 'Sửa đổi về an toàn tàu bay', en: 'Amends rules on the safety of aircraft' },
    inForceTo: '2026-06-30', replacedBy: '51/2026/TT-BXD', source: 'Reports about 51/2026/TT-BXD',
    certainty: 'second-hand',
  },
  {
    number: '28/2023/TT-BGTVT', type: 'circular',
    about: { vi: 'Sửa đổi các thông tư về hàng không', en: 'Amends circulars on aviation' },
    source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '34/2025/TT-BXD', type: 'circular',
    about: { vi: 'Kết cấu hạ tầng đường sắt', en: 'Railway infrastructure' }, issued: '2025-11-14',
    source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '55/2025/TT-BXD', type: 'circular',
    about: { vi: 'Thi đua, khen thưởng ngành xây dựng', en: 'Awards in construction' },
    source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '94/2025/TT-BTC', type: 'circular',
    about: { vi: 'Sửa đổi về quản lý thuế', en: 'Amends tax administration' },
    inForceTo: '2026-06-30', replacedBy: '89/2026/TT-BTC',
    source: 'Repeal clause of 89/2026/TT-BTC', certainty: 'confirmed',
  },
  {
    number: '21/2026/TT-BTC', type: 'circular',
    about: { vi: 'Sửa đổi về quản lý thuế', en: 'Amends tax administration' },
    issued: '2026-03-17', inForceTo: '2026-06-30', replacedBy: '89/2026/TT-BTC',
    source: 'Repeal clause of 89/2026/TT-BTC', certainty: 'confirmed',
  },
  {
    number: '92/2015/TT-BTC', type: 'circular',
    about: { vi: 'Thuế của cá nhân kinh doanh', en: 'Taxes of individuals in business' },
    issued: '2015-06-15', inForceTo: '2026-06-30', replacedBy: '89/2026/TT-BTC',
    source: 'Repeal clause of 89/2026/TT-BTC', certainty: 'confirmed',
  },
  {
    number: '89/2026/TT-BTC', type: 'circular',
    about: {
      vi: 'Hướng dẫn Luật Quản lý thuế 2025',
      en: 'Guidance on the tax administration law of 2025',
    },
    issued: '2026-06-30', inForceFrom: '2026-07-01',
    source: 'Its clause on effect, or the official codification', certainty: 'confirmed',
  },
  {
    number: '86/2024/TT-BTC', type: 'circular',
    about: { vi: 'Đăng ký thuế', en: 'Tax registration' }, issued: '2024-12-23',
    inForceFrom: '2025-02-06', inForceTo: '2026-06-30', replacedBy: '90/2026/TT-BTC',
    amendedBy: ['40/2025/TT-BTC'], source: 'Repeal clause of 90/2026/TT-BTC',
    certainty: 'confirmed',
  },
  {
    number: '90/2026/TT-BTC', type: 'circular',
    about: { vi: 'Đăng ký thuế', en: 'Tax registration' }, issued: '2026-06-30',
    inForceFrom: '2026-07-01', source: 'Its clause on effect, or the official codification',
    certainty: 'confirmed',
  },
  {
    number: '111/2013/TT-BTC', type: 'circular',
    about: { vi: 'Hướng dẫn thuế thu nhập cá nhân', en: 'Guidance on personal income tax' },
    issued: '2013-08-15', inForceTo: '2026-06-30', replacedBy: '87/2026/TT-BTC',
    source: 'Reports about 87/2026/TT-BTC', certainty: 'second-hand',
  },
  {
    number: '87/2026/TT-BTC', type: 'circular',
    about: { vi: 'Hướng dẫn thuế thu nhập cá nhân', en: 'Guidance on personal income tax' },
    issued: '2026-06-30', inForceFrom: '2026-07-01', source: REPORTS, certainty: 'second-hand',
  },
  {
    number: '121/2025/TT-BTC', type: 'circular',
    about: { vi: 'Sửa đổi về thủ tục hải quan', en: 'Amends customs procedure' },
    issued: '2025-12-18', inForceFrom: '2026-02-01', source: REPORTS, certainty: 'second-hand',
  },
  {
    number: '36/2024/TT-BGTVT', type: 'circular',
    about: { vi: 'Vận tải bằng ô tô, bến xe', en: 'Road transport and bus stations' },
    issued: '2024-11-15', inForceFrom: '2025-01-01', amendedBy: ['72/2025/TT-BXD'],
    source: REPORTS, certainty: 'second-hand',
  },
  {
    number: '14/2025/TT-BXD', type: 'circular',
    about: { vi: 'Đào tạo lái xe', en: 'Training of drivers' }, issued: '2025-06-30',
    inForceFrom: '2025-09-01', amendedBy: ['17/2026/TT-BXD'], source: REPORTS,
    certainty: 'second-hand',
  },
  {
    number: '105/2020/TT-BTC', type: 'circular',
    about: { vi: 'Đăng ký thuế (cũ)', en: 'Tax registration (old)' }, inForceTo: '2025-02-05',
    replacedBy: '86/2024/TT-BTC', source: 'Reports about 86/2024/TT-BTC', certainty: 'second-hand',
  },
  {
    number: '51/2026/TT-BXD', type: 'circular',
    about: { vi: 'An toàn hàng không', en: 'Aviation safety' }, inForceFrom: '2026-07-01',
    source: REPORTS, certainty: 'second-hand',
  },
];
