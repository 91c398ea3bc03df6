import { ODD_JSON, ODD_KEYS } from './odd-values.data.ts';

/** One way to spoil a value: where, how, and with which of the odd values. */
export interface JsonFault {
  how: 'replace' | 'delete' | 'add' | 'rename' | 'double' | 'wrap' | 'deepen' | 'lengthen';
  /** Which place of the value, and which odd one; any number will do. */
  place: number;
  odd: number;
}

type Json = Record<string, unknown>;
interface Place {
  holder: Json;
  key: string;
}

/** Stands in the text of JSON where something odd is to be written. */
const MARK = 'odd-json-is-written-here';
const DEEPEST = 20_000;
/** At and beyond the limits of ids, keys, words, texts, invitations and bodies. */
const LENGTHS = [
  0, 1, 64, 65, 128, 129, 1000, 1001, 2000, 2001, 4000, 4001, 4096, 4097, 21_000, 30_000,
];

/** The text of a value with faults in it; the value itself stays as it is. */
export function spoilJson(value: object, faults: readonly JsonFault[]): string {
  const copy = structuredClone(value) as Json;
  const written: string[] = [];
  for (const fault of faults) spoil(copy, fault, written);
  return written.reduce(
    (text, odd, index) => text.replace(JSON.stringify(MARK + index), () => odd),
    JSON.stringify(copy),
  );
}

function spoil(copy: Json, { how, place, odd }: JsonFault, written: string[]): void {
  const places = placesOf(copy);
  const at = places[place % places.length];
  if (!at) return;
  const { holder, key } = at;
  const oddJson = ODD_JSON[odd % ODD_JSON.length]!;
  const oddKey = ODD_KEYS[odd % ODD_KEYS.length]!;
  const write = (text: string): string => `${MARK}${written.push(text) - 1}`;
  if (how === 'replace') holder[key] = write(oddJson);
  else if (how === 'delete') delete holder[key];
  else if (how === 'add') define(holder, oddKey, write(ODD_JSON[place % ODD_JSON.length]!));
  else if (how === 'rename') rename(holder, key, oddKey);
  else if (how === 'wrap') holder[key] = [holder[key]];
  else if (how === 'deepen') holder[key] = write(nested(odd % DEEPEST));
  else if (how === 'lengthen') holder[key] = 'ế'.repeat(LENGTHS[odd % LENGTHS.length]!);
  // The same key a second time: which one counts is settled by JSON's reader, once and for all.
  else holder[key] = write(`${JSON.stringify(holder[key])},${JSON.stringify(key)}:${oddJson}`);
}

/** Every place below a value, its own keys first. */
function placesOf(value: Json): Place[] {
  return Object.keys(value).flatMap((key) => {
    const inner = value[key];
    const below = typeof inner === 'object' && inner !== null ? placesOf(inner as Json) : [];
    return [{ holder: value, key }, ...below];
  });
}

function rename(holder: Json, key: string, to: string): void {
  const value = holder[key];
  delete holder[key];
  define(holder, to, value);
}

/** Also `__proto__` becomes a key like any other. */
function define(holder: Json, key: string, value: unknown): void {
  Object.defineProperty(holder, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
