import type { Procedure } from '../procedure/procedure.ts';
import { formsOf } from '../text/forms-of.ts';
import { foldText } from '../text/normalize-text.ts';
import {
  FORMER_CITIES, FORMER_PROVINCES, OUTDATED_WORDS, type OutdatedWord,
} from '../text/outdated-words.data.ts';
import { rememberLast } from '../text/remember.ts';
import { excerptAround, type ReadableField, readableFieldsOf } from './fields-of.ts';
import { NOT_FOUND } from './methods.ts';
import type { Reason, Verdict } from './rule.ts';

/** Reasons of the rules on words out of date. */
export const OUTDATED_REASONS: Readonly<Record<string, Reason>> = {
  current: {
    outcome: 'passed',
    message: { vi: 'Không thấy từ ngữ lỗi thời.', en: 'No words out of date were found.' },
  },
  outdated: {
    outcome: 'failed',
    message: {
      vi: 'Ghi “{words}”. {why}',
      en: 'It says “{words}”, which is out of date since {since}.',
    },
    mend: { vi: 'Ghi lại: {instead}.', en: 'Write instead: {instead}.' },
  },
  'in-text': {
    outcome: 'cantTell',
    message: {
      vi: 'Phần mô tả nhắc “{words}”, có thể là trích tên văn bản hoặc nói về trước đây; cần người xem. {why}',
      en: 'The text mentions “{words}”, perhaps in the title of a document or about the past; a person has to look.',
    },
    mend: { vi: 'Nếu nói về hiện nay thì ghi lại: {instead}.', en: 'If it is about today, write: {instead}.' },
  },
  'not-found': NOT_FOUND,
};

/** Fields that name who does what today: words out of date there are wrong, not quoted. */
const NAMING = new Set(['level', 'authority', 'parts.agency']);

/**
 * Looks for words of the table whose id begins so. In fields that name agencies they are wrong;
 * in running text they may rightly stand in the title of a document.
 */
export function findOutdated(procedure: Procedure, idPrefix: string): Verdict[] {
  const words = wordsOf(idPrefix);
  const first = readableFieldsOf(procedure).find(({ field }) => field !== 'code');
  if (!first) return [{ reason: 'not-found', field: '' }];
  const found = suspectsOf(procedure).flatMap((field) => findIn(field, words, idPrefix) ?? []);
  return found.length > 0 ? found : [{ reason: 'current', field: first.field }];
}

/** Names of places live on in titles and history; levels of a service only in titles. */
function mayBeTitle(before: string, id: string): boolean {
  const clause = before.split(/[.;\n]/u).at(-1) ?? '';
  return !id.startsWith('online') || /quyết định|thông tư|nghị định|nghị quyết|kế hoạch/u.test(clause);
}

const WORDS = new Map<string, readonly OutdatedWord[]>();

function wordsOf(idPrefix: string): readonly OutdatedWord[] {
  const known = WORDS.get(idPrefix);
  if (known) return known;
  const words = OUTDATED_WORDS.filter(({ id }) => id.startsWith(idPrefix));
  WORDS.set(idPrefix, words);
  return words;
}

/** Beginnings and spellings as in the table. */
const FORMER = [
  ...FORMER_PROVINCES.map(([former]) => former.toLowerCase().split(' - ')[0]),
  'bắc cạn', 'kontum', 'đắc nông', 'đăk nông', 'đăc nông',
].join('|');

const DISTRICT_WORD = 'huyện|quận|thị xã|thuộc tỉnh|^phòng ';
/** Places behind what makes a province, a city or an agency of them. */
const PLACE =
  `(?:tỉnh|ubnd|hđnd|nhân dân|thành phố|tp\\.?) ?(?:${FORMER}|${FORMER_CITIES})` +
  `|sở [^.;:]{3,50} (?:${FORMER})`;
const ANY_DISTRICT = new RegExp(`${DISTRICT_WORD}|${PLACE}`, 'u');
const ANY_PLACE = new RegExp(PLACE, 'u');
const ANY = new RegExp(`mức|${DISTRICT_WORD}|${PLACE}`, 'u');

/** What a text must have before it is worth asking pattern by pattern; most texts have nothing. */
const HINTS: Readonly<Record<string, (normal: string) => boolean>> = {
  online: (normal) => normal.includes('mức'),
  district: (normal) => ANY_DISTRICT.test(normal),
  'former-province': (normal) => ANY_PLACE.test(normal),
};

/** Fields that may have words of the table: one look at each text for all three rules. */
const suspectsOf = rememberLast((procedure: Procedure): readonly ReadableField[] =>
  readableFieldsOf(procedure).filter((one) => one.field !== 'code' && isSuspect(one)),
);

const isSuspect = ({ text, normal }: ReadableField): boolean =>
  (formsOf(text).suspect ??= ANY.test(normal));

function findIn(
  { field, text, normal }: ReadableField,
  words: readonly OutdatedWord[],
  idPrefix: string,
): Verdict | undefined {
  if (HINTS[idPrefix]?.(normal) === false) return undefined;
  for (const { id, pattern, why, instead, since, inDocumentName, onlyInAgency } of words) {
    if (onlyInAgency && !NAMING.has(field)) continue;
    const match = pattern.exec(normal);
    if (!match) continue;
    const quoted = inDocumentName && mayBeTitle(normal.slice(0, match.index), id);
    const wrong = NAMING.has(field) || !quoted;
    // Lower case and tone placement keep every index, so the words can be quoted as they stand.
    const shown = foldText(text);
    const found = shown.slice(match.index, match.index + match[0].length);
    return {
      reason: wrong ? 'outdated' : 'in-text',
      field,
      quote: excerptAround(shown, match.index, match[0].length),
      data: { words: found, why: why.vi, since, instead: instead.vi },
    };
  }
  return undefined;
}
