import { PARTS, type PartKey } from '../procedure/publication.ts';
import type { Procedure } from '../procedure/procedure.ts';
import { isGarbled } from '../text/is-garbled.ts';
import { isBlank } from '../text/not-stated.ts';
import { NOT_FOUND, UNREADABLE } from './methods.ts';
import type { Rule, Verdict } from './rule.ts';

/** Deadline and fee have rules of their own. */
const OWN_RULE: ReadonlySet<PartKey> = new Set(['processingTime', 'fee']);

/**
 * Every part of the publication is stated: seven parts owed always (NĐ 63/2010 Art. 8(2) a–g), four
 * owed if there is such a thing (point h), and the legal basis (Art. 15(1)(b)).
 */
export const partStated: Rule = {
  id: 'part-stated',
  version: 1,
  subject: 'publication',
  severity: 'serious',
  title: {
    vi: 'Đủ các bộ phận tạo thành của thủ tục',
    en: 'Every part of the procedure is stated',
  },
  legalBasis: [
    { document: '63/2010/NĐ-CP', article: '8', clause: '2' },
    { document: '63/2010/NĐ-CP', article: '15', clause: '1', point: 'b' },
  ],
  reasons: {
    stated: {
      outcome: 'passed',
      message: { vi: 'Có nêu “{part}”.', en: '“{part}” is stated.' },
    },
    missing: {
      outcome: 'failed',
      message: {
        vi: '“{part}” bị bỏ trống. Đây là bộ phận bắt buộc của mọi thủ tục hành chính.',
        en: '“{part}” is left empty. Every administrative procedure must have this part.',
      },
      mend: {
        vi: 'Bổ sung nội dung “{part}” đúng theo quyết định công bố.',
        en: 'Add “{part}” as it stands in the publication decision.',
      },
    },
    'conditional-blank': {
      outcome: 'cantTell',
      message: {
        vi: '“{part}” bị bỏ trống. Bộ phận này chỉ bắt buộc khi thủ tục có; để trống thì chưa rõ có hay không.',
        en: '“{part}” is left empty. It is owed only if there is such a thing; a blank does not tell.',
      },
      mend: {
        vi: 'Nếu thủ tục không có thì ghi rõ “Không quy định”; nếu có thì bổ sung nội dung.',
        en: 'If there is none, write “Không quy định”; if there is one, add it.',
      },
    },
    unreadable: UNREADABLE,
    'not-found': NOT_FOUND,
  },
  check: (procedure) => CHECKED.map((part) => checkPart(procedure, part)),
};

const CHECKED = PARTS.filter(({ key }) => !OWN_RULE.has(key)).map((part) => ({
  part,
  field: fieldOf(part.key),
  data: { part: part.name.vi },
}));

function checkPart(procedure: Procedure, { part, field, data }: (typeof CHECKED)[number]): Verdict {
  const text = textOf(procedure, part.key);
  if (text === undefined) return { reason: 'not-found', field, data };
  if (isBlank(text)) {
    return { reason: part.required ? 'missing' : 'conditional-blank', field, data, quote: text };
  }
  const reason = isGarbled(text) ? 'unreadable' : 'stated';
  return { reason, field, data, quote: excerpt(text) };
}

function fieldOf(key: PartKey): string {
  if (key === 'name') return 'name';
  return key === 'submission' ? 'submissionMethods' : `parts.${key}`;
}

function textOf(procedure: Procedure, key: PartKey): string | undefined {
  if (key === 'name') return procedure.name;
  if (key !== 'submission') return procedure.parts[key];
  const channels = procedure.submissionMethods.flatMap(({ channelText }) => channelText ?? []);
  return channels.length > 0 ? channels.join(', ') : procedure.parts.submission;
}

/** The beginning of a long part is enough to recognise it. */
function excerpt(text: string): string {
  const words = text.trim();
  return words.length <= 160 ? words : `${words.slice(0, 159)}…`;
}
