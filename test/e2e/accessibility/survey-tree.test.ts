import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { itemsOf } from '#core/survey/instrument.ts';
import { SIPAS_2017 } from '#core/survey/instruments/sipas-2017.data.ts';
import { launchChromium } from '../browsers/launch.ts';
import { showExample } from '../gallery/show-example.ts';
import { useGallery } from '../gallery/use-gallery.ts';
import { readOut } from './read-out.ts';

const ITEMS = itemsOf(SIPAS_2017);
const LEVELS = {
  vi: ['Rất không hài lòng', 'Không hài lòng', 'Bình thường', 'Hài lòng', 'Rất hài lòng'],
  en: ['Very dissatisfied', 'Dissatisfied', 'Neutral', 'Satisfied', 'Very satisfied'],
};

// As where a screen reader runs: else the tree lacks what is far from the screen.
const exhibition = useGallery(() => launchChromium(['--force-renderer-accessibility']));
let page: Page;

afterEach(() => page.close());

async function readExample(name: string, language: 'vi' | 'en' = 'vi'): Promise<string[]> {
  page = await exhibition.browser.newPage();
  await showExample(page, exhibition.gallery.url, { tag: 'sipas-survey', name }, { language });
  return readOut(page);
}

/** What a person hears who goes through the form: factors, questions, five words each. */
function expectedQuestions(
  language: 'vi' | 'en',
  answers: Readonly<Record<string, number>> = {},
  describe_: (key: string) => string = () => '',
): string[] {
  const questions = (factor: (typeof SIPAS_2017.factors)[number]): string[] =>
    factor.items.flatMap((item) => [
      `group "${ITEMS.indexOf(item) + 1}. ${item.wording[language]}"${describe_(item.key)}`,
      ...LEVELS[language].map((words, index) => {
        const chosen = answers[item.key] === index + 1;
        return `radio "${words}" ${chosen ? 'checked' : 'not checked'}`;
      }),
    ]);
  return SIPAS_2017.factors.flatMap((factor, index) => {
    const name = `${index + 1}. ${factor.name[language]}`;
    return [`region "${name}"`, `heading "${name}" level 3`, ...questions(factor)];
  });
}

const SOME = { 'access.seats': 4, 'access.equipment-complete': 3, 'procedure.fee-as-prescribed': 5 };

describe('the survey read out', () => {
  it('says title, then factors, questions and five words each, then the button', async () => {
    const title = 'Khảo sát mức độ hài lòng';
    expect(await readExample('empty-form')).toEqual([
      `heading "${title}" level 2`,
      'status ""',
      `form "${title}"`,
      ...expectedQuestions('vi'),
      'button "Gửi phiếu"',
    ]);
  });

  it('says the same in English, and which words are chosen', async () => {
    const read = await readExample('english', 'en');
    const questions = read.filter((line) => /^(?:region|heading ".*" level 3|group|radio)/u.test(line));
    expect(questions).toEqual(expectedQuestions('en', SOME));
    expect(read.at(-1)).toBe('button "Send response"');
  });

  it('calls no question required or invalid: none has to be answered', async () => {
    const read = await readExample('blanks');
    expect(read.filter((line) => /required|invalid/u.test(line))).toEqual([]);
  });

  it('says of each blank question that it is unanswered, and names the way to each', async () => {
    const read = await readExample('blanks');
    const unanswered = (key: string): string => (key in SOME ? '' : ' described "Chưa trả lời"');
    const questions = read.filter((line) => /^(?:region|heading ".*" level 3 *|group "\d|radio)/u.test(line));
    const [summary, ...more] = read.filter((line) => line.startsWith('group "Còn'));
    expect(summary).toBe('group "Còn 19 tiêu chí chưa trả lời"');
    expect(more).toEqual([]);
    expect(questions.filter((line) => !line.includes('Còn 19'))).toEqual(
      expectedQuestions('vi', SOME, unanswered),
    );
    const blank = ITEMS.filter(({ key }) => !(key in SOME));
    expect(read.filter((line) => line.startsWith('link'))).toEqual(
      blank.map((item) => `link "${ITEMS.indexOf(item) + 1}. ${item.wording.vi}"`),
    );
  });

  it('names the fields of the other questions and says the hint with them', async () => {
    const read = await readExample('form-of-2023');
    expect(read.filter((line) => /^(?:textbox|spinbutton)/u.test(line))).toEqual([
      expect.stringMatching(/^textbox ".+" described "Xin không ghi họ tên/u),
      expect.stringMatching(/^spinbutton ".+"/u),
    ]);
    const nameless = read.filter((line) => /^(?:group|radio|checkbox|textbox|link) ""/u.test(line));
    expect(nameless).toEqual([]);
    expect(read.some((line) => /^checkbox ".+" checked/u.test(line))).toBe(true);
  });

  it('says where the response is', async () => {
    const read = await readExample('waiting');
    expect(read).toContain('heading "Phiếu trả lời của Ông/Bà" level 3');
    expect(read.at(-1)).toBe('button "Gửi lại ngay"');
    expect(read).toContainEqual(
      expect.stringMatching(/^status "" says "Chưa gửi được – phiếu đã lưu trên máy này và sẽ tự/u),
    );
  });
});

describe('the score read out', () => {
  it('says the index as the value of a meter, and in words with its interval', async () => {
    page = await exhibition.browser.newPage();
    await showExample(page, exhibition.gallery.url, { tag: 'sipas-score', name: 'scores' });
    const read = await readOut(page);
    expect(read.filter((line) => line.startsWith('meter'))).toEqual([
      'meter "Chỉ số hài lòng" value 73.29',
    ]);
    // Chromium does not give these words to the protocol by which the tree is read.
    const words = await page.getByRole('meter').getAttribute('aria-valuetext');
    expect(words?.replace(/\s/gu, ' ')).toBe('73,29%, khoảng tin cậy 95 %: 56,63% – 85,22%');
  });
});
