import type { LegalDocumentRow } from './legal-document.ts';

const LISTINGS = 'Cited in listings of the national portal, June–July 2026';
const REPORTS = 'Reports about the decree';

/** Nghị định and nghị quyết of the Government. */
export const DECREES: readonly LegalDocumentRow[] = [
  {
    number: '63/2010/NĐ-CP', type: 'decree',
    about: { vi: 'Kiểm soát thủ tục hành chính', en: 'Control of administrative procedures' },
    issued: '2010-06-08', inForceFrom: '2010-10-14',
    amendedBy: ['48/2013/NĐ-CP', '92/2017/NĐ-CP'],
    source: 'Official codification (pháp điển), with the amendments of 92/2017/NĐ-CP',
    certainty: 'confirmed',
  },
  {
    number: '48/2013/NĐ-CP', type: 'decree', issued: '2013-05-14',
    about: { vi: 'Sửa đổi về kiểm soát thủ tục', en: 'Amends the control of procedures' },
    source: 'Recitals of decisions that publish procedures', certainty: 'second-hand',
  },
  {
    number: '92/2017/NĐ-CP', type: 'decree', issued: '2017-08-07',
    about: { vi: 'Sửa đổi về kiểm soát thủ tục', en: 'Amends the control of procedures' },
    source: 'Official codification (pháp điển) of the amended articles', certainty: 'confirmed',
  },
  {
    number: '118/2025/NĐ-CP', type: 'decree', inForceFrom: '2025-07-01',
    about: {
      vi: 'Một cửa, một cửa liên thông và Cổng Dịch vụ công quốc gia',
      en: 'One-stop offices and the national public-service portal',
    },
    amendedBy: ['367/2025/NĐ-CP', '224/2026/NĐ-CP'],
    source: 'Text of the decree', certainty: 'confirmed',
  },
  {
    number: '61/2018/NĐ-CP', type: 'decree', inForceTo: '2025-06-30',
    about: { vi: 'Một cửa, một cửa liên thông', en: 'One-stop offices' },
    amendedBy: ['107/2021/NĐ-CP'], replacedBy: '118/2025/NĐ-CP',
    source: 'Text of the decree; repeal by 118/2025/NĐ-CP', certainty: 'confirmed',
  },
  {
    number: '107/2021/NĐ-CP', type: 'decree', inForceTo: '2025-06-30',
    about: { vi: 'Sửa đổi về một cửa', en: 'Amends the rules on one-stop offices' },
    replacedBy: '118/2025/NĐ-CP', source: 'Repeal by 118/2025/NĐ-CP', certainty: 'confirmed',
  },
  {
    number: '367/2025/NĐ-CP', type: 'decree', issued: '2025-12-31',
    about: { vi: 'Sửa đổi Nghị định 118/2025/NĐ-CP', en: 'Amends Decree 118/2025/NĐ-CP' },
    source: 'Reports; its content was not found', certainty: 'unsure',
  },
  {
    number: '224/2026/NĐ-CP', type: 'decree', issued: '2026-06-24', inForceFrom: '2026-07-01',
    about: {
      vi: 'Thông tin và dịch vụ công trực tuyến của cơ quan nhà nước',
      en: 'Information and online services of state bodies',
    },
    source: 'Text of the decree', certainty: 'confirmed',
  },
  {
    number: '42/2022/NĐ-CP', type: 'decree', inForceTo: '2026-06-30',
    about: {
      vi: 'Dịch vụ công trực tuyến toàn trình, một phần',
      en: 'Online services, complete or in part',
    },
    replacedBy: '224/2026/NĐ-CP', source: 'Repeal by 224/2026/NĐ-CP', certainty: 'confirmed',
  },
  {
    number: '02/2026/NĐ-CP', type: 'decree', inForceFrom: '2026-01-01',
    about: {
      vi: 'Xử phạt vi phạm về công khai phí, lệ phí',
      en: 'Fines for breaches in publishing fees and charges',
    },
    source: 'Text of the decree, Articles 10 and 14', certainty: 'confirmed',
  },
  {
    number: '356/2025/NĐ-CP', type: 'decree', inForceFrom: '2026-01-01',
    about: { vi: 'Chi tiết về bảo vệ dữ liệu cá nhân', en: 'Details on personal data protection' },
    source: REPORTS, certainty: 'second-hand',
  },
  {
    number: '13/2023/NĐ-CP', type: 'decree', inForceTo: '2025-12-31',
    about: { vi: 'Bảo vệ dữ liệu cá nhân', en: 'Protection of personal data' },
    replacedBy: '356/2025/NĐ-CP', source: REPORTS, certainty: 'second-hand',
  },
  {
    number: '08/2015/NĐ-CP', type: 'decree', amendedBy: ['59/2018/NĐ-CP'],
    about: { vi: 'Thủ tục, kiểm tra, giám sát hải quan', en: 'Customs procedure and control' },
    source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '59/2018/NĐ-CP', type: 'decree', issued: '2018-04-20',
    about: { vi: 'Sửa đổi về thủ tục hải quan', en: 'Amends customs procedure' },
    source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '155/2020/NĐ-CP', type: 'decree', issued: '2020-12-31',
    about: { vi: 'Chi tiết về chứng khoán', en: 'Details on securities' },
    amendedBy: ['245/2025/NĐ-CP', '200/2026/NĐ-CP'], source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '245/2025/NĐ-CP', type: 'decree', issued: '2025-09-11',
    about: { vi: 'Sửa đổi chi tiết về chứng khoán', en: 'Amends the details on securities' },
    source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '33/2025/NĐ-CP', type: 'decree', source: LISTINGS, certainty: 'second-hand',
    about: { vi: 'Chức năng, nhiệm vụ của Bộ Xây dựng', en: 'Ministry of Construction' },
  },
  {
    number: '126/2020/NĐ-CP', type: 'decree', issued: '2020-10-19',
    about: { vi: 'Chi tiết về quản lý thuế', en: 'Details on tax administration' },
    amendedBy: ['91/2022/NĐ-CP', '373/2025/NĐ-CP'], source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '144/2025/NĐ-CP', type: 'decree', source: LISTINGS, certainty: 'second-hand',
    about: { vi: 'Phân quyền, phân cấp ngành xây dựng', en: 'Devolved powers in construction' },
  },
  {
    number: '140/2025/NĐ-CP', type: 'decree', source: LISTINGS, certainty: 'second-hand',
    about: {
      vi: 'Thẩm quyền của chính quyền hai cấp, ngành xây dựng',
      en: 'Powers of two-tier local government in construction',
    },
  },
  {
    number: '08/2021/NĐ-CP', type: 'decree', issued: '2021-01-28',
    about: { vi: 'Hoạt động đường thủy nội địa', en: 'Inland waterways' },
    source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '95/2024/NĐ-CP', type: 'decree', issued: '2024-07-24',
    about: { vi: 'Chi tiết về nhà ở', en: 'Details on housing' },
    source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '96/2024/NĐ-CP', type: 'decree', issued: '2024-07-24',
    about: { vi: 'Chi tiết về kinh doanh bất động sản', en: 'Details on real estate business' },
    source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '54/2026/NĐ-CP', type: 'decree', source: LISTINGS, certainty: 'second-hand',
    about: { vi: 'Sửa đổi về nhà ở, bất động sản', en: 'Amends rules on housing and real estate' },
  },
  {
    number: '18/2026/NĐ-CP', type: 'decree', source: LISTINGS, certainty: 'second-hand',
    about: { vi: 'Cắt giảm thủ tục ngành tư pháp', en: 'Fewer procedures in the justice sector' },
  },
  {
    number: '14/2026/NĐ-CP', type: 'decree', source: LISTINGS, certainty: 'second-hand',
    about: { vi: 'Cắt giảm thủ tục ngành xây dựng', en: 'Fewer procedures in construction' },
  },
  {
    number: '64/2022/NĐ-CP', type: 'decree', issued: '2022-09-15',
    about: { vi: 'Sửa đổi về hàng không dân dụng', en: 'Amends rules on civil aviation' },
    source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '05/2021/NĐ-CP', type: 'decree', issued: '2021-01-25', amendedBy: ['64/2022/NĐ-CP'],
    about: { vi: 'Cảng hàng không, sân bay', en: 'Airports' },
    source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '68/2015/NĐ-CP', type: 'decree', source: LISTINGS, certainty: 'second-hand',
    about: { vi: 'Đăng ký quốc tịch, các quyền về tàu bay', en: 'Registration of aircraft' },
  },
  {
    number: '158/2024/NĐ-CP', type: 'decree', source: LISTINGS, certainty: 'second-hand',
    about: { vi: 'Vận tải đường bộ', en: 'Road transport' },
  },
  {
    number: '165/2024/NĐ-CP', type: 'decree', issued: '2024-12-26',
    about: { vi: 'Chi tiết về đường bộ', en: 'Details on roads' },
    source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '96/2026/NĐ-CP', type: 'decree', issued: '2026-03-31',
    about: { vi: 'Chi tiết về đầu tư', en: 'Details on investment' },
    source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '168/2025/NĐ-CP', type: 'decree', issued: '2025-06-30',
    about: { vi: 'Đăng ký doanh nghiệp', en: 'Registration of enterprises' },
    source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '99/2022/NĐ-CP', type: 'decree', issued: '2022-11-30',
    about: { vi: 'Đăng ký biện pháp bảo đảm', en: 'Registration of security interests' },
    source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '123/2015/NĐ-CP', type: 'decree', issued: '2015-11-15',
    about: { vi: 'Chi tiết về hộ tịch', en: 'Details on civil status' },
    source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '125/2025/NĐ-CP', type: 'decree', source: LISTINGS, certainty: 'second-hand',
    about: {
      vi: 'Thẩm quyền của chính quyền hai cấp, ngành tài chính',
      en: 'Powers of two-tier local government in finance',
    },
  },
  {
    number: '120/2025/NĐ-CP', type: 'decree', issued: '2025-06-11',
    about: {
      vi: 'Thẩm quyền của chính quyền hai cấp, ngành tư pháp',
      en: 'Powers of two-tier local government in justice',
    },
    source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '121/2025/NĐ-CP', type: 'decree', issued: '2025-06-11',
    about: { vi: 'Phân quyền, phân cấp ngành tư pháp', en: 'Devolved powers in justice' },
    source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '104/2022/NĐ-CP', type: 'decree', issued: '2022-12-21',
    about: { vi: 'Bỏ nộp, xuất trình sổ hộ khẩu giấy', en: 'No more paper household books' },
    source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '58/2017/NĐ-CP', type: 'decree', source: LISTINGS, certainty: 'second-hand',
    about: { vi: 'Quản lý hoạt động hàng hải', en: 'Management of shipping' },
  },
  {
    number: '34/2025/NĐ-CP', type: 'decree', source: LISTINGS, certainty: 'second-hand',
    about: { vi: 'Sửa đổi các nghị định về hàng hải', en: 'Amends the decrees on shipping' },
  },
  {
    number: '123/2020/NĐ-CP', type: 'decree', issued: '2020-10-19', amendedBy: ['70/2025/NĐ-CP'],
    about: { vi: 'Hóa đơn, chứng từ', en: 'Invoices and vouchers' },
    source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '70/2025/NĐ-CP', type: 'decree', issued: '2025-03-20',
    about: { vi: 'Sửa đổi về hóa đơn, chứng từ', en: 'Amends rules on invoices and vouchers' },
    source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '104/2025/NĐ-CP', type: 'decree', issued: '2025-05-15',
    about: { vi: 'Chi tiết về công chứng', en: 'Details on notaries' },
    source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '175/2024/NĐ-CP', type: 'decree', source: LISTINGS, certainty: 'second-hand',
    about: { vi: 'Quản lý hoạt động xây dựng', en: 'Management of construction' },
  },
  {
    number: '46/2020/NĐ-CP', type: 'decree', issued: '2020-04-09',
    about: { vi: 'Hải quan đối với hàng quá cảnh', en: 'Customs for goods in transit' },
    source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '23/2015/NĐ-CP', type: 'decree', issued: '2015-02-16',
    about: { vi: 'Chứng thực bản sao, chữ ký, hợp đồng', en: 'Certified copies and signatures' },
    amendedBy: ['07/2025/NĐ-CP', '280/2025/NĐ-CP'], source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '07/2025/NĐ-CP', type: 'decree', issued: '2025-01-09',
    about: {
      vi: 'Sửa đổi về hộ tịch, quốc tịch, chứng thực',
      en: 'Amends rules on civil status, nationality and certification',
    },
    source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '280/2025/NĐ-CP', type: 'decree', source: LISTINGS, certainty: 'second-hand',
    about: { vi: 'Sửa đổi về chứng thực', en: 'Amends rules on certification' },
  },
  {
    number: '134/2016/NĐ-CP', type: 'decree', issued: '2016-09-01', amendedBy: ['18/2021/NĐ-CP'],
    about: { vi: 'Chi tiết về thuế xuất, nhập khẩu', en: 'Details on export and import duties' },
    source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '18/2021/NĐ-CP', type: 'decree', issued: '2021-03-11',
    about: { vi: 'Sửa đổi về thuế xuất, nhập khẩu', en: 'Amends export and import duties' },
    source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '85/2013/NĐ-CP', type: 'decree', issued: '2013-07-29', amendedBy: ['157/2020/NĐ-CP'],
    about: { vi: 'Chi tiết về giám định tư pháp', en: 'Details on judicial expertise' },
    source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '105/2025/NĐ-CP', type: 'decree', issued: '2025-05-15',
    about: { vi: 'Phòng cháy, chữa cháy, cứu nạn', en: 'Fire prevention and rescue' },
    source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '101/2024/NĐ-CP', type: 'decree', issued: '2024-07-29',
    about: { vi: 'Đăng ký, cấp giấy chứng nhận về đất', en: 'Land registration and certificates' },
    source: LISTINGS, certainty: 'second-hand',
  },
  { number: '33/2013/NĐ-CP', type: 'decree', source: LISTINGS, certainty: 'second-hand' },
  {
    number: '66.7/2025/NQ-CP', type: 'resolution', source: LISTINGS, certainty: 'second-hand',
    about: { vi: 'Cắt giảm giấy tờ nhờ dữ liệu', en: 'Fewer papers where data exist' },
  },
  {
    number: '24/2026/NQ-CP', type: 'resolution', issued: '2026-04-29',
    about: { vi: 'Cắt giảm, phân cấp thủ tục ở bảy lĩnh vực', en: 'Fewer procedures' },
    source: LISTINGS, certainty: 'second-hand',
  },
];
