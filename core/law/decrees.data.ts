import type { LegalDocumentRow } from './legal-document.ts';

const LISTINGS = 'Cited in listings of the national portal, June–July 2026';
const REPORTS = 'Reports about the decree';

/** Nghị định and nghị quyết of the Government. */
export const DECREES: readonly LegalDocumentRow[] = [
  {
    number: '63/2010/NĐ-CP', type: 'decree',
    about: { vi: 'Kiểm soát thủ tục hành chính', en: 'Control of administrative procedures' },
    issued: '2010-06-08', inForceFrom: '2010-10-14', amendedBy: ['48/2013/NĐ-CP', '92/2017/NĐ-CP'],
    source: 'Official codification (pháp điển), with the amendments of 92/2017/NĐ-CP',
    certainty: 'confirmed',
  },
  {
    number: '48/2013/NĐ-CP', type: 'decree',
    about: { vi: 'Sửa đổi về kiểm soát thủ tục', en: 'Amends the control of procedures' },
    issued: '2013-05-14', source: 'Recitals of decisions that publish procedures',
    certainty: 'second-hand',
  },
  {
    number: '92/2017/NĐ-CP', type: 'decree',
    about: { vi: 'Sửa đổi về kiểm soát thủ tục', en: 'Amends the control of procedures' },
    issued: '2017-08-07', source: 'Official codification (pháp điển) of the amended articles',
    certainty: 'confirmed',
  },
  {
    number: '118/2025/NĐ-CP', type: 'decree',
    about: {
      vi: 'Một cửa, một cửa liên thông và Cổng Dịch vụ công quốc gia',
      en: 'One-stop offices and the national public-service portal',
    },
    inForceFrom: '2025-07-01', amendedBy: ['367/2025/NĐ-CP', '224/2026/NĐ-CP'],
    source: 'Text of the decree', certainty: 'confirmed',
  },
  {
    number: '61/2018/NĐ-CP', type: 'decree',
    about: { vi: 'Một cửa, một cửa liên thông', en: 'One-stop offices' }, inForceTo: '2025-06-30',
    replacedBy: '118/2025/NĐ-CP', amendedBy: ['107/2021/NĐ-CP'],
    source: 'Text of the decree; repeal by 118/2025/NĐ-CP', certainty: 'confirmed',
  },
  {
    number: '107/2021/NĐ-CP', type: 'decree',
    about: { vi: 'Sửa đổi về một cửa', en: 'Amends the rules on one-stop offices' },
    inForceTo: '2025-06-30', replacedBy: '118/2025/NĐ-CP', source: 'Repeal by 118/2025/NĐ-CP',
    certainty: 'confirmed',
  },
  {
    number: '367/2025/NĐ-CP', type: 'decree',
    about: { vi: 'Sửa đổi Nghị định 118/2025/NĐ-CP', en: 'Amends Decree 118/2025/NĐ-CP' },
    issued: '2025-12-31', source: 'Reports; its content was not found', certainty: 'unsure',
  },
  {
    number: '224/2026/NĐ-CP', type: 'decree',
    about: {
      vi: 'Thông tin và dịch vụ công trực tuyến của cơ quan nhà nước',
      en: 'Information and online services of state bodies',
    },
    issued: '2026-06-24', inForceFrom: '2026-07-01', source: 'Text of the decree',
    certainty: 'confirmed',
  },
  {
    number: '42/2022/NĐ-CP', type: 'decree',
    about: { vi: 'Dịch vụ công trực tuyến', en: 'Online services, complete or in part' },
    issued: '2022-06-24', inForceFrom: '2022-08-15', inForceTo: '2026-06-30',
    replacedBy: '224/2026/NĐ-CP',
    source: 'Repeal by 224/2026/NĐ-CP; its first day as reported by the portal of the Government',
    certainty: 'confirmed',
  },
  {
    number: '02/2026/NĐ-CP', type: 'decree',
    about: {
      vi: 'Xử phạt vi phạm về công khai phí, lệ phí',
      en: 'Fines for breaches in publishing fees and charges',
    },
    inForceFrom: '2026-01-01', source: 'Text of the decree, Articles 10 and 14',
    certainty: 'confirmed',
  },
  {
    number: '356/2025/NĐ-CP', type: 'decree',
    about: { vi: 'Chi tiết về bảo vệ dữ liệu cá nhân', en: 'Details on personal data protection' },
    inForceFrom: '2026-01-01', source: REPORTS, certainty: 'second-hand',
  },
  {
    number: '13/2023/NĐ-CP', type: 'decree',
    about: { vi: 'Bảo vệ dữ liệu cá nhân', en: 'Protection of personal data' },
    inForceTo: '2025-12-31', replacedBy: '356/2025/NĐ-CP', source: REPORTS,
    certainty: 'second-hand',
  },
  {
    number: '08/2015/NĐ-CP', type: 'decree',
    about: { vi: 'Thủ tục, kiểm tra, giám sát hải quan', en: 'Customs procedure and control' },
    issued: '2015-01-21', inForceFrom: '2015-03-15', amendedBy: ['59/2018/NĐ-CP'], source: REPORTS,
    certainty: 'second-hand',
  },
  {
    number: '59/2018/NĐ-CP', type: 'decree',
    about: { vi: 'Sửa đổi về thủ tục hải quan', en: 'Amends customs procedure' },
    issued: '2018-04-20', inForceFrom: '2018-06-05', source: REPORTS, certainty: 'second-hand',
  },
  {
    number: '155/2020/NĐ-CP', type: 'decree',
    about: { vi: 'Chi tiết về chứng khoán', en: 'Details on securities' }, issued: '2020-12-31',
    inForceFrom: '2021-01-01', amendedBy: ['245/2025/NĐ-CP', '200/2026/NĐ-CP'], source: REPORTS,
    certainty: 'second-hand',
  },
  {
    number: '245/2025/NĐ-CP', type: 'decree',
    about: { vi: 'Sửa đổi chi tiết về chứng khoán', en: 'Amends the details on securities' },
    issued: '2025-09-11', inForceFrom: '2025-09-11', source: REPORTS, certainty: 'second-hand',
  },
  {
    number: '33/2025/NĐ-CP', type: 'decree',
    about: { vi: 'Chức năng, nhiệm vụ của Bộ Xây dựng', en: 'Ministry of Construction' },
    source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '126/2020/NĐ-CP', type: 'decree',
    about: { vi: 'Chi tiết về quản lý thuế', en: 'Details on tax administration' },
    issued: '2020-10-19', inForceTo: '2026-06-30', replacedBy: '252/2026/NĐ-CP',
    amendedBy: ['91/2022/NĐ-CP', '373/2025/NĐ-CP'], source: 'Reports about 252/2026/NĐ-CP',
    certainty: 'second-hand',
  },
  {
    number: '144/2025/NĐ-CP', type: 'decree',
    about: { vi: 'Phân quyền, phân cấp ngành xây dựng', en: 'Devolved powers in construction' },
    issued: '2025-06-12', source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '140/2025/NĐ-CP', type: 'decree',
    about: {
      vi: 'Thẩm quyền của chính quyền hai cấp, ngành xây dựng',
      en: 'Powers of two-tier local government in construction',
    },
    issued: '2025-06-12', source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '08/2021/NĐ-CP', type: 'decree',
    about: { vi: 'Hoạt động đường thủy nội địa', en: 'Inland waterways' }, issued: '2021-01-28',
    source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '95/2024/NĐ-CP', type: 'decree',
    about: { vi: 'Chi tiết về nhà ở', en: 'Details on housing' }, issued: '2024-07-24',
    inForceFrom: '2024-08-01', source: REPORTS, certainty: 'second-hand',
  },
  {
    number: '96/2024/NĐ-CP', type: 'decree',
    about: { vi: 'Chi tiết về kinh doanh bất động sản', en: 'Details on real estate business' },
    issued: '2024-07-24', source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '54/2026/NĐ-CP', type: 'decree',
    about: { vi: 'Sửa đổi về nhà ở, bất động sản', en: 'Amends rules on housing and real estate' },
    issued: '2026-02-09', inForceFrom: '2026-02-09', source: REPORTS, certainty: 'second-hand',
  },
  {
    number: '18/2026/NĐ-CP', type: 'decree',
    about: { vi: 'Cắt giảm thủ tục ngành tư pháp', en: 'Fewer procedures in the justice sector' },
    inForceFrom: '2026-01-15', source: REPORTS, certainty: 'second-hand',
  },
  {
    number: '14/2026/NĐ-CP', type: 'decree',
    about: { vi: 'Cắt giảm thủ tục ngành xây dựng', en: 'Fewer procedures in construction' },
    issued: '2026-01-13', inForceFrom: '2026-01-15', source: REPORTS, certainty: 'second-hand',
  },
  {
    number: '64/2022/NĐ-CP', type: 'decree',
    about: { vi: 'Sửa đổi về hàng không dân dụng', en: 'Amends rules on civil aviation' },
    issued: '2022-09-15', source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '05/2021/NĐ-CP', type: 'decree',
    about: { vi: 'Cảng hàng không, sân bay', en: 'Airports' }, issued: '2021-01-25',
    amendedBy: ['64/2022/NĐ-CP'], source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '68/2015/NĐ-CP', type: 'decree',
    about: { vi: 'Đăng ký quốc tịch, các quyền về tàu bay', en: 'Registration of aircraft' },
    issued: '2015-08-18', source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '158/2024/NĐ-CP', type: 'decree',
    about: { vi: 'Vận tải đường bộ', en: 'Road transport' }, issued: '2024-12-18',
    inForceFrom: '2025-01-01', source: REPORTS, certainty: 'second-hand',
  },
  {
    number: '165/2024/NĐ-CP', type: 'decree',
    about: { vi: 'Chi tiết về đường bộ', en: 'Details on roads' }, issued: '2024-12-26',
    inForceFrom: '2025-01-01', source: REPORTS, certainty: 'second-hand',
  },
  {
    number: '96/2026/NĐ-CP', type: 'decree',
    about: { vi: 'Chi tiết về đầu tư', en: 'Details on investment' }, issued: '2026-03-31',
    inForceFrom: '2026-03-31', source: REPORTS, certainty: 'second-hand',
  },
  {
    number: '168/2025/NĐ-CP', type: 'decree',
    about: { vi: 'Đăng ký doanh nghiệp', en: 'Registration of enterprises' }, issued: '2025-06-30',
    inForceFrom: '2025-07-01', source: REPORTS, certainty: 'second-hand',
  },
  {
    number: '99/2022/NĐ-CP', type: 'decree',
    about: { vi: 'Đăng ký biện pháp bảo đảm', en: 'Registration of security interests' },
    issued: '2022-11-30', source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '123/2015/NĐ-CP', type: 'decree',
    about: { vi: 'Chi tiết về hộ tịch', en: 'Details on civil status' }, issued: '2015-11-15',
    source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '125/2025/NĐ-CP', type: 'decree',
    about: {
      vi: 'Thẩm quyền của chính quyền hai cấp, ngành tài chính',
      en: 'Powers of two-tier local government in finance',
    },
    source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '120/2025/NĐ-CP', type: 'decree',
    about: {
      vi: 'Thẩm quyền của chính quyền hai cấp, ngành tư pháp',
      en: 'Powers of two-tier local government in justice',
    },
    issued: '2025-06-11', inForceFrom: '2025-07-01', source: REPORTS, certainty: 'second-hand',
  },
  {
    number: '121/2025/NĐ-CP', type: 'decree',
    about: { vi: 'Phân quyền, phân cấp ngành tư pháp', en: 'Devolved powers in justice' },
    issued: '2025-06-11', source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '104/2022/NĐ-CP', type: 'decree',
    about: { vi: 'Bỏ nộp, xuất trình sổ hộ khẩu giấy', en: 'No more paper household books' },
    issued: '2022-12-21', source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '58/2017/NĐ-CP', type: 'decree',
    about: { vi: 'Quản lý hoạt động hàng hải', en: 'Management of shipping' },
    issued: '2017-05-10', source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '34/2025/NĐ-CP', type: 'decree',
    about: { vi: 'Sửa đổi các nghị định về hàng hải', en: 'Amends the decrees on shipping' },
    issued: '2025-02-25', inForceFrom: '2025-04-10', source: REPORTS, certainty: 'second-hand',
  },
  {
    number: '123/2020/NĐ-CP', type: 'decree',
    about: { vi: 'Hóa đơn, chứng từ', en: 'Invoices and vouchers' }, issued: '2020-10-19',
    inForceFrom: '2022-07-01', inForceTo: '2026-06-30', replacedBy: '254/2026/NĐ-CP',
    amendedBy: ['70/2025/NĐ-CP'], source: 'Repeal clause of 254/2026/NĐ-CP; first day: reports',
    certainty: 'confirmed',
  },
  {
    number: '70/2025/NĐ-CP', type: 'decree',
    about: { vi: 'Sửa đổi về hóa đơn, chứng từ', en: 'Amends rules on invoices and vouchers' },
    issued: '2025-03-20', inForceFrom: '2025-06-01', inForceTo: '2026-06-30',
    replacedBy: '254/2026/NĐ-CP', source: 'Repeal clause of 254/2026/NĐ-CP; first day: reports',
    certainty: 'confirmed',
  },
  {
    number: '104/2025/NĐ-CP', type: 'decree',
    about: { vi: 'Chi tiết về công chứng', en: 'Details on notaries' }, issued: '2025-05-15',
    inForceFrom: '2025-07-01', source: REPORTS, certainty: 'second-hand',
  },
  {
    number: '175/2024/NĐ-CP', type: 'decree',
    about: { vi: 'Quản lý hoạt động xây dựng', en: 'Management of construction' },
    issued: '2024-12-30', inForceTo: '2026-06-30', replacedBy: '217/2026/NĐ-CP',
    source: 'Repeal clause of 217/2026/NĐ-CP', certainty: 'confirmed',
  },
  {
    number: '46/2020/NĐ-CP', type: 'decree',
    about: { vi: 'Hải quan đối với hàng quá cảnh', en: 'Customs for goods in transit' },
    issued: '2020-04-09', source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '23/2015/NĐ-CP', type: 'decree',
    about: { vi: 'Chứng thực bản sao, chữ ký, hợp đồng', en: 'Certified copies and signatures' },
    issued: '2015-02-16', amendedBy: ['07/2025/NĐ-CP', '280/2025/NĐ-CP'], source: LISTINGS,
    certainty: 'second-hand',
  },
  {
    number: '07/2025/NĐ-CP', type: 'decree',
    about: {
      vi: 'Sửa đổi về hộ tịch, quốc tịch, chứng thực',
      en: 'Amends rules on civil status, nationality and certification',
    },
    issued: '2025-01-09', inForceFrom: '2025-01-09', source: REPORTS, certainty: 'second-hand',
  },
  {
    number: '280/2025/NĐ-CP', type: 'decree',
    about: { vi: 'Sửa đổi về chứng thực', en: 'Amends rules on certification' }, source: LISTINGS,
    certainty: 'second-hand',
  },
  {
    number: '134/2016/NĐ-CP', type: 'decree',
    about: { vi: 'Chi tiết về thuế xuất, nhập khẩu', en: 'Details on export and import duties' },
    issued: '2016-09-01', amendedBy: ['18/2021/NĐ-CP'], source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '18/2021/NĐ-CP', type: 'decree',
    about: { vi: 'Sửa đổi về thuế xuất, nhập khẩu', en: 'Amends export and import duties' },
    issued: '2021-03-11', source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '85/2013/NĐ-CP', type: 'decree',
    about: { vi: 'Chi tiết về giám định tư pháp', en: 'Details on judicial expertise' },
    issued: '2013-07-29', amendedBy: ['157/2020/NĐ-CP'], source: LISTINGS,
    certainty: 'second-hand',
  },
  {
    number: '105/2025/NĐ-CP', type: 'decree',
    about: { vi: 'Phòng cháy, chữa cháy, cứu nạn', en: 'Fire prevention and rescue' },
    issued: '2025-05-15', inForceFrom: '2025-07-01', source: REPORTS, certainty: 'second-hand',
  },
  {
    number: '101/2024/NĐ-CP', type: 'decree',
    about: { vi: 'Đăng ký, cấp giấy chứng nhận về đất', en: 'Land registration and certificates' },
    issued: '2024-07-29', source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '33/2013/NĐ-CP', type: 'decree', issued: '2013-04-22', inForceFrom: '2013-06-08',
    endUnsure: true, source: 'Its clause on effect, or the official codification',
    certainty: 'confirmed',
  },
  {
    number: '66.7/2025/NQ-CP', type: 'resolution',
    about: { vi: 'Cắt giảm giấy tờ nhờ dữ liệu', en: 'Fewer papers where data exist' },
    issued: '2025-11-15', source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '24/2026/NQ-CP', type: 'resolution',
    about: { vi: 'Cắt giảm, phân cấp thủ tục ở bảy lĩnh vực', en: 'Fewer procedures' },
    issued: '2026-04-29', inForceFrom: '2026-04-29', inForceTo: '2027-02-28',
    source: 'Reports about its repeal', certainty: 'second-hand',
  },
  {
    number: '06/2021/NĐ-CP', type: 'decree',
    about: {
      vi: 'Quản lý chất lượng, thi công, bảo trì công trình',
      en: 'Quality, works and upkeep of construction',
    },
    issued: '2021-01-26', inForceTo: '2026-06-30', replacedBy: '207/2026/NĐ-CP',
    source: 'Repeal clause of 207/2026/NĐ-CP', certainty: 'confirmed',
  },
  {
    number: '91/2022/NĐ-CP', type: 'decree',
    about: {
      vi: 'Sửa đổi chi tiết về quản lý thuế',
      en: 'Amends the details on tax administration',
    },
    inForceTo: '2026-06-30', replacedBy: '252/2026/NĐ-CP', source: 'Reports about 252/2026/NĐ-CP',
    certainty: 'second-hand',
  },
  {
    number: '100/2020/NĐ-CP', type: 'decree',
    about: { vi: 'Kinh doanh hàng miễn thuế', en: 'Duty-free business' }, issued: '2020-08-28',
    inForceTo: '2026-08-20', replacedBy: '273/2026/NĐ-CP',
    source: 'Repeal clause of 273/2026/NĐ-CP', certainty: 'confirmed',
  },
  {
    number: '01/2021/NĐ-CP', type: 'decree',
    about: { vi: 'Đăng ký doanh nghiệp', en: 'Registration of enterprises' }, issued: '2021-01-04',
    inForceTo: '2025-06-30', replacedBy: '168/2025/NĐ-CP', source: 'Reports about 168/2025/NĐ-CP',
    certainty: 'second-hand',
  },
  {
    number: '15/2021/NĐ-CP', type: 'decree',
    about: { vi: 'Quản lý dự án đầu tư xây dựng', en: 'Management of construction projects' },
    issued: '2021-03-03', inForceFrom: '2021-03-03', endUnsure: true, source: REPORTS,
    certainty: 'second-hand',
  },
  {
    number: '207/2026/NĐ-CP', type: 'decree',
    about: { vi: 'Quản lý chất lượng công trình', en: 'Quality of construction' },
    inForceFrom: '2026-07-01', source: 'Its clause on effect', certainty: 'confirmed',
  },
  {
    number: '217/2026/NĐ-CP', type: 'decree',
    about: { vi: 'Quản lý hoạt động xây dựng', en: 'Management of construction' },
    inForceFrom: '2026-07-01', source: 'Its clause on effect', certainty: 'confirmed',
  },
  {
    number: '254/2026/NĐ-CP', type: 'decree', about: { vi: 'Hóa đơn, chứng từ', en: 'Invoices' },
    inForceFrom: '2026-07-01', source: 'Its clause on effect', certainty: 'confirmed',
  },
  {
    number: '252/2026/NĐ-CP', type: 'decree',
    about: { vi: 'Chi tiết về quản lý thuế', en: 'Details on tax administration' },
    inForceFrom: '2026-07-01', source: REPORTS, certainty: 'second-hand',
  },
  {
    number: '273/2026/NĐ-CP', type: 'decree',
    about: { vi: 'Kinh doanh hàng miễn thuế', en: 'Duty-free business' },
    inForceFrom: '2026-08-21', source: 'Its clause on effect', certainty: 'confirmed',
  },
];
