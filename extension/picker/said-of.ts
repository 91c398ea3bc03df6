import type { ProcedureText } from '#core/procedure/procedure.ts';
import { normalizeText } from '#core/text/normalize-text.ts';
import { type FieldName, isFact, isOfMethods } from '../adapters/field-name.ts';

/** What procedures say of a field, one by one; a procedure has several time limits and fees. */
export function saidOf(procedures: readonly ProcedureText[], field: FieldName): string[] {
  const words = procedures.flatMap((one) => {
    if (isOfMethods(field)) return one.submissionMethods.map((method) => method[field]);
    return isFact(field) ? one[field] : one.parts[field];
  });
  return words.filter((one) => one !== undefined);
}

/** What was pointed at, as it has to be read. */
export interface Wanted {
  words: string;
  /** More may stand around it: it was a part of the value only. */
  isPiece: boolean;
}

/** The words among those read that are what was pointed at; undefined where there are none. */
export function findSaid(
  procedures: readonly ProcedureText[],
  field: FieldName,
  { words, isPiece }: Wanted,
): string | undefined {
  const said = saidOf(procedures, field);
  const wanted = normalizeText(words);
  const exact = said.find((one) => normalizeText(one) === wanted);
  if (exact !== undefined || wanted === '') return exact;
  if (isOfMethods(field) && isSplit(said, wanted)) return said.join('\n');
  const isLoose = isPiece || !(isFact(field) || isOfMethods(field));
  return isLoose ? said.find((one) => holds(normalizeText(one), wanted)) : undefined;
}

/** Whether a text holds others as whole words: "15 ngày" does not hold "5 ngày". */
function holds(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const beside = [text[at - 1], text[at + words.length]];
    if (!beside.some((letter) => letter !== undefined && /[\p{L}\p{N}]/u.test(letter))) return true;
  }
  return false;
}

/** "Trực tiếp: 7 ngày, trực tuyến: 5 ngày" in one value is read as a row for each channel. */
const isSplit = (said: readonly string[], wanted: string): boolean =>
  said.length > 1 && said.every((one) => one !== '' && wanted.includes(normalizeText(one)));
