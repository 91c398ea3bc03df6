import type { Wording } from '../../wording.ts';
import { type BandTable, bandOf } from '../bands.ts';
import type {
  CommitmentOutcome, CommitmentReason, Duty, MeasuredPart, MeasuredValue, Target,
} from './commitment.ts';
import { untranslated } from '../untranslated.ts';

/** An outcome with its reason and what is put into the sentence of the reason. */
export interface Judgement {
  outcome: CommitmentOutcome;
  reason: CommitmentReason;
  data?: Readonly<Record<string, Wording>>;
}

/** Holds a measured value against the target of a duty. What was not measured is no data. */
export function judgeTarget(duty: Duty, value: MeasuredValue | undefined): Judgement {
  const { target } = duty;
  if (target.kind === 'in-words') return { outcome: 'in-words', reason: 'not-measurable' };
  if (!value) return noData('not-reported');
  switch (target.kind) {
    case 'above': case 'at-least': case 'range': return judgeShares(duty, target, value);
    case 'all': return judgeAll(duty, value);
    case 'count': return judgeCount(target.atLeast, value);
    case 'band': return judgeBand(target, value);
    default: return judgeDone(value);
  }
}

type ShareTarget = Extract<Target, { kind: 'above' | 'at-least' | 'range' }>;

function judgeShares(duty: Duty, target: ShareTarget, value: MeasuredValue): Judgement {
  if (value.kind === 'parts') return judgeParts(duty, target, value.parts);
  const share = shareOf(value);
  if (share === 'other-kind') return noData('other-kind');
  if (share === undefined) return noData('nothing-counted');
  const judged = judgeShare(target, share);
  // A mean above the target can hide a field below it; a mean that is not above cannot.
  if (duty.each && judged.outcome === 'met') return noData('parts-missing', { each: duty.each });
  return judged;
}

function judgeShare(target: ShareTarget, share: number): Judgement {
  if (target.kind === 'range') {
    if (share < target.from) return { outcome: 'not-met', reason: 'below' };
    return { outcome: 'met', reason: share > target.to ? 'above-range' : 'reached' };
  }
  if (share < target.share) return { outcome: 'not-met', reason: 'below' };
  if (target.kind === 'above' && share === target.share) {
    return { outcome: 'not-met', reason: 'at-limit' };
  }
  return { outcome: 'met', reason: 'reached' };
}

function judgeParts(duty: Duty, target: ShareTarget, parts: readonly MeasuredPart[]): Judgement {
  const counted = parts.filter(({ of }) => of > 0);
  if (counted.length === 0) return noData('nothing-counted');
  if (!duty.each) return judgeShare(target, ratioOf(sumParts(counted)));
  const below = counted.filter((part) => judgeShare(target, ratioOf(part)).outcome !== 'met');
  return below.length > 0 ? someBelow(below) : { outcome: 'met', reason: 'reached' };
}

function judgeAll({ due }: Duty, value: MeasuredValue): Judgement {
  if (value.kind === 'share') {
    if (value.share === 1) return { outcome: 'met', reason: 'reached' };
    return { outcome: 'not-met', reason: 'below' };
  }
  if (value.kind !== 'ratio' && value.kind !== 'parts') return noData('other-kind');
  const { done, of } = value.kind === 'ratio' ? value : sumParts(value.parts);
  if (of === 0) {
    if (!due) return noData('nothing-counted');
    return { outcome: 'met', reason: 'nothing-due', data: { due } };
  }
  if (done === of) return { outcome: 'met', reason: 'reached' };
  return { outcome: 'not-met', reason: 'not-all', data: { open: untranslated(String(of - done)) } };
}

function judgeCount(atLeast: number, value: MeasuredValue): Judgement {
  if (value.kind !== 'count') return noData('other-kind');
  if (value.count >= atLeast) return { outcome: 'met', reason: 'reached' };
  return { outcome: 'not-met', reason: 'below' };
}

function judgeBand(target: Extract<Target, { kind: 'band' }>, value: MeasuredValue): Judgement {
  if (value.kind !== 'figure') return noData('other-kind');
  const own = bandOf(value.bands, value.figure);
  const wanted = placeOf(value.bands, target.key);
  if (!own || wanted < 0) return noData('band-unknown', { band: target.name });
  if (placeOf(value.bands, own.key) <= wanted) return { outcome: 'met', reason: 'reached' };
  return { outcome: 'not-met', reason: 'lower-band', data: { band: own.name } };
}

function judgeDone(value: MeasuredValue): Judgement {
  if (value.kind !== 'done') return noData('other-kind');
  if (value.done) return { outcome: 'met', reason: 'done' };
  return { outcome: 'not-met', reason: 'not-done' };
}

function shareOf(value: MeasuredValue): number | 'other-kind' | undefined {
  if (value.kind === 'share') return value.share;
  if (value.kind !== 'ratio') return 'other-kind';
  return value.of === 0 ? undefined : ratioOf(value);
}

const ratioOf = ({ done, of }: { done: number; of: number }): number => done / of;

function sumParts(parts: readonly MeasuredPart[]): { done: number; of: number } {
  return parts.reduce((sum, { done, of }) => ({ done: sum.done + done, of: sum.of + of }), {
    done: 0, of: 0,
  });
}

const someBelow = (parts: readonly MeasuredPart[]): Judgement => ({
  outcome: 'not-met', reason: 'some-below',
  data: { names: untranslated(parts.map(({ name }) => name).join('; ')) },
});

/** Best first: a smaller place is a better band. */
const placeOf = ({ bands }: BandTable, key: string): number =>
  bands.findIndex((band) => band.key === key);

const noData = (reason: CommitmentReason, data?: Judgement['data']): Judgement => ({
  outcome: 'no-data', reason, ...(data ? { data } : {}),
});
