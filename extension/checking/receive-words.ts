import { parse } from '#core/protocol/parse.ts';
import { toMarkedFindings } from '../annotations/marked-finding.ts';
import type { CheckedPage } from '../checked-page.ts';
import type { CheckAnswer } from '../messages.ts';
import type { PageWords } from '../page-words.ts';
import { keepPage } from '../store/page-store.ts';
import { checkPage } from './check-page.ts';
import { pageWordsSchema } from './page-words.schema.ts';
import { sameSite } from './same-site.ts';

/** What the worker knows by itself about a message. */
export interface Receipt {
  /** Address of the page that sent it, as the browser knows it. */
  from: string | undefined;
  now: Date;
}

/** Checks the words that a page's script hands over, keeps the findings, and says what to paint. */
export async function receiveWords(value: unknown, receipt: Receipt): Promise<CheckAnswer> {
  try {
    return await keep(checkPage(toWords(value, receipt), receipt.now));
  } catch (error) {
    return { kind: 'notChecked', detail: String(error) };
  }
}

/** Words of the right shape, about the site that they came from. */
function toWords(value: unknown, { from }: Receipt): PageWords {
  const parsed = parse(pageWordsSchema, value);
  if (!parsed.ok) {
    throw new TypeError(parsed.issues.map(({ path, code }) => `${path}: ${code}`).join('; '));
  }
  if (!from || !sameSite(from, parsed.value.address)) {
    throw new TypeError(`address: not of ${from}`);
  }
  return parsed.value;
}

async function keep(page: CheckedPage): Promise<CheckAnswer> {
  const findings = page.procedures.map((checked) => toMarkedFindings(checked.findings));
  try {
    await keepPage(page);
    return { kind: 'checked', checkedAt: page.checkedAt, findings };
  } catch (error) {
    return { kind: 'notStored', findings, detail: String(error) };
  }
}
