import fc from 'fast-check';
import { Model } from 'survey-core';
import { describe, expect, it } from 'vitest';
import { checkInstrument } from '#core/survey/check-instrument.ts';
import { fromSurveyJs } from '#core/survey/exchange/from-surveyjs.ts';
import { AFTER, type SurveyJsSurvey } from '#core/survey/exchange/surveyjs.ts';
import { toSurveyJs } from '#core/survey/exchange/to-surveyjs.ts';
import { type Instrument, itemsOf } from '#core/survey/instrument.ts';
import { INSTRUMENTS } from '#core/survey/instruments/index.ts';
import { SIPAS_2017 } from '#core/survey/instruments/sipas-2017.data.ts';
import { SIPAS_2017_RECEIVED } from '#core/survey/instruments/sipas-2017-received.data.ts';
import type { Question } from '#core/survey/question.ts';
import { arbitraryInstrument } from './arbitrary-instrument.ts';

const said = (vi: string): { vi: string; en: string } => ({ vi, en: `${vi} (en)` });

/** One with a condition, which no instrument of this package has. */
const CONDITIONAL: Instrument = {
  ...SIPAS_2017,
  id: 'phieu-mau',
  after: [
    {
      kind: 'choice', key: 'late', wording: said('Có trễ hẹn không?'),
      options: [{ key: 'yes', label: said('Có') }, { key: 'no', label: said('Không') }],
    },
    { kind: 'text', key: 'reason', wording: said('Lý do'), maxLength: 80, askIf: { key: 'late', anyOf: ['yes'] } },
  ],
};

/** Through the library itself: what it read, as it writes it. */
const throughSurveyJs = (json: SurveyJsSurvey): SurveyJsSurvey => new Model(json).toJSON() as SurveyJsSurvey;

describe('an instrument through SurveyJS', () => {
  it.each([...INSTRUMENTS, CONDITIONAL])('$id comes back as it was', (instrument) => {
    const model = new Model(toSurveyJs(instrument));
    expect(model.jsonErrors ?? []).toEqual([]);
    const read = fromSurveyJs(model.toJSON() as SurveyJsSurvey);
    expect(read).toEqual({ ok: true, value: instrument });
    expect(read.ok && checkInstrument(read.value)).toEqual([]);
  });

  it('comes back as it was, whatever a province writes', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(arbitraryInstrument, (instrument) => {
        const model = new Model(toSurveyJs(instrument));
        expect(model.jsonErrors ?? []).toEqual([]);
        const read = fromSurveyJs(model.toJSON() as SurveyJsSurvey);
        expect(read).toEqual({ ok: true, value: instrument });
      }),
      { seed: 20_261_124, numRuns: 100 },
    );
  });

  it('asks nothing more of those whom the form is not for, tells them so and does not send', () => {
    const model = new Model(toSurveyJs(SIPAS_2017_RECEIVED));
    const seats = model.getQuestionByName('access.seats');
    model.locale = 'vi';
    expect(seats.isVisibleInSurvey).toBe(false);
    expect(model.tryComplete()).toBe(false);
    model.setValue('received-result', 'not-yet');
    expect(seats.isVisibleInSurvey).toBe(false);
    expect(model.tryComplete()).toBe(false);
    const question = model.getQuestionByName('received-result');
    const { otherwise } = SIPAS_2017_RECEIVED.eligibility!;
    expect(question.errors.map(({ text }) => text)).toEqual([otherwise.vi]);
    model.setValue('received-result', 'received');
    expect(seats.isVisibleInSurvey).toBe(true);
    expect(model.tryComplete()).toBe(true);
  });

  it('shows a note as words, and refuses one that is HTML', () => {
    const note: Question = { kind: 'note', key: 'n', wording: said('Điểm < 3 & > 1') };
    const survey = throughSurveyJs(toSurveyJs({ ...SIPAS_2017, before: [note] }));
    expect(survey.pages?.[0]?.elements?.[0]?.elements?.[0]).toMatchObject({
      type: 'html', html: { vi: 'Điểm &lt; 3 &amp; &gt; 1' },
    });
    survey.pages![0]!.elements![0]!.elements![0]!.html = '<img src="x">';
    expect(fromSurveyJs(survey)).toEqual({ ok: false, issues: [{ path: 'n', code: 'html' }] });
  });

  it('is a form that SurveyJS can ask, by the same keys and in both languages', () => {
    const model = new Model(toSurveyJs(CONDITIONAL));
    const names = model.getAllQuestions().map(({ name }) => name);
    expect(names).toEqual([...itemsOf(CONDITIONAL).map(({ key }) => key), 'late', 'reason']);
    model.locale = 'vi';
    expect(model.getQuestionByName('access.seats').title).toBe(itemsOf(CONDITIONAL)[0]?.wording.vi);
    expect(model.getQuestionByName('reason').isVisible).toBe(false);
    model.setValue('late', 'yes');
    expect(model.getQuestionByName('reason').isVisible).toBe(true);
  });

  it('reads a foreign form when it is told what such a form does not say', () => {
    const foreign = throughSurveyJs({
      title: 'Phiếu của xã',
      pages: [{
        elements: [{
          type: 'panel', name: 'place', title: 'Nơi tiếp nhận',
          elements: [{ type: 'radiogroup', name: 'place.seats', title: 'Đủ ghế', choices: [1, 2, 3] }],
        }],
      }],
    });
    const meta = {
      id: 'phieu-xa', version: 1, satisfied: [3],
      source: { name: said('Phiếu của xã'), certainty: 'own' as const, note: said('Phiếu của xã') },
    };
    expect(fromSurveyJs(foreign)).toEqual({
      ok: false, issues: [{ path: 'calculatedValues.hailong', code: 'no-meta' }],
    });
    const read = fromSurveyJs(foreign, meta);
    expect(read.ok && read.value.factors[0]?.items).toEqual([
      { key: 'place.seats', wording: { vi: 'Đủ ghế', en: 'Đủ ghế' } },
    ]);
    expect(read.ok && checkInstrument(read.value)).toEqual([]);
  });

  it('says what it cannot take, and where', () => {
    const survey = toSurveyJs(CONDITIONAL);
    survey.pages![0]!.elements!.push(
      { type: 'html', name: 'banner' },
      { type: 'panel', name: 'extra', elements: [{ type: 'imagepicker', name: 'picture' }] },
    );
    const after = survey.pages![0]!.elements!.find(({ name }) => name === AFTER);
    after!.elements!.push({ type: 'file', name: 'scan' });
    expect(fromSurveyJs(survey)).toEqual({
      ok: false,
      issues: [
        { path: 'picture', code: 'unknown-element' }, { path: 'banner', code: 'unknown-element' },
        { path: 'scan', code: 'unknown-element' },
      ],
    });
  });
});
