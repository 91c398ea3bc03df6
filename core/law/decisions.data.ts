import type { LegalDocumentRow } from './legal-document.ts';

/** Quyết định of the Prime Minister and of ministers. */
export const DECISIONS: readonly LegalDocumentRow[] = [
  {
    number: '766/QĐ-TTg', type: 'decision', issued: '2022-06-23',
    about: { vi: 'Bộ chỉ số phục vụ người dân', en: 'Indicators of service to citizens' },
    source: 'Reports and the live scores of the national portal', certainty: 'second-hand',
  },
  {
    number: '29/2026/QĐ-TTg', type: 'decision', inForceFrom: '2026-07-20',
    about: { vi: 'Cổng Dịch vụ công quốc gia', en: 'The national public-service portal' },
    source: 'Reports about the decision', certainty: 'second-hand',
  },
  {
    number: '985/QĐ-TTg', type: 'decision', certainty: 'unsure',
    about: { vi: 'Kế hoạch thực hiện một cửa', en: 'Plan for one-stop offices' },
    source: 'Recalled; whether it was replaced was not found',
  },
  {
    number: '28/2018/QĐ-TTg', type: 'decision', issued: '2018-07-12', certainty: 'unsure',
    about: { vi: 'Gửi, nhận văn bản điện tử', en: 'Electronic exchange of documents' },
    source: 'Recalled; a plan cites it without the year in its number',
  },
  {
    number: '20/2020/QĐ-TTg', type: 'decision', certainty: 'unsure',
    about: { vi: 'Mã định danh cơ quan', en: 'Identifiers of agencies' }, source: 'Recalled',
  },
  {
    number: '19/2025/QĐ-TTg', type: 'decision', certainty: 'unsure',
    about: { vi: 'Mã đơn vị hành chính', en: 'Codes of administrative units' }, source: 'Recalled',
  },
  {
    number: '1383/QĐ-BNV', type: 'decision', issued: '2012-12-28',
    about: { vi: 'Phương pháp đo lường hài lòng đầu tiên', en: 'First method of SIPAS' },
    source: 'Training text about the method', certainty: 'confirmed',
  },
  {
    number: '2640/QĐ-BNV', type: 'decision', issued: '2017-10-10',
    about: { vi: 'Đo lường hài lòng 2017–2020', en: 'Method of SIPAS 2017–2020' },
    source: 'Provincial plans that carry it out', certainty: 'confirmed',
  },
  {
    number: '1001/QĐ-BNV', type: 'decision', issued: '2023-12-11', inForceFrom: '2023-12-11',
    about: { vi: 'Đo lường hài lòng 2023–2026', en: 'Method of SIPAS 2023–2026' },
    source: 'Page of the decision', certainty: 'confirmed',
  },
  {
    number: '979/QĐ-BNV', type: 'decision', issued: '2020-11-18',
    about: { vi: 'Hệ thống thông tin đo lường cải cách', en: 'Information system for the indexes' },
    source: 'Page of the decision', certainty: 'confirmed',
  },
  {
    number: '1150/QĐ-BNV', type: 'decision', issued: '2019-12-30',
    about: { vi: 'Chỉ số cải cách hành chính 2019', en: 'PAR INDEX of 2019' },
    source: 'Article about the index', certainty: 'confirmed',
  },
  {
    number: '876/QĐ-BNV', type: 'decision', issued: '2022-11-10',
    about: { vi: 'Chỉ số cải cách hành chính 2022–2030', en: 'PAR INDEX of 2022–2030' },
    source: 'Page of the decision', certainty: 'confirmed',
  },
  {
    number: '2222/QĐ-BHXH', type: 'decision', certainty: 'second-hand',
    about: { vi: 'Quy trình giải quyết bảo hiểm xã hội', en: 'How social insurance is settled' },
    source: 'Cited in listings of the national portal',
  },
];
