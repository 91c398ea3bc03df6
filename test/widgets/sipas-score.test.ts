import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { Scores } from '#core/protocol/wire.ts';
import { scoreTally } from '#core/scoring/scores.ts';
import { tallyResponses } from '#core/scoring/tally.ts';
import { SIPAS_2017 } from '#core/survey/instruments/sipas-2017.data.ts';
import type { SipasScore } from '#widgets/sipas-score/sipas-score.ts';
import '#widgets/sipas-score/define.ts';
import { TestCollector } from './collector.ts';
import { rootOf, untilItSays, wordsOf } from './survey-page.ts';

const SELF_SELECTED =
  'Khảo sát trên cổng do người dùng tự chọn tham gia; đây không phải Chỉ số SIPAS chính thức.';

/** Scores of these responses, made by core as a collector makes them. */
function scoresOf(answers: Record<string, number>[], unit = 'H55'): Scores {
  return {
    unit,
    instrument: { id: 'sipas-2017', version: 1 },
    rule: 'pooled',
    ...(answers.length > 0 && { period: { from: '2026-10-01', to: '2026-11-21' } }),
    responses: answers.length,
    kind: 'open',
    sample: 'self-selected',
    ...scoreTally(SIPAS_2017, tallyResponses(SIPAS_2017, answers), 'pooled'),
  };
}

const THREE = [
  { 'access.seats': 4, 'result.complete': 5 },
  { 'access.seats': 2, 'result.complete': 4 },
  { 'access.seats': 3, 'result.complete': 4 },
];

async function mount(attributes: Record<string, string>, scores?: Scores): Promise<SipasScore> {
  const element = await fixture<SipasScore>(html`<sipas-score .scores=${scores}></sipas-score>`);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  await element.updateComplete;
  return element;
}

describe('<sipas-score>', () => {
  it('prints index, interval, numbers, period, instrument and rule', async () => {
    const words = wordsOf(await mount({}, scoresOf(THREE)));
    // 4 of 6 answers; Wilson 95 % with n = 3, computed apart: 0.2077 to 0.9385.
    for (const each of [
      '66,67%',
      'khoảng tin cậy 95 %: 20,77% – 93,85%',
      '3 phiếu trả lời, 6 câu trả lời',
      'từ 01/10/2026 đến 21/11/2026',
      'Quyết định số 2640/QĐ-BNV ngày 10/10/2017, 22 tiêu chí',
      'gộp mọi câu trả lời hợp lệ; tính là hài lòng: Hài lòng, Rất hài lòng',
      SELF_SELECTED,
    ]) {
      expect(words.toLowerCase()).to.include(each.toLowerCase());
    }
  });

  it('gives the meter its value in words', async () => {
    const element = await mount({}, scoresOf(THREE));
    const meter = rootOf(element).querySelector('[role="meter"]');
    expect(meter?.getAttribute('aria-valuenow')).to.equal('66.67');
    expect(meter?.getAttribute('aria-valuetext')).to.equal(
      '66,67%, khoảng tin cậy 95 %: 20,77% – 93,85%',
    );
  });

  it('shows each criterion of a factor with interval and number of answers', async () => {
    const element = await mount({}, scoresOf(THREE));
    const [first] = rootOf(element).querySelectorAll('details');
    first!.open = true;
    const cells = [...first!.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent?.replace(/\s+/g, ' ').trim()),
    );
    expect(cells).to.have.length(4);
    expect(cells[0]?.slice(1)).to.deep.equal([
      'Chỉ số: 33,33%',
      'Khoảng tin cậy 95 %: 6,15% – 79,23%',
      'Số câu trả lời: 3',
    ]);
    expect(cells[1]?.slice(1)).to.deep.equal(['Chưa có câu trả lời']);
  });

  it('draws bar and interval to scale', async () => {
    const element = await mount({}, scoresOf(THREE));
    const bar = rootOf(element).querySelector('.overall .bar')!;
    expect(bar.querySelector('.fill')?.getAttribute('width')).to.equal('66.67%');
    const whisker = bar.querySelector('.whisker')!;
    expect(whisker.getAttribute('x')).to.equal('20.77%');
    expect(whisker.getAttribute('width')).to.equal('73.08%');
  });

  it('shows no figure at all where nobody answered', async () => {
    const words = wordsOf(await mount({ 'unit-name': 'Sở Y tế' }, scoresOf([])));
    expect(words).to.include('Chưa có phiếu trả lời nào trong kỳ này');
    expect(words).to.include(SELF_SELECTED);
    expect(words).not.to.include('%');
    expect(words).not.to.match(/\b0\b/);
  });

  it('speaks English with English figures', async () => {
    const words = wordsOf(await mount({ lang: 'en' }, scoresOf(THREE)));
    expect(words).to.include('66.67%').and.to.include('1 October 2026 to 21 November 2026');
    expect(words).to.include('this is not the official SIPAS index');
  });

  it('says which responses were counted, and shows none of the other kind', async () => {
    const open = scoresOf(THREE);
    const verified: Scores = { ...scoresOf(THREE.slice(0, 1)), kind: 'verified' };
    const collector = await new TestCollector().serveScores(open);
    const asked = { collector: collector.address, unit: 'H55' };
    const element = await mount(asked);
    await untilItSays(element, 'Tính theo phiếu mở: ai vào trang cũng trả lời được.');
    await collector.serveScores(verified);
    element.setAttribute('kind', 'verified');
    await untilItSays(element, 'Tính theo phiếu có thư mời: mỗi thư mời dùng một lần');
    expect(wordsOf(element)).to.include('1 phiếu trả lời').and.not.to.include('phiếu mở');
    const { queries } = await collector.arrivals();
    expect(queries.map((query) => new URLSearchParams(query).get('kind'))).to.deep.equal([null, 'verified']);
    // A collector that answers with the other kind gives no figure.
    await collector.serveScores(open);
    element.reload();
    await untilItSays(element, 'Chưa tải được kết quả khảo sát');
    expect(wordsOf(element)).not.to.include('%');
  });

  it('asks the collector for unit, instrument, version and period', async () => {
    const collector = await new TestCollector().serveScores(scoresOf(THREE));
    const { address } = collector;
    const asked = { collector: address, unit: 'H55', from: '2026-10-01', to: '2026-11-30' };
    const element = await mount(asked);
    await untilItSays(element, '66,67%');
    const { queries } = await collector.arrivals();
    expect(queries.at(-1)).to.equal(
      'unit=H55&instrument=sipas-2017&version=1&from=2026-10-01&to=2026-11-30',
    );
  });

  it('says that loading failed, keeps the notice, loads again by the button', async () => {
    const collector = await new TestCollector().serveScores({}, 503);
    const element = await mount({ collector: collector.address, unit: 'H55' });
    await untilItSays(element, 'Chưa tải được kết quả khảo sát');
    expect(wordsOf(element)).to.include(SELF_SELECTED).and.not.to.include('%');
    await collector.serveScores(scoresOf(THREE));
    rootOf(element).querySelector('button')?.click();
    await untilItSays(element, '66,67%');
  });

  const SCORE = scoresOf(THREE).overall;
  const wrong: [name: string, body: unknown][] = [
    ['no scores', { hello: 'world' }],
    ['an index above one', { ...scoresOf(THREE), overall: { ...SCORE, index: 66.67 } }],
    ['a score of no answers', { ...scoresOf(THREE), overall: { ...SCORE, answers: 0 } }],
    ['another unit', scoresOf(THREE, 'H01')],
    ['another instrument', { ...scoresOf(THREE), instrument: { id: 'sipas-2023', version: 1 } }],
  ];
  for (const [name, body] of wrong) {
    it(`shows no figure when the answer holds ${name}`, async () => {
      const collector = await new TestCollector().serveScores(body);
      const element = await mount({ collector: collector.address, unit: 'H55' });
      await untilItSays(element, 'Chưa tải được kết quả khảo sát');
      expect(wordsOf(element)).not.to.include('%');
    });
  }

  it('loads again after a receipt for the same unit, and only for it', async () => {
    const collector = await new TestCollector().serveScores(scoresOf(THREE));
    const element = await mount({ collector: collector.address, unit: 'H55' });
    await untilItSays(element, '66,67%');
    const before = (await collector.arrivals()).queries.length;
    await collector.serveScores(scoresOf([...THREE, { 'access.seats': 5 }, { 'access.seats': 5 }]));
    const receiptFor = (unit: string): CustomEvent =>
      new CustomEvent('sipas-receipt', { detail: { unit }, bubbles: true, composed: true });
    document.dispatchEvent(receiptFor('H01'));
    document.body.dispatchEvent(receiptFor('H55'));
    expect(wordsOf(element)).to.include('66,67%');
    await untilItSays(element, '75,00%');
    expect((await collector.arrivals()).queries.length).to.equal(before + 1);
  });

  it('stops listening and asking when it is taken out', async () => {
    const collector = await new TestCollector().serveScores(scoresOf(THREE));
    const element = await mount({ collector: collector.address, unit: 'H55' });
    await untilItSays(element, '66,67%');
    const before = (await collector.arrivals()).queries.length;
    element.remove();
    document.dispatchEvent(new CustomEvent('sipas-receipt', { detail: { unit: 'H55' } }));
    await element.reload();
    expect((await collector.arrivals()).queries.length).to.equal(before);
  });

  it('never shows figures of a unit under the name of another', async () => {
    const collector = await new TestCollector().serveScores(scoresOf(THREE));
    const element = await mount({ collector: collector.address, unit: 'H55' });
    await untilItSays(element, '66,67%');
    element.unit = 'H01';
    await element.updateComplete;
    expect(wordsOf(element)).not.to.include('%');
    await waitUntil(() => element.load?.step === 'failed');
  });
});
