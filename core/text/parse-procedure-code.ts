/** Mã thủ tục hành chính of the national database, with or without the province's suffix. */
export interface ProcedureCode {
  text: string;
  /** The national part, such as `1.001193`. */
  national: string;
  /** Agency id in the suffix, such as `H56`. */
  agency?: string;
}

/** `1.001193`, `1.013831.H38`, `1.010708.000.00.00.H56`, `2.000815.000.00.00.H55.02`. */
const CODE = /^([1-9]\.\d{6})(?:\.(?:\d{3}\.\d{2}\.\d{2}\.)?([A-Z]\d{2})(?:\.\d{2})?)?$/u;

/** Reads a procedure code; undefined when the text has another shape. */
export function parseProcedureCode(text: string): ProcedureCode | undefined {
  const match = CODE.exec(text.trim());
  if (!match) return undefined;
  const [, national, agency] = match;
  return { text, national: national!, ...(agency !== undefined && { agency }) };
}
