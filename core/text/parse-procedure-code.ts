import { foldText } from './normalize-text.ts';

/** Mã thủ tục hành chính of the national database, with or without the province's suffix. */
export interface ProcedureCode {
  text: string;
  /** The national part, such as `1.001193`. */
  national: string;
  /** Agency id in the suffix, such as `H56`. */
  agency?: string;
  /** Case (trường hợp) of the national portal, such as `01` in `1.000358.01`. */
  case?: string;
  /** Service (dịch vụ công) behind the province's suffix, such as `02`. */
  service?: string;
}

/** Code of the database before 2018; it names no procedure of today. */
export interface OldProcedureCode {
  text: string;
  shape: 'old';
  /** `T` for a province, `B` for a ministry. */
  level: 'province' | 'ministry';
  /** Abbreviation of the province or ministry, such as `THA` or `BTP`. */
  owner: string;
  number: string;
}

/** `1.001193`, `1.000358.01`, `1.013831.H38`, `2.000815.000.00.00.H55.02`. */
const CODE = new RegExp(
  String.raw`^(?<national>[1-9]\.\d{6})(?:\.(?<case>\d{2})` +
    String.raw`|\.(?:\d{3}\.\d{2}\.\d{2}\.)?(?<agency>[A-Z]\d{2})(?:\.(?<service>\d{2}))?)?$`,
  'u',
);

/** `T-THA-288411-TT`, `B-BTP-052157-TT`; in addresses `T~TQU~237568~TT`. */
const OLD_CODE = /^(?<level>[TB])[-~](?<owner>\p{Lu}{2,8})[-~](?<number>\d{6})[-~]TT$/u;

/** Reads a procedure code of today; undefined when the text has another shape. */
export function parseProcedureCode(text: string): ProcedureCode | undefined {
  const groups = CODE.exec(foldText(text))?.groups;
  if (groups?.['national'] === undefined) return undefined;
  const { national, agency, service } = groups;
  return {
    text,
    national,
    ...(agency !== undefined && { agency }),
    ...(groups['case'] !== undefined && { case: groups['case'] }),
    ...(service !== undefined && { service }),
  };
}

/** Reads a procedure code of the old database; undefined when the text has another shape. */
export function parseOldProcedureCode(text: string): OldProcedureCode | undefined {
  const { level, owner, number } = OLD_CODE.exec(foldText(text))?.groups ?? {};
  if (owner === undefined || number === undefined) return undefined;
  return { text, shape: 'old', level: level === 'B' ? 'ministry' : 'province', owner, number };
}
