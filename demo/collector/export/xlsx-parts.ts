const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const RELATIONSHIPS = 'application/vnd.openxmlformats-package.relationships+xml';

type Part = (sheets: readonly string[]) => string;

const each = (sheets: readonly string[], write: (name: string, number: number) => string): string =>
  sheets.map((name, at) => write(name, at + 1)).join('');

const override = (name: string, type: string): string =>
  `<Override PartName="/xl/${name}.xml" ContentType="${TYPE}.${type}+xml"/>`;

const relationship = (id: number, type: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${DOCUMENT}/relationships/${type}" Target="${target}"/>`;

const contentTypes: Part = (sheets) =>
  `${XML}<Types xmlns="${PACKAGE}/content-types">` +
  `<Default Extension="rels" ContentType="${RELATIONSHIPS}"/>` +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  override('workbook', 'sheet.main') +
  override('styles', 'styles') +
  each(sheets, (_, at) => override(`worksheets/sheet${at}`, 'worksheet')) +
  '</Types>';

const relationships: Part = () =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">` +
  relationship(1, 'officeDocument', 'xl/workbook.xml') +
  '</Relationships>';

const workbook: Part = (sheets) =>
  `${XML}<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}/relationships"><sheets>` +
  each(sheets, (name, at) => `<sheet name="${name}" sheetId="${at}" r:id="rId${at}"/>`) +
  '</sheets></workbook>';

const workbookRelationships: Part = (sheets) =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">` +
  each(sheets, (_, at) => relationship(at, 'worksheet', `worksheets/sheet${at}.xml`)) +
  relationship(sheets.length + 1, 'styles', 'styles.xml') +
  '</Relationships>';

/** Style 0 is plain, style 1 a percentage with two decimals (number format 10 of ECMA-376). */
const styles: Part = () =>
  `${XML}<styleSheet xmlns="${MAIN}">` +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '</cellXfs></styleSheet>';

/** The parts of a workbook besides its sheets (ECMA-376), by name; names of sheets are ours. */
export const WORKBOOK_PARTS: readonly (readonly [name: string, part: Part])[] = [
  ['[Content_Types].xml', contentTypes],
  ['_rels/.rels', relationships],
  ['xl/workbook.xml', workbook],
  ['xl/_rels/workbook.xml.rels', workbookRelationships],
  ['xl/styles.xml', styles],
];
