import { readProcedure } from '#core/text/read-procedure.ts';
import type { CheckedProcedure } from '#core/report/page-record.ts';
import { checkProcedure } from '#core/rules/check-procedure.ts';
import type { Finding } from '#core/rules/rule.ts';
import type { ExpectedField, PageKind, ReadProcedure } from '../adapters/adapter.ts';
import { type RecognisedPage } from '../adapters/index.ts';
import { unreadFields } from '../adapters/unread-fields.ts';
import type { CheckedPage } from '../checked-page.ts';
import { todayInVietNam } from './today-in-viet-nam.ts';

/** Checks what was read on a page. Clock and address are arguments. */
export function checkReadings(
  { adapter, reader }: RecognisedPage,
  readings: readonly ReadProcedure[],
  { address, title, now }: { address: string; title: string; now: Date },
): CheckedPage {
  const today = todayInVietNam(now);
  const procedures = readings.map(({ text }): CheckedProcedure => {
    const procedure = readProcedure(text);
    const findings = checkProcedure(procedure, { today });
    return { procedure, findings: findings.filter((one) => belongsHere(one, reader)) };
  });
  return {
    address,
    title,
    adapter: adapter.id,
    kind: reader.kind,
    checkedAt: now.toISOString(),
    procedures,
    unread: unreadFields(
      procedures.map(({ procedure }) => procedure),
      reader.expects,
    ),
  };
}

/**
 * A list shows procedures in short: that it lacks the steps is no finding about it, the procedure's
 * own page is the place to look. What a list should show and does not stays "cannot tell".
 */
function belongsHere(
  { outcome, field }: Finding,
  { kind, expects }: { kind: PageKind; expects: readonly ExpectedField[] },
): boolean {
  if (outcome === 'inapplicable') return false;
  if (kind === 'detail' || outcome !== 'cantTell') return true;
  return expects.some((expected) => field === expected || field.startsWith(`${expected}.`));
}
