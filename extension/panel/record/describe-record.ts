import { toVietnameseDate } from '#core/calendar/to-vietnamese-date.ts';
import type { FieldPath, Procedure, SubmissionMethod } from '#core/procedure/procedure.ts';
import { type PartKey, PARTS } from '#core/procedure/publication.ts';
import { parseDate } from '#core/text/parse-date.ts';
import { parseDecisionNumber } from '#core/text/parse-decision-number.ts';
import { parseDocumentNumbers } from '#core/text/parse-document-numbers.ts';
import { parseOldProcedureCode, parseProcedureCode } from '#core/text/parse-procedure-code.ts';
import { fill } from '../../localization/fill.ts';
import { nameField } from '../../localization/name-field.ts';
import { CHANNEL_WORDS } from './record-words.data.ts';
import type { Speaker } from './speaker.ts';
import { writeFee } from './write-fee.ts';
import { writeTime } from './write-time.ts';

/** One field of a record: the words of the page, and what was read from them. */
export interface RecordRow {
  field: FieldPath;
  name: string;
  /** As they stand; '' where the page leaves the field empty, undefined where it was not found. */
  words: string | undefined;
  /** Empty where the words are the value. */
  values: readonly string[];
  /** True for words that a due date can be worked out from. */
  isLimit?: boolean;
}

/** Fields that belong together. */
export interface RecordPart {
  title?: string;
  rows: readonly RecordRow[];
}

/** The whole record of a procedure as it was read, in the order of the page. */
export function describeRecord(procedure: Procedure, speaker: Speaker): RecordPart[] {
  return [
    { rows: FACTS.map((fact) => factRow(fact, procedure[fact], speaker)) },
    ...procedure.submissionMethods.map((method, index) => methodPart(method, index, speaker)),
    {
      rows: PARTS.filter(({ key }) => !isSaidAbove(key, procedure)).map(({ key }) =>
        partRow(key, procedure.parts[key], speaker),
      ),
    },
  ];
}

/** A part that the page writes as a fact or in its rows of ways to submit is not missing. */
function isSaidAbove(key: PartKey, { name, parts, submissionMethods }: Procedure): boolean {
  if (parts[key] !== undefined) return false;
  if (key === 'name') return name !== undefined;
  if (key === 'submission') return submissionMethods.length > 0;
  if (key !== 'processingTime' && key !== 'fee') return false;
  return submissionMethods.some((method) => method[key] !== undefined);
}

type Fact = Exclude<keyof Procedure, 'parts' | 'submissionMethods'>;

const FACTS = Object.keys({
  code: true,
  name: true,
  decisionNumber: true,
  decisionDate: true,
  effectiveDate: true,
  publicationDate: true,
  validity: true,
  field: true,
  level: true,
  authority: true,
  complaintContact: true,
} satisfies Record<Fact, true>) as Fact[];

/** How the value of a fact is read; the other facts are their words. */
const FACT_VALUES: Partial<Record<Fact, (words: string, speaker: Speaker) => string>> = {
  code: readCode,
  decisionNumber: readDecision,
  decisionDate: readDay,
  effectiveDate: readDay,
  publicationDate: readDay,
};

function factRow(field: Fact, words: string | undefined, speaker: Speaker): RecordRow {
  const read = FACT_VALUES[field];
  const values = read && words?.trim() ? [read(words, speaker)] : [];
  return { field, name: nameField(field, speaker.language), words, values };
}

function methodPart(method: SubmissionMethod, index: number, speaker: Speaker): RecordPart {
  const { channel, channelText, processingTime, fee, description } = method;
  const { language, texts } = speaker;
  const row = (
    name: string,
    words: string | undefined,
    values: readonly string[] = [],
  ): RecordRow => ({
    field: `submissionMethods.${index}.${name}`,
    name: nameField(name, language),
    words,
    values,
  });
  const time = row(
    'processingTime',
    processingTime?.text,
    processingTime && writeTime(processingTime, speaker),
  );
  return {
    title: fill(texts.recordMethod, { number: index + 1 }),
    rows: [
      row('channel', channelText, channelText?.trim() ? [CHANNEL_WORDS[channel][language]] : []),
      { ...time, isLimit: processingTime?.statement === 'stated' },
      row('fee', fee?.text, fee && writeFee(fee, speaker)),
      row('description', description),
    ],
  };
}

function partRow(key: PartKey, words: string | undefined, { language, texts }: Speaker): RecordRow {
  const field = `parts.${key}`;
  const numbers = key === 'legalBasis' ? parseDocumentNumbers(words ?? '') : [];
  const values = numbers.length > 0 ? [fill(texts.documents, { numbers: numbers.join('; ') })] : [];
  return { field, name: nameField(field, language), words, values };
}

function readDay(words: string, { texts }: Speaker): string {
  const day = parseDate(words);
  return day === undefined ? texts.dayUnread : toVietnameseDate(day);
}

function readCode(words: string, { texts }: Speaker): string {
  const code = parseProcedureCode(words);
  if (!code) return parseOldProcedureCode(words) ? texts.codeOld : texts.codeMalformed;
  const { national, agency } = code;
  return agency === undefined
    ? fill(texts.codeProper, { national })
    : fill(texts.codeAgency, { national, agency });
}

function readDecision(words: string, { texts }: Speaker): string {
  const decision = parseDecisionNumber(words);
  if (decision?.shape === 'placeholder') return texts.decisionPlaceholder;
  if (!decision || decision.shape === 'malformed') return texts.decisionMalformed;
  const { issued } = decision;
  if (issued === undefined) return texts.decisionProper;
  return fill(texts.decisionIssued, { day: toVietnameseDate(issued) });
}
