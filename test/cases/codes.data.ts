/** Procedure codes: national part, agency, case, service. `-`: not in the code. */
export const PROCEDURE_CODES: readonly (readonly [text: string, code: string | undefined])[] = [
  ['1.001193', '1.001193 - - -'],
  [' 2.000635\u00a0', '2.000635 - - -'],
  ['3.000181', '3.000181 - - -'],
  ['6.005678', '6.005678 - - -'],
  ['1.013831.H38', '1.013831 H38 - -'],
  ['1.010708.000.00.00.H56', '1.010708 H56 - -'],
  ['2.000815.000.00.00.H55.02', '2.000815 H55 - 02'],
  ['1.000358.01', '1.000358 - 01 -'],
  ['T-THA-288411-TT', undefined],
  ['KQ.G01.000140', undefined],
  ['C08_XPHCDB', undefined],
  ['QLKTN001', undefined],
  ['1.00119', undefined],
  ['0.001193', undefined],
  ['1.001193.000.00.H56', undefined],
  ['1,001193', undefined],
  ['', undefined],
];

/** Codes of the old database: level, owner, number. */
export const OLD_PROCEDURE_CODES: readonly (readonly [text: string, code: string | undefined])[] = [
  ['T-THA-288411-TT', 'province THA 288411'],
  ['T-LDG-090670-TT ', 'province LDG 090670'],
  ['T~TQU~237568~TT', 'province TQU 237568'],
  ['B-BTP-052157-TT', 'ministry BTP 052157'],
  ['1.001193', undefined],
  ['T-THA-288411', undefined],
  ['X-THA-288411-TT', undefined],
];

/** Dossier codes: shape, agency, whole id, day, number of the day. */
export const DOSSIER_CODES: readonly (readonly [text: string, code: string | undefined])[] = [
  ['000.00.53.H48-220921-0099', 'grouped H48 000.00.53.H48 2022-09-21 99'],
  ['000.00.00.G22-240229-0001', 'grouped G22 000.00.00.G22 2024-02-29 1'],
  ['H21.17-260921-0099', 'agencyFirst H21 H21.17 2026-09-21 99'],
  ['H21.217-260105-12345', 'agencyFirst H21 H21.217 2026-01-05 12345'],
  ['H21-260105-0003', 'agencyFirst H21 H21 2026-01-05 3'],
  [' H21.17 – 260921 – 0099 ', 'agencyFirst H21 H21.17 2026-09-21 99'],
  ['000.00.53.H48-220931-0099', undefined],
  ['000.00.53.H48-250229-0001', undefined],
  ['000.00.53.H48-221321-0099', undefined],
  ['000.00.53.H48-220921-0000', undefined],
  ['000.00.53-220921-0099', undefined],
  ['H21.17-20260921-0099', undefined],
  ['1.010708.000.00.00.H56', undefined],
  ['', undefined],
];

/** Decision numbers: shape, number, year, issuer, day. */
export const DECISION_NUMBERS: readonly (readonly [text: string, number: string])[] = [
  ['2628/QĐ-BTC', 'wellFormed 2628 - BTC -'],
  ['26/2023/QĐ-UBND', 'wellFormed 26 2023 UBND -'],
  ['28/2018/QĐ-TTg', 'wellFormed 28 2018 TTg -'],
  ['1234/QĐ-UBND_ĐT', 'wellFormed 1234 - UBND_ĐT -'],
  ['2308/QĐ-BNN-TCLN', 'wellFormed 2308 - BNN-TCLN -'],
  ['Số QĐ: 1404/QĐ-UBND', 'wellFormed 1404 - UBND -'],
  ['• Số QĐ: 2248/QĐ-UBND', 'wellFormed 2248 - UBND -'],
  ['QĐ số 12/QĐ-BTP', 'wellFormed 12 - BTP -'],
  ['Quyết định 2422/QĐ-UBND', 'wellFormed 2422 - UBND -'],
  ['Quyết định số 2219/QĐ-UBND ngày 11/10/2023', 'wellFormed 2219 - UBND 2023-10-11'],
  [
    'Quyết định số 1866/QĐ-UBND ngày 30 tháng 8 năm 2024 của UBND thành phố',
    'wellFormed 1866 - UBND 2024-08-30',
  ],
  ['Quyết định số 2219/QĐ-UBND ngày 31/11/2023', 'malformed - - - -'],
  ['(chưa cập nhật)', 'placeholder - - - -'],
  ['(Chưa có thông tin)', 'placeholder - - - -'],
  ['[Chưa có]', 'placeholder - - - -'],
  ['Demo/QĐ-BCA', 'placeholder - - - -'],
  ['QĐ/0001-BTP', 'placeholder - - - -'],
  ['3980 /QĐ-BQP', 'malformed - - - -'],
  ['QĐ2338-BTP', 'malformed - - - -'],
  ['351', 'malformed - - - -'],
  ['2267./QĐ-BXD', 'malformed - - - -'],
];

/** Days. */
export const DATES: readonly (readonly [text: string, day: string | undefined])[] = [
  ['01/7/2025', '2025-07-01'],
  ['1-7-2025', '2025-07-01'],
  ['01.07.2025', '2025-07-01'],
  ['28/02/ 2017', '2017-02-28'],
  ['ngày 01 tháng 7 năm 2025', '2025-07-01'],
  ['Ngày: 26/06/2018', '2018-06-26'],
  ['ngày\u00a014 tháng 11 năm 2016', '2016-11-14'],
  ['ngày 14 tháng 11 năm 2016'.normalize('NFD'), '2016-11-14'],
  ['2023-09-27', '2023-09-27'],
  ['29/02/2024', '2024-02-29'],
  ['29/02/2023', undefined],
  ['2023-13-01', undefined],
  ['31/04/2025', undefined],
  ['00/01/2025', undefined],
  ['12/2025', undefined],
  ['tháng 12 năm 2025', undefined],
  ['01/07/25', undefined],
  ['2025', undefined],
  ['01/07/20255', undefined],
  ['', undefined],
];
