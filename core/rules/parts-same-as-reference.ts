import { compareLists, compareWords } from '../reference/compare-values.ts';
import { PARTS, type PartKey } from '../procedure/publication.ts';
import type { Procedure } from '../procedure/procedure.ts';
import { foldText } from '../text/normalize-text.ts';
import { parseDocumentNumbers } from '../text/parse-document-numbers.ts';
import { REFERENCE_REASONS } from './against-reference.ts';
import type { Rule, Verdict } from './rule.ts';

/**
 * The parts say what the reference says (NĐ 63/2010 Art. 26(2)). Name, decision, time and fee have
 * rules of their own, which compare values; these are words, and a difference wants a person.
 */
export const partsSameAsReference: Rule = {
  id: 'parts-same-as-reference',
  version: 1,
  subject: 'publication',
  severity: 'moderate',
  title: {
    vi: 'Các bộ phận khớp với danh mục đối chiếu',
    en: 'The parts say what the reference says',
  },
  legalBasis: [{ document: '63/2010/NĐ-CP', article: '26', clause: '2' }],
  needs: 'reference',
  reasons: {
    same: {
      outcome: 'passed',
      message: {
        vi: '“{part}” khớp với danh mục đối chiếu.',
        en: '“{part}” is that of the reference.',
      },
    },
    different: {
      outcome: 'cantTell',
      message: {
        vi: '“{part}” khác danh mục đối chiếu; từ chỗ khác nhau, trang ghi “{own}”, danh mục ghi “{reference}”. Cần người xem.',
        en: '“{part}” differs from the reference; from there on the page says “{own}”, the reference “{reference}”. A person has to look.',
      },
      mend: {
        vi: 'Sửa cho thống nhất với Cơ sở dữ liệu quốc gia về thủ tục hành chính.',
        en: 'Make it agree with the national database of procedures.',
      },
    },
    'other-documents': {
      outcome: 'cantTell',
      message: {
        vi: '“{part}” dẫn văn bản khác danh mục đối chiếu: trang có thêm “{own}”, danh mục có thêm “{reference}”. Cần người xem.',
        en: '“{part}” cites other documents than the reference: the page adds “{own}”, the reference “{reference}”. A person has to look.',
      },
    },
    ...REFERENCE_REASONS,
  },
  check: (procedure, { reference }) => {
    if (!reference) return [{ reason: 'no-reference', field: 'parts' }];
    const known = COMPARED.filter(({ key }) => reference.parts[key] !== undefined);
    if (known.length === 0) return [{ reason: 'not-in-reference', field: 'parts' }];
    return known.map(({ key, data }) => comparePart(procedure, reference, key, data));
  },
};

const LISTS: ReadonlySet<PartKey> = new Set(['agency', 'applicants']);

/** Name, ways to submit, time and fee are compared elsewhere. */
const COMPARED = PARTS.filter(
  ({ key }) => !['name', 'submission', 'processingTime', 'fee'].includes(key),
).map(({ key, name }) => ({ key, data: { part: name.vi } }));

function comparePart(
  { parts }: Procedure,
  reference: Procedure,
  key: PartKey,
  data: { part: string },
): Verdict {
  const [own = '', other = ''] = [parts[key], reference.parts[key]];
  const compare = LISTS.has(key) ? compareLists : compareWords;
  const result = compare(parts[key], reference.parts[key]);
  const place = { field: `parts.${key}`, quote: own.slice(0, 160) };
  if (result === 'unknown') return { ...place, reason: 'nothing-to-compare', data };
  if (key === 'legalBasis') return { ...place, ...compareDocuments(own, other, data) };
  if (result === 'same') return { ...place, reason: 'same', data };
  return { ...place, reason: 'different', data: { ...data, ...firstDifference(own, other) } };
}

/** The legal basis is a set: neither order nor titles matter. */
function compareDocuments(own: string, other: string, data: { part: string }): Omit<Verdict, 'field'> {
  const [here, there] = [parseDocumentNumbers(own), parseDocumentNumbers(other)];
  const added = here.filter((number) => !there.includes(number));
  const missing = there.filter((number) => !here.includes(number));
  if (added.length + missing.length === 0) return { reason: 'same', data };
  const texts = { own: added.join(', ') || '–', reference: missing.join(', ') || '–' };
  return { reason: 'other-documents', data: { ...data, ...texts } };
}

/** How much of both is quoted from the first difference on, in characters. */
const QUOTED = 60;

function firstDifference(own: string, other: string): { own: string; reference: string } {
  const [a, b] = [foldText(own), foldText(other)];
  let at = 0;
  while (at < a.length && a[at]?.toLowerCase() === b[at]?.toLowerCase()) at += 1;
  const start = a.lastIndexOf(' ', at) + 1;
  return { own: a.slice(start, start + QUOTED) || '–', reference: b.slice(start, start + QUOTED) || '–' };
}
