import { isBlank } from '#core/text/not-stated.ts';
import { parseProcedureCode } from '#core/text/parse-procedure-code.ts';
import type { DetailPage, ReadProcedure, Way } from './adapter.ts';
import { type FieldName, isFact, isOfMethods } from './field-name.ts';
import { labelOf } from './label-of.ts';
import { isTooMuch, labelledValue } from './labelled-value.ts';
import { DOCUMENT_LABELS } from './labels.data.ts';
import type { Labelled, PageView } from './page-view.ts';
import { emptyReading, putField, putMethod, toValue, type Value } from './put-down.ts';
import { methodRows, valuesByChannel } from './read-methods.ts';
import { readRows } from './read-rows.ts';
import type { Steps } from './steps.ts';
import { textOf } from './text-of.ts';
import { titleAbove } from './title-above.ts';

/** Reads a page that shows one procedure. */
export function* readDetail(
  root: Element,
  page: DetailPage,
  view: PageView,
): Steps<ReadProcedure> {
  const reading = emptyReading();
  const finder = new FieldFinder(root, page, view);
  for (const field of Object.keys(page.fields) as FieldName[]) {
    if (isOfMethods(field)) continue;
    yield;
    putField(reading, field, finder.find(field));
  }
  yield;
  putMethods(reading, finder);
  return reading;
}

/** Finds the values of fields on one page. */
class FieldFinder {
  readonly root: Element;
  readonly page: DetailPage;
  readonly view: PageView;

  constructor(root: Element, page: DetailPage, view: PageView) {
    this.root = root;
    this.page = page;
    this.view = view;
  }

  /** The value by the first way that has words, or else by the first that is there at all. */
  find(field: FieldName, ways: readonly Way[] = this.page.fields[field] ?? []): Value | undefined {
    const { outer, inner } = this.view.labelled();
    const found = firstSaid(this.#values(ways, field, outer));
    if (found) return found;
    // Labels inside the value of another field speak for a page only where no other does.
    const named = ways.filter((way) => typeof way === 'string');
    return firstSaid(this.#values(named, field, inner));
  }

  /** One after the other: the words of one are gathered when no value before it has any. */
  *#values(ways: readonly Way[], field: FieldName, labelled: readonly Labelled[]): Iterable<Value> {
    for (const way of ways) {
      if (typeof way === 'string') yield* this.#byLabel(way, field, labelled);
      else if ('title' in way) yield* this.#byTitle(field);
      else if ('column' in way) yield* this.#byColumn(way.column);
      else for (const one of this.root.querySelectorAll(way.selector)) yield toValue([one]);
    }
  }

  *#byLabel(way: string, field: FieldName, labelled: readonly Labelled[]): Iterable<Value> {
    const label = labelOf(way);
    for (const one of labelled) {
      if (one.label !== label || !this.view.isWithin(this.root, one.heading)) continue;
      const value = labelledValue(one, isFact(field));
      if (!isTooMuch(value.words, field)) yield value;
    }
  }

  #byTitle(field: FieldName): Value[] {
    const title = titleAbove(this.root, this.view);
    const value = field === 'code' ? title?.code : title?.name;
    return value ? [value] : [];
  }

  /** All cells of a column of the table of documents are one value. */
  #byColumn(column: string): Value[] {
    const { heads } = this.view.labels();
    const columns = { wanted: [column], document: DOCUMENT_LABELS, copies: ['Số lượng'] };
    const cells = readRows(heads, columns)?.flatMap(({ wanted }) => wanted ?? []) ?? [];
    return cells.length > 0 ? [toValue(cells)] : [];
  }
}

function firstSaid(values: Iterable<Value>): Value | undefined {
  let first: Value | undefined;
  for (const value of values) {
    if (!isBlank(value.words)) return value;
    first ??= value;
  }
  return first;
}


/** Rows of the table, or channels in the values of the labels, or one row of what these say. */
function putMethods(reading: ReadProcedure, finder: FieldFinder): void {
  const { root, page, view } = finder;
  const rows = methodRows(root, view.labels().heads, page.methods);
  for (const row of rows) putMethod(reading, row);
  if (rows.length === 0) putLabelledMethods(reading, finder);
}

function putLabelledMethods(reading: ReadProcedure, finder: FieldFinder): void {
  const time = finder.find('processingTime');
  const fees = feesOf(finder);
  const channels = time ? valuesByChannel(time.place) : [];
  for (const { channel, value } of channels) {
    const fee = joinFees(fees, textOf(channel.place));
    putMethod(reading, { channel, processingTime: value, ...(fee && { fee }) });
  }
  const fee = joinFees(fees);
  if (channels.length > 0 || !(time ?? fee)) return;
  putMethod(reading, { ...(time && { processingTime: time }), ...(fee && { fee }) });
}

/** What a page says under one label of fees. */
interface LabelledFee {
  /** Where phí and lệ phí have labels of their own: which of them it is. */
  kind?: string;
  value: Value;
}

const KINDS = ['Phí', 'Lệ phí'];

function feesOf(finder: FieldFinder): LabelledFee[] {
  const ways = finder.page.fields.fee ?? [];
  const isKind = (way: Way): boolean =>
    typeof way === 'string' && KINDS.some((kind) => labelOf(kind) === labelOf(way));
  const both = finder.find(
    'fee',
    ways.filter((way) => !isKind(way)),
  );
  if (both) return [{ value: both }];
  const apart = KINDS.flatMap((kind) => {
    const value = finder.find('fee', [kind]);
    return value ? [{ kind, value }] : [];
  });
  return apart.length === 1 ? [{ value: apart[0]!.value }] : apart;
}

/** The fees in one text, those of one channel where they are told apart. */
function joinFees(fees: readonly LabelledFee[], channel?: string): Value | undefined {
  if (fees.length === 0) return undefined;
  const own = fees.map(({ kind, value }) => ({ kind, value: ofChannel(value, channel) }));
  const said = own.filter(({ value }) => value.words !== '');
  const shown = said.length > 0 ? said : own;
  const words = said.map(({ kind, value }) => withKind(kind, value.words)).join('\n');
  return { words, place: shown.flatMap(({ value }) => value.place) };
}

function ofChannel(value: Value, channel?: string): Value {
  if (channel === undefined) return value;
  const same = valuesByChannel(value.place).find(
    (one) => labelOf(one.channel.words) === labelOf(channel),
  );
  return same?.value ?? value;
}

function withKind(kind: string | undefined, words: string): string {
  return !kind || labelOf(words).startsWith(labelOf(kind)) ? words : `${kind}: ${words}`;
}

/** Fields that only a procedure has, beside its name, its field and its agency. */
const OF_PROCEDURES: readonly (keyof ReadProcedure['text']['parts'])[] = [
  'steps',
  'submission',
  'dossier',
  'conditions',
  'legalBasis',
  'applicants',
  'result',
  'forms',
];
/** So many fields are no chance beside a code, a table of ways to submit, or an adapter's signs. */
const LEAST = 3;

/**
 * Whether a reading is that of a procedure: news, decisions and the state of a dossier have some of
 * the labels, too.
 */
export function saysEnough({ text }: ReadProcedure, { least = LEAST }: DetailPage): boolean {
  const { parts, submissionMethods, name: _name, ...facts } = text;
  const methods = Math.min(submissionMethods.length, 1);
  const found = Object.keys(parts).length + Object.keys(facts).length + methods;
  const isOfProcedure =
    least < LEAST || methods > 0 || OF_PROCEDURES.some((part) => parts[part] !== undefined);
  const isSure =
    parseProcedureCode(text.code ?? '') !== undefined ||
    submissionMethods.some(({ channel, processingTime }) => channel && processingTime);
  return isOfProcedure && found >= (isSure ? Math.min(least, LEAST) : least);
}
