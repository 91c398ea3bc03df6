import { expect, waitUntil } from '@open-wc/testing';
import type { SipasRating } from '#widgets/sipas-rating/sipas-rating.ts';
import '#widgets/sipas-rating/define.ts';
import { TestCollector } from './collector.ts';
import { mountSurvey, press, radiosOf, rootOf, storedFor, unmountAll, untilItSays, wordsOf } from './survey-page.ts';

const INVITED = 'Phiếu này có kèm thư mời dùng một lần của cổng';
const AN_HOUR = 3600;

/** An invitation as far as a browser can read it; nobody here has a key. */
function makeToken(claims: object = {}): string {
  const encode = (value: object): string =>
    btoa(JSON.stringify(value)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  const exp = Math.floor(Date.now() / 1000) + AN_HOUR;
  return `${encode({ alg: 'ES256' })}.${encode({ unit: 'H55', procedure: '1.001193', exp, ...claims })}.c2ln`;
}

async function mount(
  collector: TestCollector,
  attributes: Record<string, string> = {},
): Promise<SipasRating> {
  const rating = document.createElement('sipas-rating');
  const all = { collector: collector.address, unit: 'H55', procedure: '1.001193', hold: '0.1', ...attributes };
  for (const [name, value] of Object.entries(all)) rating.setAttribute(name, value);
  document.body.append(rating);
  await rating.updateComplete;
  return rating;
}

async function tap(rating: SipasRating, level: number): Promise<void> {
  radiosOf(rating)[level - 1]!.click();
  await rating.updateComplete;
}

const untilInvited = (rating: SipasRating): Promise<void> => untilItSays(rating, INVITED);

async function arrivedAt(collector: TestCollector): Promise<{ id: string; invitation?: string }[]> {
  return (await collector.arrivals()).log.map((body) => JSON.parse(body));
}

describe('<sipas-rating> with an invitation', () => {
  const { pathname, search } = location;
  const state = history.state as unknown;
  afterEach(() => {
    unmountAll();
    document.querySelectorAll('sipas-rating').forEach((rating) => rating.remove());
    history.replaceState(state, '', pathname + search);
  });

  it('says so beforehand, sends it, and forgets it with the receipt', async () => {
    const collector = new TestCollector();
    const token = makeToken();
    const rating = await mount(collector, { invitation: token });
    await untilInvited(rating);
    await tap(rating, 4);
    await untilItSays(rating, 'Đã gửi');
    expect(rating.invitation).to.equal(undefined);
    expect((await arrivedAt(collector)).map(({ invitation }) => invitation)).to.deep.equal([token]);
    await waitUntil(async () => (await storedFor(collector)) === 0, 'nothing is stored');
  });

  it('without one says nothing of it and sends none', async () => {
    const collector = new TestCollector();
    const rating = await mount(collector);
    await tap(rating, 4);
    await untilItSays(rating, 'Đã gửi');
    expect(wordsOf(rating)).not.to.include('thư mời');
    expect((await arrivedAt(collector))[0]).not.to.have.property('invitation');
  });

  it('takes it from the link and out of the address', async () => {
    const collector = new TestCollector();
    const token = makeToken();
    history.replaceState(state, '', `${pathname}${search}#muc=3&sipas-invitation=${token}`);
    const rating = await mount(collector);
    await untilInvited(rating);
    expect(location.hash).to.equal('#muc=3');
    await tap(rating, 5);
    await untilItSays(rating, 'Đã gửi');
    expect((await arrivedAt(collector))[0]!.invitation).to.equal(token);
  });

  it('leaves one that names another form to that form, and the other way round', async () => {
    const collector = new TestCollector();
    for (const [form, own] of [['sipas-2017', false], ['one-tap', true]] as const) {
      const token = makeToken({ instrument: form });
      history.replaceState(state, '', `${pathname}${search}#sipas-invitation=${token}`);
      const survey = await mountSurvey(collector);
      const rating = await mount(collector);
      await waitUntil(() => location.hash === '', 'one of them has it');
      expect([rating.invitation, survey.invitation]).to.deep.equal(
        own ? [token, undefined] : [undefined, token]);
      rating.remove();
      survey.remove();
    }
  });

  it('keeps it when the choice is taken back before it went', async () => {
    const collector = new TestCollector();
    const token = makeToken();
    const rating = await mount(collector, { invitation: token, hold: '60' });
    await untilInvited(rating);
    await tap(rating, 1);
    await press(rating, 'Bỏ chọn');
    await tap(rating, 5);
    await press(rating, 'Gửi ngay');
    await untilItSays(rating, 'Đã gửi');
    expect((await arrivedAt(collector)).map(({ invitation }) => invitation)).to.deep.equal([token]);
  });

  it('that is refused says why, and the next rating goes as an open one', async () => {
    const collector = await new TestCollector().plan('refuse-invitation');
    const rating = await mount(collector, { invitation: makeToken() });
    await untilInvited(rating);
    await tap(rating, 4);
    await untilItSays(rating, 'thư mời này đã được dùng cho một phiếu khác');
    expect(wordsOf(rating)).to.include('lần này đánh giá được gửi thành phiếu mở');
    await press(rating, 'Đánh giá lại');
    expect(wordsOf(rating)).not.to.include(INVITED);
    await tap(rating, 4);
    await press(rating, 'Gửi ngay');
    await untilItSays(rating, 'Đã gửi');
    const [first, second] = await arrivedAt(collector);
    expect(second!.id).not.to.equal(first!.id);
    expect(second).not.to.have.property('invitation');
  });

  it('goes with the rating alone: the full form that grows out of it is an open response', async () => {
    const collector = new TestCollector();
    const rating = await mount(collector, { invitation: makeToken(), 'full-form': 'rating-2025' });
    await untilInvited(rating);
    await tap(rating, 4);
    await untilItSays(rating, 'Đã gửi');
    await press(rating, 'Trả lời phiếu đầy đủ');
    await rating.updateComplete;
    const survey = rootOf(rating).querySelector('sipas-survey')!;
    await survey.updateComplete;
    expect([survey.follows, survey.invitation]).to.deep.equal([
      (await arrivedAt(collector))[0]!.id, undefined,
    ]);
  });

  it('says beforehand when it is over by the clock of the device', async () => {
    const token = makeToken({ exp: Math.floor(Date.now() / 1000) - 60 });
    const rating = await mount(new TestCollector(), { invitation: token });
    await untilItSays(rating, 'Theo đồng hồ của máy này, thư mời đã hết hạn');
    expect(wordsOf(rating)).not.to.include(INVITED);
  });
});
