import { vietNamDay } from '#core/calendar/viet-nam-day.ts';
import type { CheckedProcedure } from '#core/report/page-record.ts';
import type { FieldPath } from '#core/procedure/procedure.ts';
import { checkProcedure } from '#core/rules/check-procedure.ts';
import type { Finding } from '#core/rules/rule.ts';
import { readProcedure } from '#core/text/read-procedure.ts';
import { remember } from '#core/text/remember.ts';
import type { PageKind } from '../adapters/adapter.ts';
import type { CheckedPage } from '../checked-page.ts';
import type { PageWords } from '../page-words.ts';
import { unreadFields } from './unread-fields.ts';

/** Reads and checks the words of a page, for the day that it is then in Viet Nam. */
export function checkPage(words: PageWords, now: Date): CheckedPage {
  const { address, title, adapter, kind, expects, unreadFrames } = words;
  const today = vietNamDay(now);
  const isShown = remember((field) =>
    expects.some((expected) => field === expected || field.startsWith(`${expected}.`)),
  );
  const procedures = words.procedures.map((text): CheckedProcedure => {
    const procedure = readProcedure(text);
    const findings = checkProcedure(procedure, { today });
    return { procedure, findings: findings.filter((one) => belongsHere(one, kind, isShown)) };
  });
  return {
    address,
    title,
    adapter,
    kind,
    checkedAt: now.toISOString(),
    procedures,
    unread: unreadFields(
      procedures.map(({ procedure }) => procedure),
      expects,
    ),
    ...(unreadFrames && { unreadFrames: [...unreadFrames] }),
  };
}

/**
 * A list shows procedures in short: that it lacks the steps is no finding about it, the procedure's
 * own page is the place to look. What a list should show and does not stays "cannot tell".
 */
function belongsHere(
  { outcome, field }: Finding,
  kind: PageKind,
  isShown: (field: FieldPath) => boolean,
): boolean {
  if (outcome === 'inapplicable') return false;
  return kind === 'detail' || outcome !== 'cantTell' || isShown(field);
}
