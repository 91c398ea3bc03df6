import type { Amount, Fee, FeeKind, FeeLine, FeeStatement } from '../procedure/fee.ts';
import { foldText, normalizeText } from './normalize-text.ts';
import { isBlank, saysNone } from './not-stated.ts';
import { parseDocumentNumbers } from './parse-document-numbers.ts';
import { isOfItsOwn, parseFeeFormulas } from './parse-fee-formulas.ts';
import { parseFeeWindows } from './parse-fee-windows.ts';
import { parseAmounts, parsePer, SPELLED_OUT } from './parse-money.ts';
import { parseNumber } from './parse-number.ts';
import { remember } from './remember.ts';

/** "Phí :" and "Lệ phí :" before an amount; a portal may write the word twice. */
const KIND = /^[-+*• ]*(?:(?:lệ phí|phí)(?!\p{L}) ?:? ?){1,2}/iu;
/** Where another line begins: "… Lệ phí: 150.000 Đồng". */
const NEXT_LINE = /(?<=\S) ?(?=(?:Lệ phí|Lệ Phí|Phí) ?:)|(?<=\S) (?=[-+•] ?(?:Lệ phí|Phí) )/u;
const OPENS_LINE = /^(?:[-+•] ?)?(?:Lệ phí|Lệ Phí|Phí)(?!\p{L})/u;
/** A link that the old national portal glues to the amount. */
const GLUED_LINK = /xem chi tiết/giu;

const FREE = /^(?:được )?miễn(?: phí| lệ phí| thu| 100%| nộp)?/u;
const NO_FEE = /^(?:không(?: có)?(?: thu| mất| tốn| phải nộp| phải trả| phải đóng)?(?: phí| lệ phí|, lệ phí)*|không)(?: vnđ)?\.?$/u;
const ZERO = /^(?:0+(?:[.,]0+)?|o|không) ?(?:đồng|vnđ|vnd|việt nam đồng|đ|usd)\.?$|^0+\.?$/u;
const CURRENCY_ALONE = /^(?:đồng|vnđ|vnd|việt nam đồng|đ)?\.?$/u;
const BARE_NUMBER = /^\d[\d.,]*$/u;
const REFERS_ELSEWHERE =
  /theo |thông tư|nghị quyết|nghị định|hội đồng nhân dân|hđnd|biểu (?:phí|mức)|quy định tại|bằng \d+ ?%/u;

const EXEMPTION = /(?:miễn|giảm|không thu|không phải nộp|không lệ phí)(?!\p{L})/u;
const FOR_WHOM = /(?:cho|đối với|người|trường hợp|nếu|hộ|trẻ em|khi|được miễn|được giảm)(?!\p{L})|giảm \d/u;

/** Reads a cell "Phí, lệ phí". Never throws: every text gives a value that says what it is. */
export const parseFee = remember((text): Fee => {
  const folded = foldText(text.replace(GLUED_LINK, ' '));
  const lines = splitLines(folded).map(parseLine);
  const kind = kindOf(folded);
  return {
    ...joinLines(lines),
    text,
    ...(kind && { kind }),
    ...(lines.length > 1 && { lines }),
    windows: parseFeeWindows(folded),
    formulas: parseFeeFormulas(folded),
    documents: parseDocumentNumbers(folded),
    exemptions: parseExemptions(folded),
  };
});

/** Only a cell whose head is such a line has several; the same words in a note are its text. */
function splitLines(folded: string): string[] {
  if (!OPENS_LINE.test(folded)) return [folded];
  const lines = folded.split(NEXT_LINE);
  const first = lines[0]!;
  return OPENS_LINE.test(first) && !isOpen(first) ? lines : [folded];
}

/** True while a bracket is open: what follows belongs to the note. */
function isOpen(text: string): boolean {
  return (text.match(/\(/gu)?.length ?? 0) > (text.match(/\)/gu)?.length ?? 0);
}

function parseLine(line: string): FeeLine {
  const words = line.replace(KIND, '');
  const read = readLine(line, splitHeadAndNote(words));
  // "Cơ sở bán buôn (GDP): 4.000.000đ": a bracket before the sum opens no note.
  const sumBehind = read.statement === 'unread' && read.noteAmounts.length > 0;
  return sumBehind ? readLine(line, { head: words.trim(), note: '' }) : read;
}

function readLine(line: string, { head, note }: { head: string; note: string }): FeeLine {
  const kind = kindOf(line);
  const headAmounts = withUnit(amountsOfHead(head), parsePer(note));
  const statement = statementOf(head, note, headAmounts, KIND.exec(line)?.[0]);
  return {
    text: line,
    ...(kind && { kind }),
    statement,
    head: headAmounts.filter(({ value, bound }) => value > 0 && !(statement === 'formula' && bound)),
    note,
    noteAmounts: amountsOfNote(note),
  };
}

/** Any line with a sum makes the cell one with a sum; otherwise the first line that says something. */
function joinLines(lines: readonly FeeLine[]): FeeLine {
  const [first] = lines;
  if (lines.length === 1) return first!;
  const leading =
    lines.find(({ statement }) => statement === 'amount' || statement === 'formula') ??
    lines.find(({ statement }) => statement !== 'blank' && statement !== 'unread') ??
    first!;
  return {
    text: '',
    statement: leading.statement,
    head: lines.flatMap(({ head }) => head),
    note: lines.flatMap(({ note }) => (note === '' ? [] : [note])).join(' '),
    noteAmounts: lines.flatMap(({ noteAmounts }) => noteAmounts),
  };
}

/** Which of the two the words name. "Miễn phí" names neither. */
function kindOf(folded: string): FeeKind | undefined {
  const words = normalizeText(folded);
  const charge = /lệ phí/u.test(words);
  const fee = /(?<!lệ |miễn |chi |kinh |học |viện )phí(?!\p{L})/u.test(words);
  if (charge && fee) return 'both';
  return charge ? 'charge' : fee ? 'fee' : undefined;
}

/** A head whose bracket belongs to its sum. */
const SPELLED_OUT_HEAD = new RegExp(String.raw`^[^(]{0,200}\d ?${SPELLED_OUT}`, 'iu');

/** The note begins at the first bracket and reaches to the end: portals glue it to the head. */
function splitHeadAndNote(folded: string): { head: string; note: string } {
  const spelled = SPELLED_OUT_HEAD.exec(folded)?.[0].length ?? 0;
  const bracket = folded.indexOf('(', spelled);
  if (bracket < 0) return { head: folded.trim(), note: '' };
  const note = folded.slice(bracket + 1).replace(/\)\s*$/u, '');
  return { head: folded.slice(0, bracket).trim(), note: note.trim() };
}

/** "500,000 Việt Nam Đồng(/hồ sơ)": the note goes on where the head ends. */
function withUnit(amounts: readonly Amount[], per: string | undefined): Amount[] {
  if (per === undefined) return [...amounts];
  return amounts.map((amount) => ({ ...amount, per: amount.per ?? per }));
}

function amountsOfHead(head: string): Amount[] {
  const amounts = parseAmounts(head);
  if (amounts.length > 0 || !BARE_NUMBER.test(head)) return amounts;
  const value = parseNumber(head);
  return value === undefined ? [] : [{ value, text: head }];
}

/** "Miễn phí(50.000)": a number alone is a sum, unless it is so small that it may count anything. */
function amountsOfNote(note: string): Amount[] {
  return amountsOfHead(note).filter(({ value, currency }) => currency !== undefined || value >= 1000);
}

function statementOf(head: string, note: string, amounts: readonly Amount[], kind = ''): FeeStatement {
  const words = normalizeText(head);
  if (words === '' && note !== '') return statementOf(note, '', parseAmounts(note), kind);
  if (words === '') return 'blank';
  if (FREE.test(words)) return 'free';
  if (isBlank(head)) return 'notStated';
  const calculated = parseFeeFormulas(`${kind}${head}`).some(isOfItsOwn);
  if (calculated && amounts.every(({ bound }) => bound)) return 'formula';
  if (amounts.some(isCharge) || isAllOf(head, amounts)) return 'amount';
  if (/^(?:chưa|không) (?:có )?quy định|^\[?chưa có (?:lệ )?phí/u.test(words)) return 'notStated';
  if (ZERO.test(words)) return 'zero';
  if (saysNone(head) || NO_FEE.test(words)) return 'none';
  if (CURRENCY_ALONE.test(words)) return 'notStated';
  return REFERS_ELSEWHERE.test(words) ? 'refersElsewhere' : 'unread';
}

/** "5 tỷ" alone is a threshold of a tariff, not what is paid. */
function isCharge({ value, currency, text }: Amount): boolean {
  return value > 0 && (currency !== undefined || !/tỷ|tỉ|triệu|nghìn|ngàn/iu.test(text));
}

/** "1,5 triệu/lần" is what is paid where the cell says nothing else. */
function isAllOf(head: string, [amount, ...more]: readonly Amount[]): boolean {
  if (!amount || more.length > 0 || amount.value === 0) return false;
  return /^[ .]*(?:\/[\p{L}\d /]{1,40}[ .]*)?$/u.test(head.replace(amount.text, ''));
}

function parseExemptions(folded: string): string[] {
  if (!EXEMPTION.test(normalizeText(folded))) return [];
  return folded
    .replace(/^Miễn phí ?(?=$|[(.;,:–-])/iu, '')
    .split(/[.;()]|(?:^| )[-+] /u)
    .map((clause) => clause.trim())
    .filter((clause) => {
      const words = normalizeText(clause);
      return EXEMPTION.test(words) && FOR_WHOM.test(words);
    });
}
