import type { ProcedureText } from '#core/procedure/procedure.ts';

/** How the fields of one page were read. */
export interface Comparison {
  /** Fields in which the page says something. */
  fields: number;
  right: number;
  /** What was read as something else than the page says there, or where it says nothing. */
  wrong: string[];
  /** What the page says and was not read. */
  missing: string[];
}

/** Holds what was read against what a person sees; spaces and forms of letters do not count. */
export function compareRecords(
  read: readonly ProcedureText[],
  seen: readonly ProcedureText[],
): Comparison {
  const got = new Map(read.flatMap((one, index) => wordsIn(one, `${index}`)));
  const wanted = new Map(seen.flatMap((one, index) => wordsIn(one, `${index}`)));
  const says = [...wanted].filter(([, words]) => words !== '');
  const wrong = [...got].filter(([path, words]) => words !== '' && words !== wanted.get(path));
  return {
    fields: says.length,
    right: says.filter(([path, words]) => got.get(path) === words).length,
    wrong: wrong.map(([path, words]) => `${path}: read ${words} | seen ${wanted.get(path)}`),
    missing: says.filter(([path]) => !got.get(path)).map(([path, words]) => `${path}: ${words}`),
  };
}

/** A record with spaces folded and letters composed, for comparison as a whole. */
export function foldRecord<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value), (_key, inner: unknown) =>
    typeof inner === 'string' ? foldWords(inner) : inner,
  ) as Value;
}

const foldWords = (words: string): string => words.normalize('NFC').replace(/\s+/gu, ' ').trim();

function wordsIn(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, foldWords(value)]];
  return Object.entries(value ?? {}).flatMap(([key, inner]) => wordsIn(inner, `${path}.${key}`));
}
