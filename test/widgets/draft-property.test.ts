import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { openDB } from 'idb';
import { unaskedKeys } from '#core/survey/check-answers.ts';
import { isEligible } from '#core/survey/eligibility.ts';
import { type Instrument, itemsOf, type Scale } from '#core/survey/instrument.ts';
import { questionsOf } from '#core/survey/questions-of.ts';
import { INSTRUMENTS } from '#core/survey/instruments/index.ts';
import type { Question } from '#core/survey/question.ts';
import type { Answers, AnswerValue } from '#core/survey/response.ts';
import { DraftStore } from '#widgets/drafts/draft-store.ts';
import type { SipasSurvey } from '#widgets/sipas-survey/sipas-survey.ts';
import { TestCollector } from './collector.ts';
import { mountSurvey, rootOf, unmountAll } from './survey-page.ts';

const SEED = 20261123;
const RUNS = 150;
const ON_SCREEN = 3;

/** Words as people write them: accents, emoji, quotes, markup, several lines. */
const WORDS = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
  fc.constantFrom('Rất tốt!\nCảm ơn', '<b>không</b> phải mã', '"ngoặc" & \'nháy\''),
  fc.constantFrom('0', 'false', '🙂'),
).map((words) => words.trim()).filter((words) => words !== '');

const levelsOf = ({ levels }: Scale): fc.Arbitrary<AnswerValue> =>
  fc.constantFrom(...levels.map(({ value }) => value));

const someOf = (keys: string[]): fc.Arbitrary<AnswerValue> => fc.subarray(keys, { minLength: 1 });

/** What a person can do with a question; a number may be half typed or out of its range. */
function answersTo(question: Question): [string, fc.Arbitrary<AnswerValue>][] {
  switch (question.kind) {
    case 'note':
      return [];
    case 'ratings':
      return question.items.map(({ key }) => [key, levelsOf(question.scale)]);
    case 'text':
      return [[question.key, WORDS.filter(({ length }) => length <= question.maxLength)]];
    case 'number':
      return [[question.key, fc.oneof(fc.integer({ min: -5, max: 3000 }), fc.constant(1.5))]];
    case 'choice':
      return [[question.key, fc.constantFrom(...question.options.map(({ key }) => key))]];
    default:
      return [[question.key, someOf(question.options.map(({ key }) => key))]];
  }
}

/** Any answers to an instrument, none needed; also to questions that are not asked any more. */
function answersOf(instrument: Instrument): fc.Arbitrary<Answers> {
  const items = itemsOf(instrument).map(({ key }) => [key, levelsOf(instrument.scale)] as const);
  const entries = [...items, ...questionsOf(instrument).flatMap(answersTo)];
  return fc.record(Object.fromEntries(entries), { requiredKeys: [] }) as fc.Arbitrary<Answers>;
}

const anyDraft = fc.constantFrom(...INSTRUMENTS).chain((instrument) =>
  answersOf(instrument).map((answers) => ({ instrument, answers })));

/** Longer than a survey waits before it writes. */
const written = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 450));

async function storedDrafts(): Promise<{ key: string }[]> {
  const database = await openDB('hailong-drafts', 1);
  try {
    return await database.getAll('drafts');
  } finally {
    database.close();
  }
}

/** What the fields of the form say, read from the fields alone. */
function shownOf(survey: SipasSurvey): Record<string, AnswerValue> {
  const shown: Record<string, AnswerValue> = {};
  for (const field of rootOf(survey).querySelectorAll<HTMLInputElement>('input, textarea')) {
    const { name, type, value, checked, dataset } = field;
    if (type === 'radio' && checked) shown[name] = 'option' in dataset ? value : Number(value);
    if (type === 'checkbox' && checked) {
      shown[name] = [...((shown[name] as readonly string[] | undefined) ?? []), value];
    }
    if (type === 'number' && value !== '') shown[name] = Number(value);
    if (type === 'textarea' && value !== '') shown[name] = value;
  }
  return shown;
}

/** The same form with one word more in its first criterion. */
function reword(instrument: Instrument): Instrument {
  const changed = structuredClone(instrument);
  changed.factors[0]!.items[0]!.wording.vi += ' không';
  return changed;
}

function askedOf(instrument: Instrument, answers: Answers): Answers {
  const unasked = unaskedKeys(instrument, answers);
  const first = instrument.eligibility?.question.key;
  const shown = isEligible(instrument, answers) ? () => true : (key: string) => key === first;
  const asked = ([key]: [string, AnswerValue]): boolean => shown(key) && !unasked.has(key);
  return Object.fromEntries(Object.entries(answers).filter(asked));
}

describe(`drafts of generated answers (seed ${SEED})`, () => {
  afterEach(unmountAll);

  it('come back from the storage exactly, in every form', async () => {
    const store = new DraftStore();
    const property = fc.asyncProperty(anyDraft, async ({ instrument, answers }) => {
      const place = { draft: crypto.randomUUID(), unit: 'H55' };
      await store.write(place, instrument, answers);
      expect(await store.read(place, instrument)).to.deep.equal(answers);
      await store.wipe(place, instrument);
      expect(await store.read(place, instrument)).to.equal(undefined);
    });
    await fc.assert(property, { seed: SEED, numRuns: RUNS });
  });

  it('come back to other words, another version, dossier, unit or procedure never', async () => {
    const store = new DraftStore();
    const property = fc.asyncProperty(anyDraft, async ({ instrument, answers }) => {
      const place = { draft: crypto.randomUUID(), unit: 'H55', procedure: '1.001193' };
      await store.write(place, instrument, answers);
      const forms = [reword(instrument), { ...instrument, version: 99 },
        { ...instrument, id: `${instrument.id}x` }];
      for (const form of forms) expect(await store.read(place, form)).to.equal(undefined);
      const places = [{ ...place, draft: crypto.randomUUID() }, { ...place, unit: 'H12' },
        { ...place, procedure: '1.000689' }, { draft: place.draft, unit: 'H55' }];
      for (const other of places) expect(await store.read(other, instrument)).to.equal(undefined);
      // A note on the source may be put right without taking the draft away.
      const noted = { ...instrument, source: { ...instrument.source, document: 'khác' } };
      expect(await store.read(place, noted)).to.deep.equal(answers);
      await store.wipe(place, instrument);
    });
    await fc.assert(property, { seed: SEED, numRuns: 30 });
  });

  it('stand in the fields as they were given, and are gone after reset()', async () => {
    const collector = new TestCollector();
    for (const instrument of INSTRUMENTS) {
      for (const answers of fc.sample(answersOf(instrument), { seed: SEED, numRuns: ON_SCREEN })) {
        const draft = crypto.randomUUID();
        const respondent = (instrument.respondent ?? []).map(({ key }) => key).join(' ');
        const attributes = { draft, 'instrument-id': instrument.id, respondent };
        const place = { draft, unit: 'H55', procedure: '1.001193' };
        await new DraftStore().write(place, instrument, answers);
        const survey = await mountSurvey(collector, attributes);
        await survey.updateComplete;
        expect(survey.answers).to.deep.equal(answers);
        expect(shownOf(survey)).to.deep.equal(askedOf(instrument, answers));
        survey.reset();
        await written();
        expect((await storedDrafts()).filter(({ key }) => key.includes(draft))).to.deep.equal([]);
        expect((await mountSurvey(collector, attributes)).answers).to.deep.equal({});
        unmountAll();
      }
    }
  }).timeout(60_000);

  it('do not come back when the form is reset before they were read', async () => {
    const draft = crypto.randomUUID();
    const place = { draft, unit: 'H55', procedure: '1.001193' };
    const [instrument] = INSTRUMENTS;
    await new DraftStore().write(place, instrument!, { 'access.seats': 4 });
    const mounting = mountSurvey(new TestCollector(), { draft });
    document.body.querySelector('sipas-survey')!.reset();
    const survey = await mounting;
    await written();
    expect(survey.answers).to.deep.equal({});
    expect((await storedDrafts()).filter(({ key }) => key.includes(draft))).to.deep.equal([]);
  });

  it('of two forms on one page do not write over each other', async () => {
    const draft = crypto.randomUUID();
    const collector = new TestCollector();
    const mountBoth = async (): Promise<SipasSurvey[]> => [
      await mountSurvey(collector, { draft }),
      await mountSurvey(collector, { draft, 'instrument-id': 'one-tap' }),
    ];
    const both = await mountBoth();
    for (const survey of both) {
      rootOf(survey).querySelectorAll<HTMLInputElement>('input[type="radio"]')[2]!.click();
    }
    await written();
    const given = both.map(({ answers }) => answers);
    unmountAll();
    const again = await mountBoth();
    expect(again.map(({ answers }) => answers)).to.deep.equal(given);
    again[1]!.reset();
    await written();
    unmountAll();
    expect((await mountSurvey(collector, { draft })).answers).to.deep.equal(given[0]);
  });
});
