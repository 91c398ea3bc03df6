import type { PartKey } from '#core/procedure/publication.ts';
import { isBlank } from '#core/text/not-stated.ts';
import { parseProcedureCode } from '#core/text/parse-procedure-code.ts';
import type { PageReader, PortalAdapter, ReadProcedure } from './adapter.ts';
import { findPairs } from './find-pairs.ts';
import { findSections, type Section } from './find-sections.ts';
import { foldLabel } from './fold-label.ts';
import { emptyReading, type Fact, putFact, putMethod, putPart } from './put-down.ts';
import { type Columns, placesOf, readRows, type Row } from './read-rows.ts';
import { textOf } from './text-of.ts';
import { typedEntries } from './typed-entries.ts';

const FACTS: Readonly<Record<Fact, string>> = {
  name: 'Tên thủ tục',
  code: 'Mã thủ tục',
  decisionNumber: 'Số quyết định',
  level: 'Cấp thực hiện',
  field: 'Lĩnh vực',
  authority: 'Cơ quan có thẩm quyền',
};

const METHODS = 'Cách Thức Thực Hiện';

/**
 * Headings as rendered (the case of the letters differs between them and does not count), or labels
 * of the grid. The agency is often left open under its heading and named in the grid.
 */
const PARTS: Readonly<Partial<Record<PartKey, readonly string[]>>> = {
  applicants: ['Đối tượng thực hiện'],
  steps: ['Trình Tự Thực Hiện'],
  submission: [METHODS],
  dossier: ['Thành phần hồ sơ'],
  legalBasis: ['Căn cứ pháp lý'],
  agency: ['Cơ quan thực hiện', 'Cơ quan có thẩm quyền'],
  conditions: ['Yêu cầu, điều kiện thực hiện'],
  result: ['Kết quả xử lý'],
};

/** The page calls the time limit "Thời gian", the portal's own PDF "Thời hạn giải quyết". */
const METHOD_COLUMNS = {
  channel: ['Hình thức nộp'],
  processingTime: ['Thời gian', 'Thời hạn giải quyết'],
  fee: ['Phí, lệ phí'],
  description: ['Mô tả'],
};

const DOSSIER_COLUMNS = {
  document: ['Tên giấy tờ'],
  form: ['Mẫu đơn, tờ khai'],
  copies: ['Số lượng'],
};

/** Address of a procedure's own page; its code is not in it. */
const DETAIL_ADDRESS =
  /\/thu-tuc-hanh-chinh\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?:[?#]|$)/i;

const detail: PageReader = {
  kind: 'detail',
  expects: [
    'name',
    'code',
    'decisionNumber',
    'level',
    'field',
    'authority',
    'submissionMethods',
    'processingTime',
    'fee',
    'parts.applicants',
    'parts.steps',
    'parts.submission',
    'parts.dossier',
    'parts.legalBasis',
    'parts.agency',
    'parts.conditions',
    'parts.result',
  ],
  recognises: (document) =>
    gridOf(document).size > 0 && findSections(document, 'h4').has(foldLabel(METHODS)),
  read: (document) => [readDetail(document)],
};

const list: PageReader = {
  kind: 'list',
  expects: ['code', 'name'],
  recognises: (document) => listItems(document).length > 0,
  read: (document) => listItems(document).map(readListItem),
};

/**
 * The national portal of 2026 (dichvucong.gov.vn) and pages built like it: a single-page app whose
 * class names say nothing, so it is read by its words, on any host.
 */
export const national2026: PortalAdapter = {
  id: 'national-2026',
  name: { vi: 'Cổng Dịch vụ công quốc gia (2026)', en: 'National Public Service Portal (2026)' },
  pages: [detail, list],
};

function readDetail(document: Document): ReadProcedure {
  const reading = emptyReading();
  const grid = gridOf(document);
  for (const [fact, label] of typedEntries(FACTS)) {
    putFact(reading, fact, grid.get(foldLabel(label))?.body);
  }
  const sections = findSections(document, 'h4');
  for (const [part, labels] of typedEntries(PARTS)) {
    const found = labels.map(
      (label) => sections.get(foldLabel(label)) ?? grid.get(foldLabel(label)),
    );
    putPart(reading, part, firstThatSays(found));
  }
  readForms(reading, sections.get(foldLabel('Thành phần hồ sơ')));
  const methods = sections.get(foldLabel(METHODS))?.body ?? [];
  for (const row of methods.flatMap((node) => rowsIn(node, METHOD_COLUMNS))) {
    putMethod(reading, placesOf(row));
  }
  return reading;
}

/** Forms are named in a column of the documents; without that column nothing is known of them. */
function readForms(reading: ReadProcedure, dossier: Section | undefined): void {
  const rows = (dossier?.body ?? []).flatMap((node) => rowsIn(node, DOSSIER_COLUMNS));
  const cells = rows.flatMap(({ form }) => form ?? []);
  if (!dossier || cells.length === 0) return;
  putPart(reading, 'forms', { heading: dossier.heading, body: cells });
}

/** The first section with words in it, or else the first that is there at all. */
function firstThatSays(sections: (Section | undefined)[]): Section | undefined {
  const found = sections.filter((section) => section !== undefined);
  return found.find(({ body }) => !isBlank(textOf(body))) ?? found[0];
}

function rowsIn<Name extends string>(node: Node, columns: Columns<Name>): Row<Name>[] {
  return (node.nodeType === 1 && readRows(node as Element, columns)) || [];
}

function gridOf(document: Document): Map<string, Section> {
  return findPairs(document, FACTS.code, FACTS.field);
}

interface ListItem {
  link: Element;
  code: Element;
}

/** Links to pages of procedures that have a code beside them. The list has no labels to go by. */
function listItems(document: Document): ListItem[] {
  if (gridOf(document).size > 0) return [];
  const items = new Map<Element, ListItem>();
  for (const link of [...document.querySelectorAll('a[href]')].filter(leadsToDetail)) {
    const code = isCode(link) ? undefined : codeBeside(link);
    if (code && !items.has(code)) items.set(code, { link, code });
  }
  return [...items.values()];
}

const leadsToDetail = (link: Element): boolean =>
  DETAIL_ADDRESS.test(link.getAttribute('href') ?? '');

/** The nearest code around a link, as long as no other procedure is in that box. */
function codeBeside(link: Element): Element | undefined {
  const address = link.getAttribute('href');
  for (let box: Element | null = link; box; box = box.parentElement) {
    const links = [...box.querySelectorAll('a[href]')].filter(leadsToDetail);
    if (links.some((other) => other.getAttribute('href') !== address)) return undefined;
    const code = [...box.querySelectorAll('*')].find(isCode);
    if (code) return code;
  }
  return undefined;
}

const isCode = (element: Element): boolean =>
  element.children.length === 0 && parseProcedureCode(textOf(element)) !== undefined;

function readListItem({ link, code }: ListItem): ReadProcedure {
  const reading = emptyReading();
  putFact(reading, 'code', [code]);
  putFact(reading, 'name', [link]);
  return reading;
}
