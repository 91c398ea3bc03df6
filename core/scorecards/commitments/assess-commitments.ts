import type { Wording } from '../../wording.ts';
import { bandOf } from '../bands.ts';
import type {
  CommitmentPlan, CommitmentResult, Duty, Measured, MeasuredPart, MeasuredValue, Target,
} from './commitment.ts';
import {
  MEASURED_WORDS, OUTCOME_WORDS, REASON_WORDS, TARGET_WORDS,
} from './commitment-words.data.ts';
import { fillWords } from '../fill-words.ts';
import { sayFigure, sayNumber } from '../format-figure.ts';
import { untranslated } from '../untranslated.ts';
import { judgeTarget } from './judge-target.ts';

/**
 * Holds what a unit did against what it promised: one result for each duty, in the order of the
 * plan. A duty that nobody measured is `no-data`, never met and never failed.
 * @throws RangeError for a key that the plan does not have, a share outside of 0 to 1, or counts
 *   that are no whole numbers with done up to of
 */
export function assessCommitments(
  plan: CommitmentPlan,
  measured: Readonly<Record<string, Measured | undefined>>,
): CommitmentResult[] {
  const duties = plan.items.flatMap((item) =>
    item.duties.map((duty) => ({ item: item.number, duty })),
  );
  const keys = new Set(duties.map(({ duty }) => duty.key));
  for (const [key, each] of Object.entries(measured)) {
    if (!keys.has(key)) throw new RangeError(`${plan.id} has no duty ${key}`);
    if (each) refuseValue(key, each.value);
  }
  return duties.map(({ item, duty }) => resultOf(item, duty, measured[duty.key]));
}

function resultOf(item: number, duty: Duty, measured: Measured | undefined): CommitmentResult {
  const { outcome, reason, data = {} } = judgeTarget(duty, measured?.value);
  return {
    key: duty.key, item, text: duty.text, target: duty.target, targetWords: sayTarget(duty),
    ...(measured ? { measured, measuredWords: sayMeasured(measured.value) } : {}),
    outcome, outcomeWords: OUTCOME_WORDS[outcome],
    reason, reasonWords: fillWords(REASON_WORDS[reason], data),
  };
}

/** A target in words: "trên 80%, từng cơ quan, đơn vị trực thuộc". */
export function sayTarget({ target, each }: Duty): Wording {
  const words = fillWords(TARGET_WORDS[target.kind], dataOf(target));
  return each ? fillWords(TARGET_WORDS.each, { target: words, each }) : words;
}

function dataOf(target: Target): Record<string, Wording> {
  switch (target.kind) {
    case 'above': case 'at-least': return { share: percent(target.share) };
    case 'range': return { from: percent(target.from), to: percent(target.to) };
    case 'count': return { count: untranslated(String(target.atLeast)) };
    case 'band': return { band: target.name };
    default: return {};
  }
}

/** A measured value in words: "92,50% (37/40)". */
export function sayMeasured(value: MeasuredValue): Wording {
  switch (value.kind) {
    case 'share': return sayFigure(value.share * 100, 'percent');
    case 'count': return sayNumber(value.count, 0);
    case 'ratio': return sayRatio(value);
    case 'parts': return sayParts(value.parts);
    case 'done': return value.done ? MEASURED_WORDS.done : MEASURED_WORDS.notDone;
    default: return sayBanded(value);
  }
}

function sayBanded({ figure: value, bands }: Extract<MeasuredValue, { kind: 'figure' }>): Wording {
  const band = bandOf(bands, value);
  const figure = sayFigure(value, bands.unit);
  if (!band) return fillWords(MEASURED_WORDS.figureAlone, { figure });
  return fillWords(MEASURED_WORDS.figure, { figure, band: band.name });
}

function sayRatio({ done, of }: { done: number; of: number }): Wording {
  if (of === 0) return MEASURED_WORDS.nothing;
  const [all, part] = [of, done].map((count) => sayNumber(count, 0));
  const share = sayFigure((done / of) * 100, 'percent');
  return fillWords(MEASURED_WORDS.ratio, { share, done: part!, of: all! });
}

function sayParts(parts: readonly MeasuredPart[]): Wording {
  const said = parts.map((part) => ({ name: part.name, words: sayRatio(part) }));
  const join = (language: keyof Wording): string =>
    said.map(({ name, words }) => `${name}: ${words[language]}`).join('; ');
  return { vi: join('vi'), en: join('en') };
}

function refuseValue(key: string, value: MeasuredValue): void {
  const counts = value.kind === 'parts' ? value.parts : value.kind === 'ratio' ? [value] : [];
  const wrong =
    counts.some(({ done, of }) => !isCount(done) || !isCount(of) || done > of) ||
    (value.kind === 'share' && !(value.share >= 0 && value.share <= 1)) ||
    (value.kind === 'count' && !isCount(value.count));
  if (wrong) throw new RangeError(`${key}: no such measured value: ${JSON.stringify(value)}`);
}

const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0;
const percent = (share: number): Wording => sayFigure(share * 100, 'percent', 0);
