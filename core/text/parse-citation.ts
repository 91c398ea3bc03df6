import { DOCUMENT_NUMBER, toDocumentNumber, type DocumentType } from '../law/document-number.ts';
import { groupProvisions, type Provision, type ProvisionGroup } from '../law/group-provisions.ts';
import { findLegalDocument, findNamedLaw, titleAtStart } from '../law/legal-documents.data.ts';
import { matchesOf } from './matches-of.ts';
import { foldText } from './normalize-text.ts';
import { DATE, parseDate } from './parse-date.ts';

/** Dẫn chiếu: a document of law, and a place in it, as a text names it. */
export interface LegalCitation {
  /** The words it was read from, with spaces folded. */
  text: string;
  /** Such as `63/2010/NĐ-CP`. Absent where the text names a law whose number is not certain. */
  document?: string;
  type: DocumentType;
  /** Điều. */
  article?: string;
  /** Khoản. */
  clause?: string;
  /** Điểm. */
  point?: string;
  /** Ngày ban hành as written behind the document, `YYYY-MM-DD`. */
  issued?: string;
}

/** A document in a text, before the places in it are known. */
interface Mention {
  start: number;
  end: number;
  /** Where a place in it may end: before its number, or before a word such as "Nghị định". */
  heads: number[];
  document?: string;
  type: DocumentType;
  issued?: string;
}

const TYPE_WORDS: Readonly<Record<string, DocumentType>> = {
  'bộ luật': 'law', luật: 'law', 'hiến pháp': 'law', 'pháp lệnh': 'ordinance',
  'nghị định': 'decree', nđ: 'decree', 'nghị quyết': 'resolution', nq: 'resolution',
  'thông tư': 'circular', tt: 'circular', 'thông tư liên tịch': 'jointCircular',
  ttlt: 'jointCircular', 'quyết định': 'decision', qđ: 'decision', nd: 'decree', qd: 'decision',
  'văn bản hợp nhất': 'unknown',
};
const TYPE_WORD = Object.keys(TYPE_WORDS).toSorted((a, b) => b.length - a.length).join('|');
const HEAD = new RegExp(String.raw`(?<!\p{L}|pháp )(?:${TYPE_WORD})(?!\p{L}| này)`, 'giu');
/** Type word and number stand apart: "Luật Phí và lệ phí số 97/2015/QH13". */
const HEAD_DISTANCE = 160;
const SENTENCE_END = /[;:]|\.(?= )/gu;

/** Words that end the name of a law in a sentence: "Luật Du lịch và các văn bản …". */
const AFTER_NAME =
  'và các|và \\p{Lu}\\p{L}*|của|quy|được|do|về|thì|ngày|số|có|theo|để|trong|tại|này|năm|nêu|' +
  'sửa|ban hành|hiện hành|hướng dẫn|đã|là|khi|hoặc|cho';
/** "Luật Phí và lệ phí", "Bộ luật Dân sự năm 2015"; its first look ahead is for speed alone. */
const NAMED_LAW = new RegExp(
  String.raw`(?=[BLP])(?<!\p{L})(?<name>(?:Bộ luật|Luật|Pháp lệnh) \p{Lu}\p{Ll}*` +
    String.raw`(?:,? (?!(?:${AFTER_NAME})(?!\p{L}))(?:\p{Ll}+|Việt|Nam|Gia)(?!\p{Ll})){0,11})` +
    String.raw`(?:,? (?:năm )?(?<year>(?:19|20)\d{2})(?![\d/]))?`,
  'gu',
);
/** "Nghị định 63/2010": number and year without the symbol. */
const WITHOUT_SYMBOL = new RegExp(
  String.raw`(?<!\p{L})(?<word>nghị định|nđ|nd|thông tư|nghị quyết|quyết định)(?: số)?:? ?` +
    String.raw`(?<number>\d{1,4})/(?<year>(?:19|20)\d{2})` +
    String.raw`(?![\d/]| ?[-/]? ?(?:n[đd]|tt|nq|q[đd]|qh|ubtv))`,
  'giu',
);
const ISSUED = new RegExp(
  String.raw`^,? ?\(?(?:được )?(?:ban hành )?(?:ngày:? ?){1,2}(?<day>${DATE})`, 'iu',
);
const BEFORE_HEAD = /^ ?[,:]? ?(?:(?:của|tại|trong|theo|thuộc|ở) )?(?:các )?$/iu;
const BEHIND_DOCUMENT = /^ ?(?:\(|, ?|: ?|tại )(?:tại )?$/iu;
const AFTER_PLACE = /^ ?(?:[).;,]|$)/u;

/**
 * Every document of law that a text names, in its order, with article, clause and point. A list of
 * places gives a citation for each; a range ("Điều 5 đến Điều 8") gives its two ends.
 */
export function parseCitations(text: string): LegalCitation[] {
  const folded = foldText(text);
  const mentions = findMentions(folded);
  const places = attachPlaces(folded, mentions, groupProvisions(folded));
  return mentions.flatMap((mention) => toCitations(folded, mention, places.get(mention)));
}

function findMentions(folded: string): Mention[] {
  const numbered = numberedMentions(folded);
  const others = [...mentionsWithoutSymbol(folded), ...namedLaws(folded)];
  return withoutOverlaps(numbered, others);
}

function numberedMentions(folded: string): Mention[] {
  let previousEnd = 0;
  const types = new Map<string, DocumentType>();
  return matchesOf(folded, DOCUMENT_NUMBER).flatMap((match) => {
    const found = toDocumentNumber(match);
    if (!found) return [];
    const from = Math.max(previousEnd, match.index - HEAD_DISTANCE);
    const words = headsBefore(folded, from, match.index);
    const { document } = found;
    const said = words.at(-1)?.type ?? types.get(document);
    const type = found.type === 'unknown' ? typeOf(document, said) : found.type;
    types.set(document, type);
    const heads = words.filter((word) => word.type === type).map(({ index }) => index);
    const end = match.index + match[0].length;
    previousEnd = end;
    const start = heads.at(-1) ?? match.index;
    const mention = { start, end, heads: [...heads, match.index], type, document };
    return [withDate(folded, mention)];
  });
}

/** Type words of the same sentence before a number, and where they stand. */
function headsBefore(folded: string, from: number, to: number) {
  const window = folded.slice(from, to);
  const sentence = from + (matchesOf(window, SENTENCE_END).at(-1)?.index ?? -1) + 1;
  return matchesOf(folded.slice(sentence, to), HEAD).map((match) => ({
    index: sentence + match.index,
    type: TYPE_WORDS[match[0].toLowerCase()] ?? ('unknown' as const),
  }));
}

/** `54/2014/QH13` may be a law or a resolution: the table knows, else the word before it. */
function typeOf(document: string, word: DocumentType = 'unknown'): DocumentType {
  return findLegalDocument(document)?.type ?? (/QH\d/u.test(document) ? word : 'unknown');
}

function mentionsWithoutSymbol(folded: string): Mention[] {
  return matchesOf(folded, WITHOUT_SYMBOL).map((match) => {
    const { word = '', number = '', year = '' } = match.groups ?? {};
    const type = TYPE_WORDS[word.toLowerCase()] ?? 'unknown';
    const start = match.index;
    const mention = withDate(folded, { start, end: start + match[0].length, heads: [start], type });
    // Only the Government makes decrees; of a circular the ministry would have to be guessed.
    if (type !== 'decree') return mention;
    return { ...mention, document: `${number.padStart(2, '0')}/${year}/NĐ-CP` };
  });
}

/** A quick look: most texts name laws by number. */
const MAY_NAME_BY_YEAR = /(?:uật|lệnh) \p{Lu}[^;\d]{1,120}(?:(?:19|20)\d{2}(?![\d/])|(?<=ngày:? ?)\d)/u;

/** Laws of the table that a text names by title and year or day ("Luật Đất đai năm 2013"): number → words. */
export function parseNamedLaws(text: string): ReadonlyMap<string, string> {
  const named = new Map<string, string>();
  const folded = foldText(text);
  if (!MAY_NAME_BY_YEAR.test(folded)) return named;
  for (const { document, isDated, start, end } of namedLaws(folded)) {
    if (document === undefined || !isDated || named.has(document)) continue;
    named.set(document, folded.slice(start, end));
  }
  return named;
}

const YEAR_BEHIND = /^,? (?:năm )?(?<year>(?:19|20)\d{2})(?![\d/])/u;

/** The name of a law as the grammar has it, or a title of the table that is longer: capitals inside. */
function nameAndYear(folded: string, { index, groups = {}, 0: all }: RegExpExecArray) {
  const { name = '', year } = groups;
  const title = titleAtStart(folded.slice(index, index + 80));
  if (title === undefined || title.length <= name.length) return { name, year, end: index + all.length };
  const behind = index + title.length;
  const match = YEAR_BEHIND.exec(folded.slice(behind, behind + 12));
  return { name: title, year: match?.groups?.['year'], end: behind + (match?.[0].length ?? 0) };
}

function namedLaws(folded: string): (Mention & { isDated: boolean })[] {
  return matchesOf(folded, NAMED_LAW).map((match) => {
    const { name, year, end } = nameAndYear(folded, match);
    const start = match.index;
    const type = TYPE_WORDS[name.toLowerCase().startsWith('pháp') ? 'pháp lệnh' : 'luật'] ?? 'law';
    const mention = withDate(folded, { start, end, heads: [start], type });
    const made = year ?? mention.issued?.slice(0, 4);
    const document = findNamedLaw(name, made)?.number;
    return { ...mention, isDated: made !== undefined, ...(document !== undefined && { document }) };
  });
}

function withDate(folded: string, mention: Mention): Mention {
  const match = ISSUED.exec(folded.slice(mention.end, mention.end + 60));
  const issued = match && parseDate(match.groups?.['day'] ?? '');
  return match && issued ? { ...mention, end: mention.end + match[0].length, issued } : mention;
}

/** Mentions by number, and of the others those that no number speaks for. */
function withoutOverlaps(numbered: Mention[], others: Mention[]): Mention[] {
  const merged = [...numbered, ...others].toSorted((a, b) => a.start - b.start || b.end - a.end);
  const isNumbered = new Set(numbered);
  return merged.filter((mention, index) => {
    if (isNumbered.has(mention)) return true;
    const before = merged[index - 1];
    const after = merged[index + 1];
    return !(before && before.end > mention.start) && !(after && after.start < mention.end);
  });
}

/** The places that stand right before a document ("Điều 8 Nghị định …"), or right behind it. */
function attachPlaces(folded: string, mentions: Mention[], groups: readonly ProvisionGroup[]) {
  const places = new Map<Mention, ProvisionGroup>();
  let next = 0;
  for (const group of groups) {
    while (next < mentions.length && lastHead(mentions[next]) < group.end) next += 1;
    const ahead = mentions[next];
    const behind = mentions[next - 1];
    if (ahead?.heads.some((head) => follows(folded, group.end, head, BEFORE_HEAD))) {
      places.set(ahead, group);
    } else if (behind && !places.has(behind) && standsBehind(folded, behind, group)) {
      places.set(behind, group);
    }
  }
  return places;
}

const lastHead = (mention: Mention | undefined): number => mention?.heads.at(-1) ?? Infinity;

function follows(folded: string, end: number, start: number, words: RegExp): boolean {
  return start >= end && start - end <= 20 && words.test(folded.slice(end, start));
}

function standsBehind(folded: string, { end }: Mention, group: ProvisionGroup): boolean {
  const after = folded.slice(group.end, group.end + 3);
  return follows(folded, end, group.start, BEHIND_DOCUMENT) && AFTER_PLACE.test(after);
}

function toCitations(folded: string, mention: Mention, group?: ProvisionGroup): LegalCitation[] {
  const { document, type, issued } = mention;
  const start = Math.min(mention.start, group?.start ?? mention.start);
  const text = folded.slice(start, Math.max(mention.end, group?.end ?? 0));
  const provisions: readonly Provision[] = group ? group.provisions : [{}];
  return provisions.map((provision) => ({
    text,
    ...(document !== undefined && { document }),
    type,
    ...provision,
    ...(issued !== undefined && { issued }),
  }));
}
