import { PARTS, type Part, type PartKey } from '../procedure/publication.ts';
import type { FieldPath, Procedure } from '../procedure/procedure.ts';
import { isGarbled } from '../text/is-garbled.ts';
import { hasGarbled } from './fields-of.ts';
import { NOT_FOUND, UNREADABLE } from './methods.ts';
import type { Reason, Verdict } from './rule.ts';

/** What rules on parts say besides that a part is blank. */
export const STATED_REASONS: Readonly<Record<string, Reason>> = {
  stated: {
    outcome: 'passed',
    message: { vi: 'Có nêu “{part}”.', en: '“{part}” is stated.' },
  },
  unreadable: UNREADABLE,
  'not-found': NOT_FOUND,
};

/** Deadline and fee have rules of their own. */
const OWN_RULE: ReadonlySet<PartKey> = new Set(['processingTime', 'fee']);

/** One part to ask for, with what every verdict on it carries. */
export interface AskedPart {
  key: PartKey;
  field: FieldPath;
  data: { part: string };
  /** What is said where it was not found. */
  notFound: Verdict;
}

/** The parts that are owed always, or those that are owed if there is such a thing. */
export function partsToAsk(required: boolean): readonly AskedPart[] {
  return PARTS.filter((part) => part.required === required && !OWN_RULE.has(part.key)).map(toAsked);
}

/** Reasons: `not-found`, what the words of a part show, `unreadable` and `stated`. */
export function askForParts(
  procedure: Procedure,
  parts: readonly AskedPart[],
  reasonOf: (text: string) => string,
): Verdict[] {
  const someGarbled = hasGarbled(procedure);
  return parts.map(({ key, field, data, notFound }) => {
    const text = textOf(procedure, key);
    if (text === undefined) return notFound;
    const said = reasonOf(text);
    // Words of channels are no field of their own.
    const doubtful = someGarbled || key === 'submission';
    const reason = said === 'stated' && doubtful && isGarbled(text) ? 'unreadable' : said;
    return { reason, field, data, quote: excerpt(text) };
  });
}

function toAsked({ key, name }: Part): AskedPart {
  const [field, data] = [fieldOf(key), { part: name.vi }];
  return { key, field, data, notFound: { reason: 'not-found', field, data } };
}

function fieldOf(key: PartKey): FieldPath {
  if (key === 'name') return 'name';
  return key === 'submission' ? 'submissionMethods' : `parts.${key}`;
}

function textOf(procedure: Procedure, key: PartKey): string | undefined {
  if (key === 'name') return procedure.name;
  if (key !== 'submission') return procedure.parts[key];
  const { submissionMethods: rows } = procedure;
  if (rows.length === 1) return rows[0]!.channelText ?? procedure.parts.submission;
  const channels = rows.flatMap(({ channelText }) => channelText ?? []);
  const [first = procedure.parts.submission] = channels;
  return channels.every((channel) => channel === first) ? first : channels.join(', ');
}

/** The beginning of a long part is enough to recognise it. */
function excerpt(text: string): string {
  const words = text.trim();
  return words.length <= 160 ? words : `${words.slice(0, 159)}…`;
}
