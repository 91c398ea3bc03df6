import { randomUUID } from 'node:crypto';
import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeSurveyForm } from '#core/survey/form/write-survey-form.ts';
import { RATING_2025 } from '#core/survey/instruments/rating-2025.data.ts';
import { NOW, openCollector, readScores, type TestCollector } from '../fixture.ts';
import { fieldsOf, formFields, sendForm } from '../form-fixture.ts';

const HIDDEN = '_subject';
const ago = (seconds: number): Date => new Date(NOW.getTime() - 1000 * seconds);

let collector: TestCollector;
beforeEach(async () => {
  collector = await openCollector();
});
afterEach(() => collector.close());

const counted = async (): Promise<number> => (await readScores(collector.app)).responses;
const refusals = async (code: string): Promise<number | undefined> => {
  const { values } = await collector.metrics.registry.getSingleMetric('hailong_refusals_total')!.get();
  return values.find(({ labels }) => labels['code'] === code)?.value;
};

describe('a form', () => {
  it.each([
    ['was made a minute ago', ago(60)],
    ['was made three seconds ago', ago(3)],
    ['was made yesterday and lay in a cache', ago(86_400)],
    ['was made by a server whose clock is ahead', ago(-30)],
    ['does not say when it was made', undefined],
  ])('that %s is kept', async (_what, madeAt) => {
    const sent = await sendForm(collector.app, formFields({ id: randomUUID(), madeAt }));
    expect([sent.status, await counted()]).toEqual([303, 1]);
  });

  it('whose time cannot be read is kept: no citizen is to blame for it', async () => {
    const fields = { ...formFields({ id: randomUUID() }), _made: 'hôm nay' };
    expect((await sendForm(collector.app, fields)).status).toBe(303);
  });

  it.each([
    ['has words in the field that people do not see', { [HIDDEN]: 'Cheap watches' }, undefined,
      'hidden-field-filled', 'Một ô ẩn của phiếu đã có chữ'],
    ['comes two seconds after its page', {}, ago(2), 'sent-too-soon', 'chỉ vài giây sau khi trang'],
  ])('that %s is asked about, loses nothing, and is kept when sent once more', async (
    _what, more, madeAt, code, words,
  ) => {
    const fields = { ...formFields({ id: randomUUID(), madeAt }), ...more };
    const asked = await sendForm(collector.app, fields);
    expect([asked.status, await counted(), await refusals(code)]).toEqual([422, 0, 1]);
    expect(asked.text).toContain(words);
    const { document } = asked;
    const ticked = document.querySelector('[name="access.seats"][checked]')?.getAttribute('value');
    expect(ticked).toBe('4');
    const again = await sendForm(
      collector.app,
      { ...fieldsOf(document), 'access.seats': ticked! },
      { Origin: 'http://localhost', Host: 'localhost' },
    );
    expect([again.status, await counted()]).toEqual([303, 1]);
  });

  it('that is asked about hears at once what else is wrong', async () => {
    const { 'access.seats': _answer, ...empty } = formFields({ madeAt: ago(1) });
    const asked = await sendForm(collector.app, empty);
    expect(asked.text).toContain('chỉ vài giây sau khi trang');
    expect(asked.text).toContain('Phiếu chưa có câu trả lời nào.');
  });

  it('that a program floods with is neither kept nor counted', async () => {
    const flood = Array.from({ length: 20 }, () =>
      sendForm(collector.app, { ...formFields({ id: randomUUID() }), [HIDDEN]: 'x' }));
    expect((await Promise.all(flood)).map(({ status }) => status)).toEqual(Array(20).fill(422));
    expect([await counted(), await refusals('hidden-field-filled')]).toEqual([0, 20]);
  });
});

describe('the field that programs fill', () => {
  const page = writeSurveyForm(RATING_2025, { action: 'x', unit: 'H55', madeAt: NOW });
  const { document } = parseHTML(`<!doctype html><body>${page}</body>`);
  const field = document.querySelector(`[name="${HIDDEN}"]`)!;

  it('is neither shown nor reached nor read out nor filled by a browser', () => {
    const around = field.closest('div')!;
    expect(around.hasAttribute('hidden')).toBe(true);
    expect(around.hasAttribute('inert')).toBe(true);
    expect(field.getAttribute('tabindex')).toBe('-1');
    expect(field.getAttribute('autocomplete')).toBe('off');
  });

  it('is empty, and says what to do to whom a style sheet shows it', () => {
    expect(field.getAttribute('value')).toBeNull();
    expect(field.closest('label')?.textContent?.trim()).toBe('Xin để trống ô này');
  });

  it('is of a kind that programs do fill', () => {
    expect(field.getAttribute('type')).toBe('text');
  });

  it('stands in a form that says when it was made', () => {
    expect(document.querySelector('[name="_made"]')?.getAttribute('value')).toBe(NOW.toISOString());
    const silent = writeSurveyForm(RATING_2025, { action: 'x', unit: 'H55' });
    expect(silent).not.toContain('_made');
  });
});
