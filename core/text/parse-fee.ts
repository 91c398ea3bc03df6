import type { Amount, Fee, FeeStatement, FeeWindow } from '../procedure/fee.ts';
import { foldText, normalizeText } from './normalize-text.ts';
import { isBlank, saysNone } from './not-stated.ts';
import { DATE, parseDate } from './parse-date.ts';
import { parseAmounts } from './parse-money.ts';
import { parseNumber } from './parse-number.ts';

/** "Phí :" and "Lệ phí :" before an amount. */
const KIND = /^[-+*• ]*(lệ phí|phí) ?:? ?/iu;
/** A link that the old national portal glues to the amount. */
const GLUED_LINK = /xem chi tiết/giu;

const FREE = /^(?:được )?miễn(?: phí| lệ phí| thu| 100%| nộp)?/u;
const NO_FEE = /^(?:không(?: có)?(?: thu| mất)?(?: phí| lệ phí|, lệ phí)*|không)(?: đồng| vnđ)?\.?$/u;
const ZERO = /^(?:0+|o)(?:[.,]0+)? ?(?:đồng|vnđ|vnd|việt nam đồng|đ|usd)?\.?$/u;
const CURRENCY_ALONE = /^(?:đồng|vnđ|vnd|việt nam đồng|đ)?\.?$/u;
const BARE_NUMBER = /^\d[\d.,]*$/u;
const REFERS_ELSEWHERE =
  /theo |thông tư|nghị quyết|nghị định|hội đồng nhân dân|hđnd|biểu (?:phí|mức)|quy định tại|bằng \d+ ?%/u;

const WINDOW = new RegExp(
  String.raw`(?:từ (?:ngày )?(?<from>${DATE}) )?(?:cho )?đến (?:hết )?(?:ngày )?(?<to>${DATE})`,
  'giu',
);

/** Reads a cell "Phí, lệ phí". Never throws: every text gives a value that says what it is. */
export function parseFee(text: string): Fee {
  const folded = foldText(text.replace(GLUED_LINK, ' '));
  const kind = kindOf(folded);
  const { head, note } = splitHeadAndNote(folded.replace(KIND, ''));
  const headAmounts = amountsOfHead(head);
  return {
    text,
    ...(kind && { kind }),
    statement: statementOf(head, note, headAmounts),
    head: headAmounts.filter((amount) => amount.value > 0),
    note,
    noteAmounts: parseAmounts(note),
    windows: parseWindows(folded),
  };
}

function kindOf(folded: string): Fee['kind'] {
  const word = KIND.exec(folded)?.[1]?.toLowerCase();
  return word === undefined ? undefined : word === 'phí' ? 'fee' : 'charge';
}

/** The note begins at the first bracket and reaches to the end: portals glue it to the head. */
function splitHeadAndNote(folded: string): { head: string; note: string } {
  const bracket = folded.indexOf('(');
  if (bracket < 0) return { head: folded.trim(), note: '' };
  const note = folded.slice(bracket + 1).replace(/\)\s*$/u, '');
  return { head: folded.slice(0, bracket).trim(), note: note.trim() };
}

function amountsOfHead(head: string): Amount[] {
  const amounts = parseAmounts(head);
  if (amounts.length > 0 || !BARE_NUMBER.test(head)) return amounts;
  const value = parseNumber(head);
  return value === undefined ? [] : [{ value, text: head }];
}

function statementOf(head: string, note: string, amounts: readonly Amount[]): FeeStatement {
  const words = normalizeText(head);
  if (words === '' && note !== '') return statementOf(note, '', parseAmounts(note));
  if (words === '') return 'blank';
  if (FREE.test(words)) return 'free';
  if (isBlank(head)) return 'notStated';
  if (amounts.some((amount) => amount.value > 0)) return 'amount';
  if (/^(?:chưa|không) (?:có )?quy định/u.test(words)) return 'notStated';
  if (saysNone(head) || NO_FEE.test(words)) return 'none';
  if (ZERO.test(words)) return 'zero';
  if (CURRENCY_ALONE.test(words)) return 'notStated';
  return REFERS_ELSEWHERE.test(words) ? 'refersElsewhere' : 'unread';
}

/** Windows such as "từ ngày 01/7/2025 đến hết ngày 31/12/2026"; a date of a document is none. */
export function parseWindows(folded: string): FeeWindow[] {
  return [...folded.matchAll(WINDOW)].flatMap((match) => {
    const from = parseDate(match.groups!['from'] ?? '');
    const to = parseDate(match.groups!['to'] ?? '');
    return to === undefined ? [] : [{ ...(from && { from }), to, text: match[0] }];
  });
}
