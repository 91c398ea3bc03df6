import { expect } from '@open-wc/testing';
import { itemsOf } from '#core/survey/instrument.ts';
import type { Instrument } from '#core/survey/instrument.ts';
import { questionsOf } from '#core/survey/questions-of.ts';
import { INSTRUMENT_HASHES } from '#core/survey/instruments/hashes.data.ts';
import { INSTRUMENTS } from '#core/survey/instruments/index.ts';
import { RATING_2025 } from '#core/survey/instruments/rating-2025.data.ts';
import { SIPAS_2017 } from '#core/survey/instruments/sipas-2017.data.ts';
import type { SipasPaper } from '#widgets/sipas-paper/sipas-paper.ts';
import '#widgets/sipas-paper/define.ts';
import { rootOf, wordsOf } from './survey-page.ts';

/** A form with a question that depends on each kind of answer. */
const CONDITIONS: Instrument = {
  ...RATING_2025,
  id: 'conditions',
  before: [
    {
      kind: 'choice', key: 'received', wording: { vi: 'Đã nhận kết quả chưa?', en: 'Received?' },
      options: [
        { key: 'yes', label: { vi: 'Đã nhận', en: 'Yes' } },
        { key: 'no', label: { vi: 'Chưa nhận', en: 'No' } },
      ],
    },
  ],
  after: [
    {
      kind: 'text', key: 'why', maxLength: 200, wording: { vi: 'Vì sao?', en: 'Why?' },
      askIf: { key: 'handling.attitude', anyOf: [1, 2] },
    },
    {
      kind: 'number', key: 'visits', min: 1, max: 50, wording: { vi: 'Mấy lần?', en: 'How often?' },
      askIf: { key: 'received', anyOf: ['yes'] },
    },
  ],
};

async function mountPaper(
  attributes: Record<string, string> = {},
  properties: Partial<SipasPaper> = {},
): Promise<SipasPaper> {
  const paper = document.createElement('sipas-paper');
  for (const [name, value] of Object.entries(attributes)) paper.setAttribute(name, value);
  Object.assign(paper, properties);
  document.body.append(paper);
  await paper.updateComplete;
  return paper;
}

const textsOf = (paper: SipasPaper, selector: string): string[] =>
  [...rootOf(paper).querySelectorAll<HTMLElement>(selector)].map((each) =>
    each.innerText.replace(/\s+/g, ' ').trim(),
  );

describe('<sipas-paper>', () => {
  afterEach(() => {
    for (const paper of document.querySelectorAll('sipas-paper')) paper.remove();
  });

  for (const instrument of INSTRUMENTS) {
    it(`asks everything of ${instrument.id} by its key, and names version and hash`, async () => {
      const respondent = (instrument.respondent ?? []).map(({ key }) => key).join(' ');
      const paper = await mountPaper({ 'instrument-id': instrument.id, respondent });
      const keys = new Set(textsOf(paper, 'code'));
      const asked = questionsOf(instrument).flatMap((question) => {
        if (question.kind === 'ratings') return question.items.map(({ key }) => key);
        const options = 'options' in question ? question.options.map(({ key }) => key) : [];
        return [question.key, ...options];
      });
      const all = [...itemsOf(instrument).map(({ key }) => key), ...asked];
      expect(all.filter((key) => !keys.has(key))).to.deep.equal([]);
      expect([...keys].filter((key) => !all.includes(key))).to.deep.equal([]);
      expect(wordsOf(paper)).to.include(`Mã phiếu ${instrument.id}, phiên bản ${instrument.version}`);
      const [hash] = textsOf(paper, '.hash');
      const known = INSTRUMENT_HASHES[`${instrument.id}@${instrument.version}`];
      expect(hash?.replaceAll(' ', '')).to.equal(known);
    });
  }

  it('has a box in front of each of the five words, for every criterion', async () => {
    const paper = await mountPaper();
    const rows = [...rootOf(paper).querySelectorAll('.item')];
    expect(rows).to.have.length(22);
    const words = SIPAS_2017.scale.levels.map(({ label }) => label.vi);
    for (const row of rows) {
      const levels = [...row.querySelectorAll('.levels li')];
      expect(levels.map((level) => level.textContent?.trim())).to.deep.equal(words);
      for (const level of levels) {
        const box = level.querySelector('.box')!.getBoundingClientRect();
        expect(box.width).to.be.closeTo((4.2 * 96) / 25.4, 0.5);
        expect(box.height).to.be.closeTo(box.width, 0.1);
      }
    }
    expect(wordsOf(paper)).to.include('1 = Rất không hài lòng; 2 = Không hài lòng; 3 = Bình thường');
  });

  it('is black on white, also on a dark page', async () => {
    document.documentElement.style.colorScheme = 'dark';
    const paper = await mountPaper();
    const style = getComputedStyle(rootOf(paper).querySelector('.frame')!);
    document.documentElement.style.colorScheme = '';
    expect([style.color, style.backgroundColor]).to.deep.equal(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  });

  it('hashes what it prints: a changed word under a known id has another hash', async () => {
    const title = { vi: 'Khác', en: 'Other' };
    const paper = await mountPaper({}, { instrument: { ...SIPAS_2017, title } });
    const [hash = ''] = textsOf(paper, '.hash');
    expect(hash.replaceAll(' ', '')).to.match(/^[\da-f]{64}$/);
    expect(hash.replaceAll(' ', '')).not.to.equal(INSTRUMENT_HASHES['sipas-2017@1']);
    paper.instrument = SIPAS_2017;
    await paper.updateComplete;
    expect(textsOf(paper, '.hash')[0]?.replaceAll(' ', '')).to.equal(INSTRUMENT_HASHES['sipas-2017@1']);
  });

  it('says so where the browser has no cryptography', async () => {
    const subtle = Object.getOwnPropertyDescriptor(Crypto.prototype, 'subtle')!;
    Object.defineProperty(Crypto.prototype, 'subtle', { get: () => undefined, configurable: true });
    try {
      const paper = await mountPaper();
      expect(textsOf(paper, '.hash')).to.deep.equal(['chưa tính được vì trang không mở qua HTTPS']);
    } finally {
      Object.defineProperty(Crypto.prototype, 'subtle', subtle);
    }
  });

  it('says in words which answers lead to a question', async () => {
    const paper = await mountPaper({}, { instrument: CONDITIONS });
    const hints = textsOf(paper, '.hint').filter((hint) => hint.startsWith('Chỉ trả lời'));
    expect(hints).to.deep.equal([
      'Chỉ trả lời nếu ở câu “Thái độ ứng xử của cán bộ, công chức, viên chức” Ông/Bà chọn: Rất không hài lòng hoặc Không hài lòng.',
      'Chỉ trả lời nếu ở câu “Đã nhận kết quả chưa?” Ông/Bà chọn: Đã nhận.',
    ]);
    expect(wordsOf(paper)).to.include('(số nguyên từ 1 đến 50)');
  });

  it('has space for comments, once, and says where they cannot be keyed in', async () => {
    const without = await mountPaper();
    expect(rootOf(without).querySelectorAll('.lines')).to.have.length(1);
    expect(wordsOf(without)).to.include('không có câu hỏi về ý kiến khác: không nhập vào phiếu');
    const own = await mountPaper({ 'instrument-id': 'rating-2025' });
    expect(rootOf(own).querySelectorAll('.lines')).to.have.length(1);
    expect(wordsOf(own)).not.to.include('không nhập vào phiếu');
  });

  it('shows agency and procedure as text, or lines to write them on', async () => {
    const name = '<b onclick="x">Sở</b>';
    const paper = await mountPaper({ unit: 'H55', 'unit-name': name, procedure: '1.001193' });
    expect(textsOf(paper, 'dd').slice(0, 2)).to.deep.equal([`${name} H55`, '1.001193']);
    expect(rootOf(paper).querySelectorAll('dd .blank')).to.have.length(2);
    const empty = await mountPaper();
    expect(rootOf(empty).querySelectorAll('dd .blank')).to.have.length(4);
  });

  it('asks of the respondent only what the page names', async () => {
    const paper = await mountPaper({ 'instrument-id': 'sipas-2023', respondent: 'gender age' });
    expect(wordsOf(paper)).to.include('Giới tính');
    expect(wordsOf(paper)).not.to.include('Dân tộc');
  });

  it('opens the print dialogue by its button', async () => {
    const paper = await mountPaper();
    const print = Object.getOwnPropertyDescriptor(window, 'print')!;
    let calls = 0;
    window.print = () => void (calls += 1);
    try {
      rootOf(paper).querySelector('button')!.click();
      await paper.updateComplete;
      await Promise.resolve();
      expect(calls).to.equal(1);
    } finally {
      Object.defineProperty(window, 'print', print);
    }
  });

  it('says so where a page states a form that there is not', async () => {
    const paper = await mountPaper({ 'instrument-id': 'sipas-1999' });
    expect(wordsOf(paper)).to.include('khai báo sai: instrument-id');
    expect(rootOf(paper).querySelector('button')).to.equal(null);
  });

  it('speaks English where the page does', async () => {
    const paper = await mountPaper({ lang: 'en' });
    expect(wordsOf(paper)).to.include('Put a ✕ into one box');
    expect(wordsOf(paper)).to.include('Very satisfied');
    paper.lang = 'vi';
    await paper.updateComplete;
    expect(wordsOf(paper)).to.include('đánh dấu ✕ vào một ô');
  });
});
