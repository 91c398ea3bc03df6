import type { PartKey } from '#core/procedure/publication.ts';
import type { PageReader, Place, PortalAdapter, ReadProcedure } from './adapter.ts';
import { findSections } from './find-sections.ts';
import { foldLabel } from './fold-label.ts';
import {
  emptyReading,
  type Fact,
  type MethodPlaces,
  putFact,
  putMethod,
  putPart,
} from './put-down.ts';
import { placesOf, readRows, type Row } from './read-rows.ts';
import { textOf } from './text-of.ts';
import { typedEntries } from './typed-entries.ts';

const FACTS: Readonly<Record<Exclude<Fact, 'name' | 'authority'>, string>> = {
  code: 'Mã thủ tục',
  decisionNumber: 'Số quyết định',
  field: 'Lĩnh vực',
  level: 'Cấp thực hiện',
};

const PARTS: Readonly<Partial<Record<PartKey, string>>> = {
  steps: 'Trình tự thực hiện',
  submission: 'Cách thức thực hiện',
  dossier: 'Thành phần hồ sơ',
  applicants: 'Đối tượng thực hiện',
  agency: 'Cơ quan thực hiện',
  result: 'Kết quả thực hiện',
  legalBasis: 'Căn cứ pháp lý',
  conditions: 'Yêu cầu, điều kiện thực hiện',
};

const METHOD_COLUMNS = {
  channel: ['Hình thức nộp'],
  processingTime: ['Thời hạn giải quyết'],
  fee: ['Phí, lệ phí'],
  description: ['Mô tả'],
};

const LIST_COLUMNS = {
  code: ['Mã thủ tục'],
  name: ['Tên thủ tục'],
  decisionNumber: ['Số quyết định'],
  field: ['Lĩnh vực'],
  processingTime: ['Thời hạn giải quyết'],
  fee: ['Phí, lệ phí'],
};

type ListRow = Row<keyof typeof LIST_COLUMNS>;

const detail: PageReader = {
  kind: 'detail',
  expects: [
    'code',
    'name',
    'decisionNumber',
    'field',
    'level',
    'submissionMethods',
    'processingTime',
    'fee',
    'parts.steps',
    'parts.submission',
    'parts.dossier',
    'parts.applicants',
    'parts.agency',
    'parts.result',
    'parts.legalBasis',
    'parts.conditions',
  ],
  recognises: (document) =>
    document.querySelector('h1') !== null && factsOf(document).has(foldLabel(FACTS.code)),
  read: (document) => [readDetail(document)],
};

const list: PageReader = {
  kind: 'list',
  expects: [
    'code',
    'name',
    'decisionNumber',
    'field',
    'submissionMethods',
    'processingTime',
    'fee',
  ],
  recognises: (document) => listRows(document).length > 0,
  read: (document) => listRows(document).map(readListRow),
};

/** The portal of the demonstration province: server-rendered, `dl.facts` and `table.procedures`. */
export const demoPortal: PortalAdapter = {
  id: 'demo-portal',
  name: { vi: 'Cổng tỉnh (bản trình diễn)', en: 'Provincial portal (demonstration)' },
  pages: [detail, list],
};

function readDetail(document: Document): ReadProcedure {
  const reading = emptyReading();
  const facts = factsOf(document);
  const title = document.querySelector('h1');
  putFact(reading, 'name', title ? [title] : undefined);
  for (const [fact, label] of typedEntries(FACTS))
    putFact(reading, fact, facts.get(foldLabel(label)));
  const sections = findSections(document, 'h2');
  for (const [part, label] of typedEntries(PARTS))
    putPart(reading, part, sections.get(foldLabel(label)));
  const methods = sections.get(foldLabel('Cách thức thực hiện'))?.heading.parentElement;
  for (const row of (methods && readRows(methods, METHOD_COLUMNS)) ?? []) {
    putMethod(reading, placesOf(row));
  }
  return reading;
}

function factsOf(document: Document): Map<string, Place> {
  const facts = new Map<string, Place>();
  for (const term of document.querySelectorAll('dl.facts dt')) {
    const value = term.nextElementSibling;
    if (value?.tagName === 'DD') facts.set(foldLabel(textOf(term)), [value]);
  }
  return facts;
}

function listRows(document: Document): ListRow[] {
  const table = document.querySelector('table.procedures');
  const rows = table ? readRows(table, LIST_COLUMNS) : undefined;
  return rows?.filter((row) => row.code && row.name) ?? [];
}

function readListRow(row: ListRow): ReadProcedure {
  const reading = emptyReading();
  const { processingTime, fee, ...facts } = row;
  for (const [fact, place] of typedEntries(placesOf(facts))) putFact(reading, fact, place);
  const times = valuesByChannel(processingTime, 'processingTime');
  const fees = valuesByChannel(fee, 'fee');
  for (const key of new Set([...times.keys(), ...fees.keys()])) {
    putMethod(reading, { ...fees.get(key), ...times.get(key) });
  }
  return reading;
}

function valuesByChannel(
  cell: Element | undefined,
  name: 'processingTime' | 'fee',
): Map<string, MethodPlaces> {
  const values = new Map<string, MethodPlaces>();
  for (const item of cell?.querySelectorAll('ul.by-channel > li') ?? []) {
    const channel = item.querySelector('.channel');
    const value = item.querySelector('.value');
    if (!channel || !value) continue;
    const key = freeKey(foldLabel(textOf(channel)), values);
    values.set(key, { channel: [channel], [name]: [value] });
  }
  return values;
}

/** A channel may have several rows; the second in one cell belongs to the second in the other. */
function freeKey(channel: string, taken: ReadonlyMap<string, unknown>): string {
  let turn = 1;
  while (taken.has(`${channel} ${turn}`)) turn += 1;
  return `${channel} ${turn}`;
}
