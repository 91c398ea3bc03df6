import { foldText } from './normalize-text.ts';
import { parseDate } from './parse-date.ts';

/**
 * Mã hồ sơ. It names a person's file: personal data, so keep it out of logs and links.
 * `grouped`: `000.00.53.H48-220921-0099` (Thông tư 01/2018/TT-VPCP Art. 19); `agencyFirst`:
 * `H21.17-260921-0099`, the agency's id of Nghị định 118/2025/NĐ-CP Art. 28 in front.
 */
export interface DossierCode {
  text: string;
  shape: 'grouped' | 'agencyFirst';
  /** Id of the ministry or province, such as `H48`. */
  agency: string;
  /** The whole id of the agency, such as `000.00.53.H48` or `H21.17`. */
  agencyId: string;
  /** Day of receipt, `YYYY-MM-DD`. The code has two digits of the year; all are after 2000. */
  day: string;
  /** Number of the file on that day. */
  sequence: number;
}

const CODE = new RegExp(
  String.raw`^(?<agencyId>\d{3}\.\d{2}\.\d{2}\.(?<last>[A-Z]\d{2})` +
    String.raw`|(?<first>[A-Z]\d{2})(?:\.\d{2,3}){0,3}) ?[-–] ?` +
    String.raw`(?<year>\d{2})(?<month>\d{2})(?<date>\d{2}) ?[-–] ?(?<sequence>\d{4,6})$`,
  'u',
);

/** Reads a dossier code; undefined for another shape and for a day that does not exist. */
export function parseDossierCode(text: string): DossierCode | undefined {
  const groups = CODE.exec(foldText(text))?.groups;
  if (!groups) return undefined;
  const { agencyId = '', first, last, year, month, date, sequence } = groups;
  const day = parseDate(`20${year}-${month}-${date}`);
  const agency = last ?? first;
  if (day === undefined || agency === undefined || Number(sequence) === 0) return undefined;
  const shape = last === undefined ? 'agencyFirst' : 'grouped';
  return { text, shape, agency, agencyId, day, sequence: Number(sequence) };
}
