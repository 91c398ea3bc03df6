import type { Instrument } from '../../instrument.ts';
import { readBody } from './read-body.ts';
import { readEligibility } from './read-eligibility.ts';
import { ChoiceLists } from './read-lists.ts';
import { readSettings } from './read-settings.ts';
import { readTree } from './read-tree.ts';
import { readRows, type SheetRow } from './sheet-row.ts';
import type { XlsForm, XlsIssue, XlsSheetName } from './xlsform.ts';

/** What was read, or what could not be, cell by cell. */
export type ReadXlsForm = { ok: true; value: Instrument } | { ok: false; issues: XlsIssue[] };

/**
 * Reads the sheets of XLSForm. A group of `select_one` on a list of numbers that says `satisfied`
 * is a factor; on another list of numbers it is a table of ratings. What an instrument cannot hold
 * (repeats, calculations, required questions, hints on criteria, data of the device) is an issue at
 * its cell: nothing is left out without a word. The result is to be checked by `checkInstrument`.
 */
export function fromXlsForm(form: XlsForm): ReadXlsForm {
  const issues = new Map<string, XlsIssue>();
  const report = (issue: XlsIssue): void => void issues.set(`${issue.path} ${issue.code}`, issue);
  const rows = (sheet: XlsSheetName): SheetRow[] => readRows(form, sheet, report);
  const lists = new ChoiceLists(rows('choices'));
  const settings = readSettings(rows('settings'), report);
  const { eligibility, nodes } = readEligibility(readTree(rows('survey')), lists, settings);
  const body = readBody(nodes, lists, eligibility?.question, report);
  lists.reportUnused();
  if (issues.size > 0 || !body) return { ok: false, issues: [...issues.values()] };
  return { ok: true, value: { ...settings.heading, ...(eligibility && { eligibility }), ...body } };
}
