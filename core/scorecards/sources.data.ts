import type { Source } from './source.ts';

/** What the facts of this folder were read in. */
export const SOURCES: readonly Source[] = [
  {
    id: 'letter-3787', published: '2021-08-04', certainty: 'confirmed',
    name: {
      vi: 'Công văn số 3787/BNV-CCHC ngày 04/8/2021 của Bộ Nội vụ, bản đăng trên trang văn bản pháp luật',
      en: 'Letter 3787/BNV-CCHC of 4 August 2021, Ministry of Home Affairs, as a legal site prints it',
    },
  },
  {
    id: 'home-affairs-plan-2022', published: '2022-01-07', certainty: 'confirmed',
    name: {
      vi: 'Tin về Kế hoạch cải cách hành chính năm 2022 của Bộ Nội vụ (Quyết định số 1368/QĐ-BNV)',
      en: 'News on the 2022 reform plan of the Ministry of Home Affairs (Decision 1368/QĐ-BNV)',
    },
  },
  {
    id: 'dak-nong-2021', published: '2021-10-12', certainty: 'confirmed',
    name: {
      vi: 'Tin về Công văn số 5849/UBND-NCKSTT của UBND tỉnh Đắk Nông, ngày 12/10/2021',
      en: 'News of 12 October 2021 on letter 5849/UBND-NCKSTT of the province of Đắk Nông',
    },
  },
  {
    id: 'indexes-2021', published: '2021-05-04', certainty: 'confirmed',
    name: {
      vi: 'Bài "Tìm hiểu về các chỉ số: PAR INDEX, PAPI và SIPAS", ngày 04/5/2021',
      en: 'Article "Understanding the indexes: PAR INDEX, PAPI and SIPAS", 4 May 2021',
    },
  },
  {
    id: 'thai-nguyen-2021', published: '2021-07-02', certainty: 'confirmed',
    name: {
      vi: 'Tin của Sở Tư pháp tỉnh Thái Nguyên về kết quả xếp hạng năm 2020, ngày 02/7/2021',
      en: 'News of the Department of Justice of Thái Nguyên on the results of 2020, 2 July 2021',
    },
  },
  {
    id: 'phu-tho-2021', published: '2021-06-24', certainty: 'confirmed',
    name: {
      vi: 'Tin của Cổng thông tin điện tử tỉnh Phú Thọ về kết quả năm 2020, ngày 24/6/2021',
      en: 'News of the portal of Phú Thọ on the results of 2020, 24 June 2021',
    },
  },
  {
    id: 'city-plan-2019', published: '2023-03-23', certainty: 'confirmed',
    name: {
      vi: 'Bài "Năm đột phá cải cách hành chính …" về cam kết năm 2019 tại Thành phố Hồ Chí Minh',
      en: 'Article on the commitments of 2019 in Hồ Chí Minh City',
    },
  },
  {
    id: 'home-affairs-page', certainty: 'confirmed',
    name: {
      vi: 'Trang của một Sở Nội vụ về Quyết định số 1150/QĐ-BNV',
      en: 'Page of a provincial department of home affairs on Decision 1150/QĐ-BNV',
    },
  },
  {
    id: 'decision-876-page', certainty: 'confirmed',
    name: {
      vi: 'Trang văn bản của Quyết định số 876/QĐ-BNV', en: 'Page of the document 876/QĐ-BNV',
    },
  },
  {
    id: 'decision-1001-page', certainty: 'confirmed',
    name: {
      vi: 'Trang văn bản của Quyết định số 1001/QĐ-BNV; tiêu chí theo trang khảo sát cấp xã',
      en: 'Page of the document 1001/QĐ-BNV; criteria from the survey site of a ward',
    },
  },
  {
    id: 'papi-results', certainty: 'confirmed',
    name: { vi: 'Kết quả PAPI năm 2018 và 2019', en: 'Results of PAPI of 2018 and 2019' },
  },
  {
    id: 'papi-site', certainty: 'confirmed',
    name: { vi: 'Trang papi.org.vn', en: 'The site papi.org.vn' },
  },
  {
    id: 'national-portal-scores', certainty: 'second-hand',
    name: {
      vi: 'Điểm Bộ chỉ số 766 hiển thị trên Cổng Dịch vụ công quốc gia và bản mô tả công thức',
      en: 'Scores of the 766 set on the national portal, and a working paper on its formulas',
    },
  },
  {
    id: 'decree-61-text', certainty: 'confirmed',
    name: {
      vi: 'Nghị định số 61/2018/NĐ-CP và Thông tư số 01/2018/TT-VPCP, Điều 13 đến Điều 15',
      en: 'Decree 61/2018/NĐ-CP and Circular 01/2018/TT-VPCP, Articles 13 to 15',
    },
  },
  {
    id: 'press', certainty: 'second-hand',
    name: {
      vi: 'Tin báo chí về lễ công bố, chưa đối chiếu với báo cáo',
      en: 'Press reports on the announcement, not held against the report itself',
    },
  },
  {
    id: 'press-2020', published: '2020-05-19', certainty: 'second-hand',
    name: {
      vi: 'Tin báo chí ngày 19/5/2020 về SIPAS năm 2019',
      en: 'Press report of 19 May 2020 on SIPAS 2019',
    },
  },
  {
    id: 'survey-press-2024', published: '2025-04-06', certainty: 'second-hand',
    name: {
      vi: 'Tin báo chí về kết quả năm 2024, công bố ngày 06/4/2025',
      en: 'Press reports on the results of 2024, announced on 6 April 2025',
    },
  },
  {
    id: 'survey-press-2023', published: '2024-04-17', certainty: 'second-hand',
    name: {
      vi: 'Tin báo chí về kết quả năm 2023, công bố ngày 17/4/2024',
      en: 'Press reports on the results of 2023, announced on 17 April 2024',
    },
  },
  {
    id: 'tuyen-quang-2025', certainty: 'second-hand',
    name: {
      vi: 'Tin về chỉ số nội bộ năm 2025 của tỉnh Tuyên Quang',
      en: 'News on the internal indexes of 2025 of Tuyên Quang',
    },
  },
  {
    id: 'memory', certainty: 'recalled',
    name: { vi: 'Chưa tìm thấy nguồn', en: 'No source was found' },
  },
];
