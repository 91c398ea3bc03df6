import { aTimeout, expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { itemsOf } from '#core/survey/instrument.ts';
import { SIPAS_2017 } from '#core/survey/instruments/sipas-2017.data.ts';
import type { SurveyResponse } from '#core/survey/response.ts';
import { TestCollector } from './collector.ts';
import {
  answer,
  focusedIn,
  mountSurvey,
  press,
  radiosOf,
  rootOf,
  storedFor,
  unmountAll,
  untilItSays,
  wordsOf,
} from './survey-page.ts';

const LEVELS = ['Rất không hài lòng', 'Không hài lòng', 'Bình thường', 'Hài lòng', 'Rất hài lòng'];

describe('<sipas-survey>', () => {
  afterEach(unmountAll);

  describe('form', () => {
    it('prints the five factors and the 22 criteria word for word', async () => {
      const survey = await mountSurvey(new TestCollector());
      const legends = [...rootOf(survey).querySelectorAll('legend')].map((legend) =>
        legend.textContent?.replace(/\s+/g, ' ').trim(),
      );
      const expected = itemsOf(SIPAS_2017).map(({ wording }, i) => `${i + 1}. ${wording.vi}`);
      expect(legends).to.deep.equal(expected);
      expect(legends).to.have.length(22);
      const headings = [...rootOf(survey).querySelectorAll('section h3')];
      expect(headings.map((h) => h.textContent)).to.deep.equal(
        SIPAS_2017.factors.map(({ name }, i) => `${i + 1}. ${name.vi}`),
      );
    });

    it('has 110 radio buttons, each named by one of the five words', async () => {
      const survey = await mountSurvey(new TestCollector());
      expect(radiosOf(survey)).to.have.length(110);
      for (const { key } of itemsOf(SIPAS_2017)) {
        const words = radiosOf(survey, key).map((radio) => radio.labels?.[0]?.textContent);
        expect(words).to.deep.equal(LEVELS);
      }
    });

    for (const width of [288, 900]) {
      it(`gives each answer a target of at least 44 pixels at ${width} pixels`, async () => {
        const survey = await mountSurvey(new TestCollector());
        survey.style.width = `${width}px`;
        for (const label of rootOf(survey).querySelectorAll('label')) {
          const { width: wide, height } = label.getBoundingClientRect();
          expect(Math.min(wide, height)).to.be.at.least(44);
        }
      });
    }

    it('keeps targets and type readable where a portal shrinks its root font', async () => {
      document.documentElement.style.fontSize = '62.5%';
      const survey = await mountSurvey(new TestCollector());
      const label = rootOf(survey).querySelector('label')!;
      const { fontSize } = getComputedStyle(label);
      const { height } = label.getBoundingClientRect();
      document.documentElement.style.fontSize = '';
      expect(fontSize).to.equal('16px');
      expect(height).to.be.at.least(44);
    });

    it('stacks the levels on a phone and sets them in a row where there is room', async () => {
      const survey = await mountSurvey(new TestCollector());
      const tops = (): number => {
        const labels = [...rootOf(survey).querySelector('.levels')!.querySelectorAll('label')];
        return new Set(labels.map((label) => label.getBoundingClientRect().top)).size;
      };
      survey.style.width = '328px';
      expect(tops()).to.equal(5);
      survey.style.width = '900px';
      expect(tops()).to.equal(1);
    });

    it('moves through the levels with the arrow keys of native radio buttons', async () => {
      const survey = await mountSurvey(new TestCollector());
      radiosOf(survey, 'access.seats')[0]?.focus();
      await sendKeys({ press: ' ' });
      await sendKeys({ press: 'ArrowDown' });
      await sendKeys({ press: 'ArrowDown' });
      expect(survey.answers).to.deep.equal({ 'access.seats': 3 });
      await sendKeys({ press: 'Tab' });
      expect((focusedIn(survey) as HTMLInputElement).name).to.equal('access.equipment-complete');
    });

    it('says the progress in words', async () => {
      const survey = await mountSurvey(new TestCollector());
      expect(wordsOf(survey)).to.include('Đã trả lời 0/22 tiêu chí');
      await answer(survey, 'access.seats', 4);
      await answer(survey, 'access.seats', 5);
      await answer(survey, 'result.complete', 2);
      expect(wordsOf(survey)).to.include('Đã trả lời 2/22 tiêu chí');
    });

    it('names procedure and agency and says what the survey is', async () => {
      const survey = await mountSurvey(new TestCollector(), {
        'unit-name': 'Sở Nội vụ <b>A</b>',
        'procedure-name': 'Đăng ký khai sinh',
      });
      expect(wordsOf(survey)).to.include('Sở Nội vụ <b>A</b>').and.to.include('Đăng ký khai sinh');
      expect(wordsOf(survey)).to.include('ẩn danh').and.to.include('Chỉ số SIPAS chính thức');
    });

    it('speaks the nearest language, keeps the answers when it changes', async () => {
      const survey = await mountSurvey(new TestCollector(), { lang: 'en' });
      await answer(survey, 'access.seats', 4);
      expect(wordsOf(survey)).to.include('1 of 22 criteria answered');
      survey.lang = 'vi';
      await survey.updateComplete;
      expect(wordsOf(survey)).to.include('Đã trả lời 1/22 tiêu chí');
      expect(radiosOf(survey, 'access.seats')[3]?.checked).to.equal(true);
    });

    it('keeps the answers when it is moved', async () => {
      const survey = await mountSurvey(new TestCollector());
      await answer(survey, 'access.seats', 4);
      const place = document.createElement('div');
      document.body.append(place);
      place.append(survey);
      await survey.updateComplete;
      expect(radiosOf(survey, 'access.seats')[3]?.checked).to.equal(true);
      expect(wordsOf(survey)).to.include('Đã trả lời 1/22 tiêu chí');
      place.remove();
    });

    it('says which attributes are missing instead of losing answers', async () => {
      const survey = document.createElement('sipas-survey');
      document.body.append(survey);
      await survey.updateComplete;
      expect(wordsOf(survey)).to.include('collector, unit');
      expect(radiosOf(survey)).to.have.length(0);
      survey.remove();
    });
  });

  describe('blanks', () => {
    it('sends nothing without an answer, says so and leads to the first criterion', async () => {
      const collector = new TestCollector();
      const survey = await mountSurvey(collector);
      await press(survey, 'Gửi phiếu');
      expect(focusedIn(survey)?.textContent).to.equal('Phiếu chưa có câu trả lời nào');
      rootOf(survey).querySelector<HTMLAnchorElement>('.notice a')?.click();
      expect((focusedIn(survey) as HTMLInputElement).name).to.equal('access.seats');
      expect(await collector.arrivals()).to.include({ rows: 0 });
      expect(await storedFor(collector)).to.equal(0);
    });

    it('lists the blanks, moves the focus there and links to each', async () => {
      const survey = await mountSurvey(new TestCollector());
      await answer(survey, 'access.seats', 4);
      await press(survey, 'Gửi phiếu');
      expect(focusedIn(survey)?.textContent).to.equal('Còn 21 tiêu chí chưa trả lời');
      const links = [...rootOf(survey).querySelectorAll<HTMLAnchorElement>('.notice a')];
      expect(links).to.have.length(21);
      const before = location.hash;
      links[20]?.click();
      expect((focusedIn(survey) as HTMLInputElement).name).to.equal('feedback.informed');
      expect(location.hash).to.equal(before);
    });

    it('describes each blank criterion as unanswered until it is answered', async () => {
      const survey = await mountSurvey(new TestCollector());
      await answer(survey, 'access.seats', 4);
      await press(survey, 'Gửi phiếu');
      const group = rootOf(survey).querySelector('[id="item-result.complete"]')!;
      const id = group.getAttribute('aria-describedby');
      expect(rootOf(survey).querySelector(`[id="${id}"]`)?.textContent).to.equal('Chưa trả lời');
      await answer(survey, 'result.complete', 1);
      expect(group.hasAttribute('aria-describedby')).to.equal(false);
      expect(wordsOf(survey)).to.include('Còn 20 tiêu chí chưa trả lời');
    });

    it('shows what was just chosen as chosen, though the pointer is still on it', async () => {
      const survey = await mountSurvey(new TestCollector());
      const [first, second] = radiosOf(survey, 'access.seats').map((radio) => radio.closest('label')!);
      first!.scrollIntoView({ block: 'center', behavior: 'instant' });
      // What was far from the screen gets its true height now.
      await aTimeout(100);
      first!.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = first!.getBoundingClientRect();
      const colour = (): string => getComputedStyle(first!).backgroundColor;
      const position: [number, number] = [Math.round(left + width / 2), Math.round(top + height / 2)];
      await sendMouse({ type: 'move', position });
      const hovered = colour();
      await sendMouse({ type: 'click', position });
      const chosen = colour();
      const elsewhere = second!.getBoundingClientRect();
      await sendMouse({ type: 'move', position: [Math.round(elsewhere.left + 5), Math.round(elsewhere.top + 5)] });
      expect(chosen).to.equal(colour());
      expect(chosen).not.to.equal(hovered);
    });

    it('sends what was answered; blanks are absent', async () => {
      const collector = new TestCollector();
      const survey = await mountSurvey(collector);
      await answer(survey, 'access.seats', 4);
      await answer(survey, 'feedback.informed', 1);
      await press(survey, 'Gửi phiếu');
      await press(survey, 'Gửi các câu đã trả lời');
      await untilItSays(survey, 'gồm 2 tiêu chí.');
      const { log } = await collector.arrivals();
      const { answers } = JSON.parse(log[0] ?? '') as SurveyResponse;
      expect(answers).to.deep.equal({ 'access.seats': 4, 'feedback.informed': 1 });
    });
  });
});
