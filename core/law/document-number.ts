import { ISSUERS } from './issuers.data.ts';

/** Hình thức văn bản. `unknown`: not said (a bare `54/2014/QH13` may be a resolution). */
export type DocumentType =
  | 'law'
  | 'decree'
  | 'circular'
  | 'resolution'
  | 'decision'
  | 'ordinance'
  | 'jointCircular'
  | 'unknown';

/** Số, ký hiệu of a document, as the law writes it. */
export interface DocumentNumber {
  /** Such as `63/2010/NĐ-CP`; ND and QD, spaces and glued words of a page are put right. */
  document: string;
  type: DocumentType;
}

/** Beginnings of words in capitals that a page glues to an issuer: "TT-BTCTHÔNG TƯ". */
const NEXT_WORD = 'LUẬT|BỘ|NGHỊ|THÔNG|QUY|PHÁP|VỀ|SỬA|BAN|HƯỚNG';
const KNOWN_ISSUER = ISSUERS.map(([abbreviation]) => abbreviation)
  .toSorted((a, b) => b.length - a.length)
  .join('|');

/** "BTC", also in "BTCsửa đổi", "BTCTHÔNG TƯ" and "BTCThông tư". */
const ISSUER =
  String.raw`(?:TT[gG]|(?:${KNOWN_ISSUER})(?=${NEXT_WORD}|\p{Ll})` +
  String.raw`|\p{Lu}[\p{Lu}&]{1,13}(?!\p{Ll}))`;
const DASH = String.raw` ?[-–—/]? ?`;
const YEAR = String.raw`(?:19|20)\d{2}`;

/**
 * Số, ký hiệu in running text: "63/2010/NĐ-CP", "04/2024/TT-BTP", "985/QĐ-TTg", and one series
 * that counts behind a point: "66.7/2025/NQ-CP".
 * Cells of a table may be glued: "54/2014/QH1354/2014/QH13", "Luật Công chứng năm 202446/2024/QH15".
 */
export const DOCUMENT_NUMBER = new RegExp(
  // The digit stands there for speed alone.
  String.raw`(?=\d)(?:(?<!\d)|(?<=QH1[0-6]))(?:${YEAR}(?=\d{1,4} ?/ ?${YEAR}))?` +
    String.raw`(?<number>66\.\d{1,2}|\d{1,5}[a-zđ]?)` +
    String.raw`(?: ?/ ?(?<year>${YEAR})(?: ?[-/] ?| )?| ?/ ?)` +
    String.raw`(?:(?<decree>N[ĐD]${DASH}CP|n[đd]-cp(?!\p{L}))` +
    String.raw`|(?:(?<assembly>NQ|PL)-)?` +
    String.raw`(?<standing>UBTV)?QH ?-?(?<term>1[0-6]|[1-9](?!\d))` +
    String.raw`|TTLT${DASH}(?<joint>${ISSUER}(?: ?[-–/] ?${ISSUER}){0,4})` +
    String.raw`|(?<form>TT|NQ|Q[ĐD]|VBHN|CT)${DASH}(?<issuer>${ISSUER})` +
    String.raw`(?<unit>(?:[-_]\p{Lu}{1,8}(?!\p{Ll})){0,2}))`,
  'gu',
);

const FORMS: Readonly<Record<string, { symbol: string; type: DocumentType }>> = {
  TT: { symbol: 'TT', type: 'circular' },
  NQ: { symbol: 'NQ', type: 'resolution' },
  QĐ: { symbol: 'QĐ', type: 'decision' },
  QD: { symbol: 'QĐ', type: 'decision' },
  VBHN: { symbol: 'VBHN', type: 'unknown' },
  CT: { symbol: 'CT', type: 'unknown' },
};

const foldD = (abbreviation: string): string => abbreviation.toUpperCase().replaceAll('Đ', 'D');
const KNOWN = new Map(ISSUERS.map(([abbreviation]) => [foldD(abbreviation), abbreviation]));

/** The number that a match of DOCUMENT_NUMBER stands for; undefined when it is none. */
export function toDocumentNumber(match: RegExpMatchArray): DocumentNumber | undefined {
  const { number = '', year, decree, term, joint, form = '' } = match.groups ?? {};
  const head = `${padNumber(number)}/${year === undefined ? '' : `${year}/`}`;
  if (decree !== undefined) return { document: `${head}NĐ-CP`, type: 'decree' };
  if (term !== undefined) return year === undefined ? undefined : ofAssembly(head, match);
  if (joint !== undefined) {
    const issuers = joint.split(/ ?[-–/] ?/u).map(cleanIssuer).join('-');
    return { document: `${head}TTLT-${issuers}`, type: 'jointCircular' };
  }
  const { issuer = '', unit = '' } = match.groups ?? {};
  const known = FORMS[form];
  if (!known) return undefined;
  return { document: `${head}${known.symbol}-${cleanIssuer(issuer)}${unit}`, type: known.type };
}

/** Quốc hội and its standing committee number laws, ordinances and resolutions alike. */
function ofAssembly(head: string, { groups = {} }: RegExpMatchArray): DocumentNumber {
  const { assembly, standing = '', term } = groups;
  const type = assembly === 'NQ' ? 'resolution' : assembly === 'PL' ? 'ordinance' : 'unknown';
  return { document: `${head}${standing}QH${term}`, type };
}

/** Numbers below ten are written with two digits: 8/2015 is 08/2015. */
function padNumber(number: string): string {
  return number.replace(/^0+(?=\d)/u, '').replace(/^(?=\d(?!\d|\.))/u, '0');
}

/** "HDND" is HĐND, "TTG" is TTg. */
function cleanIssuer(issuer: string): string {
  return KNOWN.get(foldD(issuer)) ?? issuer;
}
