import type { LegalDocumentRow } from './legal-document.ts';

const LISTINGS = 'Cited in listings of the national portal, June–July 2026';

/** Luật, bộ luật and nghị quyết of the National Assembly. */
export const LAWS: readonly LegalDocumentRow[] = [
  {
    number: '91/2015/QH13', type: 'law', title: { vi: 'Bộ luật Dân sự', en: 'Civil Code' },
    about: { vi: 'Thời hạn, cách tính thời hạn', en: 'Time limits and how they run' },
    inForceFrom: '2017-01-01', source: 'Text of the code, Articles 144–148', certainty: 'confirmed',
  },
  {
    number: '97/2015/QH13', type: 'law', soleOfTitle: true,
    title: { vi: 'Luật Phí và lệ phí', en: 'Law on Fees and Charges' },
    about: { vi: 'Phí và lệ phí', en: 'Fees and charges' },
    inForceFrom: '2017-01-01', source: 'Text of the law', certainty: 'confirmed',
  },
  {
    number: '45/2019/QH14', type: 'law', title: { vi: 'Bộ luật Lao động', en: 'Labour Code' },
    about: { vi: 'Ngày nghỉ lễ, tết, nghỉ hằng tuần', en: 'Public holidays and weekly rest' },
    source: 'Text of the code, Articles 111 and 112', certainty: 'confirmed',
  },
  {
    number: '91/2025/QH15', type: 'law',
    title: { vi: 'Luật Bảo vệ dữ liệu cá nhân', en: 'Law on Personal Data Protection' },
    about: { vi: 'Bảo vệ dữ liệu cá nhân', en: 'Protection of personal data' },
    inForceFrom: '2026-01-01', source: 'Reports about the law', certainty: 'second-hand',
  },
  {
    number: '202/2025/QH15', type: 'resolution',
    about: { vi: 'Sắp xếp còn 34 tỉnh, thành phố', en: 'Merger into 34 provinces and cities' },
    inForceFrom: '2025-07-01', certainty: 'confirmed',
    source: 'Text of the resolution; the day is the one from which the 34 units exist',
  },
  {
    number: '30/2026/QH16', type: 'resolution',
    about: { vi: 'Thành lập thành phố Đồng Nai', en: 'Đồng Nai becomes a city' },
    inForceFrom: '2026-04-30', source: 'Reports about the resolution', certainty: 'second-hand',
  },
  {
    number: '28/2026/QH16', type: 'resolution',
    about: { vi: 'Ngày nghỉ 24/11 hằng năm', en: 'The holiday of 24 November' },
    inForceFrom: '2026-07-01', source: 'Reports about Article 2', certainty: 'second-hand',
  },
  {
    number: '54/2014/QH13', type: 'law', title: { vi: 'Luật Hải quan', en: 'Law on Customs' },
    about: { vi: 'Hải quan', en: 'Customs' }, source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '38/2019/QH14', type: 'law', amendedBy: ['56/2024/QH15'],
    title: { vi: 'Luật Quản lý thuế', en: 'Law on Tax Administration' },
    about: { vi: 'Quản lý thuế', en: 'Tax administration' },
    source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '56/2024/QH15', type: 'law', source: LISTINGS, certainty: 'second-hand',
    about: { vi: 'Sửa đổi chín luật về tài chính', en: 'Amends nine laws on finance' },
  },
  {
    number: '66/2006/QH11', type: 'law', amendedBy: ['61/2014/QH13'],
    title: { vi: 'Luật Hàng không dân dụng Việt Nam', en: 'Law on Civil Aviation of Viet Nam' },
    about: { vi: 'Hàng không dân dụng', en: 'Civil aviation' },
    source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '61/2014/QH13', type: 'law', source: LISTINGS, certainty: 'second-hand',
    about: { vi: 'Sửa đổi luật về hàng không dân dụng', en: 'Amends the law on civil aviation' },
  },
  {
    number: '54/2019/QH14', type: 'law', title: { vi: 'Luật Chứng khoán', en: 'Law on Securities' },
    about: { vi: 'Chứng khoán', en: 'Securities' }, source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '27/2023/QH15', type: 'law', title: { vi: 'Luật Nhà ở', en: 'Law on Housing' },
    about: { vi: 'Nhà ở', en: 'Housing' }, source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '59/2020/QH14', type: 'law',
    title: { vi: 'Luật Doanh nghiệp', en: 'Law on Enterprises' },
    about: { vi: 'Doanh nghiệp', en: 'Enterprises' }, amendedBy: ['76/2025/QH15'],
    source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '76/2025/QH15', type: 'law', source: LISTINGS, certainty: 'second-hand',
    about: { vi: 'Sửa đổi luật về doanh nghiệp', en: 'Amends the law on enterprises' },
  },
  {
    number: '143/2025/QH15', type: 'law', title: { vi: 'Luật Đầu tư', en: 'Law on Investment' },
    about: { vi: 'Đầu tư', en: 'Investment' }, issued: '2025-12-11',
    source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '95/2015/QH13', type: 'law', source: LISTINGS, certainty: 'second-hand',
    title: { vi: 'Bộ luật Hàng hải Việt Nam', en: 'Maritime Code of Viet Nam' },
    about: { vi: 'Hàng hải', en: 'Shipping' },
  },
  {
    number: '50/2014/QH13', type: 'law', title: { vi: 'Luật Xây dựng', en: 'Law on Construction' },
    about: { vi: 'Xây dựng', en: 'Construction' }, issued: '2014-06-18',
    amendedBy: ['62/2020/QH14'], source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '62/2020/QH14', type: 'law', issued: '2020-06-17',
    about: { vi: 'Sửa đổi luật về xây dựng', en: 'Amends the law on construction' },
    source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '46/2024/QH15', type: 'law', title: { vi: 'Luật Công chứng', en: 'Law on Notaries' },
    about: { vi: 'Công chứng', en: 'Notaries' }, source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '51/2005/QH11', type: 'law', source: LISTINGS, certainty: 'second-hand',
    title: { vi: 'Luật Giao dịch điện tử', en: 'Law on Electronic Transactions' },
    about: { vi: 'Giao dịch điện tử', en: 'Electronic transactions' },
  },
  {
    number: '65/2006/QH11', type: 'law', title: { vi: 'Luật Luật sư', en: 'Law on Lawyers' },
    about: { vi: 'Luật sư', en: 'Lawyers' }, source: LISTINGS, certainty: 'second-hand',
  },
  {
    number: '67/2011/QH12', type: 'law', source: LISTINGS, certainty: 'second-hand',
    title: { vi: 'Luật Kiểm toán độc lập', en: 'Law on Independent Audit' },
    about: { vi: 'Kiểm toán độc lập', en: 'Independent audit' },
  },
  {
    number: '107/2016/QH13', type: 'law', source: LISTINGS, certainty: 'second-hand',
    title: { vi: 'Luật Thuế xuất khẩu, thuế nhập khẩu', en: 'Law on Export and Import Duties' },
    about: { vi: 'Thuế xuất khẩu, thuế nhập khẩu', en: 'Export and import duties' },
  },
  {
    number: '29/2023/QH15', type: 'law', source: LISTINGS, certainty: 'second-hand',
    title: { vi: 'Luật Kinh doanh bất động sản', en: 'Law on Real Estate Business' },
    about: { vi: 'Kinh doanh bất động sản', en: 'Real estate business' },
  },
];
