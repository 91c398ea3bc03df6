import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { RATING_2025 } from '#core/survey/instruments/rating-2025.data.ts';
import type { SipasQuestion } from '#widgets/sipas-question/sipas-question.ts';
import '#widgets/sipas-question/define.ts';
import '#widgets/sipas-survey/define.ts';
import { focusedIn, radiosOf, rootOf } from './survey-page.ts';

const OF_2023 = { 'instrument-id': 'sipas-2023' };
const POLITE = { 'instrument-id': 'sipas-2017', question: 'officials.polite', name: 'polite' };

interface Mounted {
  form: HTMLFormElement;
  question: SipasQuestion;
}

/** Puts a question into a form of a portal. */
async function mount(attributes: Record<string, string>): Promise<Mounted> {
  const form = document.createElement('form');
  const question = document.createElement('sipas-question');
  for (const [name, value] of Object.entries(attributes)) question.setAttribute(name, value);
  form.append(question);
  form.addEventListener('submit', (event) => event.preventDefault());
  document.body.append(form);
  await question.updateComplete;
  return { form, question };
}

const sentBy = (form: HTMLFormElement): [string, FormDataEntryValue][] => [...new FormData(form)];

function fieldOf(question: SipasQuestion, selector: string): HTMLInputElement {
  const field = rootOf(question).querySelector<HTMLInputElement>(selector);
  if (!field) throw new Error(`no field ${selector}`);
  return field;
}

async function write(question: SipasQuestion, selector: string, words: string): Promise<void> {
  fieldOf(question, selector).focus();
  await sendKeys({ type: words });
}

const wordsIn = (question: SipasQuestion): string => rootOf(question).textContent.replaceAll(/\s+/g, ' ');

describe('<sipas-question>', () => {
  afterEach(() => document.querySelectorAll('form').forEach((form) => form.remove()));

  describe('sends with the form', () => {
    it('the level of a criterion, under its name, at once', async () => {
      const { form, question } = await mount(POLITE);
      expect(sentBy(form)).to.deep.equal([]);
      radiosOf(question)[3]?.click();
      expect(sentBy(form)).to.deep.equal([['polite', '4']]);
      expect(question.answers).to.deep.equal({ 'officials.polite': 4 });
      expect(rootOf(question).querySelector('legend')?.textContent).to.include('thái độ giao tiếp lịch sự');
    });

    it('the key of an option, and each of several options', async () => {
      const one = await mount({ ...OF_2023, question: 'education', name: 'education' });
      fieldOf(one.question, '[value="university"]').click();
      expect(sentBy(one.form)).to.deep.equal([['education', 'university']]);
      const several = await mount({ ...OF_2023, question: 'channels', name: 'channels' });
      fieldOf(several.question, '[value="internet"]').click();
      fieldOf(several.question, '[value="press"]').click();
      expect(sentBy(several.form)).to.deep.equal([['channels', 'press'], ['channels', 'internet']]);
      expect(several.question.value).to.equal('press internet');
      fieldOf(several.question, '[value="internet"]').click();
      fieldOf(several.question, '[value="press"]').click();
      expect(sentBy(several.form)).to.deep.equal([]);
    });

    it('words without the white space around them, and a number', async () => {
      const words = await mount({ ...OF_2023, question: 'other-opinions', name: 'words' });
      await write(words.question, 'textarea', ' Ghế  ít ');
      expect(sentBy(words.form)).to.deep.equal([['words', 'Ghế  ít']]);
      expect(fieldOf(words.question, 'textarea').value).to.equal(' Ghế  ít ');
      const number = await mount({ ...OF_2023, question: 'age', name: 'age' });
      await write(number.question, 'input', '42');
      expect(sentBy(number.form)).to.deep.equal([['age', '42']]);
      expect(number.question.answers).to.deep.equal({ age: 42 });
    });

    it('each row of a table under the key of the row, and one row alone under its name', async () => {
      const table = await mount({ ...OF_2023, question: 'interest', name: 'interest' });
      fieldOf(table.question, '[name="interest.economy"][value="3"]').click();
      expect(sentBy(table.form)).to.deep.equal([['interest.economy', '3']]);
      const row = await mount({ ...OF_2023, question: 'interest.economy', name: 'economy' });
      radiosOf(row.question)[0]?.click();
      expect(sentBy(row.form)).to.deep.equal([['economy', '1']]);
    });

    it('nothing without a name, of whatever kind', async () => {
      for (const question of ['education', 'channels', 'interest', 'other-opinions']) {
        const value = { education: 'university', channels: 'press', interest: 'interest.economy=3' }[question];
        const { form } = await mount({ ...OF_2023, question, value: value ?? 'Tốt' });
        expect(sentBy(form), question).to.deep.equal([]);
      }
    });

    it('a question of an instrument of the portal', async () => {
      const { form, question } = await mount({ question: 'own.item', name: 'own' });
      const wording = { vi: 'Câu hỏi của tỉnh', en: 'A question of the province' };
      const factor = { key: 'own', name: wording, items: [{ key: 'own.item', wording }] };
      question.instrument = { ...RATING_2025, id: 'own', factors: [factor] };
      question.value = '2';
      await question.updateComplete;
      expect(wordsIn(question)).to.include('Câu hỏi của tỉnh');
      expect(sentBy(form)).to.deep.equal([['own', '2']]);
    });
  });

  describe('value', () => {
    it('begins with the attribute, also when it is set before the question is there', async () => {
      const form = document.createElement('form');
      form.innerHTML = '<sipas-question name="polite" question="officials.polite" value="4"></sipas-question>';
      document.body.append(form);
      const question = form.querySelector('sipas-question')!;
      question.setAttribute('instrument-id', 'sipas-2017');
      await question.updateComplete;
      expect(radiosOf(question)[3]?.checked).to.equal(true);
      expect(sentBy(form)).to.deep.equal([['polite', '4']]);
      question.value = '2';
      expect(sentBy(form)).to.deep.equal([['polite', '2']]);
      await question.updateComplete;
      expect(radiosOf(question).map(({ checked }) => checked)).to.deep.equal([false, true, false, false, false]);
    });

    it('is empty where the question has no such answer', async () => {
      const { form, question } = await mount({ ...POLITE, value: '9' });
      expect(question.value).to.equal('');
      expect(sentBy(form)).to.deep.equal([]);
      question.value = 'Hài lòng';
      expect(question.value).to.equal('');
    });

    it('fires input and change of its own, once each, readable in the listener', async () => {
      const { form, question } = await mount(POLITE);
      const seen: string[] = [];
      for (const type of ['input', 'change']) {
        form.addEventListener(type, (event) => {
          seen.push(`${event.type} ${(event.target as SipasQuestion).value}`);
        });
      }
      radiosOf(question)[3]?.click();
      expect(seen).to.deep.equal(['input 4', 'change 4']);
    });
  });

  describe('validity', () => {
    it('is that of a required field: told in words when the form is checked, with the focus there', async () => {
      const { form, question } = await mount({ ...POLITE, required: '' });
      expect([question.willValidate, question.validity.valueMissing]).to.deep.equal([true, true]);
      expect(question.matches(':invalid')).to.equal(true);
      expect(wordsIn(question)).to.include('(bắt buộc)').and.not.to.include('vui lòng');
      let submitted = 0;
      form.addEventListener('submit', () => (submitted += 1));
      form.requestSubmit();
      await question.updateComplete;
      expect(submitted).to.equal(0);
      expect(question.validationMessage).to.equal('Ông/Bà vui lòng chọn một mức.');
      const id = rootOf(question).querySelector('.all')?.getAttribute('aria-describedby');
      expect(rootOf(question).querySelector(`[id="${id}"]`)?.textContent).to.equal(question.validationMessage);
      expect(document.activeElement).to.equal(question);
      expect(focusedIn(question)).to.equal(radiosOf(question)[0]);
      radiosOf(question)[3]?.click();
      await question.updateComplete;
      expect(wordsIn(question)).not.to.include('vui lòng');
      form.requestSubmit();
      expect(submitted).to.equal(1);
    });

    const faults: [question: string, value: string, fault: keyof ValidityState][] = [
      ['age', '7', 'rangeUnderflow'],
      ['age', '121', 'rangeOverflow'],
      ['age', '42.5', 'stepMismatch'],
      ['other-opinions', 'a'.repeat(1001), 'tooLong'],
      ['interest', 'interest.economy=3', 'valueMissing'],
      ['channels', '', 'valueMissing'],
    ];
    for (const [key, value, fault] of faults) {
      it(`names ${fault} of ${key}`, async () => {
        const { question } = await mount({ ...OF_2023, question: key, value, required: '', name: 'a' });
        expect(question.validity[fault]).to.equal(true);
        expect(question.checkValidity()).to.equal(false);
      });
    }

    it('names what is no number', async () => {
      const { question } = await mount({ ...OF_2023, question: 'age', name: 'age' });
      await write(question, 'input', 'e');
      expect(question.validity.badInput).to.equal(true);
      expect(question.validationMessage).to.include('từ 18 đến 120');
    });

    it('takes a fault that the portal finds, and takes it back', async () => {
      const { question } = await mount({ ...POLITE, value: '4' });
      question.setCustomValidity('Mâu thuẫn với câu trên');
      expect([question.checkValidity(), question.validationMessage]).to.deep.equal([false, 'Mâu thuẫn với câu trên']);
      question.setCustomValidity('');
      expect(question.checkValidity()).to.equal(true);
    });

    it('holds nothing up where the question is unknown', async () => {
      const { form, question } = await mount({ ...POLITE, question: 'khong-co', required: '', value: '4' });
      expect(wordsIn(question)).to.include('khai báo thiếu hoặc sai: question');
      expect([form.checkValidity(), sentBy(form).length]).to.deep.equal([true, 0]);
    });
  });

  describe('as part of the form', () => {
    it('is reset to its attribute, words too', async () => {
      const { form, question } = await mount({ ...POLITE, value: '2', required: '' });
      radiosOf(question)[4]?.click();
      form.reset();
      await question.updateComplete;
      expect(radiosOf(question)[1]?.checked).to.equal(true);
      expect(sentBy(form)).to.deep.equal([['polite', '2']]);
      const words = await mount({ ...OF_2023, question: 'other-opinions', name: 'words' });
      await write(words.question, 'textarea', 'Tốt');
      words.form.reset();
      await words.question.updateComplete;
      expect(fieldOf(words.question, 'textarea').value).to.equal('');
      expect(sentBy(words.form)).to.deep.equal([]);
    });

    it('is disabled by its attribute and by a fieldset around it', async () => {
      const { form, question } = await mount({ ...POLITE, value: '4', required: '' });
      const group = document.createElement('fieldset');
      form.append(group);
      group.append(question);
      group.disabled = true;
      await question.updateComplete;
      expect(radiosOf(question)[0]?.matches(':disabled')).to.equal(true);
      expect([sentBy(form).length, question.willValidate]).to.deep.equal([0, false]);
      group.disabled = false;
      question.disabled = true;
      await question.updateComplete;
      expect(radiosOf(question)[0]?.matches(':disabled')).to.equal(true);
      question.disabled = false;
      await question.updateComplete;
      expect(sentBy(form)).to.deep.equal([['polite', '4']]);
    });

    it('follows a new name at once, also where it sends several entries', async () => {
      const { form, question } = await mount({ ...OF_2023, question: 'channels', name: 'a', value: 'press' });
      question.name = 'b';
      expect(sentBy(form)).to.deep.equal([['b', 'press']]);
      question.removeAttribute('name');
      expect(sentBy(form)).to.deep.equal([]);
    });

    it('gives back what the browser restores, whatever the kind', async () => {
      for (const [key, value] of [
        ['channels', 'press internet'], ['interest', 'interest.economy=3'], ['age', '42'],
        ['education', 'university'], ['other-opinions', 'Ghế ít'],
      ] as const) {
        const { question } = await mount({ ...OF_2023, question: key, name: key });
        question.formStateRestoreCallback(value);
        await question.updateComplete;
        expect(question.value).to.equal(value);
        const shown = rootOf(question).querySelectorAll<HTMLInputElement>(':checked, textarea, [type="number"]');
        expect([...shown].map((field) => field.value).join(' ')).to.equal(value.replace(/.*=/, ''));
      }
    });

    it('is named by its label: a press on it gives the focus', async () => {
      const { form, question } = await mount({ ...POLITE, id: 'asked' });
      const label = document.createElement('label');
      label.htmlFor = 'asked';
      form.prepend(label);
      label.click();
      expect([question.labels.length, focusedIn(question)]).to.deep.equal([1, radiosOf(question)[0]]);
    });

    it('sends the form with Enter by its first button, as a field of the form does', async () => {
      const { form, question } = await mount({ ...OF_2023, question: 'age', name: 'age' });
      form.insertAdjacentHTML('beforeend', '<button type="button">A</button><button name="send" value="1">B</button>');
      const submitters: (string | undefined)[] = [];
      form.addEventListener('submit', ({ submitter }) => submitters.push(submitter?.textContent ?? undefined));
      await write(question, 'input', '42');
      await sendKeys({ press: 'Enter' });
      expect(submitters).to.deep.equal(['B']);
    });
  });

  it('warns of personal data in words, without holding them up', async () => {
    const { form, question } = await mount({ ...OF_2023, question: 'other-opinions', name: 'words' });
    await write(question, 'textarea', 'Gọi 0912 345 678');
    await sendKeys({ press: 'Tab' });
    await waitUntil(() => wordsIn(question).includes('(số điện thoại: 0912 345 678)'));
    expect(form.checkValidity()).to.equal(true);
  });

  it('speaks the language of its place and keeps the answer when that changes', async () => {
    const { question } = await mount({ ...POLITE, value: '4', required: '', lang: 'en' });
    expect(wordsIn(question)).to.include('The civil servants were polite (required)');
    question.lang = 'vi';
    await question.updateComplete;
    expect(wordsIn(question)).to.include('lịch sự (bắt buộc)').and.to.include('Rất hài lòng');
    expect(radiosOf(question)[3]?.checked).to.equal(true);
  });

  for (const width of [328, 900]) {
    it(`looks like a row of the survey at ${width} pixels`, async () => {
      const { question } = await mount({ ...POLITE, value: '4' });
      const survey = document.createElement('sipas-survey');
      for (const [name, value] of [['collector', ''], ['unit', 'H55']] as const) survey.setAttribute(name, value);
      survey.answers = { 'officials.polite': 4 };
      question.form!.append(survey);
      await survey.updateComplete;
      question.style.width = `${width}px`;
      const mine = rootOf(question).querySelector<HTMLElement>('.levels')!;
      const theirs = radiosOf(survey, 'officials.polite')[0]!.closest<HTMLElement>('.levels')!;
      theirs.style.width = `${mine.offsetWidth}px`;
      survey.style.width = `${width}px`;
      const look = (row: HTMLElement): string[] => [...row.querySelectorAll('label')].map((label) => {
        const style = getComputedStyle(label);
        return [label.offsetWidth, label.offsetHeight, style.padding, style.background, style.font, style.color].join();
      });
      expect(look(mine)).to.deep.equal(look(theirs));
      expect(Math.min(...[...mine.querySelectorAll('label')].map((label) => label.offsetHeight))).to.be.at.least(44);
    });
  }
});
