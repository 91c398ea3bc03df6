import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { decodeQR } from 'qr/decode.js';
import { LONGEST_ADDRESS } from '#widgets/sipas-qr/survey-address.ts';
import { qrExamples } from '#widgets/sipas-qr/examples.ts';
import type { SipasQr } from '#widgets/sipas-qr/sipas-qr.ts';
import '#widgets/sipas-qr/define.ts';
import { rootOf, wordsOf } from './survey-page.ts';

const ADDRESS = 'https://dichvucong.example.vn/khao-sat/7Nqf3fdQ';
/** Printed by fast-check when a test fails; fixed, so that every run is the same. */
const SEED = 20_261_122;

async function mountQr(attributes: Record<string, string>): Promise<SipasQr> {
  const qr = document.createElement('sipas-qr');
  for (const [name, value] of Object.entries(attributes)) qr.setAttribute(name, value);
  document.body.append(qr);
  await qr.updateComplete;
  return qr;
}

const codeIn = (qr: SipasQr): SVGSVGElement | null => rootOf(qr).querySelector('svg');

/** What another library than ours reads in the picture as the browser paints it. */
async function decode(svg: SVGSVGElement, pixelsPerModule = 4): Promise<string> {
  const side = svg.viewBox.baseVal.width * pixelsPerModule;
  const copy = svg.cloneNode(true) as SVGSVGElement;
  copy.setAttribute('width', String(side));
  copy.setAttribute('height', String(side));
  const source = new XMLSerializer().serializeToString(copy);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(source)}`;
  await image.decode();
  const canvas = new OffscreenCanvas(side, side);
  const context = canvas.getContext('2d')!;
  context.drawImage(image, 0, 0, side, side);
  return decodeQR(context.getImageData(0, 0, side, side));
}

describe('<sipas-qr>', () => {
  afterEach(() => {
    for (const qr of document.querySelectorAll('sipas-qr')) qr.remove();
  });

  it('is read by another decoder as the very address', async () => {
    const qr = await mountQr({ address: ADDRESS });
    expect(await decode(codeIn(qr)!)).to.equal(ADDRESS);
  });

  it('is read whatever the address holds, up to the longest one', async () => {
    const qr = await mountQr({ address: ADDRESS });
    const path = fc.string({ maxLength: 80, unit: 'grapheme' });
    const property = fc.asyncProperty(path, async (words) => {
      qr.address = `https://dichvucong.example.vn/khao-sat/${encodeURIComponent(words)}`.slice(0, 600);
      await qr.updateComplete;
      expect(await decode(codeIn(qr)!)).to.equal(new URL(qr.address).href);
    });
    await fc.assert(property, { seed: SEED, numRuns: 40 });
    qr.address = ADDRESS.padEnd(LONGEST_ADDRESS, 'x');
    await qr.updateComplete;
    expect(await decode(codeIn(qr)!)).to.equal(qr.address);
  });

  it('is read by the decoder in a dark page and in English', async () => {
    const qr = await mountQr({ address: ADDRESS, lang: 'en' });
    qr.style.colorScheme = 'dark';
    expect(await decode(codeIn(qr)!)).to.equal(ADDRESS);
    expect(wordsOf(qr)).to.include('Scan the code to answer the survey');
  });

  it('says the address in words and as the alternative of the picture', async () => {
    const qr = await mountQr({ address: ADDRESS });
    const link = rootOf(qr).querySelector('a')!;
    expect([link.href, link.textContent]).to.deep.equal([ADDRESS, ADDRESS]);
    expect(codeIn(qr)?.getAttribute('role')).to.equal('img');
    expect(codeIn(qr)?.getAttribute('aria-label')).to.equal(`Mã QR mở địa chỉ ${ADDRESS}`);
  });

  it('takes a relative address as one of the page, and follows a change', async () => {
    const qr = await mountQr({ address: '/khao-sat?m=1' });
    expect(await decode(codeIn(qr)!)).to.equal(`${location.origin}/khao-sat?m=1`);
    qr.address = '/khao-sat?m=2';
    await qr.updateComplete;
    expect(await decode(codeIn(qr)!)).to.equal(`${location.origin}/khao-sat?m=2`);
  });

  it('has a quiet zone of four modules and is 1 mm a module', async () => {
    const svg = codeIn(await mountQr({ address: ADDRESS }))!;
    const modules = svg.viewBox.baseVal.width;
    const dark = svg.querySelector('path')!.getBBox();
    expect([dark.x, dark.y, dark.width, dark.height]).to.deep.equal([4, 4, modules - 8, modules - 8]);
    expect(svg.getBoundingClientRect().width).to.be.closeTo((modules * 96) / 25.4, 0.5);
  });

  for (const address of ['javascript:alert(1)', 'data:text/html,x', 'mailto:a@b.vn', 'https://']) {
    it(`makes neither a code nor a link of ${address}`, async () => {
      const qr = await mountQr({ address });
      expect(wordsOf(qr)).to.include(`“${address}” không phải địa chỉ trang web`);
      expect(rootOf(qr).querySelectorAll('svg, a')).to.have.length(0);
    });
  }

  it('says how long an address may be', async () => {
    const qr = await mountQr({ address: ADDRESS.padEnd(LONGEST_ADDRESS + 1, 'x') });
    expect(wordsOf(qr)).to.include('địa chỉ dài 601 ký tự');
    expect(wordsOf(qr)).to.include('không quá 600 ký tự');
    qr.removeAttribute('address');
    await qr.updateComplete;
    expect(wordsOf(qr)).to.include('chưa khai báo: address');
  });

  it('keeps the picture inside a phone, and the decoder reads the smaller one', async () => {
    const { attributes } = qrExamples.find(({ name }) => name === 'signed-invitation')!;
    const qr = await mountQr({ ...attributes });
    qr.style.inlineSize = '288px';
    const box = codeIn(qr)!.getBoundingClientRect();
    expect(box.width).to.be.at.most(288);
    expect(box.height).to.be.closeTo(box.width, 0.5);
    expect(await decode(codeIn(qr)!, 3)).to.equal(attributes['address']);
  });
});
